/** Running text of the dialect → ProseMirror inline nodes: CommonMark inside a line, raw HTML as text. */
import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { legalSchema } from "../../../schemas/document.ts";

const SPECIAL = /[*_`[\]<&\\!]/u;

/**
 * A line with more marks than this is read without emphasis, code and links: what finds their pairs costs the square of
 * their number, and the busiest paragraph of the corpus has a few dozen. Escapes and references find no pairs, but each
 * costs what it stands beside: so many of them count as a mark.
 */
const MAX_MARKS = 500;
const ESCAPES_A_MARK = 8;
const REFERENCE = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[0-9A-Za-z]{1,31});/u;

// A line is one paragraph: what would open a block is text here, and so is raw HTML.
const DISABLED = [
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "hardBreakEscape",
  "hardBreakTrailing",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "list",
  "setextUnderline",
  "thematicBreak",
];

const parser = unified()
  .use(remarkParse)
  .data({ micromarkExtensions: [{ disable: { null: DISABLED } }] })
  .freeze();

/** The inline nodes of one line of source; text for everything that is no inline syntax. */
export function readInline(source: string): readonly Node[] {
  if (source === "") return [];
  if (!SPECIAL.test(source)) return [legalSchema.text(source)];
  const { marks, escapes } = countMarks(source);
  const isPlain = marks === 0 && !REFERENCE.test(source);
  if (isPlain || marks + escapes / ESCAPES_A_MARK > MAX_MARKS)
    return [legalSchema.text(decodeEscapes(source))];
  const [paragraph] = parser.parse(source).children;
  if (paragraph?.type !== "paragraph") return [legalSchema.text(source)];
  const nodes: Node[] = [];
  for (const child of paragraph.children) collect(child, [], nodes);
  return nodes;
}

function countMarks(source: string): { readonly marks: number; readonly escapes: number } {
  let marks = 0;
  let escapes = 0;
  for (let index = 0; index < source.length; index += 1) {
    const sign = source[index] ?? "";
    if (sign === "\\") index += 1;
    if (sign === "\\" || sign === "&") escapes += 1;
    else if ("*_`[]<".includes(sign)) marks += 1;
  }
  return { marks, escapes };
}

function decodeEscapes(source: string): string {
  return source.replace(
    /\\([!-/:-@[-`{-~])|&#([0-9]{1,7});/gu,
    (whole, sign: string | undefined, code: string | undefined) => {
      if (sign !== undefined) return sign;
      const point = Number(code);
      return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    },
  );
}

function collect(content: PhrasingContent, marks: readonly Mark[], nodes: Node[]): void {
  const { emphasis, strong, code, link } = legalSchema.marks;
  switch (content.type) {
    case "text":
      pushText(content.value, marks, nodes);
      return;
    case "inlineCode":
      pushText(content.value, code.create().addToSet(marks), nodes);
      return;
    case "emphasis":
      collectAll(content.children, emphasis.create().addToSet(marks), nodes);
      return;
    case "strong":
      collectAll(content.children, strong.create().addToSet(marks), nodes);
      return;
    case "link":
      // A link around nothing would lose its address: it stays as it was typed.
      if (content.children.length === 0) pushText(`[](${content.url})`, marks, nodes);
      else
        collectAll(
          content.children,
          link.create({ href: content.url, title: content.title ?? "" }).addToSet(marks),
          nodes,
        );
      return;
    case "image":
      nodes.push(
        legalSchema.nodes.image.create(
          { src: content.url, alt: content.alt ?? "", title: content.title ?? "" },
          null,
          marks,
        ),
      );
      return;
    default:
      // Breaks, references and footnotes cannot arise: their constructs are off or need a definition.
      return;
  }
}

function collectAll(
  contents: readonly PhrasingContent[],
  marks: readonly Mark[],
  nodes: Node[],
): void {
  for (const content of contents) collect(content, marks, nodes);
}

function pushText(value: string, marks: readonly Mark[], nodes: Node[]): void {
  if (value !== "") nodes.push(legalSchema.text(value, marks));
}
