/** Clauses that a search found. */

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Hit, Library } from "../../../schemas/api/library.ts";
import { searchQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Bounded } from "../../components/bounded.tsx";
import { Failed } from "../../components/failed.tsx";
import { useHitName, useHitText } from "../../components/hit-name.ts";
import { inOrder } from "../../components/in-order.ts";
import { Notice } from "../../components/notice.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useSaid } from "../../components/use-said.ts";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";
import type { Filters } from "./filters.ts";

/** Hits on one page; a search that finds more wants another word. */
const MAX_HITS = 60;

interface SearchHitsProps {
  readonly query: string;
  readonly filters: Filters;
  readonly library: Library | undefined;
}

/** The hits in the order the server gives them: best first. */
export function SearchHits({ query, filters, library }: SearchHitsProps) {
  const t = useWords("library");
  const found = useQuery({
    ...searchQuery(useApi(), { q: query, kind: filters.kind, limit: MAX_HITS }),
    placeholderData: keepPreviousData,
  });
  if (found.error !== null) {
    return <Failed error={found.error} retry={() => void found.refetch()} />;
  }
  if (found.data === undefined) return <TextSkeleton />;
  const countryOf = new Map((library?.works ?? []).map((work) => [work.id, work.country]));
  const hits = found.data.hits.filter(
    (hit) =>
      (filters.country === undefined || countryOf.get(hit.workId) === filters.country) &&
      (filters.state === undefined || hit.state === filters.state),
  );
  if (hits.length === 0) {
    return <Notice title={t("noHits", { query })} text={t("noHitsText")} />;
  }
  return (
    <section aria-label={t("hits", { count: hits.length })}>
      <p className="quiet" role="status">
        {t("hits", { count: hits.length })}
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <Bounded key={`${hit.versionId} ${hit.eid}`}>
            <HitRow hit={hit} country={countryOf.get(hit.workId) ?? ""} />
          </Bounded>
        ))}
      </ol>
    </section>
  );
}

interface HitRowProps {
  readonly hit: Hit;
  readonly country: string;
}

function HitRow({ hit, country }: HitRowProps) {
  const name = useHitName()(hit, country);
  const textOf = useHitText();
  const t = useWords(["common", "law", "library"]);
  const { day } = useDates();
  return (
    <li className="hit">
      <p className="hit-head">
        <Link
          to="/texts/$versionId"
          params={{ versionId: hit.versionId }}
          hash={hit.eid}
          className="hit-link"
        >
          {name}
        </Link>{" "}
        <span className="hit-act">{hit.cite}</span>{" "}
        <span className="quiet">
          {textOf(hit)}
          {hit.sameIn.length === 0
            ? null
            : `, ${t("library:sameIn", { count: hit.sameIn.length })}`}
        </span>{" "}
        <WaitingTag hit={hit} />
        {hit.status === null ? null : (
          <span className="tag tag-status">
            {t(`law:is_${hit.status.is}`)}{" "}
            {t("law:statusBy", {
              by: hit.status.by,
              since: day(hit.status.since),
            })}
          </span>
        )}
      </p>
      <p className="hit-text">
        {inOrder(hit.snippet, ([kind, text]) => (kind === "hit" ? <mark>{text}</mark> : text))}
      </p>
    </li>
  );
}

/** What of the clause is not worked in; else that its text is behind. */
function WaitingTag({ hit: { waiting, currency } }: { readonly hit: Hit }) {
  const t = useWords("common");
  const say = useSaid();
  if (waiting !== null) return <span className="tag tag-status">{say(waiting)}</span>;
  return currency === "not-current" ? <span className="tag">{t("notCurrent")}</span> : null;
}
