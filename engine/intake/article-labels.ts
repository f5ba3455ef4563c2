/**
 * Reads lines that hold nothing but the label of an article, with the damage that scanning does to them.
 *
 *     Pasal 16A      16A
 *     Pasal 16O      160, at a cost
 *     Pasal 168      168, or at a cost 16B
 *     Pasal l20      120, at a cost
 */
import type { HeadingRow, Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel, readHeadingNumber } from "../text/index.ts";
import { readDigits } from "./digits.ts";
import type { SequenceReading } from "./sequence.ts";

export interface ArticleLine {
  readonly readings: readonly SequenceReading[];
  /** Whether marks follow the label that a heading does not have: "Pasal 6." */
  readonly hasTail: boolean;
  /** Where the label ends in the line. */
  readonly end: number;
}

const LETTER_OF: { readonly [digit: string]: string } = { "4": "A", "8": "B" };

const LINE =
  /^(?:Pasal|PASAL|pasal|Pasa[1Iil|]|Fasal|Pasat|PasaJ|Pasa-l|Pasal-)\s*([0-9OoQlIi|!ZSsTBqgXV]{1,4}(?:\s[0-9OolI]{1,2})?)(?:\s?([A-Za-z]{1,2}))?\s*([.,;:]?)$/u;

const REPAIR_COST = 1.5;
const LETTER_COST = 3;

/** What article a line may be the heading of, or undefined where it can be none. */
export function readArticleLine(text: string, profile: Profile): ArticleLine | undefined {
  if (text.length > 24) return undefined;
  const exact = readExact(text, profile);
  const found = LINE.exec(text);
  if (found === null) return exact.length === 0 ? undefined : plain(exact, text);
  const [, number = "", suffix = "", tail = ""] = found;
  const end = text.length - tail.length;
  const readings = [...exact, ...readDamaged(number, suffix)];
  return readings.length === 0 ? undefined : { readings, hasTail: tail !== "", end };
}

function plain(readings: readonly SequenceReading[], text: string): ArticleLine {
  return { readings, hasTail: false, end: text.length };
}

function readExact(text: string, profile: Profile): readonly SequenceReading[] {
  const label = parseHeadingLabel(text, profile);
  if (label === undefined || label.row.kind !== "article" || label.rest !== "") return [];
  return exactReading(label.row, label.text);
}

function exactReading(row: HeadingRow, label: string): readonly SequenceReading[] {
  const reading = readHeadingNumber(row, label);
  return reading === undefined ? [] : [{ ...reading, label, cost: 0 }];
}

function readDamaged(number: string, suffix: string): readonly SequenceReading[] {
  const joined = number.replaceAll(/\s/gu, "");
  const digits = readDigits(joined);
  if (!/^\d{1,4}$/u.test(digits)) return [];
  const letters = suffix.toUpperCase();
  const isClean = digits === number;
  const readings = isClean ? [] : [reading(digits, letters, REPAIR_COST)];
  const last = LETTER_OF[digits.at(-1) ?? ""];
  if (letters === "" && last !== undefined && digits.length > 1) {
    readings.push(reading(digits.slice(0, -1), last, LETTER_COST));
  }
  return readings;
}

function reading(digits: string, letters: string, cost: number): SequenceReading {
  const main = Number(digits);
  const inserted = [...letters].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
  return { series: "number", main, inserted, label: `Pasal ${main}${letters}`, cost };
}
