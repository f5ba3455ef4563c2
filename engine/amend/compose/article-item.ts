/** The item of a bill for one article that both states have: its text, its note, or both. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation, OperationKind } from "../../../schemas/amendment.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { deviceIn, omissionIn, printPath } from "../../path/index.ts";
import { type ArticleContext, editsOfArticle } from "./article.ts";
import { groupsOf, isHeldWhole, isStub, labelOf, saySame } from "./content.ts";
import type { BillItem, ItemNote } from "./item.ts";
import { unitLabels } from "./labels.ts";
import { type Notes, noteOperations } from "./notes.ts";
import type { Outline, OutlineUnit } from "./outline.ts";

export interface ArticleItemContext {
  readonly profile: Profile;
  readonly outlines: { readonly before: Outline; readonly after: Outline };
  readonly notes: { readonly before: Notes; readonly after: Notes };
  readonly omnibus: ReadonlyMap<string, string>;
  readonly placeOf: ArticleContext["placeOf"];
}

interface ArticleItem {
  readonly item: BillItem | undefined;
  readonly problems: readonly Problem[];
}

/** The note as a bill can carry it: one that leaves something out stays as the base has it. */
export function carriedNotes(found: Node | undefined, path: LabelPath): readonly ItemNote[] {
  return found === undefined || !isWholeNote(found) ? [] : [{ path, node: found }];
}

const NOTHING: ArticleItem = { item: undefined, problems: [] };

/** What changed in an article, as one item; nothing where it is the same, problems where a change has no form. */
export function articleItem(
  base: OutlineUnit,
  unit: OutlineUnit,
  context: ArticleItemContext,
): ArticleItem {
  const [noteBefore, noteAfter] = [
    context.notes.before.byArticle.get(base.key),
    context.notes.after.byArticle.get(unit.key),
  ];
  const isTextSame = equalDocuments(base.node, unit.node);
  const isNoteSame = isSameNote(noteBefore, noteAfter);
  if (isTextSame && isNoteSame) return NOTHING;
  const change = { base, unit, noteBefore, noteAfter, isTextSame };
  const obstacle = obstacleOf(change, context) ?? formFault(change, context);
  if (obstacle !== undefined) return { item: undefined, problems: [obstacle] };
  const { profile } = context;
  const edits = editsOfArticle(base.node, unit.node, unit.path, {
    profile,
    eidOf: context.outlines.before.eidOf,
    placeOf: context.placeOf,
  });
  if (edits.problems.length > 0) return { item: undefined, problems: edits.problems };
  const notes = carriedNotes(noteAfter, unit.path);
  const [first] = edits.operations;
  if (first?.kind === "delete" && first.target.path.length === unit.path.length)
    return {
      item: { operations: [first], quote: [], notes: isNoteSame ? [] : notes },
      problems: [],
    };
  const operations = [...edits.operations, ...changesOfNote(change, profile)];
  const quote = isTextSame ? [] : [unit.node];
  const item = { operations: inOrder(operations), quote, notes };
  const isKnown = isNoteKnown(noteAfter, notes, context.notes);
  return { item: isKnown ? item : { ...item, unknownNote: unit.path }, problems: [] };
}

// Whether the bill can say what the note on an article is. It cannot where the note leaves something out, and where no article
// of the base has a note: then the explanation is not held at all.
function isNoteKnown(
  found: Node | undefined,
  carried: readonly ItemNote[],
  { before }: ArticleItemContext["notes"],
): boolean {
  return carried.length > 0 || (found === undefined && before.byArticle.size > 0);
}

function isSameNote(before: Node | undefined, after: Node | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return equalDocuments(before, after);
}

function isWholeNote(found: Node | undefined): boolean {
  return found === undefined || (isHeldWhole(found) && omissionIn(found) === undefined);
}

/** What forbids to restate an article, or to say what its note is. */
function obstacleOf(
  { base, unit, noteBefore, noteAfter, isTextSame }: NoteChange,
  { omnibus, placeOf, outlines }: ArticleItemContext,
): Problem | undefined {
  const label = labelOf(unit.node);
  const at = placeOf(unit.node);
  if (base.isDoubled || unit.isDoubled) return problem("phrase/label-doubled", { label }, at);
  const act = omnibus.size === 0 ? undefined : omnibus.get(outlines.before.eidOf(base.node) ?? "");
  if (act !== undefined) return problem("phrase/omnibus", { label, act }, at);
  const isHeld =
    (isTextSame || (isHeldWhole(base.node) && isHeldWhole(unit.node))) &&
    (isSameNote(noteBefore, noteAfter) || (isWholeNote(noteBefore) && isWholeNote(noteAfter)));
  if (!isHeld) return problem("phrase/part-not-held", { label }, at);
  const words = isTextSame ? undefined : deviceIn(unit.node);
  return words === undefined ? undefined : problem("phrase/reads-otherwise", { label, words }, at);
}

/** The problem of a text, or of a note where the text is the same, in which nothing but emphasis or links changed. */
function formFault(
  { base, unit, noteBefore, noteAfter, isTextSame }: NoteChange,
  { placeOf }: ArticleItemContext,
): Problem | undefined {
  const formOnly = (label: string, node: Node): Problem =>
    problem("phrase/form-only", { label }, placeOf(node));
  if (!isTextSame)
    return saySame(base.node, unit.node) ? formOnly(labelOf(unit.node), unit.node) : undefined;
  if (noteBefore === undefined || noteAfter === undefined) return undefined;
  return saySame(noteBefore, noteAfter)
    ? formOnly(`Penjelasan ${labelOf(noteAfter)}`, noteAfter)
    : undefined;
}

interface NoteChange {
  readonly base: OutlineUnit;
  readonly unit: OutlineUnit;
  readonly noteBefore: Node | undefined;
  readonly noteAfter: Node | undefined;
  readonly isTextSame: boolean;
}

function changesOfNote(
  { base, unit, noteBefore, noteAfter, isTextSame }: NoteChange,
  profile: Profile,
): readonly Operation[] {
  const [step] = unit.path;
  if (step === undefined) return [];
  const [known, now] = [livePaths(base.node, step, profile), livePaths(unit.node, step, profile)];
  const isKept = (path: LabelPath): boolean =>
    known.has(printPath(path)) && now.has(printPath(path));
  const named = noteOperations(noteBefore, noteAfter, step, profile, isKept);
  if (named.length > 0 || !isTextSame) return named;
  // No operation names a change, but the words of the note differ, so the note is replaced as a whole.
  const target = { path: unit.path, eid: null };
  return [{ kind: "replace-note", target }];
}

/** The paths of the units of an article that were not deleted. */
function livePaths(unit: Node, step: LabelStep, profile: Profile): ReadonlySet<string> {
  const found = new Set<string>([printPath([step])]);
  const visit = (holder: Node, path: LabelPath): void => {
    for (const { units } of groupsOf(holder)) {
      const labels = unitLabels(holder, units, profile);
      for (const [index, inner] of units.entries()) {
        const label = labels?.[index];
        if (label === undefined || isStub(inner, profile)) continue;
        found.add(printPath([...path, label.step]));
        visit(inner, [...path, label.step]);
      }
    }
  };
  visit(unit, [step]);
  return found;
}

/** What is named first in an instruction: changed, inserted, added, deleted, then the explanation. */
const ORDER: { readonly [Kind in OperationKind]?: number } = {
  replace: 0,
  insert: 1,
  delete: 3,
  "replace-note": 4,
  "insert-note": 5,
  "delete-note": 6,
};

function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const rank = (operation: Operation): number =>
    operation.kind === "insert" && operation.place.kind === "end"
      ? 2
      : (ORDER[operation.kind] ?? 7);
  return operations.toSorted((first, second) => rank(first) - rank(second));
}
