/**
 * Which articles a source lacks, told from its lines alone: the checks of the collections must not come from the reader
 * that is measured.
 *
 * An article stands where a line of its own says "Pasal 5", or a line begins with it and a text follows. Where only a
 * damaged or run-together line could be it, nothing is said: neither that it stands nor that it is missing.
 */
import { plainLines } from "./plain-lines.ts";

export interface SourceArticles {
  /** Whether the act's own articles are "Pasal I" and "Pasal II". */
  readonly isRoman: boolean;
  /** The highest number that surely stands as a heading in the sequence. */
  readonly last: number;
  /** Numbers below it that nothing in the source could be. */
  readonly missing: readonly number[];
  /** Numbers below it that surely stand. */
  readonly standing: ReadonlySet<number>;
}

const ENACTS = /^(?:M ?E ?M ?U ?T ?U ?S|Memutuskan|Menetapkan)/u;
const ENDS =
  /^(?:P ?E ?N ?J ?E ?L ?A ?S ?A ?N$|PENJELASAN (?:ATAS|MENGENAI|TENTANG|UMUM)|(?:Disahkan|Ditetapkan|Diundangkan) [Dd]i |Agar (?:supaya )?(?:setiap|semua) orang .*memerintah)/u;
const ENDS_WITHIN = /[.;] Agar (?:supaya )?(?:setiap|semua) orang .*memerintah/u;
const SURE = /^Pasal ?(\d{1,3})\.?(?: (?=\(1\)|\p{Lu}\p{Ll}))?(.*)$/u;
const ROMAN = /^(?:Pasal|PASAL) ([IVX]+)\.?$/u;
const GOES_ON =
  /(?:^|\s)(?:dan|atau|dalam|pada|Pasal|pasal|ayat|dengan|ke|dari|huruf|jo|juncto|menurut|oleh|bab|BAB)$|[,(]$/u;

/** The articles that the lines of a source have. */
export function readSourceArticles(source: string, path: string): SourceArticles {
  const whole = plainLines(source, path);
  const lines = bodyLines(whole);
  const roman = lines.findIndex((line) => ROMAN.test(line));
  const arabic = lines.findIndex((line) => /^Pasal ?1\.?(?: \p{Lu}.*| \(1\).*)?$/u.test(line));
  const isRoman =
    roman !== -1 &&
    (arabic === -1 || roman < arabic) &&
    lines.filter((line) => ROMAN.test(line)).length > 1;
  // What an explanation passes over is no gap of the act that it explains.
  return isRoman || amends(whole) || explains(whole)
    ? { isRoman, last: 0, missing: [], standing: new Set() }
    : arabicOf(lines);
}

// What an amending act restates has gaps by nature.
function amends(lines: readonly string[]): boolean {
  const title =
    lines
      .slice(0, 60)
      .join(" ")
      .split(/Menimbang|Mengingat/u)[0] ?? "";
  return /(?:PERUBAHAN|PENGUBAHAN|MENGUBAH|MERUBAH|TAMBAHAN ATAS|Perubahan|Mengubah)/u.test(title);
}

function explains(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => /^PENJELASAN(?: ATAS .*)?$/u.test(line));
  return first !== -1 && !lines.slice(0, first).some((line) => ENACTS.test(line));
}

function bodyLines(lines: readonly string[]): readonly string[] {
  const enacts = lines.slice(0, 400).findIndex((line) => ENACTS.test(line));
  const first = lines.findIndex((line, index) => index > enacts && SURE.test(line));
  const end = lines.findIndex((line, index) => index > Math.max(first, 0) && ENDS.test(line));
  // Where a conversion has run the last article and the closing together, they are one line.
  const last = lines.findIndex(
    (line, index) => index > Math.max(first, 0) && ENDS_WITHIN.test(line),
  );
  const stop = Math.min(...[end, last + 1].filter((at) => at > 0));
  return lines.slice(Math.max(0, enacts), stop);
}

function arabicOf(lines: readonly string[]): SourceArticles {
  const standing = new Set<number>();
  lines.forEach((line, index) => {
    const found = SURE.exec(line);
    if (found === null || GOES_ON.test(lines[index - 1] ?? "")) return;
    const rest = found[2] ?? "";
    if (rest === "" || /^(?:\(1\)|\p{Lu}\p{Ll}+ )/u.test(rest)) standing.add(Number(found[1]));
  });
  const last = lastInSequence(standing);
  const text = lines.join("\n");
  const missing: number[] = [];
  for (let number = 1; number < last; number += 1)
    if (!standing.has(number) && !mayStand(text, number)) missing.push(number);
  return { isRoman: false, last, missing, standing };
}

// A number far beyond the others is a citation.
function lastInSequence(standing: ReadonlySet<number>): number {
  const sorted = [...standing].sort((first, second) => first - second);
  let last = 0;
  for (const number of sorted) {
    if (number > last + 6) break;
    last = number;
  }
  return last;
}

const DAMAGED: { readonly [digit: string]: string } = {
  "0": "[0OoQ]",
  "1": "[1lIiL|!tT]",
  "2": "[2ZzL]",
  "5": "[5Ss]",
  "6": "[6bG]",
  "7": "[7T]",
  "8": "[8B]",
  "9": "[9gq]",
};

// Any place where the words could be a damaged heading: at the start of a line, or behind the end of a sentence or title.
function mayStand(text: string, number: number): boolean {
  const digits = [...String(number)].map((digit) => DAMAGED[digit] ?? digit).join(" ?");
  const name = "[PF] ?a ?[s5] ?a ?[l1Ii|!tJT7.-]?";
  return new RegExp(`(?:^|[.;:”"A-Z] )\\W{0,3}${name}[ .-]*${digits}(?![0-9])`, "imu").test(text);
}
