/**
 * How many blanks stand before each line of a unit's content: none, unless the flat lines would be read otherwise.
 *
 * The lines are placed by the reader's own machine; where an item comes out in another list than it stands in, the list
 * that must be told apart is moved in by one blank, and the lines are placed again.
 */
import type { Node } from "prosemirror-model";
import { type ItemLabel, parseItemLabel } from "../text/index.ts";
import { ItemPlacement } from "./place.ts";
import type { Setting } from "./setting.ts";
import { MAX_INDENT } from "./tokens.ts";

/** A line of content in the order of the source. `depth` counts the lists it stands in. */
export type ContentLine =
  | { readonly kind: "paragraph"; readonly node: Node }
  | { readonly kind: "item"; readonly node: Node; readonly list: number; readonly depth: number }
  | { readonly kind: "text" | "quote"; readonly node: Node; readonly depth: number }
  | { readonly kind: "omission"; readonly node: Node; readonly depth: number };

export interface ContentLines {
  readonly lines: readonly ContentLine[];
  /** For each list the list around it, -1 for none. */
  readonly parents: readonly number[];
}

/** The blanks before each line, in the order of `lines`. */
export function planIndents(
  { lines, parents }: ContentLines,
  setting: Setting,
  hasParagraphs: boolean,
): readonly number[] {
  const labels = lines.map((line) =>
    line.kind === "item" || line.kind === "paragraph"
      ? parseItemLabel(String(line.node.attrs["label"]), setting.forms)
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
function lineIndents(lines: readonly ContentLine[], indents: readonly number[]): readonly number[] {
  let open = 0;
  return lines.map((line) => {
    const blanks = line.kind === "quote" && line.depth === open ? 0 : ownIndent(line, indents);
    if (line.kind !== "omission") open = line.kind === "paragraph" ? 0 : line.depth;
    return blanks;
  });
}

function ownIndent(line: ContentLine, indents: readonly number[]): number {
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
  lines: readonly ContentLine[],
  labels: readonly (ItemLabel | undefined)[],
  indents: readonly number[],
  paragraphForms: ReadonlySet<string>,
): Raise | undefined {
  const placement = new ItemPlacement(paragraphForms);
  let open: number[] = [];
  for (const [index, line] of lines.entries()) {
    const label = labels[index];
    if (line.kind === "text")
      open = open.slice(0, placement.placeText(Math.min(line.depth, MAX_INDENT)));
    if (label === undefined || (line.kind !== "item" && line.kind !== "paragraph")) continue;
    const indent = line.kind === "item" ? (indents[line.list] ?? 0) : 0;
    const place = placement.placeItem(label, indent);
    const found = place.opens ? undefined : open[place.level];
    if (line.kind === "paragraph") {
      if (place.level === -1) open = [];
      // A list took the paragraph's label for its own next one.
      else return found === undefined ? undefined : { list: found, to: 1 };
      continue;
    }
    const wrong = misplaced(line, place.level, found, open, indents);
    if (wrong !== undefined) return wrong;
    open = [...open.slice(0, line.depth - 1), line.list];
  }
  return undefined;
}

function misplaced(
  line: ContentLine & { readonly kind: "item" },
  level: number,
  found: number | undefined,
  open: readonly number[],
  indents: readonly number[],
): Raise | undefined {
  const isOpen = open.includes(line.list);
  const own = indents[line.list] ?? 0;
  if (found === line.list) return undefined;
  if (found === undefined)
    return !isOpen && level === line.depth - 1 ? undefined : { list: line.list, to: own + 1 };
  // A deeper list took a label that goes on here, or a list goes on where a new one begins.
  return isOpen ? { list: found, to: own + 1 } : { list: line.list, to: (indents[found] ?? 0) + 1 };
}

function raise(indents: number[], parents: readonly number[], { list, to }: Raise): void {
  indents[list] = Math.max(to, (indents[list] ?? 0) + 1);
  for (let index = list + 1; index < parents.length; index += 1) {
    const parent = parents[index] ?? -1;
    if (parent >= 0) indents[index] = Math.max(indents[index] ?? 0, indents[parent] ?? 0);
  }
}
