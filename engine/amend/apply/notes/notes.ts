/** The explanation of the base: notes on articles exchanged, added and deleted as the bill's explanation has them. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation, QuotedNote } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { CLEAR, noteFor, WORDLESS } from "../../../instruction/index.ts";
import { articleOf, omissionIn, printPath, readingOf, sameStep } from "../../../path/index.ts";
import { compareReadings } from "../../../text/index.ts";
import { articleNotes, type TreeUnit } from "../find/act-tree.ts";
import { allWords } from "../find/article-units.ts";
import type { Ground } from "../find/targets.ts";
import {
  did,
  type Effect,
  type PathChange,
  type PathDifference,
  refuse,
  type Step,
} from "../outcome.ts";
import { unmatchedUnit } from "./entry-units.ts";
import { mergeNote, type NoteOperation, noteStep } from "./merge-note.ts";
import { noteChanges, undeclaredNotes } from "./note-changes.ts";
import { withOneLineNotes } from "./one-line-notes.ts";

const { explanation, heading, note, textBlock } = legalSchema.nodes;

/** What an instruction says of notes. */
interface NoteOrders {
  readonly operations: readonly Operation[];
  readonly notes: readonly QuotedNote[];
  /** Articles that read anew as a whole: their notes do too. */
  readonly wholeArticles: readonly LabelStep[];
  /** Articles that the instruction touches in any way. */
  readonly touched: readonly LabelStep[];
  /** Articles that the instruction quotes, those in containers included. */
  readonly quoted: readonly LabelStep[];
  /** The instruction only explains: without an explanation there is nothing that it does. */
  readonly isOnlyNotes: boolean;
}

/** Carries the notes of an instruction over into the explanation of the base; `ground` has its articles as the instruction leaves them. */
export function applyNotes(root: TreeUnit, printed: NoteOrders, ground: Ground): Step<Effect> {
  const { profile } = ground;
  const notes = printed.notes.map((entry) => withOneLineNotes(entry, profile));
  const given = { ...printed, notes };
  const named = given.operations.filter(isNoteOperation);
  const held = explanationOf(root);
  const open = given.notes.filter((entry) => isOpen(entry, named, held, profile));
  const orders = { ...given, notes: given.notes.filter((entry) => !open.includes(entry)) };
  const step = carryNotes(held, orders, named, ground);
  if (step.kind === "refused" || open.length === 0) return step;
  const remarks = open.map(({ path }) =>
    problem("amend/note-not-held", { target: printPath(path) }),
  );
  return did({ ...step.value, remarks: [...step.value.remarks, ...remarks] });
}

// A draft has dots for an official note that the base does not hold in full: what the base says of it stays. Where it holds
// all of it, dots are words left out.
function isOpen(
  { node, path }: QuotedNote,
  named: readonly NoteOperation[],
  part: TreeUnit | undefined,
  profile: Profile,
): boolean {
  const own = articleOf(path);
  const before = part === undefined ? undefined : noteOn(part, own, profile);
  return (
    /^(?:\.{3,}|…)$/u.test(allWords(node).trim()) &&
    (before === undefined || omissionIn(before.node) !== undefined) &&
    !named.some(({ target }) => {
      const article = articleOf(target.path);
      return own !== undefined && article !== undefined && sameStep(own, article);
    })
  );
}

function carryNotes(
  part: TreeUnit | undefined,
  orders: NoteOrders,
  named: readonly NoteOperation[],
  ground: Ground,
): Step<Effect> {
  const { profile } = ground;
  const missing = named.find((operation) => !isGiven(operation, orders.notes, profile));
  if (part === undefined) return withoutExplanation(orders, named);
  if (missing !== undefined)
    return refuse(problem("amend/note-missing", { target: printPath(missing.target.path) }));
  const gone = named.find(
    (operation) => operation.kind === "delete-note" && !isHeld(part, operation, profile),
  );
  if (gone !== undefined)
    return refuse(
      problem("amend/target-missing", {
        target: `penjelasan ${printPath(gone.target.path)}`,
        nearest: "",
      }),
    );
  const alive = named.find((operation) => isStillGiven(operation, orders.notes, profile));
  if (alive !== undefined)
    return refuse(
      problem("amend/quote-contradicts", { unit: `penjelasan ${printPath(alive.target.path)}` }),
    );
  const doubled = orders.notes.find((entry, index) => isSecondNote(entry, index, orders));
  if (doubled !== undefined)
    return refuse(problem("amend/note-doubled", { target: printPath(doubled.path) }));
  const stray = orders.notes.find((entry) => isStrayNote(entry, orders));
  if (stray !== undefined)
    return refuse(
      problem("amend/quote-not-announced", { unit: `penjelasan ${printPath(stray.path)}` }),
    );
  const cut = orders.notes.find(({ node }) => omissionIn(node) !== undefined);
  if (cut !== undefined)
    return refuse(problem("amend/quote-omits", { unit: `penjelasan ${printPath(cut.path)}` }));
  const empty = orders.notes.find(({ node }) => holdsEmptyNote(node));
  if (empty !== undefined)
    return refuse(problem("amend/note-empty", { target: printPath(empty.path) }));
  const [unmatched] = orders.notes.flatMap((entry) => {
    const old = noteOn(part, articleOf(entry.path), profile)?.node;
    return unmatchedUnit(entry, old, ground.part, profile) ?? [];
  });
  if (unmatched !== undefined) return refuse(unmatched);
  const changes: PathChange[] = [];
  const undeclared: PathDifference[] = [];
  for (const entry of orders.notes) {
    const step = articleOf(entry.path);
    if (step === undefined) continue;
    const found = putNote(part, step, entry.node, orders, profile);
    changes.push(...found.map(({ before: _, after: __, ...change }) => change));
    undeclared.push(...undeclaredNotes(found, step, orders));
  }
  for (const { target } of named.filter(({ kind }) => kind === "delete-note"))
    changes.push(...deleteNote(part, target.path, orders, profile));
  return did({ changes, undeclared, remarks: [] });
}

// An entry without words would put nothing in the place of what the base says: its words were lost, most likely.
function holdsEmptyNote(entry: Node): boolean {
  const inner = entry.children.filter(({ type }) => type === note);
  const hasWords = entry.children.some(
    (child) => child.type !== note && child.type !== heading && !WORDLESS.test(allWords(child)),
  );
  return (inner.length === 0 && !hasWords) || inner.some(holdsEmptyNote);
}

/** A second entry under one instruction on the same article. */
function isSecondNote({ path }: QuotedNote, index: number, orders: NoteOrders): boolean {
  const step = articleOf(path);
  if (step === undefined) return false;
  const first = orders.notes.findIndex((other) => {
    const own = articleOf(other.path);
    return own !== undefined && sameStep(own, step);
  });
  return first !== index;
}

/** An entry under an instruction that has nothing to do with its article. */
function isStrayNote({ path }: QuotedNote, orders: NoteOrders): boolean {
  const step = articleOf(path);
  if (step === undefined) return false;
  const named = orders.operations
    .filter(isNoteOperation)
    .map(({ target }) => articleOf(target.path));
  const known = [...orders.touched, ...orders.wholeArticles, ...orders.quoted, ...named];
  return !known.some((own) => own !== undefined && sameStep(own, step));
}

// Old prints head the general part and the notes on articles each with a word of its own.
export function explanationOf(root: TreeUnit): TreeUnit | undefined {
  const parts = root.children?.filter(({ node }) => node.type === explanation) ?? [];
  return parts.find((part) => articleNotes(part).length > 0) ?? parts[0];
}

/** Whether an operation is on the explanation. */
export function isNoteOperation(operation: Operation): operation is NoteOperation {
  return (
    operation.kind === "replace-note" ||
    operation.kind === "insert-note" ||
    operation.kind === "delete-note"
  );
}

function withoutExplanation(orders: NoteOrders, named: readonly NoteOperation[]): Step<Effect> {
  const paths = [
    ...named.map(({ target }) => target.path),
    ...orders.notes.map(({ path }) => path),
  ];
  const remarks = [...new Set(paths.map(printPath))].map((target) =>
    problem("amend/note-not-held", { target }),
  );
  const [first] = remarks;
  if (orders.isOnlyNotes && first !== undefined) return refuse(first, "not-held");
  return did({ changes: [], undeclared: [], remarks });
}

// A deleted note may have no entry; all others must have one, down to the unit that is named.
function isGiven(
  { kind, target }: NoteOperation,
  notes: readonly QuotedNote[],
  profile: Profile,
): boolean {
  if (kind === "delete-note") return true;
  const entry = noteFor(notes, target.path);
  if (entry === undefined) return false;
  const inside = target.path.slice(target.path.findIndex(({ role }) => role === "pasal") + 1);
  return innerNote(entry.node, inside, profile) !== undefined;
}

/** Whether a note that is to be deleted stands in the bill's entry all the same. */
function isStillGiven(
  { kind, target }: NoteOperation,
  notes: readonly QuotedNote[],
  profile: Profile,
): boolean {
  const entry = kind === "delete-note" ? noteFor(notes, target.path) : undefined;
  if (entry === undefined) return false;
  const inside = target.path.slice(target.path.findIndex(({ role }) => role === "pasal") + 1);
  const given = innerNote(entry.node, inside, profile);
  if (given === undefined) return false;
  const words = allWords(given).trim();
  return !(profile.deleted.test(words) || CLEAR.test(words));
}

/** Whether the base has the note that is to be deleted. */
function isHeld(part: TreeUnit, { target }: NoteOperation, profile: Profile): boolean {
  const step = articleOf(target.path);
  const inside = target.path.slice(target.path.findIndex(({ role }) => role === "pasal") + 1);
  const unit = noteOn(part, step, profile);
  return unit !== undefined && innerNote(unit.node, inside, profile) !== undefined;
}

/** The note on an article. */
export function noteOn(
  part: TreeUnit,
  step: LabelStep | undefined,
  profile: Profile,
): TreeUnit | undefined {
  return step === undefined
    ? undefined
    : articleNotes(part).find(({ node }) => isNoteOn(node, step, profile));
}

/** The note inside a note that a path from it leads to. */
export function innerNote(outer: Node, path: LabelPath, profile: Profile): Node | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return outer;
  const found = outer.children.find((child) => isNoteOn(child, first, profile));
  return found === undefined ? undefined : innerNote(found, rest, profile);
}

function isNoteOn(node: Node, step: LabelStep, profile: Profile): boolean {
  if (node.type !== note) return false;
  const own = noteStep(String(node.attrs["label"]), profile);
  return own !== undefined && sameStep(own, step);
}

function putNote(
  part: TreeUnit,
  step: LabelStep,
  entry: Node,
  orders: NoteOrders,
  profile: Profile,
): readonly PathDifference[] {
  const before = noteOn(part, step, profile);
  if (before === undefined) {
    insertNote(part, step, entry, profile);
    return noteChanges(undefined, entry, [step], profile);
  }
  const old = before.node;
  const isWhole = orders.wholeArticles.some((article) => sameStep(article, step));
  const named = orders.operations.filter(isNoteOperation);
  const merged = isWhole ? entry : mergeNote(old, entry, [step], named, profile);
  before.node = note.create(
    { ...merged.attrs, label: old.attrs["label"], wid: old.attrs["wid"] },
    merged.content,
  );
  return noteChanges(old, before.node, [step], profile);
}

function insertNote(part: TreeUnit, step: LabelStep, entry: Node, profile: Profile): void {
  const wanted = readingOf(step);
  const notes = articleNotes(part);
  const isBefore = ({ node }: TreeUnit): boolean => {
    const own = noteStep(String(node.attrs["label"]), profile);
    const reading = own?.role === step.role ? readingOf(own) : undefined;
    return reading !== undefined && wanted !== undefined && compareReadings(reading, wanted) < 0;
  };
  const previous = notes.findLast(isBefore);
  const next = notes.find((unit) => !isBefore(unit));
  if (previous !== undefined) previous.insertAfter([entry]);
  else if (next !== undefined) next.insertBefore([entry]);
  else part.append([entry]);
}

function deleteNote(
  part: TreeUnit,
  path: LabelPath,
  orders: NoteOrders,
  profile: Profile,
): readonly PathChange[] {
  if (noteFor(orders.notes, path) !== undefined) return [];
  const step = articleOf(path);
  const unit = noteOn(part, step, profile);
  if (unit === undefined || step === undefined) return [];
  const old = unit.node;
  if (path.length === 1) {
    const title = old.children.filter(({ type }) => type === heading);
    unit.node = note.create(old.attrs, [
      ...title,
      textBlock.create(null, legalSchema.text("Dihapus.")),
    ]);
  } else {
    const inner = innerNote(old, path.slice(1), profile);
    if (inner === undefined) return [];
    unit.node = without(old, inner);
  }
  return noteChanges(old, unit.node, [step], profile).map(
    ({ before: _, after: __, ...change }) => change,
  );
}

function without(node: Node, inner: Node): Node {
  return node.type.create(
    node.attrs,
    node.children.flatMap((child) =>
      child === inner ? [] : [child.isTextblock || child.isLeaf ? child : without(child, inner)],
    ),
  );
}
