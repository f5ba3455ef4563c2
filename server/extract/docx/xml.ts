/** A part of a DOCX as elements. Nothing is fetched, no entity of a document type is expanded. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { done, type Outcome, refused } from "../../../schemas/outcome.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { MAX_XML_DEPTH } from "../limits.ts";

export interface XmlElement {
  /** `w:p` whatever prefix the file uses; names of other namespaces keep the prefix of the file. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: (XmlElement | string)[];
}

/** Namespaces by what they end with, in the usual and the strict form of the standard. */
const PREFIXES: readonly { readonly namespace: RegExp; readonly prefix: string }[] = [
  { namespace: /wordprocessingml\/(?:2006\/)?main$/u, prefix: "w:" },
  { namespace: /officeDocument\/(?:2006\/)?math$/u, prefix: "m:" },
  { namespace: /markup-compatibility\/2006$/u, prefix: "mc:" },
];

interface XmlPart {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a part element by element. Children of `container` are given to `take` when they are complete and are not kept,
 * so that a long text never stands in memory as elements.
 */
export function readXmlPart(
  part: XmlPart,
  container: string,
  take: (element: XmlElement) => void,
): Outcome<null> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const prefixes = new Map<string, string>();
  const open: XmlElement[] = [];
  let found: Problem | undefined;
  const stop = (first: Problem): void => {
    found ??= first;
  };
  parser.on("doctype", () => {
    stop(problem("extract/docx-entities", { part: part.name }));
  });
  parser.on("error", ({ message }) => {
    const reason = message.replace(/^(?:[^:]*:)?\d+:\d+: /u, "");
    stop(problem("extract/docx-broken", { part: part.name, reason }));
  });
  parser.on("opentag", (tag) => {
    if (found !== undefined) return;
    if (open.length >= MAX_XML_DEPTH)
      stop(problem("extract/docx-broken", { part: part.name, reason: "too deep" }));
    open.push(openElement(tag, prefixes));
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element === undefined || found !== undefined) return;
    const parent = open.at(-1);
    if (parent?.name === container) take(element);
    else parent?.children.push(element);
  });
  const say = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", say);
  parser.on("cdata", say);
  for (let at = 0; at < part.text.length && found === undefined; at += STEP)
    parser.write(part.text.slice(at, at + STEP));
  if (found === undefined) parser.close();
  return found === undefined ? done(null) : refused(found);
}

/** How many signs the parser is given at a time, between two looks at what is wrong. */
const STEP = 65_536;

function openElement(tag: SaxesTagPlain, prefixes: Map<string, string>): XmlElement {
  for (const [name, value] of Object.entries(tag.attributes)) {
    if (!name.startsWith("xmlns")) continue;
    const known = PREFIXES.find(({ namespace }) => namespace.test(value));
    if (known !== undefined) prefixes.set(name.slice(6), known.prefix);
  }
  const attributes = Object.fromEntries(
    Object.entries(tag.attributes).map(([name, value]) => [canonical(name, prefixes), value]),
  );
  return { name: canonical(tag.name, prefixes), attributes, children: [] };
}

function canonical(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = prefixes.get(colon < 0 ? "" : name.slice(0, colon));
  return prefix === undefined ? name : prefix + name.slice(colon + 1);
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** The child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** The attribute `w:val` of a child element. */
export function valueIn(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** Whether a property that is on or off is on: it stands there and does not say otherwise. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  if (found === undefined) return undefined;
  return !/^(?:0|false|off|none)$/u.test(found.attributes["w:val"] ?? "true");
}
