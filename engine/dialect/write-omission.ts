/** Which omissions a bare "…" says, and which need the heading form. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { follows, parseHeadingLabel, readHeadingNumber } from "../text/index.ts";

const { article, container, crossheading, list, omission, quotation, quotedStructure } =
  legalSchema.nodes;
const QUOTES = new Set([quotation, quotedStructure]);

/**
 * Whether a bare "…" between the units of a container, part or quote is read at its place there.
 *
 * After an article it is, unless the next article's number follows, since then the article itself would be cut short.
 * After a container it never is: that container is still open for the reader. Before a list it never is: the list would
 * begin with it.
 */
export function isPlainOmission(
  siblings: readonly Node[],
  index: number,
  profile: Profile,
): boolean {
  const before = siblings.slice(0, index).findLast((node) => node.type !== omission);
  const next = siblings.slice(index).find((node) => node.type !== omission);
  if (before?.type === container) return false;
  if (next !== undefined && !opensByHeading(next)) return isPlainBeforeContent(before, next);
  if (before?.type !== article || next?.type !== article) return true;
  return !labelsFollow(String(before.attrs["label"]), String(next.attrs["label"]), profile);
}

function opensByHeading({ type }: Node): boolean {
  return type === article || type === container || type === crossheading;
}

function isPlainBeforeContent(before: Node | undefined, next: Node): boolean {
  if (before?.type === article || next.type === list) return false;
  return before === undefined || opensByHeading(before) || !QUOTES.has(next.type);
}

/** Whether an omission at the end of an article is read there as a bare "…", or needs a blank before it. */
export function isPlainAtEnd(unit: Node, next: Node | undefined, profile: Profile): boolean {
  return (
    next?.type === article &&
    labelsFollow(String(unit.attrs["label"]), String(next.attrs["label"]), profile)
  );
}

// Whether the second heading label is the next number after the first, or one inserted after it.
function labelsFollow(first: string, second: string, profile: Profile): boolean {
  const rows = [
    parseHeadingLabel(first, profile)?.row,
    parseHeadingLabel(second, profile)?.row,
  ] as const;
  if (rows[0] === undefined || rows[0] !== rows[1]) return false;
  const before = readHeadingNumber(rows[0], first);
  const after = readHeadingNumber(rows[0], second);
  return before !== undefined && after !== undefined && follows(before, after);
}
