/** The parts of an amending act: an instruction, and the structure it quotes with a label scope of its own. */
import type { NodeSpec } from "prosemirror-model";
import { unitAttributes } from "./unit.ts";

export const amendmentNodes = {
  instruction: { content: "block*", attrs: unitAttributes },
  quotedStructure: {
    content: "(container | article | paragraph | crossheading | block)+",
    group: "block",
  },
} as const satisfies Record<string, NodeSpec>;
