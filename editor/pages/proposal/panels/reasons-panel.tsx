/** Why each changed clause is changed (alasan), and which gaps of the law it answers. */
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Checkbox, CheckboxGroup, Form, Label } from "react-aria-components";
import type { Prose, ReasonRow } from "../../../../schemas/records/index.ts";
import { ApiProblem } from "../../../api/problem.ts";
import { libraryQuery } from "../../../api/queries.ts";
import { useApi } from "../../../api/use-api.ts";
import { Button } from "../../../components/button.tsx";
import { Failed } from "../../../components/failed.tsx";
import { Notice } from "../../../components/notice.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { proseIn } from "../../../i18n/prose.ts";
import type { ChangeRow } from "../analysis/analyse.ts";
import { useSignal } from "../signal.ts";
import { ClauseLink } from "./clause-link.tsx";
import type { PanelContext } from "./panel-context.ts";
import { NO_PROSE, ProseFields } from "./prose-fields.tsx";
import { reasonsQuery, usePutReason } from "./queries.ts";

/** What a reason is set over where the clause has none yet. */
const NONE_YET = '"0"';

/** The changed clauses with their reasons. */
export function ReasonsPanel({ editor, target, goTo }: PanelContext) {
  const t = useWords("proposal");
  const analysis = useSignal(editor.analysis);
  const reasons = useQuery(reasonsQuery(useApi(), target.id));
  if (reasons.error !== null && reasons.data === undefined)
    return <Failed error={reasons.error} retry={() => void reasons.refetch()} />;
  if (analysis === null || reasons.data === undefined) return <TextSkeleton lines={[60, 90, 80]} />;
  if (analysis.changes.length === 0) return <Notice title={t("reasonsNone")} />;
  const byWid = new Map(reasons.data.reasons.map((row) => [row.wid, row]));
  return (
    <ul className="reasons">
      {analysis.changes.map((row) => (
        <li key={`${row.mark} ${row.wid}`} className="reason">
          <p className="change-head">
            <ClauseLink path={row.path} wid={row.isHeld ? row.wid : null} goTo={goTo} />
            <span className={`mark mark-${row.mark}`}>{t(`mark_${row.mark}`)}</span>
          </p>
          <Reason row={row} reason={byWid.get(row.wid)} targetId={target.id} />
        </li>
      ))}
    </ul>
  );
}

interface ReasonProps {
  readonly row: ChangeRow;
  readonly reason: ReasonRow | undefined;
  readonly targetId: string;
}

function Reason({ row, reason, targetId }: ReasonProps) {
  const t = useWords("proposal");
  const language = useLanguage();
  const [isEdited, setIsEdited] = useState(false);
  if (isEdited)
    return (
      <ReasonForm row={row} reason={reason} targetId={targetId} close={() => setIsEdited(false)} />
    );
  const text = reason === undefined ? "" : proseIn(reason.reason, language);
  return (
    <>
      {text === "" ? <p className="quiet">{t("reasonEmpty")}</p> : <p>{text}</p>}
      {reason === undefined || reason.gaps.length === 0 ? null : (
        <p className="quiet">
          {t("reasonGaps")}: {reason.gaps.join(", ")}
        </p>
      )}
      <Button variant="quiet" onPress={() => setIsEdited(true)}>
        {t(text === "" ? "reasonWrite" : "reasonEdit")}
      </Button>
    </>
  );
}

function ReasonForm({
  row,
  reason,
  targetId,
  close,
}: ReasonProps & { readonly close: () => void }) {
  const t = useWords(["proposal", "common"]);
  const language = useLanguage();
  const put = usePutReason(targetId);
  const gaps = useQuery(libraryQuery(useApi())).data?.gaps ?? [];
  const [prose, setProse] = useState<Prose>(reason?.reason ?? NO_PROSE);
  const [answered, setAnswered] = useState<readonly string[]>(reason?.gaps ?? []);
  // What the person saw when they began: what was written elsewhere since is not overwritten unseen.
  const [held, setHeld] = useState(reason?.etag ?? NONE_YET);
  const isStale = put.error instanceof ApiProblem && put.error.status === 412;
  const save = (over: string) =>
    put.mutate(
      { wid: row.wid, held: over, change: { reason: prose, gaps: [...answered] } },
      { onSuccess: close },
    );
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save(held);
      }}
    >
      <ProseFields what={t("reason")} value={prose} onChange={setProse} />
      {gaps.length === 0 ? null : (
        <CheckboxGroup className="checks" value={[...answered]} onChange={setAnswered}>
          <Label>{t("reasonGaps")}</Label>
          {gaps.map((gap) => (
            <Checkbox key={gap.id} value={gap.id} className="check">
              <span className="check-box" aria-hidden="true" />
              {proseIn(gap.title, language)}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      {isStale ? (
        <div role="alert" className="stack">
          <p>{t("reasonStale")}</p>
          <div className="row">
            <Button
              onPress={() => {
                setProse(reason?.reason ?? NO_PROSE);
                setAnswered(reason?.gaps ?? []);
                setHeld(reason?.etag ?? NONE_YET);
                put.reset();
              }}
            >
              {t("reasonLoad")}
            </Button>
            <Button onPress={() => save(reason?.etag ?? NONE_YET)}>{t("reasonOver")}</Button>
          </div>
        </div>
      ) : null}
      {put.error === null || isStale ? null : <Failed error={put.error} />}
      <div className="row">
        <Button type="submit" variant="main" isDisabled={put.isPending}>
          {t("common:save")}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t("common:cancel")}
        </Button>
      </div>
    </Form>
  );
}
