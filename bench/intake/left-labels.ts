/**
 * Lines of a source that begin with a label and stand inside a text of the document: what a reader of lists has glued together.
 *
 * It knows no profile and no sequence, and shares nothing with the reader: a label is a few signs with a bracket or a full stop,
 * and a text may end before it in a colon, a semicolon, a full stop or a closing quote.
 */
import { plainLines } from "./plain-lines.ts";

const LABEL = String.raw`(?:\(\d{1,3}[a-z]?\)|(?:[a-z]{1,2}|\d{1,3})[.)])`;
const HEAD = new RegExp(String.raw`^${LABEL}(?: \S+){1,4}`, "u");
const INSIDE = new RegExp(
  String.raw`(?<![Nn]o\. )(?<=^|[;:.”"] (?:(?:dan|atau|dan/atau) )?)${LABEL}(?: \S+){1,4}`,
  "gu",
);

/** Each such line as it stands in the document, but those behind the closing where `isTold`; "348)" may close a bracket. */
export function leftLabels(
  source: string,
  path: string,
  markdown: string,
  isTold: boolean,
): readonly string[] {
  const heads = new Set(plainLines(source, path).map((line) => HEAD.exec(line)?.[0]));
  let isClosing = false;
  return markdown.split("\n").flatMap((line) => {
    isClosing = line === "***" || (isClosing && !line.startsWith("#"));
    const text = line.replace(/^[> ]*/u, "");
    if (text.startsWith("#") || (isClosing && isTold)) return [];
    const plain = text.replaceAll("\\", "").replace(/^&#40;/u, "(");
    return [...plain.matchAll(INSIDE)]
      .filter(({ index, 0: found }) => heads.has(found) && !(index === 0 && HEAD.test(text)))
      .filter(({ index, 0: found }) => !closesBracket(plain.slice(0, index), found))
      .map(({ 0: found }) => found);
  });
}

function closesBracket(before: string, found: string): boolean {
  return /^[^(]{1,4}\)/u.test(found) && before.lastIndexOf("(") > before.lastIndexOf(")");
}
