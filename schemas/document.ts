/** The one in-memory form of a legal text: an immutable ProseMirror document of this schema. */
import { type Node, Schema } from "prosemirror-model";
import { actNodes } from "./nodes/act.ts";
import { amendmentNodes } from "./nodes/amendment.ts";
import { blockNodes } from "./nodes/block.ts";
import { hierarchyNodes } from "./nodes/hierarchy.ts";
import { inlineNodes, marks } from "./nodes/inline.ts";
import { tableNodes } from "./nodes/table.ts";

export const legalSchema = new Schema({
  topNode: "act",
  // textBlock stands first among the blocks: it is what ProseMirror fills a required place with.
  nodes: {
    ...actNodes,
    ...blockNodes,
    ...hierarchyNodes,
    ...amendmentNodes,
    ...tableNodes,
    ...inlineNodes,
  },
  marks,
});

/** A whole text: an `act` node of `legalSchema`. */
export type LegalDocument = Node;

/** The names of the nodes of the schema. */
export type NodeKind = keyof typeof legalSchema.nodes & string;

/** Units that carry a label and can be addressed, compared and commented on. */
export const UNIT_KINDS = [
  "container",
  "article",
  "paragraph",
  "point",
  "instruction",
  "note",
  "division",
  "recitals",
  "citations",
  "explanation",
  "attachment",
] as const satisfies readonly NodeKind[];
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Parts that hold text of their own and have an address, but no label. */
export const PART_KINDS = [
  "preface",
  "preamble",
  "body",
  "conclusions",
] as const satisfies readonly NodeKind[];
export type PartKind = (typeof PART_KINDS)[number];

/** What a clause of a comparison can be. */
export type ClauseKind = UnitKind | PartKind;
