/** XML elements as text: indented where white space means nothing, to the letter where it is text. */
import {
  INLINE_ELEMENTS,
  STRUCTURE_IN_TEXT,
  TEXT_ELEMENTS,
  TITLE_ELEMENTS,
} from "../../schemas/akn/elements.ts";
import { FORBIDDEN_CHARACTERS } from "./characters.ts";
import type { XmlElement } from "./xml.ts";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

/** The text of an XML file with this root. */
export function writeXml(root: XmlElement): string {
  const out: string[] = [DECLARATION];
  writeElement(root, "\n", out);
  out.push("\n");
  return out.join("");
}

// `indent` is what stands before the element: a line feed and blanks, or nothing inside running text.
function writeElement({ name, attributes, children }: XmlElement, indent: string, out: string[]) {
  out.push(indent, "<", name);
  for (const [key, value] of attributes) out.push(" ", key, '="', escapeAttribute(value), '"');
  if (children.length === 0) {
    out.push("/>");
    return;
  }
  out.push(">");
  const inside = isRunningText(name) ? "" : `${indent === "" ? "\n" : indent} `;
  for (const child of children) {
    if (typeof child === "string") out.push(escapeText(child));
    else writeElement(child, inside, out);
  }
  if (inside !== "" && children.some((child) => typeof child !== "string"))
    out.push(inside.slice(0, -1));
  out.push("</", name, ">");
}

function isRunningText(name: string): boolean {
  return (
    (INLINE_ELEMENTS.has(name) && !STRUCTURE_IN_TEXT.has(name)) ||
    TEXT_ELEMENTS.has(name) ||
    TITLE_ELEMENTS.has(name)
  );
}

const TEXT_SIGNS: { readonly [sign: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

function escapeText(text: string): string {
  return replaceForbidden(text).replace(/[&<>\r]/gu, (sign) => TEXT_SIGNS[sign] ?? sign);
}

function escapeAttribute(text: string): string {
  return replaceForbidden(text).replace(/[&<>"\t\n\r]/gu, (sign) => TEXT_SIGNS[sign] ?? sign);
}

function replaceForbidden(text: string): string {
  return text.replace(FORBIDDEN_CHARACTERS, "\uFFFD");
}
