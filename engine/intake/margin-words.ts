/**
 * Puts the words of the margin back to what they open: scanning tears them off and leaves them at the head of the page.
 *
 *     Menimbang                         (moved)
 *     Mengingat                         (moved)
 *     UNDANG-UNDANG REPUBLIK INDONESIA
 *     …
 *     PRESIDEN REPUBLIK INDONESIA,
 *     a. bahwa …;                       "Menimbang" opens this
 *     1. Pasal 20 …;                    "Mengingat" opens this
 */
import { titleWord } from "../wording/read/index.ts";
import type { SourceLine } from "./lines.ts";

const MARGIN = /^(Menimbang|Mengingat)\s?:?$/u;
const TITLE = new RegExp(`^(?:${titleWord})`, "u");
const OPENS: { readonly [word: string]: RegExp } = {
  Menimbang: /^:?\s?(?:[a1][.,]\s?)?[Bb]ahwa\s/u,
  Mengingat: /^:?\s?(?:[1lI][.,]\s?)?Pasal \d/u,
};
/** Lines between the words and the title, and from the title to what they open. */
const MAX_BEFORE_TITLE = 6;
const MAX_PREAMBLE = 200;

/** The lines with each such word put before the line that it opens; unchanged where one of them finds no place. */
export function placeMarginWords(lines: readonly SourceLine[]): readonly SourceLine[] {
  const count = lines.findIndex(({ plain }) => !MARGIN.test(plain));
  if (count <= 0) return lines;
  const rest = lines.slice(count);
  if (!rest.slice(0, MAX_BEFORE_TITLE).some(({ plain }) => TITLE.test(plain))) return lines;
  const placed: SourceLine[] = [];
  let next = 0;
  for (const word of lines.slice(0, count)) {
    const pattern = OPENS[MARGIN.exec(word.plain)?.[1] ?? ""];
    const at = rest.findIndex(
      ({ plain }, index) => index >= next && index < MAX_PREAMBLE && pattern?.test(plain) === true,
    );
    if (at === -1) return lines;
    placed.push(...rest.slice(next, at), { ...word, page: rest[at]?.page ?? word.page });
    next = at;
  }
  return [...placed, ...rest.slice(next)];
}
