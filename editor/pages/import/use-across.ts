/** From the file to the text and back: both sides of a place are shown, and said in words. */
import { useState } from "react";
import type { ReadingAnswer } from "../../../schemas/api/import.ts";
import { useWords } from "../../i18n/index.ts";
import type { Check } from "./checks/find-checks.ts";
import { unitOf } from "./recovery/read-recovered.ts";
import type { Recovery } from "./recovery/use-recovery.ts";
import { showLines, showUnit } from "./show-place.ts";
import { useReasonName } from "./source/line-names.ts";
import { linesOfUnit } from "./source/source-lines.ts";

type Span = ReadingAnswer["account"]["spans"][number];

/** What shows a place on both sides; `status` and `shown` say which was shown last. */
export function useAcross({ current }: Recovery, byUnit: ReadonlyMap<string, readonly number[]>) {
  const t = useWords("import");
  const reasonName = useReasonName();
  const [status, setStatus] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const show = (eid: string | null) => {
    setShown(eid);
    showUnit(eid);
  };
  const clauseOf = (unit: string | null) =>
    unit === null ? undefined : current?.clauses.find((clause) => unitOf(clause) === unit);
  const nameOf = (eid: string) => {
    const labels = pathOf(current?.clauses ?? [], eid);
    return labels === "" ? eid : labels;
  };
  return {
    status,
    shown,
    showCheck: ({ line, unit }: Check) => {
      showLines(line === null ? [] : [line]);
      show(clauseOf(unit)?.eid ?? null);
    },
    showLine: (line: number, unit: string | null, spans: readonly Span[]) => {
      showLines([line]);
      const clause = clauseOf(unit);
      show(clause?.eid ?? null);
      const dropped = spans.find((span) => span.line === line && span.outcome === "dropped");
      if (clause !== undefined) setStatus(t("shown", { lines: line, clause: nameOf(clause.eid) }));
      else if (unit === null && dropped !== undefined)
        setStatus(t("lineDropped", { line, reason: reasonName(dropped) }));
      else setStatus(t("notInText", { line }));
    },
    chooseUnit: (eid: string) => {
      const clause = current?.clauses.find((one) => one.eid === eid);
      const unit = clause === undefined ? null : unitOf(clause);
      const isLong = clause !== undefined && LONG_KINDS.has(clause.kind);
      const own = isLong ? (byUnit.get(unit ?? "") ?? []) : undefined;
      const lines = unit === null ? [] : (own ?? linesOfUnit(byUnit, unit));
      showLines(lines);
      show(eid);
      const [first, last] = [lines[0], lines.at(-1)];
      const range = first === last ? `${first}` : `${first}–${last}`;
      if (first === undefined) setStatus(t("notInSource", { clause: nameOf(eid) }));
      else setStatus(t("shown", { lines: range, clause: nameOf(eid) }));
    },
  };
}

interface Labelled {
  readonly eid: string;
  readonly parent: string | null;
  readonly label: string;
  readonly kind: string;
}

// "Pasal 5 (1) a.": from the article on, or from the unit itself where it stands above articles.
function pathOf(clauses: readonly Labelled[], eid: string): string {
  const labels: string[] = [];
  for (
    let clause = clauses.find((one) => one.eid === eid);
    clause !== undefined;
    clause = clauses.find((one) => one.eid === clause?.parent)
  ) {
    if (clause.label !== "") labels.unshift(clause.label);
    if (clause.kind === "article" || clause.kind === "container") break;
  }
  return labels.join(" ");
}

/** Units whose own lines, the heading, stand for all that is inside them. */
const LONG_KINDS: ReadonlySet<string> = new Set([
  "container",
  "explanation",
  "attachment",
  "division",
]);
