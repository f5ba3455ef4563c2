/**
 * How many blanks stand before each line of a unit's content: none, unless the flat lines would be read otherwise.
 *
 * The lines are placed by the reader's own machine; where an item comes out in another list than it stands in, the list
 * that must be told apart is moved in by one blank, and the lines are placed again.
 */
import { type ItemLabel, parseItemLabel } from "../text/index.ts";
import { ItemPlacement } from "./place.ts";
import type { Setting } from "./setting.ts";
import { MAX_INDENT } from "./tokens.ts";

/** A line of content in the order of the source. `depth` counts the lists it stands in, `list` is its own. */
export type PlacedLine =
  | { readonly kind: "paragraph"; readonly label: string }
  | {
      readonly kind: "item";
      readonly label: string;
      readonly list: number;
      readonly depth: number;
    }
  | { readonly kind: "text" | "quote" | "omission"; readonly depth: number };

interface PlacedLines {
  readonly lines: readonly PlacedLine[];
  /** For each list the list around it, -1 for none. */
  readonly parents: readonly number[];
}

/** The blanks before each line, in the order of `lines`. */
export function planIndents(
  { lines, parents }: PlacedLines,
  setting: Pick<Setting, "forms" | "paragraphForms">,
  hasParagraphs: boolean,
): readonly number[] {
  const labels = lines.map((line) =>
    line.kind === "item" || line.kind === "paragraph"
      ? parseItemLabel(line.label, setting.forms)
      : undefined,
  );
  const indents = parents.map(() => 0);
  // Each round moves one list in by at least one blank, so this many rounds are enough.
  for (let round = 0; round <= parents.length * MAX_INDENT; round += 1) {
    const wrong = findMisplaced(
      lines,
      labels,
      indents,
      hasParagraphs ? setting.paragraphForms : new Set(),
    );
    if (wrong === undefined || (indents[wrong.list] ?? 0) >= MAX_INDENT) break;
    raise(indents, parents, wrong);
  }
  return lineIndents(lines, indents);
}

// A quote belongs to the innermost open item; blanks say that it belongs to one farther out.
function lineIndents(lines: readonly PlacedLine[], indents: readonly number[]): readonly number[] {
  let open = 0;
  return lines.map((line) => {
    const blanks = line.kind === "quote" && line.depth === open ? 0 : ownIndent(line, indents);
    if (line.kind !== "omission") open = line.kind === "paragraph" ? 0 : line.depth;
    return blanks;
  });
}

function ownIndent(line: PlacedLine, indents: readonly number[]): number {
  switch (line.kind) {
    case "paragraph":
    case "omission":
      return 0;
    case "item":
      return indents[line.list] ?? 0;
    case "quote":
    case "text":
      return Math.min(line.depth, MAX_INDENT);
  }
}

interface Raise {
  readonly list: number;
  readonly to: number;
}

function findMisplaced(
  lines: readonly PlacedLine[],
  labels: readonly (ItemLabel | undefined)[],
  indents: readonly number[],
  paragraphForms: ReadonlySet<string>,
): Raise | undefined {
  const trial = new Trial(indents, paragraphForms);
  for (const [index, line] of lines.entries()) {
    const wrong = trial.place(line, labels[index]);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Places the lines as the reader will, and compares with where they stand. */
class Trial {
  readonly #indents: readonly number[];
  readonly #placement: ItemPlacement;
  #open: readonly number[] = [];

  constructor(indents: readonly number[], paragraphForms: ReadonlySet<string>) {
    this.#indents = indents;
    this.#placement = new ItemPlacement(paragraphForms);
  }

  place(line: PlacedLine, label: ItemLabel | undefined): Raise | undefined {
    if (line.kind === "text" || (line.kind === "quote" && line.depth !== this.#open.length)) {
      this.#open = this.#open.slice(0, this.#placement.placeText(Math.min(line.depth, MAX_INDENT)));
    }
    if (label === undefined) return undefined;
    if (line.kind === "paragraph") return this.#placeParagraph(label);
    return line.kind === "item" ? this.#placeItem(line, label) : undefined;
  }

  // A list may take a paragraph's label for its own next one.
  #placeParagraph(label: ItemLabel): Raise | undefined {
    const { level } = this.#placement.placeItem(label, 0);
    const taker = this.#open[level];
    if (level === -1) this.#open = [];
    return taker === undefined ? undefined : { list: taker, to: 1 };
  }

  #placeItem(line: PlacedLine & { readonly kind: "item" }, label: ItemLabel): Raise | undefined {
    const place = this.#placement.placeItem(label, this.#indentOf(line.list));
    const taker = place.opens ? undefined : this.#open[place.level];
    const isOpen = this.#open.includes(line.list);
    const isRight =
      taker === line.list || (taker === undefined && !isOpen && place.level === line.depth - 1);
    if (isRight) {
      this.#open = [...this.#open.slice(0, line.depth - 1), line.list];
      return undefined;
    }
    // A deeper list took a label that goes on here, or a list goes on where a new one begins.
    if (taker !== undefined && isOpen) return { list: taker, to: this.#indentOf(line.list) + 1 };
    const outer = taker === undefined ? line.list : taker;
    return { list: line.list, to: this.#indentOf(outer) + 1 };
  }

  #indentOf(list: number): number {
    return this.#indents[list] ?? 0;
  }
}

function raise(indents: number[], parents: readonly number[], { list, to }: Raise): void {
  indents[list] = Math.max(to, (indents[list] ?? 0) + 1);
  for (let index = list + 1; index < parents.length; index += 1) {
    const parent = parents[index] ?? -1;
    if (parent >= 0) indents[index] = Math.max(indents[index] ?? 0, indents[parent] ?? 0);
  }
}
