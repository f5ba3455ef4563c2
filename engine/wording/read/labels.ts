/**
 * How texts write the number of a unit, and which number that is: the one by which a heading of the unit is known.
 *
 *     Buku II, Buku Kedua, BUKU KEDUA   2          Bab 4, BAB IV     IV
 *     Bagian Kedua A                    2A         Lampiran II A     IIA
 *     huruf (b), huruf b)               b          ayat ( 2 )        2
 *     Paragraf 2, Paragraf Kedua        2          Lampiran B        B
 *
 * What scanning damages is no label here; whoever mends it reads what is mended.
 */
import { formatRoman, ordinalSource, parseOrdinal, parseRoman } from "../../text/index.ts";

interface UnitLabel {
  /** Source of a pattern of the label with its marks; capitals count. At most one group, and that the first. */
  readonly pattern: string;
  /** The number in a label that the pattern matches as a whole; undefined for every other text. */
  readonly read: (label: string) => string | undefined;
}

const END = "(?![\\p{L}\\p{N}])";
// A letter that stands apart belongs to the number unless it begins a word or is an initial.
const APART = "(?: ?[A-Z](?![\\p{L}\\p{N}.]))?";

const plain = (label: string): string => label.replaceAll(/[\s().]/gu, "");

/** "Kedua A", "II" and "IIA" as 2A, 2 and 2A. */
function readOrdinal(label: string): string | undefined {
  const whole = parseRoman(label) ?? parseOrdinal(label.toLowerCase());
  if (whole !== undefined) return `${whole}`;
  const [, main = "", inserted = ""] = /^(.+?) ?([A-Z])$/u.exec(label) ?? [];
  const value = parseRoman(main) ?? parseOrdinal(main.toLowerCase());
  return value === undefined ? undefined : `${value}${inserted}`;
}

const ordinal: UnitLabel = {
  pattern: `(?:${anyCase(ordinalSource)}|[IVXLC]+)${APART}${END}`,
  read: readOrdinal,
};

const LABELS: { readonly [role: string]: UnitLabel } = {
  lampiran: {
    pattern: `[IVXLC]+${APART}${END}|\\d{1,3}[A-Z]?${END}|[A-Z]${END}(?!\\.\\s?\\p{L}\\.)`,
    read: plain,
  },
  buku: ordinal,
  bagian: ordinal,
  diktum: ordinal,
  bab: {
    pattern: `[IVXLC]+${APART}${END}|\\d{1,3}${END}`,
    read: (label) => (/^\d+$/u.test(label) ? formatRoman(Number(label)) : plain(label)),
  },
  paragraf: {
    pattern: `\\d{1,3}(?: ?[A-Za-z](?![\\p{L}\\p{N}.]))?${END}|${anyCase(ordinalSource)}${END}`,
    read: (label) => (/^\d/u.test(label) ? plain(label) : readOrdinal(label)),
  },
  pasal: {
    pattern: `\\d{1,5}\\s[A-Z](?![\\p{L}\\p{N}.])|\\d{1,5}(?:[A-Z]{1,2}|[a-z])?${END}|[IVXLC]+${APART}${END}`,
    read: plain,
  },
  ayat: { pattern: "\\(\\s?\\d{1,3}[a-zA-Z]?\\s?\\)", read: plain },
  huruf: { pattern: `(?:([a-z])\\1?\\d?|[A-Z])\\)?${END}|\\([a-z]\\)`, read: plain },
  angka: { pattern: `\\d{1,3}[a-zA-Z]?\\)?${END}|\\(\\d{1,3}\\)`, read: plain },
};

const CHECKED: ReadonlyMap<string, UnitLabel> = new Map(
  Object.entries(LABELS).map(([role, { pattern, read }]) => {
    const whole = new RegExp(`^(?:${pattern})$`, "u");
    return [role, { pattern, read: (label) => (whole.test(label) ? read(label) : undefined) }];
  }),
);

/** How the number of a unit is written; undefined for units that have none. */
export function unitLabel(role: string): UnitLabel | undefined {
  return CHECKED.get(role);
}

/** The source of a pattern that takes small letters and capitals for the same. */
function anyCase(source: string): string {
  return source.replaceAll(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
