/** Sums up a comparison as a reader would say it: "6 reworded, 2 inserted, 1 moved from Pasal 9". */
import type { ClauseChange, ClauseRow, DocumentDiff } from "../../schemas/change.ts";
import { type Eid, ownStep } from "../../schemas/eid.ts";
import type { Language } from "../../schemas/problem.ts";

/** How many provisions changed in which way. Provisions inside an inserted or deleted one are not counted. */
interface DiffSummary {
  readonly reworded: number;
  /** Reworded provisions whose citations only follow a renumbering. They are not counted in `reworded`. */
  readonly following: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly split: number;
  readonly merged: number;
  readonly renumbered: number;
  /** The provisions whose form changed, whatever else happened to them. */
  readonly form: number;
  /** The provisions that moved, as they were called before. */
  readonly movedFrom: readonly string[];
}

/** What a reader is told of, in the order in which it is told. */
export const TOLD_KINDS = [
  "reworded",
  "inserted",
  "deleted",
  "split",
  "merged",
  "moved",
  "renumbered",
  "following",
  "form",
] as const;

/** The changes that a reader would count, by kind; a provision of which several things happened stands under each. */
export type ChangesByKind = {
  readonly [Kind in (typeof TOLD_KINDS)[number]]: readonly ClauseChange[];
};

/** The changes of a comparison that a reader would count; linear in the changes. */
export function changesByKind({ changes }: Pick<DocumentDiff, "changes">): ChangesByKind {
  const inserted = outermost(sideOf(changes, "inserted", "after"));
  const deleted = outermost(sideOf(changes, "deleted", "before"));
  const which = (isMeant: (change: ClauseChange) => boolean) => changes.filter(isMeant);
  const holds = (eids: ReadonlySet<Eid>, [eid]: readonly Eid[]) =>
    eid !== undefined && eids.has(eid);
  return {
    reworded: which(({ kind, follows }) => kind === "reworded" && !follows),
    inserted: which(({ kind, after }) => kind === "inserted" && holds(inserted, after)),
    deleted: which(({ kind, before }) => kind === "deleted" && holds(deleted, before)),
    split: which(({ kind }) => kind === "split"),
    merged: which(({ kind }) => kind === "merged"),
    moved: which(({ moved, before }) => moved && before.length > 0),
    // The units inside a renumbered article are renumbered too but keep their own labels, and are not counted again.
    renumbered: which((change) => change.renumbered && ownNumberChanged(change)),
    following: which(({ follows }) => follows),
    form: which(({ form }) => form),
  };
}

/** The changes that a reader would count, each once, in the order of the comparison. */
export function countedChanges(diff: Pick<DocumentDiff, "changes">): readonly ClauseChange[] {
  const counted = new Set(Object.values(changesByKind(diff)).flat());
  return diff.changes.filter((change) => counted.has(change));
}

/** The counts and names that a summary gives. */
export function summarizeChanges(diff: DocumentDiff): DiffSummary {
  const rows = new Map(diff.before.clauses.map((row) => [row.eid, row]));
  const { moved, ...told } = changesByKind(diff);
  return {
    reworded: told.reworded.length,
    following: told.following.length,
    inserted: told.inserted.length,
    deleted: told.deleted.length,
    split: told.split.length,
    merged: told.merged.length,
    renumbered: told.renumbered.length,
    form: told.form.length,
    movedFrom: moved.flatMap(({ before: [eid] }) => (eid === undefined ? [] : [nameOf(eid, rows)])),
  };
}

function sideOf(
  changes: readonly ClauseChange[],
  kind: ClauseChange["kind"],
  side: "before" | "after",
): ReadonlySet<Eid> {
  return new Set(changes.flatMap((change) => (change.kind === kind ? change[side] : [])));
}

function outermost(eids: ReadonlySet<Eid>): ReadonlySet<Eid> {
  return new Set([...eids].filter((eid) => !holdersOf(eid).some((holder) => eids.has(holder))));
}

/** The addresses around one: art_5__para_1, art_5 for art_5__para_1__point_a. */
function holdersOf(eid: Eid): readonly Eid[] {
  const steps = eid.split("__");
  return steps
    .slice(1)
    .map((_, index) => steps.slice(0, steps.length - 1 - index).join("__") as Eid);
}

function ownNumberChanged({ before: [known], after: [now] }: ClauseChange): boolean {
  return known === undefined || now === undefined || ownStep(known) !== ownStep(now);
}

function nameOf(eid: Eid, rows: ReadonlyMap<Eid, ClauseRow>): string {
  return [...holdersOf(eid).toReversed(), eid]
    .flatMap((one) => rows.get(one)?.label || [])
    .join(" ");
}

type Part = readonly [count: number, words: string];

const WORDS: {
  readonly [Code in Language]: (summary: DiffSummary) => readonly Part[];
} = {
  en: (summary) => [
    [summary.reworded, "reworded"],
    [summary.inserted, "inserted"],
    [summary.deleted, "deleted"],
    [summary.split, "split"],
    [summary.merged, "merged"],
    [summary.movedFrom.length, `moved${fromList(summary, " from ")}`],
    [summary.renumbered, "renumbered"],
    [summary.following, "following a renumbering"],
    [summary.form, "changed in form"],
  ],
  id: (summary) => [
    [summary.reworded, "diubah"],
    [summary.inserted, "disisipkan"],
    [summary.deleted, "dihapus"],
    [summary.split, "dipecah"],
    [summary.merged, "digabung"],
    [summary.movedFrom.length, `dipindahkan${fromList(summary, " dari ")}`],
    [summary.renumbered, "berubah nomor"],
    [summary.following, "mengikuti perubahan nomor"],
    [summary.form, "berubah bentuk"],
  ],
};
const NOTHING: { readonly [Code in Language]: string } = {
  en: "no changes",
  id: "tidak ada perubahan",
};
// Up to three moved provisions are named; more are only counted, since a longer list says less than its number.
const MOST_NAMED = 3;

function fromList({ movedFrom }: DiffSummary, before: string): string {
  return movedFrom.length > MOST_NAMED || movedFrom.length === 0
    ? ""
    : before + movedFrom.join(", ");
}

/** The summary of a comparison in words of a language. */
export function summarizeDiff(diff: DocumentDiff, language: Language): string {
  const parts = WORDS[language](summarizeChanges(diff)).filter(([count]) => count > 0);
  return parts.map(([count, words]) => `${count} ${words}`).join(", ") || NOTHING[language];
}
