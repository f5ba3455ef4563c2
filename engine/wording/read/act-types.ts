/** Kinds of act by the words that name them. */
import { alternatives } from "../../text/index.ts";
import { type ActType, actTypes } from "../id/act-types.ts";

/** The source of a pattern for the word of a law; print may lose its hyphen, or put a dash or a blank in its place. */
export const lawWord = "[Uu]ndang\\s?[-–]?\\s?[Uu]ndang|UNDANG\\s?[-–]?\\s?UNDANG";

/** The source of a pattern for the words with which names of all other acts and instruments begin. */
export const actWord =
  "[Pp]eraturan|PERATURAN|[Kk]eputusan|[Ii]nstruksi|[Kk]etetapan|Qanun|[Pp]enetapan(?=\\s+Presiden)|[Ss]urat [Ee]daran|[Mm]aklumat|[Kk]onvensi|[Kk]ovenan|[Dd]eklarasi|[Pp]rotokol|[Pp]erjanjian|[Pp]ersetujuan|[Pp]iagam|[Ss]tatuta|[Oo]rdonansi|Staatsblad|STAATSBLAD|[Rr]eglement|[Tt]raktat|Kode\\s+Etik|Anggaran\\s+Dasar|(?:Burgerlijk\\s+)?Wetboek";

/** The source of a pattern for the short words of citations; regulations of ministries are called by more: "Permenkominfo". */
export const actShort: string = alternatives(
  ["RUU", ...actTypes.flatMap(({ short }) => short)].flatMap((word) => [
    ...new Set([word, word.toLowerCase(), word.toUpperCase()]),
  ]),
)
  .replace("Permen", "Permen\\p{Ll}*")
  .replace("Kepmen", "Kepmen\\p{Ll}*");

/** The source of a pattern for the first word of the title of an act, in capitals; nothing must be known of the rest. */
export const titleWord = "UNDANG|PERATURAN|PENETAPAN|KEPUTUSAN|INSTRUKSI|MAKLUMAT";

const KEYS: readonly (readonly [key: string, type: ActType])[] = actTypes.map((type) => [
  lettersOf(type.name),
  type,
]);

/**
 * The kind of act that a name is of: "UNDANG-UNDANG REPUBLIK INDONESIA", "Undang – undang". Capitals, blanks and marks do not
 * count, since scanning loses them. Undefined where the name is of no kind that is known.
 */
export function actTypeIn(name: string): ActType | undefined {
  const letters = lettersOf(name).replace(/^RANCANGAN/u, "");
  return KEYS.find(([key]) => letters.startsWith(key))?.[1];
}

/** The kind of act that a citation names and nothing more: by its name, with or without the Republic, or by a short word. */
export function actTypeNamed(name: string): ActType | undefined {
  const letters = lettersOf(name).replace(/REPUBLIKINDONESIA$/u, "");
  return (
    KEYS.find(([key]) => key === letters)?.[1] ??
    actTypes.find(({ short }) => short.some((word) => word.toUpperCase() === letters))
  );
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, "").toUpperCase();
}
