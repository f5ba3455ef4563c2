/**
 * A comparison as one text: the tree of `after`, with what was deleted where it stood, and on each unit what happened.
 *
 * Nothing here knows HTML: the published page and the editor render the same tree.
 */
import type { ClauseChange, DocumentDiff, WordRun } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import { readableRuns } from "../diff/index.ts";
import type { Clause } from "../document/index.ts";
import { ComparisonView, groupBy } from "./comparison-view.ts";
import { cutLines, type LineRole, slotsOf } from "./lines.ts";

/** A clause of either side or both, with its label and its content as runs of words. */
export interface RedlineUnit {
  readonly before: Clause | null;
  readonly after: Clause | null;
  /** Null where the clause is kept where it was. */
  readonly change: ClauseChange | null;
  readonly label: readonly WordRun[];
  readonly content: readonly RedlinePart[];
  /** Whether something happened to this unit or in it. */
  readonly isTouched: boolean;
}

export type RedlinePart =
  | { readonly kind: "line"; readonly role: LineRole; readonly words: readonly WordRun[] }
  | { readonly kind: "unit"; readonly unit: RedlineUnit }
  | { readonly kind: "omission" }
  /** The place that a clause left: it is shown where it stands now. */
  | { readonly kind: "departed"; readonly before: Clause; readonly after: Clause };

/** The units at the top of a comparison, in the order of `after`. Linear in both texts. */
export function buildRedline(
  diff: Pick<DocumentDiff, "changes">,
  before: readonly Clause[],
  after: readonly Clause[],
): readonly RedlineUnit[] {
  const view = new ComparisonView(diff, before, after);
  const roots = view.childrenAfter(null).map((clause) => buildUnit(view, clause));
  return placeLeavers(view, null, roots.map(partOf)).flatMap((part) =>
    part.kind === "unit" ? [part.unit] : [],
  );
}

function buildUnit(view: ComparisonView, clause: Clause): RedlineUnit {
  const change = view.changeAfter(clause);
  const inner = view.childrenAfter(clause.eid).map((child) => partOf(buildUnit(view, child)));
  const lines = linesOf(view, clause, change);
  const content = placeLeavers(view, clause.eid, fillSlots(clause, lines, inner));
  const before = view.continued(clause);
  return {
    before: before[0] ?? null,
    after: clause,
    change,
    label: labelRuns(before, clause),
    content,
    isTouched: change !== null || content.some(isTouchedPart),
  };
}

function buildDeleted(view: ComparisonView, clause: Clause): RedlineUnit {
  const change = view.changeBefore(clause);
  const inner = view.childrenBefore(clause.eid).map((child) => leavingPart(view, child));
  return {
    before: clause,
    after: null,
    change,
    label: clause.label === "" ? [] : [["-", clause.label]],
    content: fillSlots(clause, cutLines(change?.words ?? [], "-"), inner),
    isTouched: true,
  };
}

function leavingPart(view: ComparisonView, clause: Clause): RedlinePart {
  const now = view.continuing(clause)[0];
  if (now === undefined) return partOf(buildDeleted(view, clause));
  return { kind: "departed", before: clause, after: now };
}

function partOf(unit: RedlineUnit): RedlinePart {
  return { kind: "unit", unit };
}

function isTouchedPart(part: RedlinePart): boolean {
  return part.kind === "departed" || (part.kind === "unit" && part.unit.isTouched);
}

/** The lines of a clause of `after`; the lines of a split stand with the part they went to. */
function linesOf(
  view: ComparisonView,
  clause: Clause,
  change: ClauseChange | null,
): readonly (readonly WordRun[])[] {
  if (change === null) return cutLines(clause.ownText === "" ? [] : [["=", clause.ownText]], "+");
  const lines = cutLines(readableRuns(change.words), "+");
  if (change.kind !== "split") return lines;
  let from = 0;
  for (const part of view.partsAfter(change)) {
    const count = part.ownText.split("\n").length;
    if (part.eid === clause.eid) return lines.slice(from, from + count);
    from += count;
  }
  return [];
}

/** Lines and inner units in the slots of a unit; lines without a slot stand before the first inner unit. */
function fillSlots(
  clause: Clause,
  lines: readonly (readonly WordRun[])[],
  inner: readonly RedlinePart[],
): readonly RedlinePart[] {
  const slots = slotsOf(clause.node);
  const slotted = slots.filter(({ kind }) => kind === "line").length;
  const parts: RedlinePart[] = lines
    .slice(slotted)
    .map((words) => ({ kind: "line", role: "text", words }));
  let [line, unit] = [0, 0];
  for (const slot of slots) {
    const words = slot.kind === "line" ? lines[line++] : undefined;
    const child = slot.kind === "unit" ? inner[unit++] : undefined;
    if (slot.kind === "omission") parts.push({ kind: "omission" });
    if (slot.kind === "line" && words !== undefined && words.length > 0)
      parts.push({ kind: "line", role: slot.role, words });
    if (child !== undefined) parts.push(child);
  }
  return parts;
}

/** The parts with what left the unit, each behind the sibling it stood behind. */
function placeLeavers(
  view: ComparisonView,
  host: Eid | null,
  parts: readonly RedlinePart[],
): readonly RedlinePart[] {
  const leavers = view.leavers(host);
  if (leavers.length === 0) return parts;
  const behind = groupBy(leavers, (leaver) => leaver.behind);
  const show = (anchor: Eid | null): readonly RedlinePart[] =>
    (behind.get(anchor) ?? []).map(({ clause }) => leavingPart(view, clause));
  const placed: RedlinePart[] = [];
  const isFirstUnit = (index: number): boolean =>
    parts.findIndex(({ kind }) => kind === "unit") === index;
  // What stood first, and what stood behind a part that went up into the unit itself, stands before the first inner unit.
  const opening = [...show(null), ...(host === null ? [] : show(host))];
  parts.forEach((part, index) => {
    if (isFirstUnit(index)) placed.push(...opening);
    placed.push(part);
    const eid = part.kind === "unit" ? part.unit.after?.eid : undefined;
    if (eid !== undefined) placed.push(...show(eid));
  });
  if (!parts.some(({ kind }) => kind === "unit")) placed.push(...opening);
  return placed;
}

function labelRuns(before: readonly Clause[], after: Clause): readonly WordRun[] {
  if (before.length === 0) return after.label === "" ? [] : [["+", after.label]];
  const former = before.map(({ label }) => label).filter((label) => label !== "");
  if (former.includes(after.label)) {
    const others = former.filter((label) => label !== after.label);
    return [...others.map((label): WordRun => ["-", label]), ["=", after.label]];
  }
  return [
    ...former.map((label): WordRun => ["-", label]),
    ...(after.label === "" ? [] : [["+", after.label] as const]),
  ];
}
