/**
 * Akoma Ntoso written for every text at hand and read back, and files of others read.
 *
 *     tsx bench/akn.ts               the table
 *     tsx bench/akn.ts --detail      with what is wrong in each row
 *     tsx bench/akn.ts --only=uud    only texts whose name holds the word
 *     tsx bench/akn.ts FOLDER        the texts under a folder instead, as the unpacked collections of the corpus
 */
import { type ForeignScore, type OwnScore, scoreForeign, scoreOwn } from "./akn/score.ts";
import { folderTexts, foreignFiles, OWN_SOURCES, UNREAD } from "./akn/sources.ts";

const args = process.argv.slice(2);
const withDetail = args.includes("--detail");
const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length) ?? "";
const folder = args.find((arg) => !arg.startsWith("--"));
const sources = folder === undefined ? OWN_SOURCES : folderTexts(folder);
/** How many of the same kind are printed. */
const SHOWN = 12;

function mark(wrong: readonly string[]): string {
  return wrong.length === 0 ? "yes" : `no (${wrong.length})`;
}

function share(count: number, all: number): string {
  return all === 0 ? "–" : `${((count / all) * 100).toFixed(2)} % of ${all}`;
}

function printOwn(name: string, score: OwnScore): void {
  const { units, words, references, modifications, changes, untold } = score;
  const { invalid, unequal, lost, dangling, milliseconds } = score;
  const judged = [invalid, unequal, lost, dangling].map(mark);
  const counts = [units, words, references, modifications, untold.length, changes];
  console.log(`| ${[name, ...counts, ...judged, milliseconds.toFixed(0)].join(" | ")} |`);
  if (!withDetail) return;
  for (const wrong of [invalid, unequal, lost, dangling, untold])
    for (const line of wrong.slice(0, SHOWN)) console.log(`    ${line}`);
}

function printForeign(name: string, score: ForeignScore): void {
  const { letters, lost, units, holds, told, markdown } = score;
  const cells = [
    ...[name, units, letters, lost ? "lost" : "all", holds ? "yes" : "no", told.length],
    `${score.eidsBack} of ${score.eids}`,
    `${score.elementsBack} of ${score.elements}`,
    `${score.unitsKept} of ${score.unitsNamed}`,
    markdown,
  ];
  console.log(`| ${cells.join(" | ")} |`);
  if (withDetail) for (const line of told.slice(0, SHOWN)) console.log(`    ${line}`);
}

console.log(
  "| text | units | words | refs | mods | untold | changes | valid | equal | all letters | every link | ms |",
);
console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- | --- | --- | ---: |");
const own = sources
  .filter(({ name }) => name.includes(only))
  .map(({ name, read }) => {
    const score = scoreOwn(read());
    printOwn(name, score);
    return score;
  });
const holding = (pick: (score: OwnScore) => readonly string[]): string =>
  share(own.filter((score) => pick(score).length === 0).length, own.length);
console.log(
  `\nvalid ${holding(({ invalid }) => invalid)}; equal ${holding(({ unequal }) => unequal)}; all letters ${holding(({ lost }) => lost)}; every link ${holding(({ dangling }) => dangling)}`,
);
const modifications = own.reduce((sum, score) => sum + score.modifications, 0);
const untold = own.reduce((sum, score) => sum + score.untold.length, 0);
console.log(`modifications told ${share(modifications - untold, modifications)}`);
if (UNREAD.length > 0) console.log(`without a profile, not read: ${UNREAD.join(", ")}`);

console.log(
  "\n| file of others | units | letters | in the document | written again | told | eIds back | elements back | units kept when changed | Markdown |",
);
console.log("| --- | ---: | ---: | --- | --- | ---: | ---: | ---: | ---: | --- |");
const foreign = foreignFiles()
  .filter(([name]) => name.includes(only))
  .map(([name, xml]) => {
    const score = scoreForeign(xml);
    printForeign(name, score);
    return score;
  });
console.log(
  `\nno letter lost ${share(foreign.filter(({ lost }) => !lost).length, foreign.length)}; valid and equal when written again ${share(foreign.filter(({ holds }) => holds).length, foreign.length)}`,
);
