/** The page where two texts are compared and the comparison is reviewed. */

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { compareQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { Failed } from "../../components/failed.tsx";
import { Notice } from "../../components/notice.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useWords } from "../../i18n/index.ts";
import "../../comparison/index.css";
import "./compare.css";
import type { CompareAddress } from "./compare-address.ts";
import { CompareHead } from "./compare-head.tsx";
import { ComparisonView } from "./comparison-view.tsx";

const route = getRouteApi("/compare");

/** Two texts, clause by clause; the address says which, and how they are shown. */
export function ComparePage() {
  const t = useWords("compare");
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: CompareAddress) =>
    void navigate({ search: (now) => ({ ...now, ...changed }), hash: true, replace: true });
  const { before, after } = address;
  return (
    <main id="content" className="page compare-page">
      {before === undefined || after === undefined ? (
        <>
          <CompareHead address={address} answer={undefined} onChange={change} />
          <Notice title={t("chooseTitle")} text={t("chooseText")} />
        </>
      ) : (
        <Compared before={before} after={after} address={address} onChange={change} />
      )}
    </main>
  );
}

interface ComparedProps {
  readonly before: string;
  readonly after: string;
  readonly address: CompareAddress;
  readonly onChange: (changed: CompareAddress) => void;
}

function Compared({ before, after, address, onChange }: ComparedProps) {
  const t = useWords("compare");
  const compared = useQuery(compareQuery(useApi(), before, after));
  const answer = compared.data;
  usePageTitle(answer === undefined ? t("title") : `${t("title")} ${answer.after.work.cite}`);
  return (
    <>
      <CompareHead address={address} answer={answer} onChange={onChange} />
      {compared.error === null ? null : (
        <Failed error={compared.error} retry={() => void compared.refetch()} />
      )}
      {compared.isPending ? <TextSkeleton /> : null}
      {answer === undefined ? null : (
        <ComparisonView
          key={`${before} ${after}`}
          answer={answer}
          address={address}
          onChange={onChange}
        />
      )}
    </>
  );
}
