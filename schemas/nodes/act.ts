/** The parts of an act, in the words of Akoma Ntoso. */
import type { NodeSpec } from "prosemirror-model";
import { unitAttributes } from "./unit.ts";

export const actNodes = {
  act: { content: "preface? preamble? (body | conclusions | explanation | attachment)*" },
  preface: { content: "docTitle" },
  docTitle: { content: "inline*" },
  preamble: { content: "(block | recitals | citations | crossheading)*" },
  recitals: { content: "(textBlock | list | omission)*", attrs: unitAttributes },
  citations: { content: "(textBlock | list | omission)*", attrs: unitAttributes },
  body: { content: "(container | article | crossheading | block)*" },
  conclusions: { content: "(block | crossheading)*" },
  explanation: { content: "heading? (block | note | division)*", attrs: unitAttributes },
  division: { content: "heading? (block | note | division)*", attrs: unitAttributes },
  note: { content: "heading? (block | note)*", attrs: unitAttributes },
  attachment: {
    content: "heading? (container | article | crossheading | block)*",
    attrs: unitAttributes,
  },
} as const satisfies Record<string, NodeSpec>;
