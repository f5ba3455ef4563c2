/** Which unit a note of the explanation explains: found by labels, from the outermost note inwards. */
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";
import type { Clause } from "./address.ts";

/** Answers which unit a note explains; built once for a document. */
export interface NoteTargets {
  /** The address of the unit that a note explains, or undefined where the text has no such unit. */
  readonly targetOf: (note: Clause) => Eid | undefined;
}

/** The targets of all notes among the clauses of one document. */
export function noteTargets(clauses: readonly Clause[], profile: Profile): NoteTargets {
  const byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
  const children = new Map<Eid | null, Clause[]>();
  for (const clause of clauses) {
    const siblings = children.get(clause.parent);
    if (siblings === undefined) children.set(clause.parent, [clause]);
    else siblings.push(clause);
  }
  const known = new Map<Eid, Eid | undefined>();
  const rootsOf = explainedParts(clauses, children);

  const targetOf = (note: Clause): Eid | undefined => {
    if (known.has(note.eid)) return known.get(note.eid);
    known.set(note.eid, undefined);
    const outer = enclosingNote(note, byEid);
    const scope =
      outer === undefined ? rootsOf(note) : [targetOf(outer)].filter((eid) => eid !== undefined);
    const wanted = wantedUnit(note.label, profile);
    const found =
      wanted === undefined
        ? undefined
        : (firstBelow(scope, children, wanted) ??
          unquoted(note, byEid.get(scope[0] ?? note.eid), profile));
    known.set(note.eid, found);
    return found;
  };
  return { targetOf };
}

// An explanation explains the body, or the act in the annex before it: an emergency regulation that a law confirms.
function explainedParts(
  clauses: readonly Clause[],
  children: ReadonlyMap<Eid | null, readonly Clause[]>,
): (note: Clause) => readonly Eid[] {
  const own = clauses
    .filter(({ kind }) => kind === "body" || kind === "preamble")
    .map(({ eid }) => eid);
  const annexes = clauses.filter(
    ({ kind, eid }) => kind === "attachment" && holdsArticles(eid, children),
  );
  return (note) => {
    const annex = annexes.findLast(({ position }) => position < note.position);
    return annex === undefined ? own : [annex.eid];
  };
}

function holdsArticles(eid: Eid, children: ReadonlyMap<Eid | null, readonly Clause[]>): boolean {
  return (children.get(eid) ?? []).some(
    (child) =>
      child.kind === "article" ||
      (child.kind === "container" && holdsArticles(child.eid, children)),
  );
}

// "Pasal 5 tetap dengan perubahan penjelasan", "Pasal 63 dihapus.": the unit stands in the act that is amended, and of
// this text the instruction is what is explained.
function unquoted(
  { label }: Clause,
  instruction: Clause | undefined,
  profile: Profile,
): Eid | undefined {
  if (instruction?.kind !== "instruction" || quotesUnits(instruction)) return undefined;
  const isHeading = parseHeadingLabel(label, profile) !== undefined;
  return !isHeading || instruction.ownText.includes(label) ? instruction.eid : undefined;
}

function quotesUnits({ node }: Clause): boolean {
  return node.children.some(({ type }) => type.name === "quotedStructure");
}

function enclosingNote(note: Clause, byEid: ReadonlyMap<Eid, Clause>): Clause | undefined {
  const parent = note.parent === null ? undefined : byEid.get(note.parent);
  return parent?.kind === "note" ? parent : undefined;
}

type Wanted = (clause: Clause) => boolean;

function wantedUnit(label: string, profile: Profile): Wanted | undefined {
  const heading = parseHeadingLabel(label, profile);
  if (heading !== undefined) {
    return ({ kind, label: other }) =>
      (kind === "article" || kind === "container") &&
      sameHeading(other, heading.row.role, heading.number, profile);
  }
  for (const { label: pattern, prefix } of profile.words.notes) {
    const found = pattern.exec(label);
    if (found === null) continue;
    const number = `${found[1] ?? ""}${found[2] ?? ""}`;
    const kinds = prefix === "para" ? ["paragraph"] : ["point", "instruction"];
    return (clause) =>
      kinds.includes(clause.kind) && clause.label.replace(/[^A-Za-z0-9]/gu, "") === number;
  }
  return undefined;
}

function sameHeading(label: string, role: string, number: string, profile: Profile): boolean {
  const found = parseHeadingLabel(label, profile);
  return found?.row.role === role && found.number === number;
}

// Breadth first: the nearest unit below is meant ("Huruf a" is the article's own list before a deeper one); of two that
// are as near none is.
function firstBelow(
  scope: readonly Eid[],
  children: ReadonlyMap<Eid | null, readonly Clause[]>,
  wanted: Wanted,
): Eid | undefined {
  let level: readonly Clause[] = scope.flatMap((eid) => children.get(eid) ?? []);
  while (level.length > 0) {
    const found = level.filter(wanted);
    if (found.length > 0) return found.length === 1 ? found[0]?.eid : undefined;
    level = level.flatMap(({ eid }) => children.get(eid) ?? []);
  }
  return undefined;
}
