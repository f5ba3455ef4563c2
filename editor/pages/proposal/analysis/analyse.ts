/** What the panels beside the text say about a draft: its outline, what it changes, what a person should look at. */
import { countedChanges, diffDocuments, readableRuns } from "../../../../engine/diff/index.ts";
import { type Clause, checkDocument } from "../../../../engine/document/index.ts";
import { rules } from "../../../../engine/lint/index.ts";
import type { ChangeCounts, ClauseChange, WordRun } from "../../../../schemas/change.ts";
import type { Eid } from "../../../../schemas/eid.ts";
import type { Problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import type { ChangeMark } from "../../../prosemirror/plugins/change-marks.ts";
import type { AnalysedText } from "./analysed-text.ts";
import { newFindings } from "./findings.ts";

/** A unit of the outline. */
export interface OutlineRow {
  readonly wid: string;
  readonly eid: string;
  readonly kind: Clause["kind"];
  readonly label: string;
  readonly title: string;
  readonly depth: number;
  readonly mark: ChangeMark | null;
  /** A unit inside it, itself not in the outline, is changed. */
  readonly isTouched: boolean;
}

/** A changed clause; the units inside a new or removed one are part of its row. */
export interface ChangeRow {
  readonly eid: string;
  /** The identity of the clause in the draft, or in the base where the draft has it no more. */
  readonly wid: string;
  /** The clause as it is cited, from the article down: `["Pasal 5", "ayat (2)", "huruf a"]`. */
  readonly path: readonly string[];
  /** The path that the clause had, where it was another. */
  readonly pathBefore: readonly string[] | null;
  readonly mark: ChangeMark;
  readonly change: Pick<ClauseChange, "kind" | "moved" | "renumbered" | "follows" | "details">;
  readonly lines: readonly ChangedLine[];
  /** The draft still holds the clause, so that one can go there. */
  readonly isHeld: boolean;
}

/** The words of one unit. */
export interface ChangedLine {
  readonly label: string;
  readonly words: readonly WordRun[];
}

/** A problem with the identity of the clause it lies in. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly wid: string | null;
  readonly path: readonly string[];
  /** The point of Annex II that asks for it; null where none does. */
  readonly point: string | null;
}

export interface Analysis {
  readonly outline: readonly OutlineRow[];
  readonly changes: readonly ChangeRow[];
  readonly marks: readonly (readonly [wid: string, mark: ChangeMark])[];
  readonly counts: ChangeCounts;
  readonly problems: readonly PlacedProblem[];
}

/** The analysis of a draft against its base. */
export function analyseDraft(base: AnalysedText, draft: AnalysedText, profile: Profile): Analysis {
  const side = (text: AnalysedText) => ({ ...text, profile, hash: "", title: "" });
  const { diff } = diffDocuments(side(base), side(draft));
  const sides: Sides = {
    before: sideOf(base.clauses, profile),
    after: sideOf(draft.clauses, profile),
  };
  const marks = marksOf(diff.changes, sides.after);
  return {
    outline: outlineOf(draft.clauses, marks),
    changes: changeRows(diff.changes, sides),
    marks: [...marks].map(([eid, mark]) => [sides.after.byEid.get(eid)?.wid ?? "", mark] as const),
    counts: diff.counts,
    problems: problemsOf(base, draft, profile).map((problem) => placeProblem(problem, sides.after)),
  };
}

// Where the structure itself is in question, what rules say of it would say the same again.
function problemsOf(base: AnalysedText, draft: AnalysedText, profile: Profile): readonly Problem[] {
  const checked = checkDocument(draft.document, profile, draft.clauses);
  const doubtful = new Set(checked.map(({ at }) => (at?.kind === "clause" ? at.eid : "")));
  const findings = newFindings(base, draft, profile);
  return [
    ...checked,
    ...findings.filter(({ at }) => at?.kind !== "clause" || !doubtful.has(at.eid)),
  ];
}

interface Side {
  readonly byEid: ReadonlyMap<Eid, Clause>;
  readonly profile: Profile;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
}

function sideOf(clauses: readonly Clause[], profile: Profile): Side {
  return { byEid: new Map(clauses.map((clause) => [clause.eid, clause])), profile };
}

function markOf(change: ClauseChange): ChangeMark {
  switch (change.kind) {
    case "inserted":
    case "deleted":
    case "reworded":
      return change.kind;
    case "split":
    case "merged":
      return "reworded";
    case "kept":
      if (change.moved) return "moved";
      return change.renumbered ? "renumbered" : "form";
  }
}

function marksOf(changes: readonly ClauseChange[], after: Side): ReadonlyMap<Eid, ChangeMark> {
  const marks = new Map<Eid, ChangeMark>();
  for (const change of changes) {
    for (const eid of change.after) if (after.byEid.has(eid)) marks.set(eid, markOf(change));
  }
  return marks;
}

const OUTLINED: ReadonlySet<string> = new Set([
  "preface",
  "preamble",
  "container",
  "article",
  "conclusions",
  "explanation",
  "attachment",
]);

function outlineOf(
  clauses: readonly Clause[],
  marks: ReadonlyMap<Eid, ChangeMark>,
): readonly OutlineRow[] {
  const rows: { -readonly [Key in keyof OutlineRow]: OutlineRow[Key] }[] = [];
  for (const { eid, wid, kind, label, ownTitle, depth } of clauses) {
    const mark = marks.get(eid) ?? null;
    const last = rows.at(-1);
    if (OUTLINED.has(kind))
      rows.push({ wid, eid, kind, label, title: ownTitle, depth, mark, isTouched: false });
    else if (last !== undefined && mark !== null) last.isTouched = true;
  }
  return rows;
}

function changeRows(changes: readonly ClauseChange[], sides: Sides): readonly ChangeRow[] {
  const whole = new Map<Eid, ClauseChange>();
  for (const change of changes) {
    const [eid] = change.kind === "deleted" ? change.before : change.after;
    if (isWhole(change) && eid !== undefined) whole.set(eid, change);
  }
  return countedChanges({ changes }).flatMap((change) => {
    const held = change.after[0] !== undefined;
    const side = held ? sides.after : sides.before;
    const clause = side.byEid.get((held ? change.after[0] : change.before[0]) ?? ("" as Eid));
    return clause === undefined ? [] : [rowOf(change, clause, side, sides, whole)];
  });
}

// A clause that is new or gone as a whole takes the units inside it along; one that reads "Dihapus." is a line of its own.
function isWhole({ kind, after }: ClauseChange): boolean {
  return kind === "inserted" || (kind === "deleted" && after.length === 0);
}

function rowOf(
  change: ClauseChange,
  clause: Clause,
  side: Side,
  sides: Sides,
  whole: ReadonlyMap<Eid, ClauseChange>,
): ChangeRow {
  const path = pathOf(clause, side);
  const earlier = sides.before.byEid.get(change.before[0] ?? ("" as Eid));
  const pathBefore = earlier === undefined ? path : pathOf(earlier, sides.before);
  const inside = isWhole(change) ? unitsInside(clause, side, whole) : [];
  return {
    eid: clause.eid,
    wid: clause.wid,
    path,
    pathBefore: pathBefore.join(" ") === path.join(" ") ? null : pathBefore,
    mark: markOf(change),
    change: {
      kind: change.kind,
      moved: change.moved,
      renumbered: change.renumbered,
      follows: change.follows,
      details: change.details,
    },
    lines: [{ label: clause.label, words: readableRuns(change.words) }, ...inside],
    isHeld: side === sides.after,
  };
}

function unitsInside(
  clause: Clause,
  side: Side,
  whole: ReadonlyMap<Eid, ClauseChange>,
): readonly ChangedLine[] {
  const lines: ChangedLine[] = [];
  const holders = new Set<Eid>([clause.eid]);
  for (const [eid, { parent, label }] of side.byEid) {
    const change = whole.get(eid);
    if (parent === null || !holders.has(parent) || change === undefined) continue;
    holders.add(eid);
    lines.push({ label, words: change.words });
  }
  return lines;
}

/** Labels from the outermost one that a citation needs: the article, or what stands outside articles. */
function pathOf(clause: Clause, side: Side): readonly string[] {
  const path: string[] = [];
  let current: Clause | undefined = clause;
  while (current !== undefined) {
    if (current.label !== "") path.unshift(citedLabel(current.label, side.profile));
    if (current.kind === "article" || current.kind === "container") break;
    current = current.parent === null ? undefined : side.byEid.get(current.parent);
  }
  return path;
}

/** Problems of a text with the identities of their clauses. */
export function placeProblems(
  found: readonly Problem[],
  clauses: readonly Clause[],
  profile: Profile,
): readonly PlacedProblem[] {
  const side = sideOf(clauses, profile);
  return found.map((problem) => placeProblem(problem, side));
}

// Where a rule rests on the practice of enacted acts, no point asks for it.
const POINTS: ReadonlyMap<string, string> = new Map(
  rules.flatMap(({ code, point }) => (/^\d/u.test(point) ? [[code, point] as const] : [])),
);

function placeProblem(problem: Problem, after: Side): PlacedProblem {
  const eid = problem.at?.kind === "clause" ? problem.at.eid : "";
  const clause = after.byEid.get(eid as Eid);
  const point = POINTS.get(problem.code) ?? null;
  if (clause === undefined) return { problem, wid: null, path: [], point };
  return { problem, wid: clause.wid, path: pathOf(clause, after), point };
}
