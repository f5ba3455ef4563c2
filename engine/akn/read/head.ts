/** The head of a unit: its number, its headings, its permanent identity, and the rest that stands in it. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { inlineText } from "../../document/index.ts";
import { childElements, isElement, type XmlElement, type XmlNode } from "../xml.ts";
import { readLine } from "./inline.ts";
import { meaningOf, type ReadState } from "./state.ts";

const { heading, textBlock } = legalSchema.nodes;

export interface UnitHead {
  readonly label: string;
  readonly wid: string;
  /** The heading of the unit: one node or none. */
  readonly title: readonly Node[];
  /** Further headings, turned into texts, because a unit of a document has one heading at most. */
  readonly others: readonly Node[];
  readonly rest: readonly XmlNode[];
}

/** The head of an element; where our unit has no heading, all headings are texts. */
export function readHead(
  unit: XmlElement,
  titled: "titled" | "untitled",
  state: ReadState,
): UnitHead {
  const head = childElements(unit).filter(({ name }) => HEAD.has(name));
  const numbers = head.filter(({ name }) => name === "num").map((num) => labelOf(num, state));
  const headings = head.flatMap((one) => readHeading(one, state));
  const count = titled === "titled" ? 1 : 0;
  const others = headings.slice(count);
  for (const { source } of others) state.report(source);
  return {
    label: numbers.filter((label) => label !== "").join(" "),
    wid: widOf(unit, state),
    title: headings.slice(0, count).map(({ line }) => heading.create(null, [...line])),
    others: others.map(({ line }) => textBlock.create(null, [...line])),
    rest: unit.children.filter((child) => !isElement(child) || !HEAD.has(child.name)),
  };
}

function labelOf(num: XmlElement, state: ReadState): string {
  return readLine(num, state).map(textOf).join("");
}

function readHeading(source: XmlElement, state: ReadState) {
  if (source.name === "num") return [];
  const line = readLine(source, state);
  return line.length > 0 || meaningOf(source) === "empty" ? [{ source, line }] : [];
}

const HEAD: ReadonlySet<string> = new Set(["num", "heading", "subheading"]);

function textOf(node: Node): string {
  return node.isText ? (node.text ?? "") : inlineText(node);
}

// The permanent identity of a unit. Files that this program wrote have it as GUID and use wId for the address in an amended
// act; in other files wId is the permanent identity.
function widOf({ attributes }: XmlElement, { isOwn }: ReadState): string {
  return attributes.get("GUID") ?? (isOwn ? "" : (attributes.get("wId") ?? ""));
}
