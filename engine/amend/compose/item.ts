/** One item of a bill before it is phrased: what it does, what it quotes, what its explanation says. */
import type { Node } from "prosemirror-model";
import type { LabelPath, Operation } from "../../../schemas/amendment.ts";

/** A note that the bill's explanation carries under an item. */
export interface ItemNote {
  readonly path: LabelPath;
  readonly node: Node;
}

export interface BillItem {
  readonly operations: readonly Operation[];
  /** What is restated, as the act shall read: articles, a container, or a container's heading alone. */
  readonly quote: readonly Node[];
  readonly notes: readonly ItemNote[];
  /** The article whose note is not held, or not in full, though it is restated: dots stand for it. */
  readonly unknownNote?: LabelPath;
  /** The annex that the bill has for it, as that of the act shall read. */
  readonly annex?: Node;
}
