/**
 * Decides which reading of a damaged label is meant, by the labels around it and in the quote. Where these do not decide it,
 * the label stays damaged.
 *
 *     Di antara Pasal 16 dan Pasal 17 disisipkan 2 (dua) pasal, yakni Pasal 16A dan Pasal 168     16B, the only one between
 *     Ketentuan Pasal 4O diubah …, and Pasal 40 is quoted                                         40
 */

import { comesBefore } from "../path/index.ts";
import type { Token, UnitToken } from "./tokens.ts";
import { CHANGE_VERBS, DELETE_VERBS, INSERT_VERBS } from "./verbs.ts";

/** What the quote of the instruction holds. */
interface QuotedLabels {
  readonly articles: ReadonlySet<string>;
  readonly paragraphs: ReadonlySet<string>;
}

interface Repair {
  readonly label: string;
  readonly read: string;
}

interface Settled {
  readonly tokens: readonly Token[];
  readonly repairs: readonly Repair[];
  /** The first label whose reading could not be decided. With such a label the instruction is not understood. */
  readonly damaged: string | undefined;
}

/** The tokens with one reading for each label that can be decided, and the repairs made. */
export function settleLabels(tokens: readonly Token[], quoted: QuotedLabels): Settled {
  const chosen = new Map<Token, string>();
  for (const insertion of insertions(tokens)) settleInsertion(insertion, chosen);
  const repairs: Repair[] = [];
  let damaged: string | undefined;
  const settled = tokens.map((token) => {
    if (token.kind !== "unit") return token;
    const read = chosen.get(token) ?? settleByQuote(token, quoted);
    if (read === undefined) {
      damaged ??= token.raw;
      return token;
    }
    if (token.isDamaged || read !== token.readings[0]) repairs.push({ label: token.raw, read });
    const readings: readonly [string] = [read];
    return { ...token, readings };
  });
  return { tokens: settled, repairs, damaged };
}

function settleByQuote(token: UnitToken, quoted: QuotedLabels): string | undefined {
  const [first, ...others] = token.readings;
  const known =
    token.role === "pasal"
      ? quoted.articles
      : token.role === "ayat"
        ? quoted.paragraphs
        : undefined;
  if (known === undefined) return token.isDamaged ? undefined : first;
  if (known.has(first)) return first;
  const fitting = others.filter((reading) => known.has(reading));
  if (fitting.length === 1) return fitting[0];
  // A clean label that is not in the quote is taken as it stands. It may be an anchor or a deleted unit, or an error that a
  // later check refuses.
  return token.isDamaged ? undefined : first;
}

interface Insertion {
  readonly anchors: readonly [UnitToken, UnitToken];
  readonly units: readonly UnitToken[];
}

function insertions(tokens: readonly Token[]): readonly Insertion[] {
  const found: Insertion[] = [];
  tokens.forEach((token, index) => {
    const isStart =
      token.kind === "word" && (token.word === "di-antara" || token.word === "antara");
    if (!isStart) return;
    const verb = tokens.findIndex(
      (next, at) => at > index && next.kind === "word" && INSERT_VERBS.includes(next.word),
    );
    if (verb === -1) return;
    const anchors = tokens.slice(index, verb).filter(isArticle);
    const [first, second] = anchors;
    if (first === undefined || second === undefined || anchors.length !== 2) return;
    const count = tokens.slice(verb).find((next) => next.kind === "count");
    const units = unitsBehind(tokens.slice(verb)).slice(0, count?.value);
    found.push({ anchors: [first, second], units });
  });
  return found;
}

function isArticle(token: Token): token is UnitToken {
  return token.kind === "unit" && token.role === "pasal";
}

const ENDS_UNITS: ReadonlySet<string> = new Set([
  ...CHANGE_VERBS,
  ...DELETE_VERBS,
  "sehingga",
  "yang",
]);

function unitsBehind(tokens: readonly Token[]): readonly UnitToken[] {
  const end = tokens.findIndex(
    (token, index) => index > 0 && token.kind === "word" && ENDS_UNITS.has(token.word),
  );
  return tokens.slice(0, end === -1 ? tokens.length : end).filter(isArticle);
}

function settleInsertion({ anchors, units }: Insertion, chosen: Map<Token, string>): void {
  const [first, second] = anchors;
  const pairs = first.readings.flatMap((low) =>
    second.readings.filter((high) => isBefore(low, high)).map((high) => [low, high] as const),
  );
  const fitting = pairs.filter(([low, high]) =>
    units.every(({ readings }) => readings.some((unit) => isBetween(low, unit, high))),
  );
  const literal = fitting.find(
    ([low, high]) => low === first.readings[0] && high === second.readings[0],
  );
  const pair = literal ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (pair === undefined) return;
  const [low, high] = pair;
  chosen.set(first, low);
  chosen.set(second, high);
  for (const unit of units) {
    const options = unit.readings.filter((reading) => isBetween(low, reading, high));
    const [only] = options;
    if (only !== undefined && (options.length === 1 || only === unit.readings[0]))
      chosen.set(unit, only);
  }
}

function isBefore(low: string, high: string): boolean {
  const [first, second] = [low, high].map(
    (number) => [{ role: "pasal", number, mark: "" }] as const,
  );
  return first !== undefined && second !== undefined && comesBefore(first, second) === true;
}

function isBetween(low: string, unit: string, high: string): boolean {
  return isBefore(low, unit) && isBefore(unit, high);
}
