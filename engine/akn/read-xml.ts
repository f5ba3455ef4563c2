/**
 * XML text as plain values. Never throws; nothing outside the text is fetched, no entity of a document type is expanded.
 *
 * Time and memory grow with the length of the text: there is nothing in XML without entities that could multiply it.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { AKN_NAMESPACES, OWN_NAMESPACE, OWN_PREFIX } from "../../schemas/akn/names.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { isBlank, type XmlElement, type XmlNode } from "./xml.ts";

/** The most levels of elements that are kept; an act has about twenty, one that quotes acts that quote acts a hundred. */
export const MAX_DEPTH = 400;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/** What an XML text holds, as far as it can be read. */
export interface XmlReading {
  /** The root; where the text has no root or more than one, an element without a name that holds all of it. */
  readonly root: XmlElement;
  readonly problems: readonly Problem[];
}

/** The root element of an XML text, and what is wrong with the text. */
export function readXml(source: string): XmlReading {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const top: OpenElement = { name: "", attributes: new Map(), children: [], place: null };
  const open: OpenElement[] = [top];
  const errors: { line: number; column: number; reason: string }[] = [];
  let declared = 0;
  let start = { line: 1, column: 1 };
  let below = 0;
  let isTooDeep = false;
  const say = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("doctype", (text) => {
    declared += text.match(/<!ENTITY/gu)?.length ?? 0;
  });
  parser.on("error", (error) => {
    const { line, column } = parser;
    errors.push({ line, column: column + 1, reason: reasonOf(error) });
  });
  parser.on("opentagstart", ({ name }) => {
    // The parser stands behind the name and the sign after it.
    start = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
  });
  parser.on("opentag", (tag) => {
    if (open.length > MAX_DEPTH) {
      below += 1;
      isTooDeep = true;
      return;
    }
    const made = openElement(tag, start);
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on("closetag", () => {
    if (below > 0) below -= 1;
    else if (open.length > 1) open.pop();
  });
  parser.write(source);
  parser.close();
  return {
    root: onlyElement(top),
    problems: [
      ...brokenProblem(errors),
      ...(declared > 0 ? [problem("akn/entities-declared", { count: declared })] : []),
      ...(isTooDeep ? [problem("akn/too-deep", { limit: MAX_DEPTH })] : []),
    ],
  };
}

function onlyElement(top: XmlElement): XmlElement {
  const [first, ...rest] = top.children.filter(
    (child) => typeof child !== "string" || !isBlank(child),
  );
  return first === undefined || typeof first === "string" || rest.length > 0 ? top : first;
}

// saxes puts the place before its words: "12:5: unclosed tag: p".
function reasonOf({ message }: Error): string {
  return message.replace(/^(?:[^:]*:)?\d+:\d+: /u, "").replace(/\.$/u, "");
}

function brokenProblem(
  errors: readonly { line: number; column: number; reason: string }[],
): readonly Problem[] {
  const [first] = errors;
  if (first === undefined) return [];
  const { line, column, reason } = first;
  const at = { kind: "source", line, column } as const;
  return [problem("akn/not-well-formed", { reason, count: errors.length }, at)];
}

function openElement(tag: SaxesTagNS, place: XmlElement["place"]): OpenElement {
  const attributes = new Map<string, string>();
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (uri === OWN_NAMESPACE) attributes.set(`${OWN_PREFIX}:${local}`, value);
    else if (prefix === "xml") attributes.set(`xml:${local}`, value);
    else if (uri === "") attributes.set(local, value);
  }
  return { name: elementName(tag), attributes, children: [], place };
}

function elementName({ local, uri }: SaxesTagNS): string {
  if (uri === OWN_NAMESPACE) return `${OWN_PREFIX}:${local}`;
  return AKN_NAMESPACES.test(uri) ? local : `{${uri}}${local}`;
}
