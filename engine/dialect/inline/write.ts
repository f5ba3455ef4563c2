/** ProseMirror inline nodes → one line of the dialect, such that `readInline` gives them back. */
import type { PhrasingContent, Text } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Fragment, Mark, Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { cutBlanks } from "../blanks.ts";

/** The source of running text: one line, no blanks at its ends, empty for no text. */
export function writeInline(content: Fragment): string {
  const only = content.childCount === 1 ? content.firstChild : null;
  if (content.childCount === 0) return "";
  if (only?.isText === true && only.marks.length === 0) return escapeText(only.text ?? "");
  return toSource(content);
}

/** Escapes what inline syntax would read; signs that end a line are written as character references. */
function escapeText(text: string): string {
  return encodeEnds(
    text
      .replace(
        /\\(?=[!-/:-@[-`{-~]|$)|[*_`[\]]|<(?=[A-Za-z!/?])|&(?=#?[A-Za-z0-9]+;)/gu,
        (sign) => `\\${sign}`,
      )
      .replace(/[\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`),
  );
}

function encodeEnds(text: string): string {
  const { before, inner, after } = cutBlanks(text);
  return encodeBlanks(before) + inner + encodeBlanks(after);
}

function encodeBlanks(blanks: string): string {
  return [...blanks].map((blank) => `&#${blank.charCodeAt(0)};`).join("");
}

function toSource(content: Fragment): string {
  const children = groupByMark([...content.content], 0);
  const written = toMarkdown(
    { type: "paragraph", children },
    { emphasis: "*", resourceLink: true },
  ).replace(/\n$/u, "");
  return encodeEnds(written.replace(/\n/gu, "&#10;"));
}

type Order = "link" | "strong" | "emphasis" | "code";
const ORDER: readonly Order[] = ["link", "strong", "emphasis", "code"];

/** mdast for a run of nodes that share the first `depth` marks. */
function groupByMark(nodes: readonly Node[], depth: number): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  let start = 0;
  while (start < nodes.length) {
    const mark = markAt(nodes[start], depth);
    let end = start + 1;
    while (end < nodes.length && mark !== undefined && markAt(nodes[end], depth)?.eq(mark) === true)
      end += 1;
    const run = nodes.slice(start, end);
    children.push(mark === undefined ? leaf(run[0]) : wrap(mark, run, depth));
    start = end;
  }
  return children;
}

function markAt(node: Node | undefined, depth: number): Mark | undefined {
  return sortedMarks(node)[depth];
}

function sortedMarks(node: Node | undefined): readonly Mark[] {
  return [...(node?.marks ?? [])].sort(
    (first, second) =>
      ORDER.indexOf(first.type.name as Order) - ORDER.indexOf(second.type.name as Order),
  );
}

function wrap(mark: Mark, run: readonly Node[], depth: number): PhrasingContent {
  const { link, strong, code } = legalSchema.marks;
  if (mark.type === code)
    return { type: "inlineCode", value: run.map((node) => node.text ?? "").join("") };
  const children = groupByMark(run, depth + 1);
  if (mark.type === link) {
    const title = String(mark.attrs["title"]);
    return {
      type: "link",
      url: String(mark.attrs["href"]),
      title: title === "" ? null : title,
      children,
    };
  }
  return { type: mark.type === strong ? "strong" : "emphasis", children };
}

function leaf(node: Node | undefined): PhrasingContent {
  if (node?.type === legalSchema.nodes.image) {
    const { src, alt, title } = node.attrs;
    return {
      type: "image",
      url: String(src),
      alt: String(alt),
      title: title === "" ? null : String(title),
    };
  }
  return { type: "text", value: node?.text ?? "" } satisfies Text;
}
