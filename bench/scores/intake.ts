/** Scores of reading official texts: acts of which another edition is at hand, and the collections. */
import { join } from "node:path";
import { BENCH_ROWS } from "../intake/acts.ts";
import { withCollections } from "../intake/bench-collections.ts";
import { type RowResult, runRow } from "../intake/bench-editions.ts";
import { filesOf, runFile } from "../intake/collections.ts";
import { sumOf } from "../intake/table.ts";
import { fewer, more, type Sampler, type Score, same } from "./score.ts";

const ROWS = 18;
const FILES = 40;

/** How well official texts are read. */
export function scoreIntake(sample: Sampler): readonly Score[] {
  const rows = sample(BENCH_ROWS, ROWS, ({ input }) => input).map(runRow);
  return [...scoreEditions(rows), ...scoreCollections(sample)];
}

function scoreEditions(rows: readonly RowResult[]): readonly Score[] {
  const noted = rows.flatMap(({ notes }) => notes ?? []);
  const worded = rows.flatMap(({ words }) => words ?? []);
  return [
    same(
      "articles",
      sumOf(rows, ({ articles }) => articles.expected),
    ),
    more(
      "articles right",
      sumOf(rows, ({ articles }) => articles.right),
    ),
    fewer(
      "articles invented",
      sumOf(rows, ({ articles }) => articles.invented.length),
    ),
    fewer(
      "articles silently wrong",
      sumOf(rows, ({ articles }) => articles.silent.length),
    ),
    same(
      "words",
      sumOf(worded, ({ total }) => total),
    ),
    more(
      "words under the right article",
      sumOf(worded, ({ placed }) => placed),
    ),
    more(
      "words equal to the letter",
      sumOf(worded, ({ equal }) => equal),
    ),
    same(
      "notes",
      sumOf(noted, ({ notes }) => notes),
    ),
    more(
      "notes tied rightly",
      sumOf(noted, ({ right }) => right),
    ),
    fewer("acts that lost words", rows.filter(({ lost }) => lost > 0).length),
  ];
}

function scoreCollections(sample: Sampler): readonly Score[] {
  const files = withCollections((folders) => {
    const all = folders.flatMap((folder) => filesOf(folder).map((file) => ({ folder, file })));
    // The folder is another one at each run: the name of a file is its own and its collection's.
    const nameOf = ({ folder, file }: (typeof all)[number]): string =>
      join(folder, file).split("/").slice(-2).join("/");
    return sample(all, FILES, nameOf).map(({ folder, file }) => runFile(folder, file));
  });
  return [
    same("collected acts", files.length),
    fewer("collected acts that crash", files.filter(({ crashed }) => crashed).length),
    fewer("collected acts that lose words", files.filter(({ lost }) => lost).length),
    more("collected acts without a gap", files.filter(({ isGapless }) => isGapless).length),
    fewer(
      "gaps that no problem names",
      sumOf(files, ({ silent }) => silent.length),
    ),
    fewer(
      "gaps named and not there",
      sumOf(files, ({ untrue }) => untrue.length),
    ),
    fewer(
      "labels invented",
      sumOf(files, ({ invented }) => invented.length),
    ),
    fewer(
      "other labels out of sequence",
      sumOf(files, ({ items }) => items),
    ),
    fewer(
      "labelled lines left in texts",
      sumOf(files, ({ left }) => left.length),
    ),
  ];
}
