/** Scores of amending: instructions of real acts, acts amended by others, and bills of random edits. */
import { scoreGold } from "../amend/gold.ts";
import { scoreTriples } from "../amend/triples.ts";
import { sumOf } from "../intake/table.ts";
import { randomBills } from "../random/bills.ts";
import { fewer, more, type Score, same } from "./score.ts";

/** How well amending acts are understood, applied and written. */
export function scoreAmend(): readonly Score[] {
  const gold = scoreGold();
  const chains = scoreTriples();
  const bills = randomBills();
  return [
    same(
      "instructions of real acts",
      sumOf(gold, ({ items }) => items),
    ),
    more(
      "understood as the gold has it",
      sumOf(gold, ({ right }) => right),
    ),
    fewer(
      "understood as something else",
      sumOf(gold, ({ wrong }) => wrong.length),
    ),
    same(
      "articles of acts as amended",
      sumOf(chains, ({ articles }) => articles),
    ),
    more(
      "articles equal to the text of others",
      sumOf(chains, ({ equal }) => equal),
    ),
    fewer(
      "unexplained articles",
      sumOf(chains, ({ unexplained }) => unexplained.length),
    ),
    same("random edits", bills.edits),
    more("bills proven", bills.proven),
    fewer("bills proven to be something else", bills.wrong),
  ];
}
