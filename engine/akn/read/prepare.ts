/**
 * A file made plain before it is read: notes stand behind the text that calls them, quotation marks are text, and what metadata
 * that were never closed have swallowed stands behind them.
 *
 *     <p>a<authorialNote><p>n</p></authorialNote>b</p>         <p>ab</p><p>n</p>
 *     <quotedText startQuote="“" endQuote="”">x</quotedText>    “x”
 *     <meta><notes/><body/></meta>                             <meta><notes/></meta><body/>
 */
import {
  DOCUMENT_ELEMENTS,
  META_ELEMENTS,
  STRUCTURE_IN_TEXT,
  TEXT_ELEMENTS,
  TITLE_ELEMENTS,
} from "../../../schemas/akn/elements.ts";
import { lowered, raised } from "../../text/index.ts";
import {
  childElements,
  element,
  isBlank,
  isElement,
  withChildren,
  type XmlElement,
  type XmlNode,
} from "../xml.ts";

interface NoteState {
  /** The notes that the metadata hold, by identifier. */
  readonly notes: ReadonlyMap<string, XmlElement>;
  /** Those that a text has called already. */
  readonly called: Set<string>;
}

/** The same file with all that holds words where it is read, quotation marks as text, raised figures as signs; no word is lost. */
export function prepare(root: XmlElement): XmlElement {
  const notes = new Map(metaNotes(root).map((note, at) => [noteName(note, at), note]));
  const state: NoteState = { notes, called: new Set() };
  const prepared = documentFirst(prepareElement(root, state, "text"));
  const uncalled = [...notes].flatMap(([name, note]) =>
    state.called.has(name) ? [] : note.children,
  );
  if (uncalled.length === 0) return prepared;
  const doc = element("doc", { name: "notes" }, element("mainBody", {}, uncalled));
  const component = element("components", {}, element("component", {}, doc));
  return withChildren(prepared, [...prepared.children, component]);
}

function noteName({ attributes }: XmlElement, at: number): string {
  return attributes.get("eId") ?? attributes.get("id") ?? ` ${at}`;
}

function metaNotes(parent: XmlElement): readonly XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === "note") return [child];
    const mayHold = parent.name !== "meta" || child.name === "notes";
    return mayHold && child.name !== "body" ? metaNotes(child) : [];
  });
}

// A note called in a number or a heading cannot be put behind it, so it stays where it is called.
function prepareElement(parent: XmlElement, state: NoteState, place: "text" | "head"): XmlElement {
  if (parent.name === "meta") return parent;
  const inside = TITLE_ELEMENTS.has(parent.name) ? "head" : place;
  const children = parent.children.flatMap(closedMeta).flatMap((child): readonly XmlNode[] => {
    if (typeof child === "string") return [child];
    const figure = raisedFigure(child);
    if (figure !== undefined) return [figure];
    if (inside === "head" || !TEXT_ELEMENTS.has(child.name))
      return [prepareElement(noteAt(child, state) ?? child, state, inside)];
    const found: XmlElement[] = [];
    const text = prepareElement(pullNotes(child, state, found), state, inside);
    const notes = found.flatMap((note) => prepareElement(note, state, inside).children);
    return [text, ...notes];
  });
  return withChildren(parent, inOurOrder(parent, withQuotes(parent, children)));
}

// Metadata without what is none, and that behind them.
function closedMeta(node: XmlNode): readonly XmlNode[] {
  if (!isElement(node) || node.name !== "meta") return [node];
  const isOwn = (child: XmlNode): boolean =>
    isElement(child) ? META_ELEMENTS.has(child.name) : isBlank(child);
  if (node.children.every(isOwn)) return [node];
  const others = node.children.filter((child) => !isOwn(child));
  return [withChildren(node, node.children.filter(isOwn)), ...others.flatMap(closedMeta)];
}

// A raised or lowered figure in signs of its own: "10³" is no 103. Other raised words stay elements, which are told.
function raisedFigure({ name, children }: XmlElement): string | undefined {
  const [text] = children;
  if ((name !== "sup" && name !== "sub") || children.length !== 1 || typeof text !== "string")
    return undefined;
  const shown = name === "sup" ? raised(text) : lowered(text);
  return shown === text ? undefined : shown;
}

// In a unit: number, then headings, then the rest. In a document: title and preamble before the body. In a file: the
// document before what is beside it, whatever that is.
const FIRST_IN_UNIT: readonly ReadonlySet<string>[] = [
  new Set(["num"]),
  new Set(["heading", "subheading"]),
];
const FIRST_IN_FILE: readonly ReadonlySet<string>[] = [DOCUMENT_ELEMENTS];
const FIRST_IN_DOCUMENT: readonly ReadonlySet<string>[] = [
  new Set(["coverPage", "preface", "header"]),
  new Set(["preamble"]),
];

function documentFirst(root: XmlElement): XmlElement {
  if (DOCUMENT_ELEMENTS.has(root.name)) return root;
  return withChildren(root, inOrder(root.children, FIRST_IN_FILE));
}

function inOurOrder({ name }: XmlElement, children: readonly XmlNode[]): readonly XmlNode[] {
  return inOrder(children, DOCUMENT_ELEMENTS.has(name) ? FIRST_IN_DOCUMENT : FIRST_IN_UNIT);
}

// The nodes of the first group first, and so on; those of none last.
function inOrder(
  children: readonly XmlNode[],
  groups: readonly ReadonlySet<string>[],
): readonly XmlNode[] {
  const groupOf = (child: XmlNode): number =>
    isElement(child) ? groups.findIndex((names) => names.has(child.name)) : -1;
  if (children.every((child) => groupOf(child) < 0)) return children;
  const first = groups.flatMap((_, group) => children.filter((child) => groupOf(child) === group));
  return [...first, ...children.filter((child) => groupOf(child) < 0)];
}

// Structure in a text, and a text in a text, have their own notes.
function pullNotes(text: XmlElement, state: NoteState, found: XmlElement[]): XmlElement {
  const children = text.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child) || STRUCTURE_IN_TEXT.has(child.name) || TEXT_ELEMENTS.has(child.name))
      return [child];
    const note = child.name === "authorialNote" ? child : noteAt(child, state);
    if (note === undefined) return [pullNotes(child, state, found)];
    found.push(note);
    return [];
  });
  return withChildren(text, children);
}

/** The note that a `noteRef` calls for the first time. */
function noteAt({ name, attributes }: XmlElement, { notes, called }: NoteState) {
  if (name !== "noteRef") return undefined;
  const wanted = (attributes.get("href") ?? "").replace(/^#/u, "");
  if (called.has(wanted)) return undefined;
  const note = notes.get(wanted);
  if (note !== undefined) called.add(wanted);
  return note;
}

function withQuotes(
  { name, attributes }: XmlElement,
  children: readonly XmlNode[],
): readonly XmlNode[] {
  if (name !== "quotedText" && name !== "embeddedText") return children;
  return [attributes.get("startQuote") ?? "", ...children, attributes.get("endQuote") ?? ""];
}
