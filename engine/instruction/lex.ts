/**
 * Cuts an instruction into labels, counts, words and marks.
 *
 * Labels damaged by scanning ("ayat (21", "Pasal 1OA") keep all their possible readings; which one is meant is decided where
 * the neighbours are known (settle.ts). Outside labels nothing is repaired but the words of the grammar themselves.
 */
import { alternatives } from "../text/index.ts";
import { unitRows } from "../wording/index.ts";
import {
  jointSource,
  unitLabel,
  unitSpelling,
  unitWord,
  unitWordsAt,
} from "../wording/read/index.ts";
import { COUNT_WORDS, countValue } from "./counts.ts";
import { type Readings, readArticleLabel, readParagraphLabel } from "./damage.ts";
import type { CountToken, Token, UnitToken } from "./tokens.ts";
import { CHANGE_VERBS, DELETE_VERBS, PASSIVE_VERBS } from "./verbs.ts";
import { canonicalWord, NUMBERED_WORDS } from "./vocabulary.ts";

interface UnitRow {
  readonly role: string;
  readonly word: RegExp;
  readonly label: RegExp;
  /** The number with its readings, or undefined where the label is none. */
  readonly read: (label: string) => Readings | undefined;
}

const END = "(?![\\p{L}\\p{N}])";
const clean = (label: string): Readings => ({ readings: [label], isDamaged: false });

/** A unit whose labels are read as they stand. */
function cleanUnit(role: string, blank: string): UnitRow {
  const label = unitLabel(role);
  return {
    role,
    word: wordOf(role, blank),
    label: sticky(label?.pattern ?? ""),
    read: (spelled) => {
      const number = label?.read(spelled);
      return number === undefined ? undefined : clean(number);
    },
  };
}

function sticky(source: string): RegExp {
  return new RegExp(source, "uy");
}

// The pattern of a unit's word and the blank behind it. Behind some words print may lose the blank.
function wordOf(role: string, blank: string): RegExp {
  return new RegExp(`(?:${unitWord(role)})${blank}`, "uy");
}

const UNITS: readonly UnitRow[] = [
  {
    role: "pasal",
    word: wordOf("pasal", "\\.?\\s*"),
    label: new RegExp(
      `(?:[lIO](?=\\d))?\\d[\\dOolISZB]*(?: ?[A-Z]{1,2})?${END}|\\d+[a-z]${END}`,
      "uy",
    ),
    read: readArticleLabel,
  },
  {
    role: "ayat",
    word: wordOf("ayat", "\\s*"),
    label: new RegExp(
      `\\(\\s?[0-9lIZOS]{1,3}[a-zA-Z]?\\s?\\)|[(l|{[]\\s?\\d{1,2}[a-z]?[1lI|\\])}](?=[\\s,.;:]|$)|\\d{1,2}[a-z]?${END}`,
      "uy",
    ),
    read: readParagraphLabel,
  },
  cleanUnit("huruf", "\\s*"),
  cleanUnit("angka", "\\s*"),
  cleanUnit("diktum", "\\s+"),
  ...unitRows
    .filter(({ level }) => level === "container")
    .map(({ role }) => cleanUnit(role, "\\s+")),
  {
    role: "lampiran",
    word: wordOf("lampiran", "\\s*"),
    label: sticky(`(?:${unitLabel("lampiran")?.pattern})?`),
    read: (label) => clean(unitLabel("lampiran")?.read(label) ?? ""),
  },
];

const COUNT = new RegExp(
  `(?:(\\d{1,3}|[Il])\\s*)?(?:\\(\\s*)?(${COUNT_WORDS})\\s*\\)?${END}`,
  "iuy",
);
const FIGURE = new RegExp(`(\\d{1,3})(?=\\s*(?:${NUMBERED_WORDS.join("|")})(?!\\p{L}))`, "iuy");
const WORD = /[\p{L}\p{N}^'’-]+/uy;
const SPACE = /\s+/uy;
/** What stands between the members of a list, one of which may lack its word. */
const BETWEEN = new RegExp(`^(?:,|${jointSource}|sampai|dengan|s\\.d\\.?|s/d)$`, "u");
/** What may follow a letter that is named without its word: "huruf a dan b diubah". */
const BEHIND_LETTER = new RegExp(
  `\\s*(?:,|$|${jointSource}|${unitSpelling("ayat")}|${unitSpelling("pasal")}|${alternatives([...CHANGE_VERBS, ...DELETE_VERBS])}|sampai)`,
  "uy",
);
/** "KetentuanPasal", whose blank is lost. */
const GLUED = new RegExp(`Ketentuan(?=${unitWordsAt("article", "paragraph", "item")})`, "uy");
const TORN = new RegExp(
  `di\\s(?:${alternatives(PASSIVE_VERBS.map((verb) => verb.replace(/^di/u, "")))})(?!\\p{L})|dan\\s?/\\s?atau(?!\\p{L})`,
  "uy",
);

/** The tokens of a text in order. Never throws; a character that is nothing known is a mark. */
export function lex(text: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = matchAt(SPACE, text, at);
    if (blank !== undefined) {
      at += blank.length;
      continue;
    }
    const read =
      readUnit(text, at) ?? readBare(text, at, found) ?? readCount(text, at) ?? readWord(text, at);
    found.push(read.token);
    at = read.to;
  }
  return found;
}

interface Read {
  readonly token: Token;
  readonly to: number;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function startsWord(text: string, at: number): boolean {
  return (
    at === 0 ||
    !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) ||
    text.slice(0, at).endsWith("Ketentuan")
  );
}

function readUnit(text: string, at: number): Read | undefined {
  if (!startsWord(text, at)) return undefined;
  for (const row of UNITS) {
    const word = matchAt(row.word, text, at);
    if (word === undefined) continue;
    const from = at + word.length;
    const label = matchAt(row.label, text, from);
    if (label === undefined || isCount(text, from, label)) continue;
    if (
      label === "" &&
      text.slice(at, from).endsWith(" ") === false &&
      from < text.length &&
      /\p{L}/u.test(text.charAt(from))
    )
      continue;
    const read = row.read(label);
    if (read !== undefined) return unitRead(text, at, from + label.length, row.role, label, read);
  }
  return undefined;
}

// "pasal 2 (dua)" counts.
function isCount(text: string, from: number, label: string): boolean {
  return (
    /^\d+$/u.test(label) &&
    new RegExp(`^\\s*\\((?:${COUNT_WORDS})\\)`, "iu").test(text.slice(from + label.length))
  );
}

function unitRead(
  text: string,
  from: number,
  to: number,
  role: string,
  label: string,
  read: Readings,
): Read {
  const isItem = role === "huruf" || role === "angka";
  const isBracketed = role === "ayat" || (isItem && label.startsWith("("));
  const mark = isBracketed ? "()" : isItem && label.endsWith(")") ? ")" : "";
  const token: UnitToken = { kind: "unit", role, mark, ...read, raw: text.slice(from, to), from };
  return { token, to };
}

// "ayat (1), (2), dan (3)": the word is left out behind a comma or a conjunction.
function readBare(text: string, at: number, before: readonly Token[]): Read | undefined {
  let index = before.length - 1;
  while (index >= 0 && isBetween(before[index])) index -= 1;
  const unit = before[index];
  if (index === before.length - 1 || unit?.kind !== "unit" || unit.role === "lampiran")
    return undefined;
  if (readCount(text, at) !== undefined) return undefined;
  const row = UNITS.find(({ role }) => role === unit.role);
  const label = row === undefined ? undefined : matchAt(row.label, text, at);
  if (row === undefined || label === undefined || label === "" || isCount(text, at, label))
    return undefined;
  if (unit.role === "huruf" && matchAt(BEHIND_LETTER, text, at + label.length) === undefined)
    return undefined;
  if (unit.role === "ayat" && !label.startsWith("(") && unit.raw.includes("(")) return undefined;
  const read = row.read(label);
  return read === undefined
    ? undefined
    : unitRead(text, at, at + label.length, unit.role, label, read);
}

function isBetween(token: Token | undefined): boolean {
  if (token?.kind === "mark") return BETWEEN.test(token.mark);
  return token?.kind === "word" && BETWEEN.test(token.word);
}

function readCount(text: string, at: number): Read | undefined {
  if (!startsWord(text, at)) return undefined;
  COUNT.lastIndex = at;
  const found = COUNT.exec(text);
  if (found !== null) {
    const value = countValue(found[2] ?? "");
    if (value !== undefined) {
      const figure = /^\d/u.test(found[1] ?? "") ? Number(found[1]) : value;
      const token: CountToken = {
        kind: "count",
        value,
        isContradictory: figure !== value,
        from: at,
      };
      return { token, to: at + found[0].length };
    }
  }
  const figure = matchAt(FIGURE, text, at);
  if (figure === undefined) return undefined;
  return {
    token: { kind: "count", value: Number(figure), isContradictory: false, from: at },
    to: at + figure.length,
  };
}

function readWord(text: string, at: number): Read {
  // Words that were glued together or torn apart: "KetentuanPasal", "di ubah".
  const raw = matchAt(GLUED, text, at) ?? matchAt(TORN, text, at) ?? matchAt(WORD, text, at);
  if (raw === undefined) {
    const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
    return { token: { kind: "mark", mark, from: at }, to: at + mark.length };
  }
  const word = canonicalWord(raw.replaceAll(/\s/gu, ""));
  return { token: { kind: "word", word, raw, from: at }, to: at + raw.length };
}
