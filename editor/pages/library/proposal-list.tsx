/** The proposals of the library, each with the acts it changes. */
import { Link } from "@tanstack/react-router";
import type { Library } from "../../../schemas/api/library.ts";
import { Bounded } from "../../components/bounded.tsx";
import { useDates } from "../../i18n/dates.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

type Proposal = Library["proposals"][number];

/** A section of the library. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const t = useWords("library");
  return (
    <section className="library-section">
      <header className="library-section-head">
        <h2>{t("proposalsTitle")}</h2>
        <p>{t("proposalsText")}</p>
      </header>
      <ul className="library-rows">
        {proposals.map((proposal) => (
          <Bounded key={proposal.id}>
            <ProposalEntry proposal={proposal} />
          </Bounded>
        ))}
      </ul>
    </section>
  );
}

function ProposalEntry({ proposal }: { readonly proposal: Proposal }) {
  const t = useWords(["library", "common"]);
  const language = useLanguage();
  const { day } = useDates();
  const summary = proseIn(proposal.summary, language);
  return (
    <li className="library-work">
      <h3 className="library-title">
        <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
          {proseIn(proposal.title, language)}
        </Link>
      </h3>
      <details className="library-more">
        <summary className="library-cite">
          <span>
            {t("changesActs", { acts: proposal.targets.map(({ work }) => work.cite).join(", ") })}
          </span>
          <span className="quiet">{t("edited", { date: day(proposal.updatedAt) })}</span>
          {proposal.illustrative ? <span className="tag">{t("common:illustrative")}</span> : null}
        </summary>
        {summary === "" ? null : <p className="library-summary">{summary}</p>}
        <ul className="library-states">
          {proposal.targets.map((target) => (
            <li key={target.id} className="library-state">
              <Link
                to="/compare"
                search={{ before: target.baseVersionId, after: target.latestVersionId }}
              >
                {t("seeChanges")} {target.work.cite}
              </Link>
              <span className="quiet">
                {t("common:versions", { count: target.versions.length })}
              </span>
            </li>
          ))}
          <li className="library-state">
            <Link to="/proposals/$proposalId/publication" params={{ proposalId: proposal.id }}>
              {t("publication")}
            </Link>
          </li>
        </ul>
      </details>
    </li>
  );
}
