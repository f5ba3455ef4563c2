import { describe, expect, test } from "@jest/globals";
import {
  keptSegments,
  sideSegments,
  unifiedSegments,
} from "../../../editor/comparison/segments.ts";
import type { WordRun } from "../../../schemas/change.ts";

const words: readonly WordRun[] = [
  ["=", "Setiap orang yang:\n"],
  ["-", "dihukum"],
  ["+", "dipidana"],
  ["=", " berat."],
];

describe("words by line", () => {
  test("one column is cut at the lines of after, with deleted words where they stood", () => {
    expect(unifiedSegments(words)).toEqual([
      [["=", "Setiap orang yang:"]],
      [
        ["-", "dihukum"],
        ["+", "dipidana"],
        ["=", " berat."],
      ],
    ]);
  });

  test.each([
    ["before", "dihukum"],
    ["after", "dipidana"],
  ] as const)("the side %s has its own words alone", (side, word) => {
    expect(
      sideSegments(words, side)[1]
        ?.map(([, text]) => text)
        .join(""),
    ).toBe(`${word} berat.`);
  });

  test("a line that only the text before has stays inside the line where it stood", () => {
    expect(
      unifiedSegments([
        ["=", "Satu."],
        ["-", "\nDua."],
      ]),
    ).toEqual([
      [
        ["=", "Satu."],
        ["-", "\nDua."],
      ],
    ]);
  });

  test("an unchanged text is cut at its lines", () => {
    expect(keptSegments("Satu.\nDua.")).toEqual([[["=", "Satu."]], [["=", "Dua."]]]);
  });
});
