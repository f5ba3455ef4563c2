/** What stands inside a unit: texts and lists in sequence, tables, quotations, and marks of what is left out. */
import type { NodeSpec } from "prosemirror-model";
import { unitAttributes } from "./unit.ts";

export const blockNodes = {
  textBlock: { content: "inline*", group: "block" },
  list: { content: "(point | instruction | omission)+", group: "block" },
  point: { content: "block*", attrs: unitAttributes },
  omission: { group: "block" },
  quotation: { content: "(block | crossheading)+", group: "block" },
} as const satisfies Record<string, NodeSpec>;
