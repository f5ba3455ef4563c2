/** Work that must not grow with the square of a text, counted in steps and never in time. */
import { expect, test } from "@jest/globals";
import { joinWords, Lexicon } from "../../../engine/intake/hyphens.ts";
import { lineOfText, type Origin, splitSource } from "../../../engine/intake/lines.ts";
import { placesOf, wholeLine } from "../../../engine/intake/pieces.ts";

test("a place of a line that comes from many is found without a look at most of them", () => {
  let looks = 0;
  const count = 10_000;
  const all = Array.from({ length: count }, (_, index): Origin => {
    return { at: index * 2, size: 1, line: index + 1, from: 0, raw: "a", endsLine: true };
  });
  const origins = new Proxy(all, {
    get: (list, key, self) => {
      if (typeof key === "string" && /^\d+$/u.test(key)) looks += 1;
      return Reflect.get(list, key, self) as unknown;
    },
  });
  const line = lineOfText("a ".repeat(count), { column: 0, blanks: 0, origins });
  looks = 0;
  expect(placesOf({ line, from: 9_000, to: 9_003 })).toEqual([
    { line: 4_501, from: 0, to: 1, text: "a" },
    { line: 4_502, from: 0, to: 1, text: "a" },
  ]);
  expect(looks).toBeLessThan(40);
});

test("lines that all end in a hyphen do not become one word that grows with each of them", () => {
  const lines = splitSource("ab-\n".repeat(2_000));
  let signs = 0;
  class CountingLexicon extends Lexicon {
    override has(word: string): boolean {
      signs += word.length;
      return super.has(word);
    }
  }
  joinWords(lines.map(wholeLine), new CountingLexicon(lines));
  expect(signs).toBeLessThan(2_000 * 2 * 250);
});
