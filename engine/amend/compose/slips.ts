/**
 * Labels that slipped in an edit: typed twice, passed over, out of order, in another form, or lost.
 *
 *     before        after              what a drafter meant
 *     a. apel;      a. apel;
 *     b. beri; dan  a. beri; dan       b, not a deletion of b and c
 *     c. ceri.      c. ceri.
 *
 * A unit that was removed outright leaves a gap in the labels too. The two are told apart by the words of the unit: after a slip
 * they are still there, after a removal they are gone.
 */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { ItemForm, Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, type Clause, checkDocument, inlineText } from "../../document/index.ts";
import { withoutJoint } from "../../path/index.ts";
import { parseHeadingLabel, parseItemLabel, readHeadingNumber } from "../../text/index.ts";
import { isStub } from "./content.ts";
import { unitName } from "./unit-name.ts";

const { article, note, textBlock } = legalSchema.nodes;

/** The three states of an edited act. */
interface EditedAct {
  readonly before: LegalDocument;
  /** As the drafter left it. */
  readonly after: LegalDocument;
  /** The same with a stub for each unit that was removed outright. */
  readonly restored: LegalDocument;
}

/** A problem for each label that slipped, at its unit after the edit; none for a fault that the base has too. */
export function findSlips(act: EditedAct, profile: Profile): readonly Problem[] {
  const sides = {
    before: sideOf(act.before, profile),
    after: sideOf(act.after, profile),
    restored: sideOf(act.restored, profile),
  };
  const found = [...newFaults(sides, profile), ...lostLabels(sides, profile)];
  const places = new Set<string>();
  return found.filter(({ code, at }) => {
    const key = `${at?.kind === "clause" ? at.eid : ""} ${code}`;
    const isNew = !places.has(key);
    places.add(key);
    return isNew;
  });
}

interface Side {
  readonly document: LegalDocument;
  readonly clauses: readonly Clause[];
  readonly clauseAt: ReadonlyMap<Eid, Clause>;
}

interface Sides {
  readonly before: Side;
  readonly after: Side;
  readonly restored: Side;
}

function sideOf(document: LegalDocument, profile: Profile): Side {
  const clauses = addressClauses(document, profile);
  return { document, clauses, clauseAt: new Map(clauses.map((clause) => [clause.eid, clause])) };
}

// The faults of labels that are there even after each removed unit got its stub back, and that the base did not have.
function newFaults({ before, after, restored }: Sides, profile: Profile): readonly Problem[] {
  const known = new Set(faultsOf(before, profile).map(keyOf));
  return faultsOf(restored, profile)
    .filter((fault) => !known.has(keyOf(fault)))
    .flatMap((fault) => {
      const eid = eidOf(fault);
      const clause = eid === undefined ? undefined : restored.clauseAt.get(eid as Eid);
      if (clause === undefined) return [];
      const at = after.clauseAt.has(clause.eid) ? fault.at : null;
      return [slipAt(clause, expectedIn(fault), restored, at, profile)];
    });
}

type Fault = Extract<Problem, { code: "dialect/unexpected-label" | "dialect/duplicate-label" }>;

function faultsOf({ document, clauses }: Side, profile: Profile): readonly Fault[] {
  return checkDocument(document, profile, clauses).filter(
    (found): found is Fault =>
      found.code === "dialect/unexpected-label" || found.code === "dialect/duplicate-label",
  );
}

function keyOf(fault: Fault): string {
  return `${fault.code} ${eidOf(fault) ?? ""} ${expectedIn(fault)}`;
}

function eidOf({ at }: Problem): string | undefined {
  return at?.kind === "clause" ? at.eid : undefined;
}

function expectedIn(fault: Fault): string {
  return fault.code === "dialect/unexpected-label" ? fault.facts.expected : "";
}

function slipAt(
  clause: Clause,
  expected: string,
  side: Side,
  at: Problem["at"],
  profile: Profile,
): Problem {
  const label = unitName(clause, side.clauseAt, profile);
  const siblings = siblingsOf(clause, side);
  const earlier = siblings.slice(0, siblings.indexOf(clause));
  if (/-\d+$/u.test(clause.eid) || earlier.some((one) => one.label === clause.label))
    return problem("phrase/label-doubled", { label }, at);
  const place = placeOf(clause, profile);
  const isBehind = earlier.some((one) => {
    const other = placeOf(one, profile);
    return place !== undefined && other !== undefined && other > place;
  });
  if (isBehind) return problem("phrase/reordered", { label }, at);
  return problem(
    "phrase/gap",
    { label, expected: expected === "" ? firstLike(clause) : expected },
    at,
  );
}

function siblingsOf({ parent, kind }: Clause, { clauses }: Side): readonly Clause[] {
  return kind === "article"
    ? clauses.filter((one) => one.kind === "article" && !one.eid.includes("__"))
    : clauses.filter((one) => one.parent === parent && one.kind === kind);
}

// The place of a label in its series as one number, for comparing only: a thousand for each main number, one for each insertion.
function placeOf({ label, kind }: Clause, profile: Profile): number | undefined {
  const heading = kind === "article" ? parseHeadingLabel(label, profile) : undefined;
  const reading =
    kind === "article"
      ? heading === undefined
        ? undefined
        : readHeadingNumber(heading.row, label)
      : parseItemLabel(label, new Set<ItemForm>(profile.items.map(({ form }) => form)))
          ?.readings[0];
  return reading === undefined ? undefined : reading.main * 1000 + reading.inserted;
}

// The label that a series of this form begins with.
function firstLike({ label }: Clause): string {
  return label
    .replace(/\d+[a-z]*/iu, "1")
    .replace(/[a-z]+\d*/u, (letters) => (/\d/u.test(label) ? letters : "a"));
}

/** Units whose label is gone while their words still stand where a slip would have left them. */
function lostLabels({ before, after, restored }: Sides, profile: Profile): readonly Problem[] {
  const lines = { before: linesOf(before), after: linesOf(after) };
  const gone = before.clauses.filter(
    (clause) =>
      isUnit(clause) &&
      !after.clauseAt.has(clause.eid) &&
      !isGoneAround(clause, after) &&
      !isStub(clause.node, profile),
  );
  return gone.flatMap((clause) => {
    const label = unitName(clause, before.clauseAt, profile);
    const words = wordsOf(clause);
    const scope = scopeOf(clause);
    const isStrict = clause.kind !== "article";
    const [old, now] = [lines.before, lines.after].map((all) =>
      all.filter((line) => isIn(line, scope) && isSlipOf(line, words, isStrict)),
    );
    const left = now?.[0];
    if (words !== "" && left !== undefined && (now?.length ?? 0) >= Math.max(1, old?.length ?? 0)) {
      const at = { kind: "clause", eid: left.eid } as const;
      return [problem("phrase/label-lost", { label, words: words.slice(0, 60) }, at)];
    }
    return afterStub(clause, { before, after, restored }, profile);
  });
}

// A new unit with the next plain label directly behind a stub: nobody can tell it from the old unit under a wrong label.
function afterStub(
  clause: Clause,
  { before, restored }: Sides,
  profile: Profile,
): readonly Problem[] {
  const stub = restored.clauseAt.get(clause.eid);
  if (stub === undefined || clause.kind === "note" || clause.kind === "container") return [];
  const siblings = siblingsOf(stub, restored);
  const next = siblings[siblings.indexOf(stub) + 1];
  if (next === undefined || before.clauseAt.has(next.eid)) return [];
  const place = placeOf(next, profile);
  if (place === undefined || place % 1000 !== 0) return [];
  const label = unitName(next, restored.clauseAt, profile);
  const at = { kind: "clause", eid: next.eid } as const;
  return [problem("phrase/gap", { label, expected: clause.label }, at)];
}

function isUnit({ kind, eid }: Clause): boolean {
  if (eid.includes("qstr")) return false;
  return (
    kind === "article" ||
    kind === "paragraph" ||
    kind === "point" ||
    kind === "note" ||
    kind === "container"
  );
}

// Whether the unit around a clause is gone as well. Then a whole passage was replaced, and no single label slipped.
function isGoneAround({ parent, kind }: Clause, after: Side): boolean {
  return (
    parent !== null && kind !== "article" && kind !== "container" && !after.clauseAt.has(parent)
  );
}

/** A text of a document, the unit it stands in, and whether it is the first text under a label. */
interface Line {
  readonly eid: Eid;
  readonly text: string;
  readonly isLabelled: boolean;
}

function linesOf({ clauses }: Side): readonly Line[] {
  return clauses.flatMap((clause) => {
    const own = clause.node.children.flatMap((child) =>
      child.isTextblock ? [bareWords(child)] : [],
    );
    const labelled = isUnit(clause);
    return own.map((text, index) => ({
      eid: clause.eid,
      text,
      isLabelled: labelled && index === 0,
    }));
  });
}

function bareWords(block: Node): string {
  return withoutJoint(inlineText(block)).replaceAll(/\s+/gu, " ").trim();
}

function wordsOf({ node }: Clause): string {
  let words = "";
  node.descendants((inner) => {
    if (words === "" && inner.type === textBlock) words = bareWords(inner);
    return words === "" && (inner.type !== article || inner === node);
  });
  return words;
}

/** The article that a clause stands in, in the body or in the explanation; the whole text for an article itself. */
function scopeOf({ eid, kind, node }: Clause): string {
  if (kind === "article" || kind === "container") return "";
  const found = /^(?:att_\d+__)?art_[^_]+/u.exec(eid)?.[0] ?? "";
  return node.type === note && found === eid ? "" : found;
}

function isIn({ eid }: Line, scope: string): boolean {
  return scope === "" || eid === scope || eid.startsWith(`${scope}__`);
}

/** What stands before words whose label was mistyped: "c.", "(2)", "[2]", "B)", "-", or a few signs at the start of a line. */
const MISTYPED = /^.{1,6}$|(?:^|[\s;])(?:[([{]?[\p{L}\d]{1,4}\s?[.,:)\]}]+|[-–•*])\s?$/u;

function isSlipOf({ text, isLabelled }: Line, words: string, isStrict: boolean): boolean {
  if (text === words) return isStrict || !isLabelled;
  const at = text.indexOf(words);
  return at > 0 && words.length >= 3 && MISTYPED.test(text.slice(0, at));
}
