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
 *
 * Or it leaves the first lines that such a word opens above it, behind the grounds:
 *
 *     b. bahwa …;
 *     Pasal 20 dan Pasal 21             (kept behind the word)
 *     Mengingat : 1. …;                 (the word and its label moved above them)
 */
import { titleWord } from "../wording/read/index.ts";
import { lineFrom, lineSlice, type SourceLine } from "./lines.ts";
import { openingWordAlone } from "./opening-words.ts";

const TITLE = new RegExp(`^(?:${titleWord})`, "u");
/** Lines between the words and the title, and from the beginning to what they open. */
const MAX_BEFORE_TITLE = 6;
const MAX_PREAMBLE = 200;
/** How a ground ends before the legal basis. */
const ENDED = /[;.]$/u;

/** Lines that may be left above the word that opens them. */
const MAX_LEFT_ABOVE = 5;
/** A word of the margin with its colon, before what scanning has left of its first line. */
const BEFORE_REST = /^\p{Lu}\p{L}{6,11}\s*:(?=\s*\S)/u;
const WITH_LABEL = /^\p{Lu}\p{L}{6,11}\s*:(?:\s*[1lI][.,](?=\s))?/u;

/** The lines of an act with the words of its margin before what they open. */
export function placeMarginWords(lines: readonly SourceLine[]): readonly SourceLine[] {
  return placeAboveOpened(placeWordsAlone(lines));
}

// A word of the margin is put above lines that are no part of what ended before them, and that begin as what it opens does.
function placeAboveOpened(lines: readonly SourceLine[]): readonly SourceLine[] {
  const at = lines
    .slice(0, MAX_PREAMBLE)
    .findIndex(({ plain }, index) => index > 0 && basisBefore(plain) !== undefined);
  const word = basisBefore(lines[at]?.plain ?? "");
  const line = lines[at];
  if (line === undefined || word === undefined) return lines;
  let first = at;
  while (first > 0 && at - first < MAX_LEFT_ABOVE && !ENDED.test(lines[first - 1]?.plain ?? ""))
    first -= 1;
  const opened = lines[first];
  if (opened === undefined || first === at || !ENDED.test(lines[first - 1]?.plain ?? ""))
    return lines;
  if (!word.opens.test(opened.plain)) return lines;
  const end = WITH_LABEL.exec(line.text)?.[0].length ?? 0;
  return [
    ...lines.slice(0, first),
    { ...lineSlice(line, 0, end), page: opened.page },
    { ...opened, isPart: true },
    ...lines.slice(first + 1, at),
    lineFrom(line, end),
    ...lines.slice(at + 1),
  ];
}

function basisBefore(text: string): ReturnType<typeof openingWordAlone> {
  const found = BEFORE_REST.exec(text)?.[0];
  const word = found === undefined ? undefined : openingWordAlone(found);
  return word?.word === "Mengingat" ? word : undefined;
}

/** The lines with each such word put before the line that it opens; unchanged where one of them finds no place. */
function placeWordsAlone(lines: readonly SourceLine[]): readonly SourceLine[] {
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
