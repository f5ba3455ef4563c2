import { describe, expect, test } from "@jest/globals";
import { lint } from "../../../engine/package/lint.ts";
import { placesIn } from "../../../engine/package/places.ts";
import { read } from "../../../engine/package/read.ts";
import { problem } from "../../../schemas/problem.ts";

const placer = (source: string) => placesIn({ ...read(source), sourceText: source });

/** Each finding as `LINE:COLUMN words`, where the words are those between its places. */
function placedWords(source: string): readonly string[] {
  const text = read(source);
  const place = placesIn({ ...text, sourceText: source });
  const lines = source.split(/\r\n|\n/u);
  return lint(text, { preset: "strict" }).map((found) => {
    const { line, column, end } = place(found);
    const last = end?.line ?? line;
    const words = lines
      .slice(line - 1, last)
      .map((one, at) =>
        one.slice(at === 0 ? column - 1 : 0, line + at === end?.line ? end.column - 1 : undefined),
      );
    return `${line}:${column} ${end === null ? "-" : words.join("|")}`;
  });
}

const END = "\n\n### Pasal 2\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.\n";

describe("the place of a finding", () => {
  test.each([
    ["words in a text", "### Pasal 1\n\nHal dalam Pasal 9 berlaku.", ["3:11 Pasal 9"]],
    ["the second of two", "### Pasal 1\n\nSatu milyar, dua milyar.", ["3:6 milyar", "3:18 milyar"]],
    ["over a line", "### Pasal 1\n\nHal dalam Pasal\n9 berlaku.", ["3:11 Pasal|9"]],
    ["between marks", "### Pasal 1\n\nHal *dalam* **Pasal** 9 berlaku.", ["3:15 Pasal** 9"]],
    ["behind an accent of two signs", "### Pasal 1\n\nCafe\u0301 dalam Pasal 9.", ["3:13 Pasal 9"]],
    ["behind a sign of two units", "### Pasal 1\n\n𝟙 dalam Pasal 9.", ["3:10 Pasal 9"]],
    ["in a file of other line ends", "### Pasal 1\r\n\r\nHal Pasal 9 berlaku.", ["3:5 Pasal 9"]],
    [
      "in an item, not in the text before it that says the same",
      "### Pasal 1\n\nSatu miliar:\na. dua milyar; dan\nb. tiga.",
      ["4:8 milyar"],
    ],
    [
      "in a text behind a link",
      "### Pasal 1\n\nLihat [situs](https://a.id/b) Pasal 9.",
      ["3:31 Pasal 9"],
    ],
    ["with its signs", "### Pasal 1\n\n(1) Satu.\n\n(3) Tiga.", ["5:1 (3)"]],
  ])("[CL3] is that of its words: %s", (_, source, expected) => {
    expect(placedWords(source + END)).toEqual(expected);
  });

  test("[CL3] is that of the label where it quotes no words of the text", () => {
    const source = "### Pasal 1\n\nA:\n\n> ### Pasal 5\n>\n> B.\n";
    const at = (eid: string) => ({ kind: "clause", eid }) as const;
    const place = placer(source);
    expect(place(problem("diff/budget-exceeded", { clauses: 1 }, at("art_1")))).toEqual({
      line: 1,
      column: 5,
      end: null,
      page: null,
    });
    const inside = problem("amend/target-deleted", { target: "x" }, at("art_1__para_9__point_a"));
    expect(place(inside)).toMatchObject({ line: 1, column: 5 });
    const nowhere = problem("amend/target-deleted", { target: "x" }, at("art_9"));
    expect(place(nowhere)).toMatchObject({ line: 1, column: 1 });
  });

  test("[CL3] has the page of a text with pages", () => {
    const source = "### Pasal 1\n\nA.\n\f### Pasal 2\n\nB.\n\f\n### Pasal 3\n\nC.\n";
    const place = placer(source);
    const pageOf = (line: number) =>
      place(problem("cli/unmerged", {}, { kind: "source", line, column: 1 })).page;
    expect([1, 3, 4, 6, 7, 10].map(pageOf)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
