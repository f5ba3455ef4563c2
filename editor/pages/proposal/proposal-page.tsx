/** The proposal page: an act in the making, as rich text and as Markdown. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ProposalRow, TargetRow } from "../../../schemas/records/index.ts";
import { currencyQuery, proposalQuery } from "../../api/queries.ts";
import { useApi } from "../../api/use-api.ts";
import { ButtonLink } from "../../components/button.tsx";
import { CurrencyNote } from "../../components/currency-note.tsx";
import { Failed } from "../../components/failed.tsx";
import { usePageTitle } from "../../components/page-title.ts";
import { Picker } from "../../components/picker.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import { CombineButton } from "./combine.tsx";
import { NewBaseButton } from "./new-base.tsx";
import { NewInstrument } from "./new-instrument.tsx";
import "./proposal.css";
import { TablesButton } from "./tables.tsx";
import { Workbench } from "./workbench.tsx";

interface ProposalPageProps {
  readonly proposalId: string;
  readonly targetId?: string;
}

/** A proposal and the acts it changes. */
export function ProposalPage({ proposalId, targetId }: ProposalPageProps) {
  const proposal = useQuery(proposalQuery(useApi(), proposalId));
  const language = useLanguage();
  usePageTitle(proposal.data === undefined ? undefined : proseIn(proposal.data.title, language));
  if (proposal.error !== null && proposal.data === undefined) {
    return (
      <main id="content" className="page page-narrow">
        <Failed error={proposal.error} retry={() => void proposal.refetch()} />
      </main>
    );
  }
  const target = chosenTarget(proposal.data, targetId);
  return (
    <main id="content" className="page proposal-page">
      {proposal.data === undefined || target === undefined ? (
        <TextSkeleton />
      ) : (
        <>
          <ProposalHead proposal={proposal.data} target={target} />
          <Workbench key={target.id} proposal={proposal.data} target={target} />
        </>
      )}
    </main>
  );
}

function chosenTarget(
  proposal: ProposalRow | undefined,
  targetId: string | undefined,
): TargetRow | undefined {
  return proposal?.targets.find(({ id }) => id === targetId) ?? proposal?.targets[0];
}

/** Whether the base of the draft is the law of today. */
function BaseCurrency({ versionId }: { readonly versionId: string }) {
  const t = useWords("proposal");
  const { data } = useQuery(currencyQuery(useApi(), versionId));
  return data === undefined ? null : <CurrencyNote currency={data} text={t("baseText")} />;
}

interface ProposalHeadProps {
  readonly proposal: ProposalRow;
  readonly target: TargetRow;
}

/** What the proposal is, and which of its acts is on the table. */
function ProposalHead({ proposal, target }: ProposalHeadProps) {
  const t = useWords(["proposal", "common"]);
  const language = useLanguage();
  const navigate = useNavigate();
  const options = proposal.targets.map(({ id, work }) => ({
    value: id,
    text: work.cite,
    beside: work.title,
  }));
  return (
    <header className="proposal-head">
      <div>
        <p className="proposal-cite quiet">
          {t(target.isNew ? "newActOf" : "draftOf", { cite: target.work.cite })}
          {proposal.illustrative ? <span> · {t("common:illustrative")}</span> : null}
        </p>
        <h1>{proseIn(proposal.title, language)}</h1>
        {target.isNew ? null : <BaseCurrency versionId={target.baseVersionId} />}
      </div>
      <div className="proposal-actions">
        {proposal.targets.length < 2 ? null : (
          <Picker
            label={t("act")}
            value={target.id}
            groups={[{ title: t("act"), options }]}
            onChange={(chosen) =>
              void navigate({
                to: "/proposals/$proposalId",
                params: { proposalId: proposal.id },
                search: { target: chosen },
              })
            }
          />
        )}
        <TablesButton target={target} />
        <NewInstrument proposal={proposal} />
        <NewBaseButton target={target} />
        <CombineButton key={target.id} target={target} />
        <ButtonLink
          to="/compare"
          search={{ before: target.baseVersionId, after: `draft:${target.id}` }}
        >
          {t("compareNow")}
        </ButtonLink>
        <ButtonLink to="/proposals/$proposalId/publication" params={{ proposalId: proposal.id }}>
          {t("publishNow")}
        </ButtonLink>
      </div>
    </header>
  );
}
