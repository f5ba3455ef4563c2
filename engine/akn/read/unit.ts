/** Units of the hierarchy: what an element is by its name, its number and where it stands. */
import type { Node } from "prosemirror-model";
import {
  CONTAINER_ELEMENTS,
  isUnitOfHierarchy,
  POINT_ELEMENTS,
} from "../../../schemas/akn/elements.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../../text/index.ts";
import { inferUnit } from "../unit-names.ts";
import { childElements, childNamed, type XmlElement } from "../xml.ts";
import { fitArticle, fitBox, fitExplanation, fitItem, fitNote } from "./fit.ts";
import { readHead, type UnitHead } from "./head.ts";
import { meaningOf, type ReadState, type Scope } from "./state.ts";

const nodes = legalSchema.nodes;
const ITEMS_OF_BLOCKS: ReadonlySet<string> = new Set(["item", "recital", "citation"]);

/** Whether an element is a unit. */
export function isUnit({ name }: XmlElement): boolean {
  return isUnitOfHierarchy(name) || ITEMS_OF_BLOCKS.has(name);
}

type NamedKind =
  | "container"
  | "article"
  | "paragraph"
  | "point"
  | "instruction"
  | "note"
  | "division";
type UnitKind = NamedKind | "box";

/** The unit that an element is, with what stands in it; a box gives only what stands in it. */
export function readUnit(unit: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const kind = kindOf(unit, scope, state);
  if (kind === "box") return state.readChildren(unit.children, scope, state);
  if (kind === "container" && !state.isOwn && isUnnumbered(unit))
    return readUnnumbered(unit, scope, state);
  return [state.begin(readAs(kind, unit, scope, state), unit)];
}

function isUnnumbered(unit: XmlElement): boolean {
  const number = childNamed(unit, "num");
  return number === undefined || textIn(number).trim() === "";
}

function textIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

// A container without its number has no label by which the dialect could name it: its title is a heading between units.
function readUnnumbered(unit: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const { title, others, rest } = readHead(unit, "titled", state);
  if (title.length > 0) state.report(unit);
  return [
    ...title.map(({ content }) => state.begin(nodes.crossheading.create(null, content), unit)),
    ...others,
    ...state.readChildren(rest, inside("container", scope), state),
  ];
}

function readAs(kind: NamedKind, unit: XmlElement, scope: Scope, state: ReadState): Node {
  const isItem = kind === "paragraph" || kind === "point" || kind === "instruction";
  const head = readHead(unit, isItem ? "untitled" : "titled", state);
  const read = [...head.others, ...state.readChildren(head.rest, inside(kind, scope), state)];
  const { label, wid, title } = head;
  switch (kind) {
    case "container":
    case "article":
      return readHeadingUnit(unit, kind, head, read, state);
    case "note":
      return nodes.note.create({ label, wid }, [...title, ...fitNote(read, state)]);
    case "division":
      return nodes.division.create({ label, wid }, [...title, ...fitExplanation(read, state)]);
    case "paragraph":
    case "point":
    case "instruction":
      return nodes[kind].create({ label, wid }, [...fitItem(read, state)]);
  }
}

function readHeadingUnit(
  unit: XmlElement,
  kind: "container" | "article",
  { label, wid, title }: UnitHead,
  read: readonly Node[],
  state: ReadState,
): Node {
  const role =
    unit.attributes.get("rancang:role") ??
    (state.isOwn ? undefined : roleByLabel(kind, label, state.profile)) ??
    inferUnit(unit.name, label, state.profile)?.role ??
    (state.isOwn ? "" : unit.name);
  const content = kind === "article" ? fitArticle(read, state) : fitBox(read, state);
  return nodes[kind].create({ label, wid, role }, [...title, ...content]);
}

// Markdown has nothing but the label to tell the role by.
function roleByLabel(
  kind: "container" | "article",
  label: string,
  profile: Profile,
): string | undefined {
  const found = parseHeadingLabel(label, profile);
  return found?.row.kind === kind && found.text === label ? found.row.role : undefined;
}

function inside(kind: NamedKind, scope: Scope): Scope {
  switch (kind) {
    case "container":
      return { ...scope, level: "outer" };
    case "article":
      return { ...scope, level: "article" };
    case "paragraph":
    case "point":
    case "instruction":
      return { ...scope, level: "item" };
    case "note":
    case "division":
      return { ...scope, level: "notes" };
  }
}

function kindOf(unit: XmlElement, scope: Scope, state: ReadState): UnitKind {
  const said = meaningOf(unit);
  switch (said) {
    case "container":
    case "article":
    case "paragraph":
    case "point":
    case "instruction":
    case "division":
    case "note":
      return said;
    case "text":
      return "box";
    default:
      return unit.name === "hcontainer" ? kindOfBox(unit, scope) : kindByPlace(unit, scope, state);
  }
}

// An hcontainer with a number or a heading is read as the unit that these say. Without them only its content is read.
function kindOfBox(box: XmlElement, { level }: Scope): UnitKind {
  const hasHead = ["num", "heading", "subheading"].some(
    (name) => childNamed(box, name) !== undefined,
  );
  if (!hasHead || level === "notes") return "box";
  if (level === "article") return "paragraph";
  return level === "item" ? "point" : "container";
}

function kindByPlace(unit: XmlElement, scope: Scope, state: ReadState): UnitKind {
  const { name } = unit;
  if (ITEMS_OF_BLOCKS.has(name)) return asItem(unit, state);
  switch (scope.level) {
    case "notes":
      return "note";
    case "item":
      return asItem(unit, state);
    case "article":
      return POINT_ELEMENTS.has(name) ? asItem(unit, state) : "paragraph";
    case "outer":
    case "quote":
      return kindOutside(unit, scope, state);
  }
}

function kindOutside(unit: XmlElement, scope: Scope, state: ReadState): UnitKind {
  const { name } = unit;
  const known = state.isOwn ? inferUnit(name, "", state.profile)?.kind : undefined;
  if (known !== undefined) return known;
  if (name === scope.article || name === "article") return "article";
  const isBelowArticle = name === "subsection" && scope.article === "section";
  if (CONTAINER_ELEMENTS.has(name) && !isBelowArticle) return "container";
  return scope.level === "quote" && !POINT_ELEMENTS.has(name) ? "paragraph" : asItem(unit, state);
}

// In files of others, a point whose own text is a modification is an instruction. Files that this program wrote say it with an
// attribute, since not every point with a quotation is an instruction.
function asItem(unit: XmlElement, { isOwn }: ReadState): "point" | "instruction" {
  return !isOwn && hasModification(unit) ? "instruction" : "point";
}

function hasModification(parent: XmlElement): boolean {
  return childElements(parent).some((child) => {
    if (child.name === "mod" || child.name === "mmod") return true;
    return !isUnit(child) && child.name !== "quotedStructure" && hasModification(child);
  });
}
