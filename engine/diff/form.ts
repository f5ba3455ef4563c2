/**
 * The form of clauses: all that two texts can differ in besides their words, labels and the places of their units.
 *
 * Where no change is listed, two documents must be equal. Without this comparison a change of form would be missed.
 */
import type { FormDetail, WordRun } from "../../schemas/change.ts";
import { ownStep } from "../../schemas/eid.ts";
import type { ClauseAlignment } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt } from "../text/index.ts";
import { compareMarks, type MarkedText } from "./form-marks.ts";
import { isPlain, type Piece, piecesOf, spansOf } from "./form-pieces.ts";
import { comparePlaces, type Standing } from "./form-places.ts";
import { hasMarks, signatureOf } from "./form-signature.ts";
import { clauseTree } from "./tree.ts";

const NONE: readonly FormDetail[] = [];

/** Compares the form of the clauses of two texts. */
export interface FormComparer {
  /** The details of two paired clauses, given by their places in the lists. */
  readonly pair: (one: number, other: number, words: readonly WordRun[]) => readonly FormDetail[];
  /** The details of clauses that were divided or united. Only links, images and emphasis are compared. */
  readonly group: (
    before: readonly Clause[],
    after: readonly Clause[],
    words: readonly WordRun[],
  ) => readonly FormDetail[];
}

/** The comparer of two texts; `moved` has 1 for each clause of `before` that moved. */
export function formComparer(
  before: readonly Clause[],
  after: readonly Clause[],
  { afterOf, beforeOf, groups }: ClauseAlignment,
  moved: Uint8Array,
): FormComparer {
  const grouped = new Set(groups.flatMap((group) => group.before));
  const trees = { before: clauseTree(before), after: clauseTree(after) };
  const signed = { before: formsOf(before), after: formsOf(after) };
  const standingBefore = (one: number, other: number, pieces: readonly Piece[]): Standing => {
    const children = trees.before.childrenOf(one);
    return { pieces, isKept: (unit) => isKept(children[unit], one, other) };
  };
  const standingAfter = (one: number, other: number, pieces: readonly Piece[]): Standing => {
    const children = trees.after.childrenOf(other);
    return { pieces, isKept: (unit) => isKept(beforeOf[children[unit] ?? -1], one, other) };
  };
  const isKept = (child: number | undefined, one: number, other: number): boolean =>
    child !== undefined &&
    child >= 0 &&
    trees.before.parent[child] === one &&
    trees.after.parent[afterOf[child] ?? -1] === other &&
    moved[child] === 0 &&
    !grouped.has(child);
  return {
    pair: (one, other, words) => {
      const [known, now] = [itemAt(before, one), itemAt(after, other)];
      if (known.node === now.node) return NONE;
      const labels = compareLabels(known, now);
      const form = signed.before.at(one, known);
      // Equal forms prove nothing where the words changed and there are marks: the marks may be on other words now.
      const isSure = known.ownText === now.ownText || !hasMarks(form);
      if (isSure && form === signed.after.at(other, now)) return labels;
      const pieces = { before: piecesOf(known.node), after: piecesOf(now.node) };
      return [
        ...labels,
        ...compareKinds(known, now),
        ...comparePlaces({
          before: standingBefore(one, other, pieces.before),
          after: standingAfter(one, other, pieces.after),
        }),
        ...compareMarks(
          { text: known.ownText, spans: spansOf(pieces.before) },
          { text: now.ownText, spans: spansOf(pieces.after) },
          words,
        ),
      ];
    },
    group: (known, now, words) => compareMarks(joinMarked(known), joinMarked(now), words),
  };
}

/** The forms of the clauses of one list, each made when it is first asked for. */
class Forms {
  readonly #known: (string | undefined)[] = [];

  at(place: number, clause: Clause): string {
    const known = this.#known[place];
    if (known !== undefined) return known;
    const form = formOf(clause);
    this.#known[place] = form;
    return form;
  }
}

const forms = new WeakMap<readonly Clause[], Forms>();

/** The forms of some clauses; the same object for the same list. */
function formsOf(clauses: readonly Clause[]): Forms {
  const known = forms.get(clauses) ?? new Forms();
  forms.set(clauses, known);
  return known;
}

/** The form of a clause as a text. Clauses with equal texts have equal forms. */
function formOf(clause: Clause): string {
  return `${sortOf(clause)}:${isPlain(clause.node) ? "" : signatureOf(clause.node)}`;
}

/** The difference of labels that write one number in two ways: "a." and "a)". A change of the number is no form. */
function compareLabels(known: Clause, now: Clause): readonly FormDetail[] {
  if (known.label === now.label || ownStep(known.eid) !== ownStep(now.eid)) return NONE;
  return [{ what: "label", before: known.label, after: now.label, words: "" }];
}

/** The difference of kind or role under the same label. Where the label changed, the label already shows it. */
function compareKinds(known: Clause, now: Clause): readonly FormDetail[] {
  if (known.label !== now.label) return NONE;
  const [before, after] = [sortOf(known), sortOf(now)];
  return before === after ? NONE : [{ what: "kind", before, after, words: now.label }];
}

function sortOf({ kind, node }: Clause): string {
  const role = String(node.attrs["role"] ?? "");
  return role === "" ? kind : `${kind} ${role}`;
}

/** The texts of some clauses, joined by line feeds, with their marks. */
function joinMarked(clauses: readonly Clause[]): MarkedText {
  let offset = 0;
  const spans = clauses.flatMap(({ node, ownText }) => {
    const found = spansOf(piecesOf(node), offset);
    offset += ownText.length + 1;
    return found;
  });
  return { text: clauses.map(({ ownText }) => ownText).join("\n"), spans };
}
