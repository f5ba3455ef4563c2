/**
 * XML text as plain values. Never throws; nothing outside the text is fetched, no entity of a document type is expanded.
 *
 * Time and memory grow with the length of the text. Names are resolved here and not by the parser, which looks through
 * all open elements for each name: a hundred thousand nested elements would cost minutes.
 */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { AKN_NAMESPACES, OWN_NAMESPACE, OWN_PREFIX } from "../../schemas/akn/names.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { FORBIDDEN_CHARACTERS } from "./characters.ts";
import { escapeLooseMarks } from "./loose-marks.ts";
import { isBlank, type XmlElement, type XmlNode } from "./xml.ts";

/** The most levels of elements that are kept; an act has about twenty, one that quotes acts that quote acts a hundred. */
export const MAX_DEPTH = 400;
/** A text with more mistakes than this is no XML: what follows is kept as it is written. */
const MAX_MISTAKES = 1_000;
/** How many signs the parser is given at a time, between two looks at its mistakes. */
const STEP = 65_536;

/** What an XML text holds, as far as it can be read. */
interface XmlReading {
  /** The root; where the text has no root or more than one, an element without a name that holds all of it. */
  readonly root: XmlElement;
  readonly problems: readonly Problem[];
}

/** Namespaces by prefix, those of outer elements behind them. */
interface NameScope {
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: NameScope | null;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  readonly scope: NameScope | null;
}

interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

interface Parsing {
  readonly top: XmlElement;
  readonly first: Mistake | undefined;
  readonly mistakes: number;
  /** How many entities the document type declares. */
  readonly declared: number;
  readonly isTooDeep: boolean;
}

/** The root element of an XML text, and what is wrong with the text. No word of a broken text is left out. */
export function readXml(source: string): XmlReading {
  const { text, place } = withoutForbidden(source);
  const parsing = parse(text);
  const first = place ?? parsing.first;
  const { top, isTooDeep } = parsing.first === undefined ? parsing : parse(escapeLooseMarks(text));
  const { declared, mistakes } = parsing;
  return {
    root: onlyElement(top),
    problems: [
      ...(first === undefined ? [] : [brokenProblem(first, Math.max(1, mistakes))]),
      ...(declared > 0 ? [problem("akn/entities-declared", { count: declared })] : []),
      ...(isTooDeep ? [problem("akn/too-deep", { limit: MAX_DEPTH })] : []),
    ],
  };
}

// Making an Error is costly, because it records the stack of calls. A broken text can have a hundred thousand mistakes, so
// only the first is made and reported.
class Parser extends SaxesParser<{ readonly xmlns: false; readonly position: true }> {
  #first: Error | undefined;

  override makeError(message: string): Error {
    this.#first ??= super.makeError(message);
    return this.#first;
  }
}

function parse(text: string): Parsing {
  const top: OpenElement = {
    name: "",
    attributes: new Map(),
    children: [],
    place: null,
    scope: null,
  };
  const open: OpenElement[] = [top];
  let first: Mistake | undefined;
  let mistakes = 0;
  let declared = 0;
  let below = 0;
  let isTooDeep = false;
  let start = { line: 1, column: 1 };
  const parser = new Parser({ xmlns: false, position: true });
  const say = (said: string): void => {
    open.at(-1)?.children.push(said);
  };
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("doctype", (type) => {
    declared += type.match(/<!ENTITY/gu)?.length ?? 0;
  });
  parser.on("error", ({ message }) => {
    const { line, column } = parser;
    first ??= { line, column: column + 1, reason: reasonOf(message) };
    mistakes += 1;
  });
  parser.on("opentagstart", ({ name }) => {
    // The parser stands behind the name and the sign after it.
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on("opentag", (tag) => {
    const parent = open.at(-1) ?? top;
    if (open.length > MAX_DEPTH) {
      below += 1;
      isTooDeep = true;
      return;
    }
    const made = openElement(tag, start, parent.scope);
    parent.children.push(made);
    open.push(made);
  });
  parser.on("closetag", () => {
    if (below > 0) below -= 1;
    else if (open.length > 1) open.pop();
  });
  let at = 0;
  while (at < text.length && mistakes <= MAX_MISTAKES) {
    // Each step ends before a "<", so that the parser never waits for the rest of a text or tag.
    const mark = text.indexOf("<", at + STEP);
    const end = mark < 0 ? text.length : mark;
    parser.write(text.slice(at, end));
    at = end;
  }
  parser.close();
  if (at < text.length) say(text.slice(at));
  return { top, first, mistakes, declared, isTooDeep };
}

// Replaces characters that XML forbids before parsing, since the parser would report every single one.
function withoutForbidden(source: string) {
  const found = source.search(FORBIDDEN_CHARACTERS);
  if (found < 0) return { text: source, place: undefined };
  const before = source.slice(0, found).split("\n");
  const place = {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    reason: "a character that XML forbids, replaced by U+FFFD",
  };
  return { text: source.replace(FORBIDDEN_CHARACTERS, "\uFFFD"), place };
}

function onlyElement(top: XmlElement): XmlElement {
  const [first, ...rest] = top.children.filter(
    (child) => typeof child !== "string" || !isBlank(child),
  );
  return first === undefined || typeof first === "string" || rest.length > 0 ? top : first;
}

// saxes puts the place before its words: "12:5: unclosed tag: p."
function reasonOf(message: string): string {
  return message.replace(/^(?:[^:]*:)?\d+:\d+: /u, "").replace(/\.$/u, "");
}

function brokenProblem({ line, column, reason }: Mistake, count: number): Problem {
  return problem("akn/not-well-formed", { reason, count }, { kind: "source", line, column });
}

function openElement(
  tag: SaxesTagPlain,
  place: XmlElement["place"],
  outer: NameScope | null,
): OpenElement {
  const given = Object.entries(tag.attributes);
  const declared = new Map(
    given
      .filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"))
      .map(([name, namespace]) => [name.slice(6), namespace]),
  );
  const scope = declared.size === 0 ? outer : { declared, outer };
  const attributes = new Map<string, string>();
  for (const [name, value] of given) {
    const [prefix, local] = splitName(name);
    if (prefix === "") attributes.set(name, value);
    else if (prefix === "xml") attributes.set(name, value);
    else if (namespaceOf(prefix, scope) === OWN_NAMESPACE)
      attributes.set(`${OWN_PREFIX}:${local}`, value);
  }
  attributes.delete("xmlns");
  return { name: elementName(tag.name, scope), attributes, children: [], place, scope };
}

function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function namespaceOf(prefix: string, scope: NameScope | null): string {
  for (let at = scope; at !== null; at = at.outer) {
    const found = at.declared.get(prefix);
    if (found !== undefined) return found;
  }
  return "";
}

function elementName(name: string, scope: NameScope | null): string {
  const [prefix, local] = splitName(name);
  const namespace = namespaceOf(prefix, scope);
  if (namespace === OWN_NAMESPACE) return `${OWN_PREFIX}:${local}`;
  return AKN_NAMESPACES.test(namespace) ? local : `{${namespace}}${local}`;
}
