/** How texts write the word of a unit: capitals and small letters, the spelling before 1972, slips of print and of scanning. */

import { unitRows } from "../id/units.ts";

/** Sources of patterns, each a list of alternatives; capitals count. */
interface Spelling {
  readonly right: string;
  readonly damaged?: string;
}

/** What scanning makes of the last letter of "Pasal". */
const LAST_LETTER = "[l1Ii|7TJtfL]";

const SPELLINGS: { readonly [role: string]: Spelling } = {
  pasal: {
    right: "[PF]asal|[pf]asal|PASAL|FASAL",
    damaged: `[PF]a[Ss]a${LAST_LETTER}|pa[Ss]al|Pasil|Pasd|Pasa-l|[Pp]sl\\.?|Ps\\.`,
  },
  ayat: { right: "[Aa][yj]at|A[YJ]AT", damaged: "[Aa]yal" },
  huruf: { right: "[Hh]uruf|HURUF" },
  angka: { right: "[Aa]ngka|ANGKA|[Bb]utir|BUTIR" },
  diktum: { right: "[Dd]iktum|DIKTUM" },
  bab: { right: "[Bb]ab|BAB" },
  bagian: { right: "[Bb]agian|BAGIAN" },
  paragraf: { right: "[Pp]aragraf|PARAGRAF" },
  buku: { right: "[Bb]uku|BUKU" },
  lampiran: { right: "[Ll]ampiran|LAMPIRAN" },
};

/** "P asal", "Pasa1": the word of an article alone on its line, where blanks inside it are damage too. */
export const ARTICLE_WORD_TORN = `[PF]\\s?as\\s?a${LAST_LETTER}`;

/** The source of a pattern for the word of a unit in any spelling; the name itself where no other is known. */
export function unitWord(role: string): string {
  const spelling = SPELLINGS[role];
  if (spelling === undefined) return role;
  return spelling.damaged === undefined ? spelling.right : `${spelling.right}|${spelling.damaged}`;
}

/** The same without what print and scanning do to the word: for readers that do not mend, such as those of citations. */
export function unitSpelling(role: string): string {
  return SPELLINGS[role]?.right ?? role;
}

type Level = (typeof unitRows)[number]["level"];

/** The source of a pattern for the words of all units at some levels, as they are spelled. */
export function unitWordsAt(...levels: readonly Level[]): string {
  return unitRows
    .filter(({ level }) => levels.includes(level))
    .map(({ role }) => unitSpelling(role))
    .join("|");
}

/** The source of a pattern for the word of any unit, as it is spelled. */
export const anyUnitWord: string = unitRows.map(({ role }) => unitSpelling(role)).join("|");
