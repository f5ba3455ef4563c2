/** The proof that no word was lost: the characters of the file and of the document, in order, white space left out. */

import type { LegalDocument } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { XmlElement, XmlNode } from "../xml.ts";
import { readMarker } from "./inline.ts";

/** A problem where the two differ, or nothing. Linear in the file. */
export function checkWords(root: XmlElement, document: LegalDocument): readonly Problem[] {
  const source = bare(sourceText(root));
  const read = bare(documentText(document));
  if (source === read) return [];
  let at = 0;
  while (source[at] === read[at]) at += 1;
  return [problem("akn/words-lost", { source: around(source, at), document: around(read, at) })];
}

// White space is not compared, because it changes where a text is wrapped or indented. The sign of an omission is not compared
// either, because files write it as one sign, as three or not at all.
function bare(parts: readonly string[]): string {
  return parts
    .join("")
    .replace(/[\s…]+/gu, "")
    .replaceAll("...", "");
}

/** Signs that are shown before and after the place where two texts differ. */
const CONTEXT = 30;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);
}

function sourceText(root: XmlElement): readonly string[] {
  const parts: string[] = [];
  const visit = (node: XmlNode): void => {
    if (typeof node === "string") parts.push(node);
    else if (node.name !== "meta") {
      parts.push(readMarker(node));
      node.children.forEach(visit);
    }
  };
  visit(root);
  return parts;
}

function documentText(document: LegalDocument): readonly string[] {
  const parts: string[] = [];
  document.descendants((node) => {
    const label: unknown = node.attrs["label"];
    if (typeof label === "string") parts.push(label);
    if (node.isText) parts.push(node.text ?? "");
  });
  return parts;
}
