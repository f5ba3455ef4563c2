/**
 * Parts lines that a conversion has run together, at places where a unit may begin.
 *
 *     … diatur dalam Peraturan Pemerintah. Pasal 17 (1) Pemasangan …
 *     BAB V TRANSAKSI ELEKTRONIK Pasal 17
 *
 * Parting is harmless: a part that turns out to begin nothing goes on where the part before it ended.
 */
import { lineSlice, type SourceLine } from "./lines.ts";

/** Shorter lines than this are lines of print, or hold one thing. */
const MIN_LENGTH = 24;

/** Where a part may begin: the text before must end so, and the text from there on begin so. */
const AFTER_SENTENCE =
  /(?<=[.;:,”"]['’”"]?\s(?:[_^'.]{1,2}\s)?|\s(?:dan|atau|dan\/\s?atau)\s)(?=Pasal\s?(?:[0-9OlI]{1,4}[A-Z]{0,2}|[IVX]{1,4})\.?(?:\s\([1lI]\)|\s[A-Z]|$)|\(\d{1,2}[a-z]?\)\s?[A-Z]|\([2-9]1\s[A-Z]|[a-z]\.\s\S|\d{1,2}[a-z]?\.\s\S|(?:Ayat\s\(\d|Huruf\s[a-z]\s|Angka\s\d)|BAB\s[IVXLC]+\.?\s[A-Z]{2}|Bagian\s(?:Ke\w+|Pertama)\s\p{Lu}|Paragraf\s\d{1,2}\s\p{Lu}|Agar\s(?:supaya\s)?setiap\sorang|(?:Disahkan|Ditetapkan|Diundangkan)\sdi\s|PENJELASAN\s(?:ATAS|UMUM|PASAL)|LEMBARAN\sNEGARA\sREPUBLIK|TAMBAHAN\sLEMBARAN)/gu;
const AFTER_ANYTHING =
  /(?<=\s)(?=\d{1,3}[.,]?\s(?:Ketentuan\s(?:Pasal|ayat|huruf|angka|judul|mengenai judul|B[Aa][Bb]|Bagian)|Di\s?antara\s(?:Pasal|ayat|angka|huruf|B[Aa][Bb]|Bagian|Paragraf))|PENJELASAN\sATAS\s|I\.\sUMUM\s|I?I\.\sPASAL\sDEMI\sPASAL)|(?<=\p{Lu}{2}\s)(?=UMUM\s\p{Lu}\p{Ll})|(?<=[.:]\s)(?=PASAL\sDEMI\sPASAL)/gu;
const AFTER_TITLE = /(?<=^[\p{Lu}\s,&()/-]{6,200}\s)(?=Pasal\s[0-9OlI]{1,4}[A-Z]{0,2}$)/gu;
const AFTER_DIVISION =
  /(?<=^(?:(?:I\.\s)?(?:PENJELASAN\s)?UMUM|(?:I?I\.\s)?(?:PENJELASAN\s)?PASAL\sDEMI\sPASAL)\s?[.:]?\s)(?=\S)/gu;
const AFTER_CONTAINER =
  /(?<=^(?:B[Aa][Bb]|Bagian|Paragraf|BUKU)\s.{1,200}\s)(?=Pasal\s?[0-9OlI]{1,4}[A-Z]{0,2}(?:\s\([1lI]\)|\s[A-Z]|$))/gu;
/** A heading that follows a title in the same line; words that cite are not titles. */
const AFTER_WORD =
  /(?<!(?:dalam|pada|dan|atau|ketentuan|menurut|oleh|dengan|dari|antara|ke|isi|bunyi|jo|juncto|serta|,|;)\s)(?<=\S\s)(?=Pasal\s\d{1,3}[A-Z]?(?:\.\s\p{Lu}|\s\(1\)\s\p{Lu}))/giu;
/** The formulas that a preamble consists of. */
const FORMULA =
  /(?<=\s)(?=DENGAN RAHMAT|(?:PRESIDEN REPUBLIK INDONESIA|Presiden Republik Indonesia),|MEMUTUSKAN\s?:|Memutuskan\s?:|Menetapkan\s?:|Dengan [Pp]ersetujuan|Menimbang\s?:|Mengingat\s?:)/gu;
/** What an instruction quotes may begin on its line. */
const AFTER_ANNOUNCEMENT = /(?<=(?:sebagai\sberikut|berbunyi)\s?:\s)(?=[\p{Lu}(])/gu;
const AFTER_NOTE =
  /(?<=^(?:Pasal\s[0-9]{1,4}[A-Z]{0,2}|Ayat\s\(\d{1,2}[a-z]?\)|Huruf\s[a-z])\s)(?=Ayat\s\(|Huruf\s[a-z]\s|Angka\s\d|Cukup\sjelas)/gu;

/** The lines, those in parts where a unit may begin within them. */
export function partGlued(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.flatMap((line) => partLine(line).flatMap(partLine));
}

function partLine(line: SourceLine): readonly SourceLine[] {
  if (line.text.length < MIN_LENGTH) return [line];
  const places = new Set<number>();
  for (const pattern of patternsFor(line.text)) {
    for (const { index } of line.text.matchAll(pattern)) if (index > 0) places.add(index);
  }
  for (const place of [...places]) {
    for (const { index } of line.text.slice(place).matchAll(AFTER_DIVISION))
      places.add(place + index);
  }
  for (const { index } of line.text.matchAll(AFTER_DIVISION)) places.add(index);
  if (places.size === 0) return [line];
  const cuts = [0, ...[...places].sort((first, second) => first - second), line.text.length];
  return cuts.slice(0, -1).map((from, at) => {
    const part = lineSlice(line, from, cuts[at + 1] ?? line.text.length);
    return at === 0
      ? { ...part, blanks: line.blanks, isPart: line.isPart }
      : { ...part, isPart: true };
  });
}

function patternsFor(text: string): readonly RegExp[] {
  const patterns = [AFTER_SENTENCE];
  if (/\d[.,]?\s(?:Ketentuan|Di\s?antara)\s|PENJELASAN|UMUM|DEMI/u.test(text))
    patterns.push(AFTER_ANYTHING);
  if (/^(?:B[Aa][Bb]|Bagian|Paragraf|BUKU)\s/u.test(text)) patterns.push(AFTER_CONTAINER);
  if (/\SPasal|\sPasal\s\d+[A-Z]?(?:\.|\s\(1\))\s/u.test(text)) patterns.push(AFTER_WORD);
  if (/R[Aa][Hh]?[Mm]|MEMUTUSKAN|PRESIDEN|Presiden|M[Ee]|persetujuan/u.test(text))
    patterns.push(FORMULA);
  if (/\p{Lu}\sPasal\s\S+$/u.test(text)) patterns.push(AFTER_TITLE);
  if (/(?:diubah|disisipkan|ditambah).*berikut/u.test(text)) patterns.push(AFTER_ANNOUNCEMENT);
  if (/^(?:Pasal|Ayat|Huruf)\s/u.test(text)) patterns.push(AFTER_NOTE);
  return patterns;
}
