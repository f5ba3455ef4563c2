/** The head of a text: what it is, what must be known of it, what can be done with it. */
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { RouteAnswer } from "../../../schemas/api/index.ts";
import { Button, ButtonLink } from "../../components/button.tsx";
import { CurrencyNote } from "../../components/currency-note.tsx";
import { type PageAction, useActions } from "../../components/shell/actions.ts";
import { useStateLine } from "../../components/text-state.tsx";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";
import { AmendmentSheet } from "./amendment-sheet.tsx";
import { ComparePicker } from "./compare-picker.tsx";
import { NewProposalSheet } from "./new-proposal-sheet.tsx";
import { RestoreButton } from "./restore-button.tsx";

interface DocumentHeadProps {
  readonly answer: RouteAnswer<"getVersion">;
}

/** Title, state, note and actions. */
export function DocumentHead({ answer }: DocumentHeadProps) {
  const t = useWords("common");
  const language = useLanguage();
  const stateLine = useStateLine();
  const { work, facts, proposal } = answer;
  return (
    <header className="document-head">
      <p className="document-cite">
        {work.cite} <span className="quiet">· {stateLine(facts)}</span>
      </p>
      <h1 lang={facts.language}>{work.title}</h1>
      {proposal === null ? null : (
        <p className="document-proposal">
          {t("proposal")}{" "}
          <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
            {proseIn(proposal.title, language)}
          </Link>
          {facts.illustrative === true ? <span className="tag">{t("illustrative")}</span> : null}
        </p>
      )}
      <CurrencyNote currency={answer.currency} isOpen />
      {facts.note === undefined ? null : (
        <p className="document-note">{proseIn(facts.note, language)}</p>
      )}
      <DocumentActions answer={answer} />
    </header>
  );
}

function DocumentActions({ answer }: DocumentHeadProps) {
  const t = useWords("document");
  const navigate = useNavigate();
  const [isProposing, setIsProposing] = useState(false);
  const [isAmending, setIsAmending] = useState(false);
  const { work, version, expression, proposal } = answer;
  const isHeld = expression.state !== "not-held";
  const mayPropose = work.kind === "existing" && expression.targetId === null && isHeld;
  const { parent } = version;
  const actions: PageAction[] = [];
  if (mayPropose) {
    actions.push({ id: "propose", text: t("propose"), act: () => setIsProposing(true) });
    actions.push({ id: "amend", text: t("amend"), act: () => setIsAmending(true) });
  }
  if (parent !== null) {
    const search = { before: parent, after: version.id };
    actions.push({
      id: "changes",
      text: t("seeChanges"),
      act: () => void navigate({ to: "/compare", search }),
    });
  }
  useActions(actions);
  return (
    <div className="document-actions">
      {parent === null ? null : (
        <ButtonLink to="/compare" search={{ before: parent, after: version.id }} variant="main">
          {t("seeChanges")}
        </ButtonLink>
      )}
      {proposal === null ? null : (
        <ButtonLink to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
          {t("editProposal")}
        </ButtonLink>
      )}
      {proposal === null || expression.targetId === null ? null : (
        <RestoreButton
          versionId={version.id}
          targetId={expression.targetId}
          proposalId={proposal.id}
        />
      )}
      {mayPropose ? (
        <Button variant="main" onPress={() => setIsProposing(true)}>
          {t("propose")}
        </Button>
      ) : null}
      {mayPropose ? <Button onPress={() => setIsAmending(true)}>{t("amend")}</Button> : null}
      {isHeld ? <ComparePicker answer={answer} /> : null}
      <a className="button button-quiet" href={`/api/v1/versions/${version.id}/source`}>
        {t("source")}
      </a>
      <AmendmentSheet answer={answer} isOpen={isAmending} onOpenChange={setIsAmending} />
      <NewProposalSheet versionId={version.id} isOpen={isProposing} onOpenChange={setIsProposing} />
    </div>
  );
}
