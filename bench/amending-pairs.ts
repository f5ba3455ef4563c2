/**
 * Bases and amending acts of the corpus in every edition that it has, by a seed: `npx tsx bench/amending-pairs.ts [number] [seed]`. Prints what was
 * applied, each refusal with its reason, and every difference that nobody told.
 */

import { corpusPath } from "../tests/support/corpus.ts";
import { type PairScore, scorePair } from "./amend/pair-check.ts";
import { findPairs } from "./amend/pairs.ts";
import { withCollections } from "./intake/bench-collections.ts";
import { drawn } from "./random/drawn.ts";

const NUMBER = Number(process.argv[2] ?? 100);
const SEED = Number(process.argv[3] ?? Date.now() % 1_000_000_000);

const scores = withCollections((folders) => {
  const pairs = findPairs([...folders, corpusPath("id")]);
  console.log(`seed ${SEED}: ${Math.min(NUMBER, pairs.length)} of ${pairs.length} pairs`);
  return drawn(pairs, NUMBER, SEED).map(scorePair);
});
for (const score of scores) print(score);

const items = sum(({ items: count }) => count);
const untold = sum(({ untold: found }) => found.length);
const codes = new Map<string, number>();
for (const { refusals } of scores)
  for (const { code } of refusals) codes.set(code, (codes.get(code) ?? 0) + 1);
const reasons = [...codes].sort(([, one], [, other]) => other - one);
console.log(
  `\nall: ${scores.length} pairs, ${items} items, ${sum(({ applied }) => applied)} applied, ${untold} untold differences; refused: ${reasons.map(([code, count]) => `${code} ${count}`).join(", ")}`,
);
if (untold > 0) process.exitCode = 1;

function sum(of: (score: PairScore) => number): number {
  return scores.reduce((total, score) => total + of(score), 0);
}

function print({
  pair,
  items: count,
  applied,
  refusals,
  problems,
  untold: found,
}: PairScore): void {
  console.log(`\n${pair}: ${applied} of ${count} applied`);
  for (const problem of problems) console.log(`  whole: ${problem}`);
  for (const { item, words, outcome, reason } of refusals)
    console.log(`  ${outcome} ${item} ${words.slice(0, 160)}\n    ${reason}`);
  for (const line of found) console.log(`  UNTOLD ${line}`);
}
