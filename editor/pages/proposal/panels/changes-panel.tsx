/** What the draft changes so far, clause by clause. */

import { memo } from "react";
import type { WordRun } from "../../../../schemas/change.ts";
import { FormDetails } from "../../../components/form-details.tsx";
import { inOrder } from "../../../components/in-order.ts";
import { Notice } from "../../../components/notice.tsx";
import { TextSkeleton } from "../../../components/skeleton.tsx";
import { useWords } from "../../../i18n/index.ts";
import type { ChangedLine, ChangeRow } from "../analysis/analyse.ts";
import { useSignal } from "../signal.ts";
import { ClauseLink } from "./clause-link.tsx";
import type { PanelContext } from "./panel-context.ts";

/** The changes in the order of the text. */
export function ChangesPanel({ editor, goTo }: PanelContext) {
  const t = useWords("proposal");
  const analysis = useSignal(editor.analysis);
  if (analysis === null) return <TextSkeleton lines={[60, 90, 80]} />;
  const { changes } = analysis;
  if (changes.length === 0) return <Notice title={t("changesNone")} />;
  return (
    <>
      <p className="quiet">{t("changesSum", { count: changes.length })}</p>
      <ChangeList changes={changes} goTo={goTo} />
    </>
  );
}

/** Changed clauses with their words; without a way there, their paths are no links. */
export function ChangeList({
  changes,
  goTo,
}: {
  readonly changes: readonly ChangeRow[];
  readonly goTo: ((wid: string) => void) | null;
}) {
  return (
    <ol className="changes">
      {inOrder(changes, (row) => (
        <ChangeEntry row={row} goTo={goTo} />
      ))}
    </ol>
  );
}

interface ChangeEntryProps {
  readonly row: ChangeRow;
  readonly goTo: ((wid: string) => void) | null;
}

const stay = (): void => undefined;

const ChangeEntry = memo(function ChangeEntry({ row, goTo }: ChangeEntryProps) {
  const t = useWords("proposal");
  return (
    <li className="change">
      <p className="change-head">
        <ClauseLink
          path={row.path}
          wid={row.isHeld && goTo !== null ? row.wid : null}
          goTo={goTo ?? stay}
        />
        <span className={`mark mark-${row.mark}`}>{t(`mark_${row.mark}`)}</span>
        {row.pathBefore === null ? null : (
          <span className="quiet">{t("changeFrom", { path: row.pathBefore.join(" ") })}</span>
        )}
        {row.change.follows ? <span className="quiet">{t("changeFollows")}</span> : null}
      </p>
      <div className="change-words">
        {inOrder(row.lines, (line, index) => (
          <ChangedWords line={line} isFirst={index === 0} />
        ))}
      </div>
      <FormDetails details={row.change.details} />
    </li>
  );
});

function ChangedWords({
  line,
  isFirst,
}: {
  readonly line: ChangedLine;
  readonly isFirst: boolean;
}) {
  const runs = line.words.filter(([, text]) => text !== "");
  if (runs.length === 0 && isFirst) return null;
  return (
    <p>
      {isFirst ? null : <span className="quiet">{line.label} </span>}
      {inOrder(shortened(runs), (run) => (
        <Run run={run} />
      ))}
    </p>
  );
}

function Run({ run: [sign, text] }: { readonly run: WordRun }) {
  const t = useWords("proposal");
  if (sign === "=") return text;
  const isNew = sign === "+";
  const Tag = isNew ? "ins" : "del";
  return (
    <Tag>
      <span className="visually-hidden"> [{t(isNew ? "inserted" : "deleted")}: </span>
      {text}
      <span className="visually-hidden">] </span>
    </Tag>
  );
}

/** How many unchanged signs beside a change tell where one is. */
const CONTEXT = 60;

/** Long unchanged runs keep only what stands beside a change. */
function shortened(runs: readonly WordRun[]): readonly WordRun[] {
  if (runs.every(([sign]) => sign === "=")) return runs;
  return runs.map(([sign, text], index): WordRun => {
    if (sign !== "=" || text.length < 2 * CONTEXT) return [sign, text];
    const head = index === 0 ? "" : `${text.slice(0, CONTEXT).replace(/\S*$/u, "")}`;
    const tail = index === runs.length - 1 ? "" : text.slice(-CONTEXT).replace(/^\S*/u, "");
    return ["=", `${head}…${tail}`];
  });
}
