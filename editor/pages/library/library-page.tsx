/** The library: every text with its versions, and a search that finds a clause. */

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Library } from "../../../schemas/api/library.ts";
import { isBlankVersion } from "../../../schemas/records/index.ts";
import { libraryQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { Notice } from "../../components/notice.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useWords } from "../../i18n/index.ts";
import { type Filters, readFilters } from "./filters.ts";
import "./library.css";
import { GapList } from "./gap-list.tsx";
import { LibraryFilters } from "./library-filters.tsx";
import { LibrarySearch } from "./library-search.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { SearchHits } from "./search-hits.tsx";
import { WorkList } from "./work-list.tsx";

const route = getRouteApi("/");

/** The page that everything starts from. */
export function LibraryPage() {
  const t = useWords("library");
  usePageTitle(t("title"));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const library = useQuery(libraryQuery(useApi()));
  const filters = readFilters(search);
  const change = (changed: Partial<Filters>) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), replace: true });
  return (
    <main id="content" className="page library-page">
      <h1 className="visually-hidden">{t("title")}</h1>
      <div className="library-head">
        <LibrarySearch query={search.q ?? ""} onChange={(q) => change({ q })} />
        <ButtonLink to="/import">{t("import")}</ButtonLink>
      </div>
      <LibraryFilters library={library.data} filters={filters} onChange={change} />
      {library.error === null ? null : (
        <Failed error={library.error} retry={() => void library.refetch()} />
      )}
      {search.q === undefined ? (
        <Texts
          library={library.data}
          isLoading={library.isPending}
          filters={filters}
          onChange={change}
        />
      ) : (
        <SearchHits query={search.q} filters={filters} library={library.data} />
      )}
    </main>
  );
}

interface TextsProps {
  readonly library: Library | undefined;
  readonly isLoading: boolean;
  readonly filters: Filters;
  readonly onChange: (changed: Partial<Filters>) => void;
}

function Texts({ library, isLoading, filters, onChange }: TextsProps) {
  const t = useWords("library");
  if (library === undefined) return isLoading ? <TextSkeleton /> : null;
  const kinds = (["existing", "proposal", "comparative"] as const).filter(
    (kind) => filters.kind === undefined || filters.kind === kind,
  );
  const existing = worksOf(library, "existing", filters);
  const comparative = worksOf(library, "comparative", filters);
  const proposals = proposalsOf(library, filters);
  const shown = {
    existing: existing.length > 0,
    proposal: proposals.length > 0,
    comparative: comparative.length > 0,
  };
  if (!kinds.some((kind) => shown[kind])) {
    return (
      <Notice title={t("emptyTitle")} text={t("emptyText")}>
        <Button onPress={() => onChange({ kind: undefined, country: undefined, state: undefined })}>
          {t("clearFilters")}
        </Button>
      </Notice>
    );
  }
  const isShown = (kind: keyof typeof shown) => kinds.includes(kind) && shown[kind];
  return (
    <>
      {isShown("proposal") ? <ProposalList proposals={proposals} /> : null}
      {isShown("existing") ? (
        <WorkList
          notCurrent={library.notCurrent}
          title={t("existingTitle")}
          text={t("existingText")}
          works={existing}
        />
      ) : null}
      {isShown("comparative") ? (
        <WorkList
          notCurrent={library.notCurrent}
          title={t("comparativeTitle")}
          text={t("comparativeText")}
          works={comparative}
        />
      ) : null}
      {kinds.includes("proposal") ? <GapList library={library} /> : null}
    </>
  );
}

function worksOf(library: Library, kind: "existing" | "comparative", filters: Filters) {
  return library.works
    .filter((work) => work.kind === kind && isWanted(filters.country, work.country))
    .map((work) => ({
      ...work,
      expressions: work.expressions.filter(
        (expression) =>
          expression.targetId === null &&
          isWanted(filters.state, expression.state) &&
          // A new act is listed with the proposal that would make it.
          !expression.versions.every(isBlankVersion),
      ),
    }))
    .filter((work) => work.expressions.length > 0);
}

function proposalsOf(library: Library, filters: Filters) {
  if (!isWanted(filters.state, "proposal")) return [];
  return library.proposals.filter(
    ({ targets }) =>
      filters.country === undefined || targets.some(({ work }) => work.country === filters.country),
  );
}

function isWanted(wanted: string | undefined, found: string): boolean {
  return wanted === undefined || wanted === found;
}
