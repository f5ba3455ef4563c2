/** Random ways to write one text: as people do who wrap lines, use another editor, or leave blank lines. */
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { equalDocuments } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import fc from "./random.ts";

const { id: profile } = profiles;

export interface WritingStyle {
  readonly lineEnd: "\n" | "\r\n";
  /** After how many signs a line is wrapped. */
  readonly width: number;
  /** Blank lines between blocks. */
  readonly blanks: number;
  readonly end: string;
}

export const writingStyle: fc.Arbitrary<WritingStyle> = fc.record({
  lineEnd: fc.constantFrom("\n", "\r\n"),
  width: fc.constantFrom(30, 60, 1000),
  blanks: fc.constantFrom(0, 1, 2),
  end: fc.constantFrom("", "\n", "\n\n"),
});

/** The source of a document in a style, as far as the style leaves it the same document. */
export function writeInStyle(document: LegalDocument, style: WritingStyle): string {
  const canonical = writeDialect(document, profile).trimEnd().split("\n\n");
  const isSame = (text: string): boolean =>
    equalDocuments(readDialect(text, { profile }).document, document);
  const dress = (blocks: readonly string[], blanks: number): string =>
    (blocks.join("\n".repeat(blanks + 1)) + style.end).replaceAll("\n", style.lineEnd);
  const wrapped = canonical.map((block) => wrap(block, style.width));
  const choices = [
    dress(wrapped, style.blanks),
    dress(wrapped, Math.max(1, style.blanks)),
    dress(canonical, Math.max(1, style.blanks)),
  ];
  return choices.find(isSame) ?? dress(canonical, 1);
}

function wrap(block: string, width: number): string {
  if (/^(?:#|\||>|```)/u.test(block)) return block;
  const lines: string[] = [];
  for (const word of block.split(" ")) {
    const last = lines.at(-1);
    // A word that would open a unit or a block stays behind the one before it.
    if (last === undefined || last.length + word.length < width || !/^[\p{L}"(]\p{L}+/u.test(word))
      lines.splice(-1, 1, last === undefined ? word : `${last} ${word}`);
    else lines.push(word);
  }
  return lines.join("\n");
}
