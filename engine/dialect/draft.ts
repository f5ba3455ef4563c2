/** A document while it is built: nodes that can still grow, with the line they begin at. */
import { type Attrs, Fragment, type Node } from "prosemirror-model";
import { type LegalDocument, legalSchema, type NodeKind } from "../../schemas/document.ts";
import { readInline } from "./inline/read.ts";

export interface Draft {
  kind: NodeKind;
  readonly attributes: Attrs;
  readonly children: Draft[];
  /** Running text as the source has it; only for nodes that hold inline content. */
  readonly source: string | null;
  readonly line: number;
}

/** A node that holds other nodes. */
export function branch(kind: NodeKind, line: number, attributes: Attrs = {}): Draft {
  return { kind, attributes, children: [], source: null, line };
}

/** A node that holds running text. */
export function running(
  kind: NodeKind,
  line: number,
  source: string,
  attributes: Attrs = {},
): Draft {
  return { kind, attributes, children: [], source, line };
}

/** The finished node. */
export function finishDraft(draft: Draft): LegalDocument {
  const children: readonly Node[] =
    draft.source === null ? draft.children.map(finishDraft) : readInline(draft.source);
  return legalSchema.node(draft.kind, draft.attributes, Fragment.fromArray([...children]));
}
