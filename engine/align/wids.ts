/** Carries permanent identities over to a text that was read again, and mints new ones for units that have none. */
import { Fragment, type Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses } from "../document/index.ts";
import { alignClauses } from "./align.ts";

/**
 * The document `read`, in which each unit has the identity of the unit of `known` that it continues; all others get a fresh
 * one. The first part of a split keeps the identity, and of merged units the identity of the first is kept.
 */
export function carryWids(
  known: LegalDocument,
  read: LegalDocument,
  profile: Profile,
  mint: () => string,
): LegalDocument {
  const before = addressClauses(known, profile);
  const after = addressClauses(read, profile);
  const widOf = new Map(before.map(({ eid, wid }) => [eid, wid]));
  const { pairs } = alignClauses(before, after, { profiles: { before: profile, after: profile } });
  const carried = new Map<string, string>();
  for (const pair of pairs) {
    const [first, continued] = [pair.before[0], pair.after[0]];
    if (first !== undefined && continued !== undefined)
      carried.set(continued, widOf.get(first) ?? "");
  }
  const byNode = new Map<number, string>();
  for (const { eid, position, wid } of after) byNode.set(position, carried.get(eid) || wid);
  return mintWids(
    rebuild(read, 0, (node, position) => byNode.get(position) ?? String(node.attrs["wid"])),
    mint,
  );
}

/** The document with a fresh identity for each unit that has none. Of units that share one, all but the first get a fresh one. */
export function mintWids(document: LegalDocument, mint: () => string): LegalDocument {
  const taken = new Set<string>();
  const claim = (wid: string): string => {
    taken.add(wid);
    return wid;
  };
  // A fresh identity must differ from every identity that stands anywhere in the document.
  const present = new Set<string>();
  document.descendants((node) => {
    present.add(String(node.attrs["wid"] ?? ""));
  });
  const fresh = (): string => {
    let wid = mint();
    while (wid === "" || present.has(wid) || taken.has(wid)) wid = mint();
    return claim(wid);
  };
  return rebuild(document, 0, (node) => {
    const wid = String(node.attrs["wid"]);
    return wid === "" || taken.has(wid) ? fresh() : claim(wid);
  });
}

/** The tree with new identities; nodes in which nothing changed are the same objects as before. */
function rebuild(
  document: Node,
  start: number,
  widOf: (node: Node, position: number) => string,
): Node {
  const children: Node[] = [];
  let changed = false;
  document.forEach((child, offset) => {
    const position = start + offset;
    if (child.isText || child.isLeaf) {
      children.push(child);
      return;
    }
    // A parent is asked before its children: of two units with one identity the first in document order keeps it.
    const wid = "wid" in child.attrs ? widOf(child, position) : undefined;
    const inside = rebuild(child, position + 1, widOf);
    const next =
      wid === undefined || wid === child.attrs["wid"]
        ? inside
        : inside.type.create({ ...inside.attrs, wid }, inside.content, inside.marks);
    changed ||= next !== child;
    children.push(next);
  });
  return changed ? document.copy(Fragment.fromArray(children)) : document;
}
