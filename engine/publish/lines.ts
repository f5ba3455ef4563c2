/** Changed words dealt out to the lines of a unit: its title, its intro, its tail. */
import type { Node } from "prosemirror-model";
import type { WordRun } from "../../schemas/change.ts";
import { legalSchema } from "../../schemas/document.ts";

export type LineRole = "title" | "text" | "cells";

/** What stands in a unit, in order: lines of its own text, what is left out, and where its inner units stand. */
type Slot =
  | { readonly kind: "line"; readonly role: LineRole }
  | { readonly kind: "omission" }
  | { readonly kind: "unit" };

const { heading, textBlock, crossheading, docTitle, quotation, omission, row } = legalSchema.nodes;
const { list, quotedStructure } = legalSchema.nodes;

/** The slots of a unit. Lines stand in the order of its own text, inner units in document order. */
export function slotsOf(unit: Node): readonly Slot[] {
  return unit.children.flatMap((child): readonly Slot[] => {
    if (child.type === heading || child.type === docTitle || child.type === crossheading)
      return [{ kind: "line", role: "title" }];
    if (child.type === textBlock) return [{ kind: "line", role: "text" }];
    if (child.type === omission) return [{ kind: "omission" }];
    if (child.type === quotation) return slotsOf(child);
    // What stands in these beside units is no part of the unit's own text.
    if (child.type === list || child.type === quotedStructure)
      return slotsOf(child).filter(({ kind }) => kind !== "line");
    if (child.firstChild?.type === row)
      return child.children.map(() => ({ kind: "line", role: "cells" }));
    return [{ kind: "unit" }];
  });
}

/**
 * The runs cut at the line feeds of one side; the text of the other side stays with the line in which it was replaced.
 *
 *     = "a", - "\nb", + "\nc"      cut by "+":   [= "a", - "\nb"], [+ "c"]
 */
export function cutLines(words: readonly WordRun[], side: "-" | "+"): readonly WordRun[][] {
  if (words.length === 0) return [];
  const lines: WordRun[][] = [[]];
  for (const [sign, text] of words) {
    if (sign !== "=" && sign !== side) {
      lines.at(-1)?.push([sign, text]);
      continue;
    }
    text.split("\n").forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== "") lines.at(-1)?.push([sign, part]);
    });
  }
  return lines;
}
