/** All that happens on the desk: which place is looked at, what was found right, what was changed. */
import { useMemo, useState } from "react";
import type { ReadingAnswer } from "../../../schemas/api/import.ts";
import type { Confirmed } from "../../../schemas/records/index.ts";
import type { SourceEditor } from "../../prosemirror/source/source-editor.ts";
import { type Check, type Checks, confirmedOf, findChecks } from "./checks/find-checks.ts";
import { stepCheck } from "./checks/step-check.ts";
import type { KeptWork } from "./keep-work.ts";
import type { MarkdownProblem } from "./recovery/messages.ts";
import { unitOf } from "./recovery/read-recovered.ts";
import { restoreLine } from "./recovery/restore-line.ts";
import { type Recovery, useRecovery } from "./recovery/use-recovery.ts";
import { linesByUnit, type ShownPage, showSource } from "./source/source-lines.ts";
import { useAcross } from "./use-across.ts";
import { type TextView, useTextView } from "./use-text-view.ts";

export interface Checking {
  readonly recovery: Recovery;
  readonly pages: readonly ShownPage[];
  readonly checks: Checks;
  readonly hasMarkup: boolean;
  /** Whether a person changed the text. */
  readonly isChanged: boolean;
  readonly confirmed: readonly Confirmed[];
  /** Places of the list that nobody has looked at. */
  readonly openCount: number;
  /** The check that is looked at, by its id; null for none. */
  readonly at: string | null;
  readonly view: TextView;
  /** The unit that was shown last, by its address now. */
  readonly shown: string | null;
  /** What was shown last, in words. */
  readonly status: string;
  readonly isSettled: (check: Check) => boolean;
  readonly go: (check: Check) => void;
  readonly step: (step: 1 | -1) => void;
  readonly settle: (check: Check) => void;
  readonly settleCurrent: () => void;
  readonly repair: (check: Check) => void;
  readonly repairCurrent: () => void;
  readonly restore: (check: Check) => void;
  readonly chooseLine: (line: number, unit: string | null) => void;
  readonly chooseUnit: (eid: string) => void;
  readonly setView: (view: TextView) => void;
  readonly toggleView: () => void;
  readonly typed: (source: string) => void;
  readonly editorOpened: (editor: SourceEditor | null) => void;
}

/** The desk of a reading; `showText` brings the text to the front where only one pane is shown. */
export function useChecking(
  reading: ReadingAnswer,
  kept: KeptWork,
  showText: () => void,
): Checking {
  const side = useSourceSide(reading);
  const recovery = useRecovery(reading, side.starts, kept.source);
  const { current, recovered } = recovery;
  const checks = useChecks(reading, current?.problems);
  const settled = useSettled(kept);
  const across = useAcross(recovery, side.byUnit);
  const text = useTextView(recovery, kept);
  const [at, setAt] = useState<string | null>(null);
  const here = allOf(checks).find(({ id }) => id === at);
  const go = (check: Check) => {
    setAt(check.id);
    across.showCheck(check);
    if (text.view === "markdown") text.goTo(lineInMarkdown(check, recovery), "stay");
  };
  const repair = (check: Check) => {
    setAt(check.id);
    showText();
    text.goTo(lineInMarkdown(check, recovery), "enter");
  };
  const setView = (view: TextView) => {
    text.setView(view, current?.lines.get(across.shown ?? "") ?? null);
  };
  return {
    ...settled,
    recovery,
    pages: side.pages,
    hasMarkup: side.hasMarkup,
    checks,
    at,
    isChanged: current !== null && recovered !== null && current.source !== recovered,
    openCount: checks.look.filter((check) => !settled.isSettled(check)).length,
    view: text.view,
    status: across.status,
    shown: across.shown,
    go,
    step: (step) => {
      const next = stepCheck(checks.look, { at, step, isSettled: settled.isSettled });
      if (next !== undefined) go(next);
    },
    settleCurrent: () => {
      if (here !== undefined && checks.look.includes(here)) settled.settle(here);
    },
    repair,
    repairCurrent: () => {
      if (here !== undefined) repair(here);
    },
    restore: (check) => {
      const { line } = check;
      if (current === null || line === null) return;
      const dropped = { text: check.text, line, spans: reading.account.spans, current };
      const restored = restoreLine(recovery.source(), dropped);
      showText();
      text.replace(restored.source, restored.line);
    },
    chooseLine: (line, unit) => {
      across.showLine(line, unit, reading.account.spans);
      if (text.view === "markdown") text.goTo(markdownLineOfUnit(unit, recovery), "stay");
    },
    chooseUnit: across.chooseUnit,
    setView,
    toggleView: () => setView(text.view === "text" ? "markdown" : "text"),
    typed: text.typed,
    editorOpened: text.editorOpened,
  };
}

function allOf({ look, repaired, dropped }: Checks): readonly Check[] {
  return [...look, ...repaired, ...dropped];
}

function useChecks(
  { account, problems }: ReadingAnswer,
  markdownProblems: readonly MarkdownProblem[] | undefined,
): Checks {
  return useMemo(
    () => findChecks({ spans: account.spans, problems, markdownProblems: markdownProblems ?? [] }),
    [account, problems, markdownProblems],
  );
}

function useSourceSide({ account, sourceText }: ReadingAnswer) {
  return useMemo(() => {
    const byUnit = linesByUnit(account.spans);
    const starts = new Map([...byUnit].map(([unit, [first = 1]]) => [unit, first]));
    const hasMarkup = account.spans.some(({ reason }) => reason === "markup");
    return { byUnit, starts, hasMarkup, pages: showSource(sourceText, account) };
  }, [account, sourceText]);
}

function useSettled(kept: KeptWork) {
  const [confirmed, setConfirmed] = useState(kept.confirmed);
  return {
    confirmed: [...confirmed.values()],
    isSettled: ({ id }: Check) => confirmed.has(id),
    settle: (check: Check) => {
      const next = new Map(confirmed);
      if (!next.delete(check.id)) next.set(check.id, confirmedOf(check));
      setConfirmed(next);
      kept.keepConfirmed(next);
    },
  };
}

function lineInMarkdown(check: Check, recovery: Recovery): number {
  return check.markdownLine ?? markdownLineOfUnit(check.unit, recovery);
}

function markdownLineOfUnit(unit: string | null, { current }: Recovery): number {
  if (unit === null || current === null) return 1;
  const clause = current.clauses.find((one) => unitOf(one) === unit);
  return current.lines.get(clause?.eid ?? "") ?? 1;
}
