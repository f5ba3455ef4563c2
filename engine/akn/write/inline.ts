/** Running text as XML: marks, images, citations, and characters that XML forbids. */
import type { Mark, Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { inlineText } from "../../document/index.ts";
import { addressAttribute, FORBIDDEN_CHARACTERS, textAttribute } from "../characters.ts";
import { type Attributes, element, withChildren, type XmlNode } from "../xml.ts";
import type { CitedSpan } from "./citations.ts";
import type { OwnText, WriteState } from "./state.ts";

/** The content of a block of running text, and the attribute without which readers may change its white space. */
export interface WrittenText {
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

/** Writes a block and moves on in the own text, past the block and the sign that parts it from the next. */
export function writeText(block: Node, own: OwnText, state: WriteState): WrittenText {
  const begin = own.offset;
  const end = begin + inlineText(block).length;
  own.offset = end + 1;
  // An image takes a place in the block but no sign in its text, so the offsets of citations would not fit. A block with an
  // image is written without citations.
  const hasImage = block.children.some((child) => !child.isText);
  const spans = hasImage
    ? []
    : own.spans
        .filter(({ from, to }) => from >= begin && to <= end)
        .map((span) => shift(span, -begin));
  const pieces = piecesOf(block);
  const children = hasImage
    ? pieces.flatMap(({ node }) => writePiece(node, node.text ?? ""))
    : writeSpans(pieces, { from: 0, to: end - begin, spans }, state);
  return { attributes: textAttributes(block), children };
}

function shift(span: CitedSpan, by: number): CitedSpan {
  return {
    ...span,
    from: span.from + by,
    to: span.to + by,
    inside: span.inside.map((inner) => shift(inner, by)),
  };
}

// The attributes of a block. White space is marked as kept where a reader that joins it would change the text. An empty block
// is marked as a text, because the reader drops elements without words.
function textAttributes(block: Node): Attributes {
  if (block.childCount === 0) return { "rancang:is": "empty" };
  const text = block.textBetween(0, block.content.size, undefined, "\uFFFC");
  return keepsSpace(text) ? { "xml:space": "preserve" } : {};
}

/** Whether a reader that joins white space would change a text. */
export function keepsSpace(text: string): boolean {
  return /^[ \t\r\n]|[ \t\r\n]$| {2}|[\t\r\n]/u.test(text);
}

interface TextPiece {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
}

function piecesOf(block: Node): readonly TextPiece[] {
  let at = 0;
  return block.children.map((node) => {
    const from = at;
    at += node.text?.length ?? 0;
    return { node, from, to: at };
  });
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly spans: readonly CitedSpan[];
}

function writeSpans(
  pieces: readonly TextPiece[],
  { from, to, spans }: Stretch,
  state: WriteState,
): readonly XmlNode[] {
  const out: (readonly XmlNode[])[] = [];
  let at = from;
  for (const span of spans) {
    out.push(writePlain(pieces, at, span.from));
    // Outer elements are counted before inner ones, as they begin in the text.
    const eId = state.claim(state.countReference());
    const inside = writeSpans(pieces, { from: span.from, to: span.to, spans: span.inside }, state);
    out.push([withChildren(element(span.name, { eId, ...span.attributes }), inside)]);
    at = span.to;
  }
  out.push(writePlain(pieces, at, to));
  return out.flat();
}

function writePlain(pieces: readonly TextPiece[], from: number, to: number): readonly XmlNode[] {
  return pieces
    .filter((piece) => piece.from < to && piece.to > from)
    .flatMap(({ node, from: begin }) =>
      writePiece(node, (node.text ?? "").slice(Math.max(0, from - begin), to - begin)),
    );
}

function writePiece(node: Node, text: string): readonly XmlNode[] {
  const inside = node.isText ? writeCharacters(text) : [writeImage(node)];
  return node.marks.reduceRight<readonly XmlNode[]>(
    (content, mark) => [writeMark(mark, content)],
    inside,
  );
}

function writeImage(image: Node): XmlNode {
  const { src, alt, title } = image.attrs;
  return element("img", {
    ...addressAttribute("src", String(src)),
    ...textAttribute("alt", String(alt)),
    ...(title === "" ? {} : textAttribute("title", String(title))),
  });
}

const { link, strong, emphasis } = legalSchema.marks;

function writeMark(mark: Mark, content: readonly XmlNode[]): XmlNode {
  if (mark.type === strong) return element("b", {}, content);
  if (mark.type === emphasis) return element("i", {}, content);
  if (mark.type !== link) return element("inline", { name: "code" }, content);
  const title = String(mark.attrs["title"]);
  return element(
    "a",
    {
      ...addressAttribute("href", String(mark.attrs["href"])),
      ...(title === "" ? {} : textAttribute("title", title)),
    },
    content,
  );
}

/** A text; what XML forbids stands as a marker that names the code. */
export function writeCharacters(text: string): readonly XmlNode[] {
  const out: XmlNode[] = [];
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(FORBIDDEN_CHARACTERS)) {
    if (index > at) out.push(text.slice(at, index));
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    out.push(element("marker", { name: `U+${code}`, "rancang:is": "character" }));
    at = index + sign.length;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}
