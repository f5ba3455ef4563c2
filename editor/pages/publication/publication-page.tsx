/** The page from which a proposal is published: what will be, what is still open, then the address. */
import { useQuery } from "@tanstack/react-query";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { proposalQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { ButtonLink } from "../../components/button.tsx";
import { Failed } from "../../components/failed.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import { OpenMatters } from "./open-matters.tsx";
import "./publication.css";
import { PublicationList } from "./publication-list.tsx";
import { PublishAct } from "./publish-act.tsx";
import { TargetSummary } from "./target-summary.tsx";

/** A proposal, before it is published and after. */
export function PublicationPage({ proposalId }: { readonly proposalId: string }) {
  const t = useWords("publication");
  const proposal = useQuery(proposalQuery(useApi(), proposalId));
  usePageTitle(t("title"));
  return (
    <main id="content" className="page publication-page">
      {proposal.error === null ? null : (
        <Failed error={proposal.error} heading="h1" retry={() => void proposal.refetch()} />
      )}
      {proposal.isPending ? <TextSkeleton /> : null}
      {proposal.data === undefined ? null : <Publishing proposal={proposal.data} />}
    </main>
  );
}

function Publishing({ proposal }: { readonly proposal: RouteAnswer<"getProposal"> }) {
  const t = useWords(["publication", "common"]);
  const language = useLanguage();
  return (
    <>
      <header className="publication-head">
        <p className="document-cite">{t("title")}</p>
        <h1>{proseIn(proposal.title, language)}</h1>
        {proposal.illustrative ? (
          <p>
            <span className="tag">{t("common:illustrative")}</span>
          </p>
        ) : null}
        <p className="publication-lead">{t("lead")}</p>
        <div>
          <ButtonLink to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
            {t("editProposal")}
          </ButtonLink>
        </div>
      </header>
      <section className="publication-section">
        <h2>{t("willPublish")}</h2>
        <ul className="publication-targets">
          {proposal.targets.map((target) => (
            <TargetSummary key={target.id} target={target} />
          ))}
        </ul>
      </section>
      <section className="publication-section">
        <h2>{t("stillOpen")}</h2>
        <OpenMatters targets={proposal.targets} />
      </section>
      <PublishAct proposal={proposal} />
      <PublicationList proposalId={proposal.id} />
    </>
  );
}
