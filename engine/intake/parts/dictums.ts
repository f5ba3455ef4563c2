/** Reads the dictums of a decision or an instruction: each is a unit with its text and its lists. */
import { readContent } from "../content.ts";
import { type DictumLine, findDictums } from "../dictums.ts";
import { lineFrom, type SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { type Word, wordsOf } from "../pieces.ts";
import type { IntakeSetting } from "../setting.ts";

const DICTUM_DEPTH = 6;

/** Reads lines that begin with a dictum into the outline. */
export function readDictums(
  lines: readonly SourceLine[],
  outline: Outline,
  known: IntakeSetting,
): void {
  const setting = { ...known, isBody: true };
  const dictums = findDictums(lines, setting.profile);
  dictums.forEach((dictum, at) => {
    const to = dictums[at + 1]?.index ?? lines.length;
    outline.begin({ kind: "heading", depth: DICTUM_DEPTH }, labelOf(dictum), [], dictum.isDoubtful);
    const line = lines[dictum.last];
    const rest = line === undefined ? undefined : lineFrom(line, dictum.end);
    const content = [
      ...(rest === undefined || rest.text === "" ? [] : [rest]),
      ...lines.slice(dictum.last + 1, to),
    ];
    readContent(content, outline, setting, true);
  });
}

function labelOf({ label, slices, isDoubtful }: DictumLine): readonly Word[] {
  const words = slices.flatMap(wordsOf);
  if (words.map(({ text }) => text).join(" ") === label.text) return words;
  const rule = isDoubtful ? "label-sequence" : "label-spacing";
  return [{ text: label.text, parts: words.flatMap(({ parts }) => parts), rule }];
}
