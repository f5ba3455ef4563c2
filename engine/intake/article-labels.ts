/**
 * Reads lines that hold nothing but the label of an article, with the damage that scanning does to them.
 *
 *     Pasal 16A         16A
 *     Pasal 16O         160, at a cost
 *     Pasal 168         168, or at a cost 16B
 *     Pasa722, Pasal2T  22 and 27, at a cost
 *     Pasal 5 (1) …     5, with text behind it
 */
import type { HeadingRow, Profile } from "../../schemas/profiles/index.ts";
import {
  type HeadingLabel,
  lastWord,
  parseHeadingLabel,
  readHeadingNumber,
} from "../text/index.ts";
import {
  ARTICLE_WORD_TORN,
  actWord,
  digitsIn,
  lawWord,
  SUFFIX_OF_DIGIT,
  unitWord,
} from "../wording/read/index.ts";
import type { SequenceReading } from "./sequence.ts";

export interface ArticleLine {
  readonly readings: readonly SequenceReading[];
  /** What speaks against a heading in the line itself: a sentence behind the label. */
  readonly against: number;
  /** Where the number begins and where the label ends in the line. */
  readonly numberAt: number;
  readonly end: number;
  /** Whether a text stands behind the label on its line. */
  readonly hasText: boolean;
  /** Whether a mark stands behind the label: "Pasal 6." */
  readonly hasMark: boolean;
}

const NAME = `(?:${unitWord("pasal")}|${ARTICLE_WORD_TORN})`;
const NUMBER = "[0-9OoQlIi|!ZSsTtBqgXV]{1,4}(?:\\s[0-9OolI]{1,2})?";
const LINE = new RegExp(
  `^([.,'’‘\`•·|“"]?\\s?${NAME}[-.,]?\\s*)(${NUMBER})(?:\\s?([A-Z]{1,2}|[a-z]|El))?\\s*([.,;:'’]{0,2}|\\*{1,5}\\))$`,
  "u",
);
const WITH_TEXT =
  /^(P\s?asal\s*)([0-9OlI]{1,4}(?:\s[0-9OlI]{1,2}(?=\s\(1\)))?)([A-Z]{1,2})?(\.?)(?:(?:\s[_^]{1,2})?\s+(?=\(?[1lI]\)\s?\S|[A-Z"“])|\s{4,}(?=\S)|(?<=\.)\s+(?=\p{Ll}))/u;
/** What an article begins with and no sentence goes on with; a last one says when the act enters into force. */
const BEGINS_ARTICLE = new RegExp(
  `^(?:\\(?[1lI]\\)|Cukup jelas|Ayat \\(|(?:${lawWord}|Penetapan|${actWord})\\S* (?:\\S+ ){0,3}ini (?:mulai|dapat disebut))`,
  "u",
);
/** "Pasal 33Persyaratan", where a conversion has lost the line end. */
const GLUED = /^(Pasal\s*)([0-9]{1,4})([A-Z]?)()(?=\p{Lu}\p{Ll}{2})/u;

const SPACING_COST = 0.5;
const REPAIR_COST = 1.5;
const LETTER_COST = 3;
const ROMAN_COST = 2;
/** Costs of what stands behind a label, tuned on the corpus (bench/intake.ts). */
const WITH_SENTENCE = 4;
const MAX_LENGTH = 24;

/** What article a line may be the heading of, or undefined where it can be none. */
export function readArticleLine(text: string, profile: Profile): ArticleLine | undefined {
  if (!/^.{0,3}(?:[PF]\s?as|pas|PAS|Satu-s)/u.test(text) && !opensArticle(text, profile))
    return undefined;
  return text.length <= MAX_LENGTH
    ? (readAlone(text, profile) ?? readWithText(text))
    : readWithText(text);
}

function opensArticle(text: string, profile: Profile): boolean {
  return profile.id !== "id" && parseHeadingLabel(text, profile)?.row.kind === "article";
}

function readAlone(text: string, profile: Profile): ArticleLine | undefined {
  const found = LINE.exec(text);
  const mark = found === null ? (/\.$/u.exec(text)?.[0] ?? "") : (found[4] ?? "");
  const label = text.slice(0, text.length - mark.length);
  const exact = readExact(label.trimEnd().replace(/\s+/gu, " "), profile);
  if (found === null) {
    const numberAt = text.length - lastWord(text).length;
    return exact.length === 0
      ? undefined
      : { readings: exact, against: 0, numberAt, end: text.length, hasText: false, hasMark: false };
  }
  const [, name = "", number = "", suffix = "", tail = ""] = found;
  const readings = [
    ...exact,
    ...readDamaged(number, suffix, exact.length > 0),
    ...(exact[0]?.series === "number" ? readRoman(name, number, suffix) : []),
  ];
  if (readings.length === 0) return undefined;
  return {
    readings,
    against: 0,
    numberAt: name.length,
    // "Pasal 25A****)" says by which amendment it was inserted.
    end: tail.startsWith("*") ? text.length - tail.length : text.length,
    hasText: false,
    hasMark: tail !== "" && !tail.startsWith("*"),
  };
}

// The cost of the text behind a label. "Pasal 5 Undang-Undang" is a citation more often than a heading; "Pasal 5 (1)" and
// "Pasal 5 Cukup jelas" are headings.
function readWithText(text: string): ArticleLine | undefined {
  const glued = GLUED.exec(text);
  const found = glued ?? WITH_TEXT.exec(text);
  if (found === null) return undefined;
  const [whole, name = "", number = "", suffix = "", mark = ""] = found;
  const rest = text.slice(whole.length);
  const isRoman = suffix === "" && /^I{1,3}$/u.test(number);
  return {
    readings: [
      ...(isRoman ? readRoman(name, number, suffix) : []),
      ...readDamaged(number, suffix, false),
    ],
    against: glued !== null || BEGINS_ARTICLE.test(rest) ? 0 : sentenceCost(mark, rest),
    numberAt: name.length,
    end: whole.trimEnd().length,
    hasText: true,
    hasMark: false,
  };
}

// A full stop behind the label speaks for a heading. Without one, or before a small letter, it is more often a citation.
function sentenceCost(mark: string, rest: string): number {
  return mark === "" || /^\p{Ll}/u.test(rest) ? WITH_SENTENCE : WITH_SENTENCE / 2;
}

function readExact(text: string, profile: Profile): readonly SequenceReading[] {
  const label = parseHeadingLabel(text, profile);
  return label === undefined || label.row.kind !== "article" || label.rest !== ""
    ? []
    : exactReading(label.row, label);
}

function exactReading(row: HeadingRow, { text }: HeadingLabel): readonly SequenceReading[] {
  const reading = readHeadingNumber(row, text);
  return reading === undefined ? [] : [{ ...reading, label: text, cost: 0 }];
}

function readDamaged(number: string, suffix: string, isKnown: boolean): readonly SequenceReading[] {
  // "Pasal IV" is no "Pasal 1V".
  if (suffix !== "" && /^[IVX]+$/u.test(number + suffix)) return [];
  const joined = number.replaceAll(/\s/gu, "");
  const digits = digitsIn(joined);
  if (!/^\d{1,4}$/u.test(digits)) return [];
  const letters = suffixLetters(suffix);
  const isClean = digits === number && letters === suffix;
  const cost = isClean ? SPACING_COST : REPAIR_COST;
  const readings = isKnown && isClean ? [] : [reading(digits, letters, cost)];
  const last = SUFFIX_OF_DIGIT[digits.at(-1) ?? ""];
  if (letters === "" && last !== undefined && digits.length > 1) {
    readings.push({ ...reading(digits.slice(0, -1), last, LETTER_COST), isGuess: true });
  }
  return readings;
}

// "Pasal 1" and "Pasal 11" are what some print has for "Pasal I" and "Pasal II".
function readRoman(name: string, number: string, suffix: string): readonly SequenceReading[] {
  if (suffix !== "" || !/^[1lI]{1,3}$/u.test(number)) return [];
  const word = name.startsWith("PASAL") ? "PASAL" : "Pasal";
  const label = `${word} ${"I".repeat(number.length)}`;
  return [{ series: "roman", main: number.length, inserted: 0, label, cost: ROMAN_COST }];
}

// "45El" is what a scanner makes of "45B".
function suffixLetters(suffix: string): string {
  return /^E[lI]$/u.test(suffix) ? "B" : suffix.toUpperCase();
}

function reading(digits: string, letters: string, cost: number): SequenceReading {
  const main = Number(digits);
  const inserted = [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
  return { series: "number", main, inserted, label: `Pasal ${main}${letters}`, cost };
}
