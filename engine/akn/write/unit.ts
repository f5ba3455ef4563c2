/** Units: the element that the profile names, with number, heading and content. */
import type { Node } from "prosemirror-model";
import { isUnitOfHierarchy } from "../../../schemas/akn/elements.ts";
import type { ElementMeaning } from "../../../schemas/akn/names.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { type Clause, ownTitle } from "../../document/index.ts";
import type { SourceUnit } from "../source.ts";
import { elementOf, type HeadingUnit, inferUnit } from "../unit-names.ts";
import { type Attributes, element, type XmlElement } from "../xml.ts";
import { writeUnitContent } from "./flow.ts";
import { keepsSpace, writeCharacters, writeText } from "./inline.ts";
import { noteElement } from "./note.ts";
import type { Holder, WriteState } from "./state.ts";

const { textBlock, heading, instruction } = legalSchema.nodes;

/** The element of a unit with all that stands in it. */
export function writeUnit(unit: Node, state: WriteState): XmlElement {
  const clause = state.takeClause(unit);
  const { name, attributes } = nameUnit(clause, state);
  const holder = holderOf(clause, state);
  const status = isDeleted(unit, state) ? "removed" : undefined;
  return element(
    name,
    { ...attributes, ...state.identityOf(clause), status },
    writeHead(clause, holder, state),
    writeUnitContent(holder, state),
  );
}

/** The holder of what stands in a unit; an instruction is counted as a modification here. */
export function holderOf({ eid, node }: Clause, state: WriteState): Holder {
  return {
    eid,
    node,
    own: { spans: state.citationsIn(eid), offset: 0 },
    modification: node.type === instruction ? state.countModification() : null,
  };
}

/** Number and heading of a unit. */
export function writeHead(
  clause: Clause,
  holder: Holder,
  state: WriteState,
): readonly XmlElement[] {
  const { firstChild } = clause.node;
  const out: XmlElement[] = [];
  if (clause.label !== "") out.push(writeNumber(clause, state));
  if (firstChild?.type === heading) {
    const { attributes, children } = writeText(firstChild, holder.own, state);
    out.push(element("heading", attributes, children));
  }
  return out;
}

function writeNumber(clause: Clause, state: WriteState): XmlElement {
  const target = clause.kind === "note" ? state.targetOf(clause) : undefined;
  const label = writeCharacters(clause.label);
  const content = target === undefined ? label : [element("ref", { href: `#${target}` }, label)];
  const space = keepsSpace(clause.label) ? "preserve" : undefined;
  return element("num", { "xml:space": space }, content);
}

interface NamedUnit {
  readonly name: string;
  readonly attributes: Attributes;
}

function nameUnit(clause: Clause, state: WriteState): NamedUnit {
  const source = state.sourceOf(clause.eid);
  const given = source !== undefined && isUnitOfHierarchy(source.element) ? source : undefined;
  const own = nameByProfile(clause, given?.element, state);
  if (given === undefined || given.element === own.name || !isItem(clause))
    return nameBox(own, given);
  return nameBox({ name: given.element, attributes: { "rancang:is": clause.kind } }, given);
}

function isItem({ kind }: Clause): boolean {
  return kind === "paragraph" || kind === "point" || kind === "instruction";
}

// The standard wants a name for a unit without a meaning of its own.
function nameBox({ name, attributes }: NamedUnit, given: SourceUnit | undefined): NamedUnit {
  if (name !== "hcontainer" || given?.element !== "hcontainer") return { name, attributes };
  return { name, attributes: { ...attributes, name: given.name ?? attributes["name"] ?? "unit" } };
}

function nameByProfile(
  { kind, label, node }: Clause,
  given: string | undefined,
  { profile }: WriteState,
): NamedUnit {
  switch (kind) {
    case "container":
    case "article":
      return nameHeadingUnit({ kind, role: String(node.attrs["role"]) }, given, label, profile);
    case "paragraph":
      return { name: "paragraph", attributes: {} };
    case "instruction":
      return { name: "point", attributes: { "rancang:is": "instruction" } };
    case "note": {
      const name = noteElement(label, profile);
      return name === undefined ? boxOf("note", "note") : { name, attributes: {} };
    }
    case "division":
      return boxOf(divisionName(ownTitle(node)), "division");
    default:
      return { name: "point", attributes: {} };
  }
}

function boxOf(name: string, meaning: ElementMeaning): NamedUnit {
  return { name: "hcontainer", attributes: { name, "rancang:is": meaning } };
}

// The element of a unit that a heading opens. `rancang:is` and `rancang:role` are written only where a reader that goes by the
// name and number of the element would take it for another unit.
function nameHeadingUnit(
  unit: HeadingUnit,
  given: string | undefined,
  label: string,
  profile: Profile,
): NamedUnit {
  const name = given === "hcontainer" ? undefined : (given ?? elementOf(unit, label, profile));
  const inferred = name === undefined ? undefined : inferUnit(name, label, profile);
  const role = (inferred?.role ?? "") === unit.role ? undefined : unit.role;
  const meaning: ElementMeaning | undefined = inferred?.kind === unit.kind ? undefined : unit.kind;
  const attributes = { "rancang:is": meaning, "rancang:role": role };
  return name === undefined
    ? { name: "hcontainer", attributes: { name: unit.role || "container", ...attributes } }
    : { name, attributes };
}

// The name of a division from its title: "II. PASAL DEMI PASAL" gives pasalDemiPasal, in the form of the standard's own names.
function divisionName(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/^[ivxlc]+\./u, "")
    .match(/[\p{L}\p{N}]+/gu);
  if (words === null) return "division";
  return words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
}

function isDeleted(unit: Node, { profile }: WriteState): boolean {
  const [first, ...rest] = unit.children.filter(({ type }) => type !== heading);
  return rest.length === 0 && first?.type === textBlock && profile.deleted.test(first.textContent);
}
