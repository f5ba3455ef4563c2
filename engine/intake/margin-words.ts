/**
 * Puts the words of the margin back to what they open: scanning tears them off and leaves them at the head of the page, or one
 * under the other.
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
import { openingWordAlone } from "./opening-words.ts";

const TITLE = new RegExp(`^(?:${titleWord})`, "u");
/** Lines between the words and the title, and from the beginning to what they open. */
const MAX_BEFORE_TITLE = 6;
const MAX_PREAMBLE = 200;
/** How a ground ends before the legal basis. */
const ENDED = /[;.]$/u;

/** The lines with each such word put before the line that it opens; unchanged where one of them finds no place. */
export function placeMarginWords(lines: readonly SourceLine[]): readonly SourceLine[] {
  const preamble = lines.slice(0, MAX_PREAMBLE);
  const first = preamble.findIndex(({ plain }) => openingWordAlone(plain) !== undefined);
  if (first === -1) return lines;
  const behind = preamble
    .slice(first)
    .findIndex(({ plain }) => openingWordAlone(plain) === undefined);
  const count = behind === -1 ? 0 : behind;
  const rest = lines.slice(first + count);
  const isAboveTitle =
    first === 0 && rest.slice(0, MAX_BEFORE_TITLE).some(({ plain }) => TITLE.test(plain));
  // A single word elsewhere stands before what it opens.
  if (!(isAboveTitle || count > 1)) return lines;
  const placed: SourceLine[] = [];
  let next = 0;
  for (const word of lines.slice(first, first + count)) {
    const opens = openingWordAlone(word.plain)?.opens;
    const at = rest.findIndex(
      ({ plain }, index) =>
        index >= next &&
        index < MAX_PREAMBLE &&
        opens?.test(plain) === true &&
        (placed.length === 0 || ENDED.test(rest[index - 1]?.plain ?? "")),
    );
    if (at === -1) return lines;
    placed.push(...rest.slice(next, at), { ...word, page: rest[at]?.page ?? word.page });
    next = at;
  }
  return [...lines.slice(0, first), ...placed, ...rest.slice(next)];
}
