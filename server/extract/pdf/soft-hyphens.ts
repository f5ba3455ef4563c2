/**
 * Hyphens that a PDF calls soft: many programs write the hyphen of "undang-undang" as U+00AD, and pdf.js leaves it out.
 *
 *     drawn    u n d a n g \u00AD u n d a n g
 *     text     "undang undang"   →   "undang-undang"
 *
 * What is drawn is a hyphen for the eye. It is put back where what was drawn and what was read agree otherwise.
 */
import type { PDFPageProxy } from "pdfjs-dist";

const SOFT = "\u00AD";

/** What the page draws, sign by sign, in order. */
export async function drawnSigns(page: PDFPageProxy): Promise<string> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  let signs = "";
  fnArray.forEach((operation, index) => {
    if (operation !== OPS.showText) return;
    const glyphs: unknown = argsArray[index]?.[0];
    if (Array.isArray(glyphs)) for (const glyph of glyphs) signs += signOf(glyph);
  });
  return signs.normalize("NFKC");
}

/** Whether something is drawn that pdf.js leaves out of the text. */
export function hasSoftHyphens(drawn: string): boolean {
  return drawn.includes(SOFT);
}

function signOf(glyph: unknown): string {
  if (typeof glyph !== "object" || glyph === null || !("unicode" in glyph)) return "";
  return typeof glyph.unicode === "string" ? glyph.unicode : "";
}

/** A text of the page, and whether it stands on another line than the one before. */
interface ReadText {
  readonly text: string;
  readonly startsLine: boolean;
}

/** The texts of a page with the hyphens put back; the texts as they are where they do not follow what is drawn. */
export function withHyphens(texts: readonly ReadText[], drawn: string): readonly string[] {
  const made: string[] = [];
  let at = 0;
  let startsLine = true;
  for (const read of texts) {
    startsLine ||= read.startsLine;
    let out = "";
    for (const sign of read.text.normalize("NFKC")) {
      if (/\s/u.test(sign)) {
        out += sign;
        continue;
      }
      const start = at;
      at = nextSign(drawn, at);
      if (!drawn.startsWith(sign, at)) return texts.map(({ text }) => text);
      const between = drawn.slice(start, at).replaceAll(SOFT, "-");
      if (between.includes("-"))
        out = joinBetween(between, out, { made, startsLine, isFigure: /\d/u.test(sign) });
      out += sign;
      at += sign.length;
      startsLine = false;
    }
    made.push(out);
  }
  return made;
}

function nextSign(drawn: string, from: number): number {
  let at = from;
  while (at < drawn.length && /[\s\u00AD]/u.test(drawn.charAt(at))) at += 1;
  return at;
}

interface Surroundings {
  readonly made: string[];
  readonly startsLine: boolean;
  /** Whether a figure follows: "- 2 -" is the number of a page. */
  readonly isFigure: boolean;
}

// Between two texts a hyphen belongs to the one it touches; at a line end to the line, but for the number of a page.
function joinBetween(
  between: string,
  out: string,
  { made, startsLine, isFigure }: Surroundings,
): string {
  if (out.trim() !== "") return out.trimEnd() + between;
  const last = made.findLastIndex((text) => text.trim() !== "");
  const opensNext = startsLine ? isFigure && /-\s+$/u.test(between) : /^\s/u.test(between);
  if (last < 0 || opensNext) return between.trimStart();
  made[last] = (made[last] ?? "").trimEnd() + between.trimEnd();
  return out;
}
