import { expect, test } from "@jest/globals";
import { citeLabels } from "../../editor/components/citation.ts";
import { type ProfileId, profiles } from "../../schemas/profiles/index.ts";

test.each<readonly [ProfileId, readonly string[], string]>([
  ["id", ["BAB VI", "Pasal 26", "(3)", "a."], "Pasal 26 ayat (3) huruf a"],
  ["id", ["BAB I", "Pasal 1", "6a."], "Pasal 1 angka 6a"],
  ["id", ["Pasal 5", "(2a)", "a.", "1."], "Pasal 5 ayat (2a) huruf a angka 1"],
  ["id", ["BAB II"], "BAB II"],
  ["id", ["Menimbang:", "a."], "Menimbang: huruf a"],
  ["id", ["PENJELASAN", "II.", "Pasal 13", "Ayat (1a)"], "PENJELASAN Pasal 13 Ayat (1a)"],
  ["id", ["PENJELASAN"], "PENJELASAN"],
  ["id", [], ""],
  ["eu", ["CHAPTER III", "Article 17", "1.", "(a)"], "Article 17(1)(a)"],
  ["coe", ["Chapter II", "Title 3", "Article 9", "1.", "b)"], "Article 9(1)(b)"],
  ["ph", ["CHAPTER II", "SEC. 4.", "(c)", "(1)"], "SEC. 4(c)(1)"],
])("%s: %j is called %s", (country, labels, called) => {
  expect(citeLabels(labels, profiles[country])).toBe(called);
});
