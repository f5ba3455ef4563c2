/**
 * Words of which the program that read the print was not sure, at their places in the lines that were made of the pages.
 *
 *     page: Pasal (0.96) te{adinya (0.41) hal      line 3: "    Pasal te{adinya hal"      line 3, column 11: te{adinya
 */
import type { Account } from "../../../schemas/account.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Reading } from "../source.ts";
import { isUnsure, type OcrPage, type OcrWord } from "./words.ts";

/** At most so many words are told each at its place, and a message names no more than this of the others. */
const MOST_TOLD = 400;
const MAX_NAMED = 20;

interface Place {
  /** The line, from 1, and the first character of the word, from 0. */
  readonly line: number;
  readonly from: number;
  readonly text: string;
}

interface Unsure {
  readonly word: OcrWord;
  readonly page: number;
  /** Undefined where the lines do not tell which of their words it is. */
  readonly place: Place | undefined;
}

/** A reading with each such word told: at its place, or by its page where its place is not known. */
export function tellUnsure(
  reading: Reading,
  pages: readonly OcrPage[],
): Pick<Reading, "account" | "problems"> {
  const printed = placesByPage(reading.sourceText);
  const unsure = pages.flatMap((page, at) =>
    unsureOf(page, printed[at] ?? []).map((found): Unsure => ({ ...found, page: at + 1 })),
  );
  const dropped = droppedAt(reading.account);
  const left = unsure.filter(({ place }) => place === undefined || !dropped(place));
  const placed = left.flatMap(({ word, place }) => (place === undefined ? [] : [{ word, place }]));
  const told = placed.slice(0, MOST_TOLD);
  const others = left.filter(
    ({ place }) => place === undefined || !told.some((one) => one.place === place),
  );
  const proposals = proposalsIn(reading.problems);
  const at = new Set(told.map(({ place }) => keyOf(place.line, place.from)));
  const rest = reading.problems.filter((one) => !at.has(suspectKey(one) ?? ""));
  return {
    account: withDoubts(reading.account, told),
    problems: [
      ...tellOthers(others),
      ...told.map(({ word, place: { line, from } }) => {
        const proposal = proposals.get(keyOf(line, from)) ?? null;
        const percent = Math.round(100 * (word.confidence ?? 0));
        const facts = { text: word.text, percent, proposal };
        return problem("extract/unsure-word", facts, { kind: "source", line, column: from + 1 });
      }),
      ...rest,
    ],
  };
}

// The words of each page as they stand in the lines; a form feed begins a page.
function placesByPage(text: string): readonly (readonly Place[])[] {
  const pages: Place[][] = [[]];
  text.split("\n").forEach((line, index) => {
    if (line.startsWith("\f")) pages.push([]);
    for (const found of line.matchAll(/\S+/gu))
      pages.at(-1)?.push({ line: index + 1, from: found.index, text: found[0] });
  });
  return pages;
}

// Where lines and page have the same words in the same order, each word is at its place; else only a word that is unsure each
// time it stands on the page.
function unsureOf(
  page: OcrPage,
  places: readonly Place[],
): readonly Pick<Unsure, "word" | "place">[] {
  const words = [...page]
    .sort((first, second) => first.top - second.top)
    .flatMap((line) => [...line.words].sort((first, second) => first.left - second.left));
  const isSame =
    words.length === places.length && words.every(({ text }, at) => text === places[at]?.text);
  if (isSame)
    return words.flatMap((word, at) => (isUnsure(word) ? [{ word, place: places[at] }] : []));
  const own = groupByText(words);
  const found = groupByText(places);
  return [...own.values()].flatMap((alike) => {
    const there = found.get(alike[0]?.text ?? "") ?? [];
    const isEach = alike.every(isUnsure) && there.length === alike.length;
    return alike.filter(isUnsure).map((word) => ({
      word,
      place: isEach ? there[alike.indexOf(word)] : undefined,
    }));
  });
}

function groupByText<Item extends { readonly text: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.text);
    if (group === undefined) groups.set(item.text, [item]);
    else group.push(item);
  }
  return groups;
}

function keyOf(line: number, from: number): string {
  return `${line}:${from}`;
}

// Heads and feet of pages are no words of the law.
function droppedAt({ spans }: Account): (place: Place) => boolean {
  const dropped = new Map<number, [from: number, to: number][]>();
  for (const { line, from, to, outcome } of spans)
    if (outcome === "dropped") dropped.set(line, [...(dropped.get(line) ?? []), [from, to]]);
  return ({ line, from }) =>
    dropped.get(line)?.some(([first, end]) => first <= from && from < end) === true;
}

// Where a word stands that looks misread, and what it most likely is.
function suspectKey(one: Problem): string | undefined {
  if (one.code !== "intake/suspect-word" || one.at?.kind !== "source") return undefined;
  return keyOf(one.at.line, one.at.column - 1);
}

function proposalsIn(problems: readonly Problem[]): ReadonlyMap<string, string | null> {
  return new Map(
    problems.flatMap((one) => {
      const key = suspectKey(one);
      return key === undefined || one.code !== "intake/suspect-word"
        ? []
        : [[key, one.facts.proposal] as const];
    }),
  );
}

function withDoubts(account: Account, told: readonly { readonly place: Place }[]): Account {
  const lines = new Map<number, number[]>();
  for (const { place } of told)
    lines.set(place.line, [...(lines.get(place.line) ?? []), place.from]);
  const spans = account.spans.map((span) => {
    const isUnsureSpan = lines.get(span.line)?.some((from) => span.from <= from && from < span.to);
    return isUnsureSpan === true ? { ...span, doubtful: true } : span;
  });
  return { ...account, spans };
}

function tellOthers(words: readonly Unsure[]): readonly Problem[] {
  const [first] = words;
  if (first === undefined) return [];
  const named = words.slice(0, MAX_NAMED).map(({ word, page }) => `${page}: ${word.text}`);
  const rest = words.length > named.length ? ["…"] : [];
  return [
    problem("extract/unsure-words", { count: words.length, words: [...named, ...rest].join(", ") }),
  ];
}
