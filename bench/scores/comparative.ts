/** Scores of reading foreign texts. */
import { readHtml, readPlainText } from "../../engine/intake/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { scorePaths, totalsOf } from "../comparative/score.ts";
import { FOREIGN_TEXTS, type ForeignText, sourceOf } from "../comparative/texts.ts";
import { sumOf } from "../intake/table.ts";
import { fewer, more, type Score, same } from "./score.ts";

interface Read {
  readonly isWhole: boolean;
  readonly lost: number;
  readonly words: number;
  readonly right: number;
  readonly wrong: number;
}

/** How well foreign texts are read. */
export function scoreComparative(): readonly Score[] {
  const read = FOREIGN_TEXTS.map(readOne);
  return [
    same("texts", read.length),
    more("with the units of the act", read.filter(({ isWhole }) => isWhole).length),
    same(
      "words",
      sumOf(read, ({ words }) => words),
    ),
    fewer("texts that lost words", read.filter(({ lost }) => lost > 0).length),
    more(
      "paths that lead to their unit",
      sumOf(read, ({ right }) => right),
    ),
    fewer(
      "paths that do not",
      sumOf(read, ({ wrong }) => wrong),
    ),
  ];
}

function readOne(text: ForeignText): Read {
  const source = sourceOf(text);
  const readText = text.file.endsWith(".html") ? readHtml : readPlainText;
  const result = readText(source, { profile: profiles[text.profile] });
  const paths = text.profile === "gb" ? scorePaths(source, result) : { right: 0, wrong: [] };
  return {
    isWhole: JSON.stringify(totalsOf(result, text)) === JSON.stringify(text.known),
    lost: result.problems.filter(({ code }) => code === "intake/words-lost").length,
    words: result.account.words.document,
    right: paths.right,
    wrong: paths.wrong.length,
  };
}
