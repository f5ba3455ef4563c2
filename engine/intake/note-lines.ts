/**
 * Reads lines of the explanation that name the unit they explain.
 *
 *     Ayat (1)        Huruf a        Angka 1
 *     Ayat (21        (l) Ayat       Hurufb       Angl<a 12       damaged by scanning
 */
import { digitsIn } from "../wording/read/index.ts";
import type { SourceLine } from "./lines.ts";
import { type Word, wordsOf } from "./pieces.ts";

type NoteRole = "Ayat" | "Huruf" | "Angka";

export interface NoteLine {
  readonly role: NoteRole;
  /** What the label may be, the likeliest first: "(1)", "a", "12". */
  readonly numbers: readonly string[];
}

const AYAT =
  /^[AÀ]y[ae][tl1]\s*[([{|l]?\s?([0-9OolIiSsZztTB|!]{1,3}?)([a-z])?\s?[)\]}|1lt]?\s?\.?$/u;
const AYAT_TURNED = /^[([{|]\s?([0-9OolIiSsZzB|!]{1,3}?)([a-z])?\s?[)\]}|1lt]\s+Ayat$/u;
const HURUF = /^H[uo]r[un]f\s?([a-z]{1,2}\d?)\s?\)?\.?$/u;
const ANGKA = /^An[\p{L}$<>()[\]{}!|/\\]{1,5}a\s?([0-9OolIiSsZzTtB|!]{1,3})([a-z])?\s?\)?\.?$/u;

/** The unit that a line names, or undefined where it names none. */
export function readNoteLine(text: string): NoteLine | undefined {
  if (text.length > 16) return undefined;
  const ayat = AYAT.exec(text) ?? AYAT_TURNED.exec(text);
  if (ayat !== null) return { role: "Ayat", numbers: ayatNumbers(text, ayat) };
  const huruf = HURUF.exec(text);
  if (huruf !== null) return { role: "Huruf", numbers: [huruf[1] ?? ""] };
  const angka = ANGKA.exec(text);
  if (angka === null) return undefined;
  const digits = digitsIn(angka[1] ?? "");
  return /^\d+$/u.test(digits)
    ? { role: "Angka", numbers: [digits + (angka[2] ?? "")] }
    : undefined;
}

// The labels that a damaged one can be. In "(21" and "(2t" the closing bracket of "(2)" was read as another sign; a label with
// both brackets, such as "(11)", is taken as it stands.
function ayatNumbers(
  text: string,
  [, number = "", suffix = ""]: RegExpExecArray,
): readonly string[] {
  const digits = digitsIn(number);
  if (!/^\d+$/u.test(digits)) return [];
  const isClosed = /[)\]}]/u.test(text);
  const bare = `(${Number(digits)})`;
  if (suffix !== "") {
    const whole = `(${Number(digits)}${suffix})`;
    return !isClosed && /[tlifj]/u.test(suffix) ? [bare, whole] : [whole];
  }
  const longer = digitsIn(/(\d[\dlIOoSZ]{0,8})\W*$/u.exec(text)?.[1] ?? "");
  return isClosed || longer === digits || !/^\d+$/u.test(longer)
    ? [bare]
    : [bare, `(${Number(longer)})`];
}

/** The label "Ayat (1)" of a line that means it, repaired where it says otherwise. */
export function noteLabel(line: SourceLine, role: NoteRole, number: string): readonly Word[] {
  const words = wordsOf({ line, from: 0, to: line.text.length });
  if (words.length === 2 && words[0]?.text === role && words[1]?.text === number) return words;
  const cut = splitAt(line, words, role);
  const rule = "label-sequence";
  return [
    { text: role, parts: cut.name, rule: cut.nameText === role ? null : rule },
    { text: number, parts: cut.number, rule: cut.numberText === number ? null : rule },
  ];
}

interface Cut {
  readonly name: Word["parts"];
  readonly number: Word["parts"];
  readonly nameText: string;
  readonly numberText: string;
}

function splitAt(line: SourceLine, words: readonly Word[], role: NoteRole): Cut {
  const parts = words.flatMap((word) => word.parts);
  const [first, ...rest] = parts;
  if (first !== undefined && rest.length > 0) {
    return {
      name: [first],
      number: rest,
      nameText: words[0]?.text ?? "",
      numberText: words
        .slice(1)
        .map(({ text }) => text)
        .join(""),
    };
  }
  const at = Math.min(role.length, Math.max(1, line.text.length - 1));
  return {
    name: [{ line, from: 0, to: at }],
    number: [{ line, from: at, to: line.text.length }],
    nameText: line.text.slice(0, at),
    numberText: line.text.slice(at),
  };
}
