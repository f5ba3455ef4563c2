/** In which order the lines of a clause's own text and the units inside it stand. */
import type { Node } from "prosemirror-model";
import { legalSchema, PART_KINDS, UNIT_KINDS } from "../../schemas/document.ts";

/** `line` is the next line of the own text, `unit` the next unit inside, `omission` a mark of what is left out. */
export type LayoutItem = "line" | "unit" | "omission";

const { textBlock, heading, crossheading, docTitle, quotation, table, omission } =
  legalSchema.nodes;
const LINES = new Set([textBlock, heading, crossheading, docTitle]);
const UNITS: ReadonlySet<string> = new Set([...UNIT_KINDS, ...PART_KINDS]);

/** The items of a unit in order; units inside units are not gone into. */
export function layoutOf(unit: Node): readonly LayoutItem[] {
  return unit.children.flatMap(itemsOf);
}

function itemsOf(child: Node): readonly LayoutItem[] {
  if (LINES.has(child.type)) return ["line"];
  if (child.type === table) return child.children.map(() => "line" as const);
  if (child.type === omission) return ["omission"];
  if (UNITS.has(child.type.name)) return ["unit"];
  const inner = child.children.flatMap(itemsOf);
  // A quotation speaks with the clause; the units in a quoted structure are clauses of their own.
  return child.type === quotation ? inner : inner.filter((item) => item !== "line");
}

/** How many lines stand together before, between and after the units: `[1, 1]` for an intro and a tail. */
export function lineGroups(layout: readonly LayoutItem[]): readonly number[] {
  const groups = [0];
  let wasUnit = false;
  for (const item of layout) {
    if (item === "line") {
      if (wasUnit) groups.push(0);
      groups[groups.length - 1] = (groups.at(-1) ?? 0) + 1;
    }
    wasUnit = item !== "line";
  }
  return groups;
}
