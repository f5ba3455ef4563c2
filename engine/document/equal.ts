/** Documents compared as texts, without the identities that are minted outside the engine. */
import { Fragment } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";

/** The document with every `wid` empty. */
export function withoutWids(node: LegalDocument): LegalDocument {
  if (node.isText) return node;
  const attributes = "wid" in node.attrs ? { ...node.attrs, wid: "" } : node.attrs;
  return node.type.create(
    attributes,
    Fragment.fromArray(node.children.map(withoutWids)),
    node.marks,
  );
}

/** Whether two documents are the same text in the same structure; their `wid`s may differ. */
export function equalDocuments(before: LegalDocument, after: LegalDocument): boolean {
  return withoutWids(before).eq(withoutWids(after));
}
