/** Word-for-word comparison of a draft's unit with its source, with free places where the draft says that it leaves out. */
import { OMISSION, readsAs, type SourceWord } from "./words.ts";

/** A place where source and draft differ; either side may be empty. */
export interface Difference {
  readonly source: string;
  readonly draft: string;
}

/**
 * The fewest words to drop and to add that turn the source into the draft, as runs in the order of the text.
 *
 * An omission mark in the draft takes up any number of words of the source at no cost:
 *
 *     source   (a) one; (b) two; (c) three.
 *     draft    … (c) tree.            →  [{ source: "three.", draft: "tree." }]
 *
 * So a word lost right beside an omission mark is not seen; articles that are quoted whole have no such place.
 * Cost is the product of both lengths; the longest article of the library is about 2,500 words.
 */
export function compareWords(
  source: readonly SourceWord[],
  draft: readonly string[],
): readonly Difference[] {
  const width = draft.length + 1;
  const costs = new Uint16Array((source.length + 1) * width);
  const at = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let row = 0; row <= source.length; row += 1) {
    for (let column = 0; column <= draft.length; column += 1) {
      costs[row * width + column] = cheapest(source, draft, at, row, column);
    }
  }
  return runs(source, draft, at);
}

type Costs = (row: number, column: number) => number;

/** Dropping a word is free right after an omission mark, and the mark itself costs nothing. */
const dropCost = (draft: readonly string[], column: number): number =>
  draft[column - 1] === OMISSION ? 0 : 1;
const addCost = (draft: readonly string[], column: number): number =>
  draft[column - 1] === OMISSION ? 0 : 1;

function matches(
  source: readonly SourceWord[],
  draft: readonly string[],
  row: number,
  column: number,
): boolean {
  const before = source[row - 1];
  const after = draft[column - 1];
  return before !== undefined && after !== undefined && readsAs(before, after);
}

function cheapest(
  source: readonly SourceWord[],
  draft: readonly string[],
  at: Costs,
  row: number,
  column: number,
): number {
  if (row === 0 && column === 0) return 0;
  const options: number[] = [];
  if (row > 0) options.push(at(row - 1, column) + dropCost(draft, column));
  if (column > 0) options.push(at(row, column - 1) + addCost(draft, column));
  if (matches(source, draft, row, column)) options.push(at(row - 1, column - 1));
  return Math.min(...options);
}

type Step =
  | { readonly kind: "same" | "omitted" }
  | { readonly kind: "dropped" | "added"; readonly word: string };

/** Walks the table back from its end. The same input gives the same steps. */
function steps(
  source: readonly SourceWord[],
  draft: readonly string[],
  at: Costs,
): readonly Step[] {
  const found: Step[] = [];
  let row = source.length;
  let column = draft.length;
  while (row > 0 || column > 0) {
    const kind = lastMove(source, draft, at, row, column);
    if (kind !== "add") row -= 1;
    if (kind !== "drop") column -= 1;
    if (kind === "same") found.push({ kind: "same" });
    else if (kind === "drop") found.push(dropped(source[row]?.text ?? "", draft[column - 1]));
    else found.push(added(draft[column] ?? ""));
  }
  return found.reverse();
}

const dropped = (word: string, behind: string | undefined): Step =>
  behind === OMISSION ? { kind: "omitted" } : { kind: "dropped", word };
const added = (word: string): Step =>
  word === OMISSION ? { kind: "omitted" } : { kind: "added", word };

/** The move that led to a cell at its cost: equal words are preferred, then dropping. */
function lastMove(
  source: readonly SourceWord[],
  draft: readonly string[],
  at: Costs,
  row: number,
  column: number,
): "same" | "drop" | "add" {
  const cost = at(row, column);
  if (matches(source, draft, row, column) && at(row - 1, column - 1) === cost) return "same";
  return row > 0 && at(row - 1, column) + dropCost(draft, column) === cost ? "drop" : "add";
}

/** Gathers neighbouring steps into one difference; an equal word or an omission ends it. */
function runs(
  source: readonly SourceWord[],
  draft: readonly string[],
  at: Costs,
): readonly Difference[] {
  const found: Difference[] = [];
  let lost: string[] = [];
  let won: string[] = [];
  const path: readonly Step[] = [...steps(source, draft, at), { kind: "same" }];
  for (const step of path) {
    if (step.kind === "dropped") lost.push(step.word);
    else if (step.kind === "added") won.push(step.word);
    else if (lost.length + won.length > 0) {
      found.push({ source: lost.join(" "), draft: won.join(" ") });
      lost = [];
      won = [];
    }
  }
  return found;
}
