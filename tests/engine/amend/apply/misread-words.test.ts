import { describe, expect, test } from "@jest/globals";
import { applyBills } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { type Item, SMALL_BODY, smallBill } from "../../../support/small-act.ts";

const { id: profile } = profiles;
const read = (source: string) => readDialect(source, { profile }).document;

/** What is told of misread words where the base has some words, each as often as it says. */
function told(item: Item, words: { readonly [word: string]: number }, notes = "") {
  const many = Object.entries(words).map(([word, times]) => Array(times).fill(word).join(" "));
  const base = read(SMALL_BODY.replace("Kedua.", `Kedua ${many.join(" ")}.`));
  const { document, problems } = applyBills(base, [read(smallBill([item], { notes }))], {
    profile,
  });
  const found = problems.filter(({ code }) => code === "amend/word-misread");
  return { found: found.map(({ facts }) => facts), text: writeDialect(document, profile) };
}
const third = (text: string): Item => [
  "Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:",
  "### Pasal 3",
  text,
];

describe("a word that looks misread", () => {
  test("[AM83] is told with the word of the base that it may be, once, and stays", () => {
    const { found, text } = told(third("Pelatihan keda, ganti rrgi, dan Keda; keda."), {
      kerja: 2,
      rugi: 8,
    });
    expect(found).toEqual([
      { words: "keda", proposal: "kerja" },
      { words: "rrgi", proposal: "rugi" },
      { words: "Keda", proposal: "kerja" },
    ]);
    expect(text).toContain("Pelatihan keda, ganti rrgi");
  });
  test("[AM83] is told for its signs, where nobody knows what it may be too", () => {
    const { found } = told(third("Xe{anjian sejak Tahun 2OO8."), {});
    expect(found).toEqual([
      { words: "Xe{anjian", proposal: "" },
      { words: "2OO8", proposal: "2008" },
    ]);
  });
  test("[AM83] is told in a note, and in words that take the place of others", () => {
    const item: Item = ['Kata "Kedua" dalam Pasal 2 ayat (2) diganti dengan kata "keda".'];
    expect(told(item, { kerja: 2 }).found).toEqual([{ words: "keda", proposal: "kerja" }]);
    const notes = ["#### Pasal I", "##### Angka 1", "###### Pasal 3", "Yang keda."].join("\n\n");
    expect(told(third("Lain."), { kerja: 2 }, notes).found).toEqual([
      { words: "keda", proposal: "kerja" },
    ]);
  });
  test.each<readonly [string, string, { readonly [word: string]: number }]>([
    ["the base has its own word too seldom", "keda", { kerja: 1 }],
    ["one letter stands for one, and the other is not frequent", "awal", { awak: 7 }],
    ["the base has both", "keda", { kerja: 19, keda: 1 }],
    ["two words may be meant", "halim", { hakim: 8, haiim: 8 }],
    ["it is short", "ada", { arja: 9 }],
  ])("[AM83] is not told where %s", (_, word, words) => {
    expect(told(third(`Yang ${word}.`), words).found).toEqual([]);
  });
  test("[AM83] is told where the base was misread too, but seldom", () => {
    const { found } = told(third("Yang keda."), { kerja: 20, keda: 1 });
    expect(found).toEqual([{ words: "keda", proposal: "kerja" }]);
  });
  test("[AM83] is not told of an item that is refused", () => {
    const item: Item = [
      "Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:",
      "### Pasal 9",
      "Yang keda.",
    ];
    expect(told(item, { kerja: 9 }).found).toEqual([]);
  });
});
