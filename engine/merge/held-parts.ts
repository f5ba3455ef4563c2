/** Parts of a text that one version holds and another does not, such as an official explanation. */
import type { Node } from "prosemirror-model";
import { equalDocuments } from "../document/index.ts";
import type { Placed } from "./children.ts";

const PARTS: ReadonlySet<string> = new Set(["explanation", "attachment"]);

/** Whether a child of the whole text is a part that an edition may leave out without changing the law. */
export function isLeavable({ node }: Placed): boolean {
  return PARTS.has(node.type.name);
}

/**
 * What a part says beyond the part of the base that it continues; null where that is nothing. Divisions are kept for
 * what they hold, notes and clauses as a whole.
 */
export function saidBeyond(part: Node, base: Node): Node | null {
  const known = new Map(base.children.map((child) => [String(child.attrs["wid"] ?? ""), child]));
  const kept = part.children.flatMap((child) => {
    const before = known.get(String(child.attrs["wid"] ?? "-"));
    if (base.children.some((one) => equalDocuments(one, child))) return [];
    if (before === undefined || child.type.name !== "division") return [child];
    const inner = saidBeyond(child, before);
    return inner === null ? [] : [inner];
  });
  if (kept.length === 0) return null;
  // The heading of a part stays with it.
  const heading = part.children.filter(
    (child) => child.type.name === "heading" && !kept.includes(child),
  );
  return part.type.create(part.attrs, [...heading, ...kept], part.marks);
}
