/**
 * Marks of quotation before a heading that a bill quotes, each on a line of its own: no sign of the print is lost, and the
 * heading reads without it.
 *
 *     “Pasal 3A        “
 *     Satu.”           Pasal 3A
 *                      Satu.”
 */
import { unitWordsAt } from "../wording/read/index.ts";
import { lineFrom, lineSlice, type SourceLine } from "./lines.ts";

const UNIT = `(?=(?=\\p{Lu})(?:${unitWordsAt("article", "container")})\\s|\\(\\d)`;
const OPENING = new RegExp(`^(?:[“”"„‟❝〝＂«‹]|,,|''|\`\`|‘‘)\\s?${UNIT}`, "u");
const OPENING_SINGLE = new RegExp(`^[‘’‛❛'\`]\\s?${UNIT}`, "u");
/** The end of a quote in single marks. Without one, a single sign before a heading is dirt of the scan and no mark. */
const CLOSING_SINGLE = /[.;:)][’❜'´]\s?[.;]?$/u;

const ALONE = /^(?:[“”"„‟❝〝＂«‹‘’‛❛'`]|,,|''|``|‘‘)$/u;

/** Whether a line is nothing but a mark that may open a quote. */
export function isMarkLine({ plain }: SourceLine): boolean {
  return ALONE.test(plain.trim());
}

/** The lines of a quote with the marks before headings apart. */
export function marksApart(lines: readonly SourceLine[]): readonly SourceLine[] {
  const hasSingle = lines.some(({ text }) => CLOSING_SINGLE.test(text));
  return lines.flatMap((line) => {
    const found = OPENING.exec(line.text) ?? (hasSingle ? OPENING_SINGLE.exec(line.text) : null);
    if (found === null) return [line];
    const [mark] = found;
    return [lineSlice(line, 0, mark.length), lineFrom(line, mark.length)];
  });
}
