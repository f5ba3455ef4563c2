/** The words that open the grounds and the legal basis of an act, what they open, and what scanning makes of them. */
import { actWord, lawWord, unitSpelling } from "../wording/read/index.ts";
import { likeness } from "./alike.ts";

interface OpeningRow {
  readonly word: string;
  /** How what it opens begins. */
  readonly opens: RegExp;
}

const ROWS: readonly OpeningRow[] = [
  { word: "Menimbang", opens: /^:?\s*(?:[a1][.,]?\s+)?bahwa\s/iu },
  {
    word: "Mengingat",
    opens: new RegExp(
      `^:?\\s*(?:[1lI][.,]?\\s+)?(?:${unitSpelling("pasal")}|${lawWord}|${actWord})(?!\\p{L})`,
      "u",
    ),
  },
];
/** A spoilt word shares at least so much with the word that it was. */
const ALIKE = 0.6;

export interface OpeningWord extends OpeningRow {
  /** What stands there, with the blanks behind it. */
  readonly found: string;
  readonly isSpoilt: boolean;
}

/** The word that a line consists of, a colon aside; undefined where it is no opening word, spoilt or not. */
export function openingWordAlone(text: string): OpeningWord | undefined {
  const word = /^(\p{L}{7,12})\s*:?$/u.exec(text)?.[1];
  return word === undefined ? undefined : rowLike(word, text);
}

/** The spoilt word that a line begins with before what the word opens: "ivlenimbang a. bahwa …". */
export function spoiltOpening(text: string): OpeningWord | undefined {
  const [found = "", word = ""] = /^(\S{5,14})\s*:?\s+/u.exec(text) ?? [];
  const row = found === "" ? undefined : rowLike(word, found);
  return row?.isSpoilt === true && row.opens.test(text.slice(found.length)) ? row : undefined;
}

function rowLike(word: string, found: string): OpeningWord | undefined {
  const row = ROWS.find((one) => likeness(word, one.word) >= ALIKE);
  return row === undefined
    ? undefined
    : { ...row, found, isSpoilt: word.toLowerCase() !== row.word.toLowerCase() };
}
