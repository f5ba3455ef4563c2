/** Units that headings open, and the units of an article. */
import type { NodeSpec } from "prosemirror-model";
import { namedUnitAttributes, unitAttributes } from "./unit.ts";

export const hierarchyNodes = {
  container: {
    content: "heading? (container | article | crossheading | block)*",
    attrs: namedUnitAttributes,
  },
  article: { content: "heading? block* (paragraph | omission)*", attrs: namedUnitAttributes },
  paragraph: { content: "block*", attrs: unitAttributes },
  heading: { content: "inline*" },
  crossheading: { content: "inline*" },
} as const satisfies Record<string, NodeSpec>;
