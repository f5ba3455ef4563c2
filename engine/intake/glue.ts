/**
 * Parts lines that a conversion has run together, at places where a unit may begin.
 *
 *     … diatur dalam Peraturan Pemerintah. Pasal 17 (1) Pemasangan …
 *     BAB V TRANSAKSI ELEKTRONIK Pasal 17
 *
 * A cut does no harm: a part that turns out to begin no unit is joined to the part before it again. To save time, patterns are
 * tried only at words that begin with a sign with which one of the patterns can begin.
 */
import { PASSIVE_VERBS } from "../instruction/lines.ts";
import { alternatives } from "../text/index.ts";
import { actWord, jointSource, NOTE_LABEL_IN_TEXT, unitWordsAt } from "../wording/read/index.ts";
import { lineSlice, type SourceLine } from "./lines.ts";

/** Lines shorter than this are not cut: they are lines of print, or hold one unit only. */
const MIN_LENGTH = 24;

/** "(1) a. Izin:" however short it is. */
const TWO_LABELS = /^\(\d{1,2}[a-z]?\)\s+[a1][.)]\s/u;
const PLAIN_NOTE = /Cukup\s?jelas/u;

/** A place where a part may begin: the pattern at that place, the pattern before it, and how many signs before it are read. */
interface Seam {
  /** The signs that it may begin with. */
  readonly first: string;
  readonly begins: RegExp;
  readonly after: RegExp;
  readonly reach: number;
  /** What else the line must have. */
  readonly line?: RegExp;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const WHOLE = 10_000;
const ANYTHING = /\s$/u;

/** Words before a citation: what they are followed by is no heading. */
const CITES = `dalam|pada|${jointSource}|ketentuan|menurut|oleh|dengan|dari|antara|ke|isi|bunyi|jo|juncto`;

const SEAMS: readonly Seam[] = [
  {
    first: `P(ABHDLT${LOWER}${DIGITS}`,
    begins:
      /Pasal\s?(?:[0-9OlI]{1,4}[A-Z]{0,2}|[IVX]{1,4})\.?(?:(?:\s[_^]{1,2})?\s\(?[1lI]\)|\s[A-Z]|$)|Pasal\s?\d{1,3}\.\s\p{Ll}|\(\d{1,2}[a-z]?\)\s?[A-Z]|\([2-9]1\s[A-Z]|[a-z]\.\s\S|\d{1,2}[a-z]?\.\s\S|\d{1,2}\)\s\S|(?:Ayat\s\([\dlIsSaO]|Huruf\s[a-z]\s|Angka\s\d)|BAB\s[IVXLC]+\.?\s[A-Z]{2}|BAB\s[IVXLC]+\.\s[A-Z][a-z]|Bagian\s(?:Ke\w+|Pertama)\s\p{Lu}|Paragraf\s\d{1,2}\s\p{Lu}|Agar\s(?:supaya\s)?setiap\sorang|(?:Disahkan|Ditetapkan|Diundangkan)\sdi\s|PENJELASAN\s(?:ATAS|UMUM|PASAL)|LEMBARAN\sNEGARA\sREPUBLIK|TAMBAHAN\sLEMBARAN/uy,
    after: /[.;:,”"…]['’”"]?\s(?:[_^'.]{1,2}\s)?$|(?:^|\s)(?:dan|atau|dan\/\s?atau)\s$/u,
    reach: 12,
  },
  {
    first: `PI${DIGITS}`,
    begins:
      /\d{1,3}[.,]?\s(?:Ketentuan\s(?:Pasal|ayat|huruf|angka|judul|mengenai judul|B[Aa][Bb]|Bagian)|Di\s?antara\s(?:Pasal|ayat|angka|huruf|B[Aa][Bb]|Bagian|Paragraf))|PENJELASAN\sATAS\s|I\.\sUMUM\s|I?I\.\sPASAL\sDEMI\sPASAL/uy,
    after: ANYTHING,
    reach: 1,
  },
  { first: "U", begins: /UMUM\s\p{Lu}\p{Ll}/uy, after: /\p{Lu}{2}\s$/u, reach: 4 },
  { first: "P", begins: /PASAL\sDEMI\sPASAL/uy, after: /[.:]\s$/u, reach: 3 },
  // "BAB V TRANSAKSI ELEKTRONIK Pasal 17 (1) …"
  {
    first: "P",
    begins: /Pasal\s?[0-9OlI]{1,4}[A-Z]{0,2}\.?(?:\s\([1lI]\)|\s[A-Z]|$)/uy,
    after: new RegExp(`^(?=\\p{Lu})(?:${unitWordsAt("container")})\\s.{1,200}\\s$`, "u"),
    reach: WHOLE,
  },
  {
    first: "P",
    begins: /Pasal\s[0-9OlI]{1,4}[A-Z]{0,2}$/uy,
    after: /^[\p{Lu}\s,&()/-]{6,200}\s$/u,
    reach: WHOLE,
  },
  // A heading that follows a title in the same line; words that cite are not titles.
  {
    first: "Pp",
    begins: /Pasal\s\d{1,3}[A-Z]?(?:\.\s\p{Lu}|\s\(1\)\s\p{Lu})/iuy,
    after: new RegExp(`(?<!(?:${CITES}|,|;)\\s)(?<=\\S\\s)$`, "iu"),
    reach: 14,
    line: /\SPasal|\sPasal\s\d+[A-Z]?(?:\.|\s\(1\))\s/u,
  },
  // "ditjen Peraturan Perundang-undangan Pasal 35 Dalam keadaan …": the foot of a page stands before the heading.
  {
    first: "P",
    begins: new RegExp(
      `Pasal\\s\\d{1,3}[A-Z]?\\s(?!Undang|${actWord}|Penetapan|Kitab|Konstitusi|Anggaran|Aturan|Ordonan)\\p{Lu}\\p{Ll}+\\s\\p{Ll}`,
      "uy",
    ),
    after: new RegExp(
      `(?<!(?:${CITES}|sesuai|berdasarkan|terhadap|penjelasan|di|bagi|kepada|maksud|melanggar|mengenai|tentang)\\s)(?<=\\p{Ll}\\s)$`,
      "u",
    ),
    reach: 14,
  },
  // "(1) a. Satuan …", and a list whose colon is missing: "yang dimaksud dengan 1. Perjanjian …".
  {
    first: "a1",
    begins: /[a1][.)]\s+\S/uy,
    after: /^(?:\(\d{1,2}[a-z]?\)|[a-z]\.)\s+$/u,
    reach: WHOLE,
  },
  { first: "a1", begins: /[a1]\.\s\p{Lu}/uy, after: /dimaksud(?:kan)? dengan\s$/u, reach: 20 },
  // The formulas that a preamble consists of.
  {
    first: "DPM",
    begins:
      /DENGAN RAHMAT|(?:PRESIDEN REPUBLIK INDONESIA|Presiden Republik Indonesia),|MEMUTUSKAN\s?:|Memutuskan\s?:|Menetapkan\s?:|Dengan [Pp]ersetujuan|Menimbang\s?:|Mengingat\s?:/uy,
    after: ANYTHING,
    reach: 1,
  },
  // A dictum behind the text before it: "… tim. KEDUA : Tim bertugas …"
  {
    first: "KP",
    begins: /(?:KE\p{Lu}{3,}|PERTAMA)(?:\s\p{Lu}{4,}){0,2}(?:\s[A-Z])?\s?:\s/uy,
    after: /[.;:,”"]\s$/u,
    reach: 2,
  },
  {
    first: "AHC",
    begins: /Ayat\s\(|Huruf\s[a-z]\s|Angka\s\d|Cukup\s?jelas/uy,
    after:
      /^(?:P\s?asal\s[0-9]{1,4}[A-Z]{0,2}|Ayat\s\([\dlIsSaO]{1,2}[a-z]?\)|Huruf\s[a-z]|Angka\s\d{1,3})\s$/u,
    reach: WHOLE,
  },
];

const ASCII = 128;
const SEAMS_AT: readonly (readonly Seam[])[] = Array.from({ length: ASCII }, (_, code) =>
  SEAMS.filter(({ first }) => first.includes(String.fromCharCode(code))),
);

/** The place behind "berbunyi sebagai berikut:", where the text that an instruction quotes may begin on the same line. */
const AFTER_ANNOUNCEMENT = /(?<=(?:sebagai\sberikut|berbunyi)\s?:\s)(?=[\p{Lu}(])/gu;
const DIVISION =
  /^(?:(?:I\.\s)?(?:PENJELASAN\s)?UMUM|(?:I?I\.\s)?(?:PENJELASAN\s)?PASAL\sDEMI\sPASAL)\s?[.:]?\s(?=\S)/u;

/** The lines, those in parts where a unit may begin within them. */
export function partGlued(lines: readonly SourceLine[]): readonly SourceLine[] {
  const parted: SourceLine[] = [];
  for (const line of lines) {
    const parts = partLine(line);
    // Each part is tried once more, since cutting may bring another unit to the beginning of a part.
    if (parts === undefined) parted.push(line);
    else for (const part of parts) parted.push(...(partLine(part) ?? [part]));
  }
  return parted;
}

const CHANGES = new RegExp(`(?:${alternatives(PASSIVE_VERBS)}).*berikut`, "u");

function partLine(line: SourceLine): readonly SourceLine[] | undefined {
  const { text } = line;
  if (text.length < MIN_LENGTH && !isShortNote(text) && !TWO_LABELS.test(text)) return undefined;
  const places = findSeams(text);
  if (text.includes("berikut") && CHANGES.test(text))
    for (const { index } of text.matchAll(AFTER_ANNOUNCEMENT)) if (index > 0) places.push(index);
  for (const place of [0, ...places]) {
    const division = /[IPU]/u.test(text.charAt(place)) ? DIVISION.exec(text.slice(place)) : null;
    if (division !== null) places.push(place + division[0].length);
  }
  return places.length === 0 ? undefined : cutAt(line, places);
}

// "Ayat (2) Cukup jelas.", and "Cukup jelas. Angka 4" with the label of the next note.
function isShortNote(text: string): boolean {
  if (NOTE_LABEL_IN_TEXT.test(text)) return PLAIN_NOTE.test(text);
  const next = text.search(BEHIND_STOP);
  return (
    next !== -1 && PLAIN_NOTE.test(text.slice(0, next)) && NOTE_LABEL_IN_TEXT.test(text.slice(next))
  );
}

const BEHIND_STOP = /(?<=\.\s)/u;

function cutAt(line: SourceLine, places: readonly number[]): readonly SourceLine[] {
  const inside = [...new Set(places)].sort((first, second) => first - second);
  const cuts = [0, ...inside, line.text.length];
  return cuts.slice(0, -1).map((from, at) => {
    const part = lineSlice(line, from, cuts[at + 1] ?? line.text.length);
    return at === 0
      ? { ...part, blanks: line.blanks, isPart: line.isPart }
      : { ...part, isPart: true };
  });
}

const SPACE = 0x20;
const FULL_STOP = 0x2e;
const LOWER_A = 0x61;
const SLASH = 0x2f;
const NINE = 0x39;

function findSeams(text: string): number[] {
  const places: number[] = [];
  let isAfterBlank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Signs beyond ASCII count as white space here, because some are and the rest are rare.
    const isTried = isAfterBlank && code < ASCII && mayBegin(text, at, code);
    isAfterBlank = code <= SPACE || code >= ASCII;
    if (!isTried || isInCode(text, at, code)) continue;
    if (SEAMS_AT[code]?.some((seam) => isSeam(text, at, seam)) === true) places.push(at);
  }
  return places;
}

// A small letter begins a label only with a full stop behind it; without one it begins a word.
function mayBegin(text: string, at: number, code: number): boolean {
  return code < LOWER_A || text.charCodeAt(at + 1) === FULL_STOP || text.startsWith("pasal", at);
}

/** The code of a post of a budget up to one of its numbers: "4A. 1. " of "4A. 1. 2 Pembayaran". */
const CODE = /(?:^|\s)(?<![Pp]asal\s)\d{1,2}[A-Z]\.\s(?:\d{1,2}\.\s){0,3}$/u;
const MAX_CODE = 24;

function isInCode(text: string, at: number, code: number): boolean {
  const isDigit = code > SLASH && code <= NINE;
  return isDigit && CODE.test(text.slice(Math.max(0, at - MAX_CODE), at));
}

function isSeam(text: string, at: number, { begins, after, reach, line }: Seam): boolean {
  begins.lastIndex = at;
  if (!begins.test(text)) return false;
  return (
    after.test(text.slice(Math.max(0, at - reach), at)) && (line === undefined || line.test(text))
  );
}
