/** Documents compared as texts, without the identities that are minted outside the engine. */
import { Fragment, Mark } from "prosemirror-model";
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

/**
 * Whether two documents, or two units, are the same text in the same structure; their `wid`s may differ. Linear, and ends at
 * the first difference.
 */
export function equalDocuments(before: LegalDocument, after: LegalDocument): boolean {
  if (before === after) return true;
  if (before.type !== after.type || before.childCount !== after.childCount) return false;
  if (before.isText) return before.eq(after);
  if (!haveSameAttributes(before, after) || !Mark.sameSet(before.marks, after.marks)) return false;
  return before.children.every((child, index) => equalDocuments(child, after.child(index)));
}

function haveSameAttributes(before: LegalDocument, after: LegalDocument): boolean {
  for (const name in before.attrs) {
    const [known, now] = [before.attrs[name] as unknown, after.attrs[name] as unknown];
    if (name === "wid" || known === now) continue;
    // The widths of a table's columns are a list.
    if (typeof known !== "object" || JSON.stringify(known) !== JSON.stringify(now)) return false;
  }
  return true;
}

/** Whether a document has no text at all, as what a new act begins from. */
export function isBlank(document: LegalDocument): boolean {
  return document.childCount === 0;
}
