import { expect, test } from "@jest/globals";
import { billOf } from "../../instruction/support.ts";
import { ACT, apply, outcomes, written } from "./support.ts";

/** Entries of the bill's explanation on an article that its item restates: labels that fit the article, and such that do not. */
type Item = readonly [instruction: string, ...quoted: string[]];
const B = "sehingga berbunyi sebagai berikut:";
const SECOND = ["### Pasal 2", "(1) Lain.", "(2) Ayat dua:", "a. huruf a; dan", "b. huruf b."];
const explained = (...notes: readonly string[]) => ({
  explanation: [
    "## PENJELASAN",
    "### II. PASAL DEMI PASAL",
    "#### Pasal I",
    "##### Angka 1",
    ...notes,
  ].join("\n\n"),
});

const RESTATED: Item = [`Ketentuan Pasal 2 diubah ${B}`, ...SECOND, "(3) Baru."];

test.each<readonly [string, readonly string[]]>([
  ["paragraphs out of order", ["Ayat (2)", "Satu.", "Ayat (1)", "Dua."]],
  ["letters out of order", ["Ayat (2)", "Huruf b", "B.", "Huruf a", "A."]],
  ["a paragraph twice", ["Ayat (2)", "Dua.", "Ayat (2)", "Dua lagi."]],
  ["a letter of a paragraph without letters", ["Ayat (1)", "Huruf a", "A."]],
  ["a paragraph that the article has not", ["Ayat (4)", "Empat."]],
  ["a label that cannot be read", ["Ayat (1)", "Satu.", "Ayat (Z)", "Dua."]],
  ["words on the line of a label", ["Ayat (2) Dua."]],
  ["a heading of two letters", ["Ayat (2)", "Huruf a", "A.", "Huruf b dan huruf c", "B."]],
  ["a heading of two paragraphs", ["Ayat (1)", "Satu.", "Ayat (2) dan ayat (3)", "Dua."]],
  ["a heading of several articles", ["Satu.", "Pasal 3 sampai dengan Pasal 5", "Cukup jelas."]],
])("[AM55] an entry with %s is refused", (_, entry) => {
  const result = apply(ACT, billOf([RESTATED], explained("###### Pasal 2", ...entry)));
  expect(outcomes(result)).toEqual(["refused amend/note-unmatched"]);
  expect(written(result)).toBe(ACT);
});

test.each<readonly [string, readonly string[]]>([
  ["for a note that the base has", ["..."]],
  ["under a label", ["Ayat (1)", "..."]],
])("[AM81] dots %s are refused", (_, entry) => {
  const result = apply(ACT, billOf([RESTATED], explained("###### Pasal 2", ...entry)));
  expect(outcomes(result)).toEqual(["refused amend/quote-omits"]);
  expect(written(result)).toBe(ACT);
});

test.each<readonly [string, readonly string[]]>([
  ["has its units in order", ["Ayat (1)", "Satu.", "Ayat (2)", "Huruf a", "A.", "Huruf b", "B."]],
  ["passes over a level where one unit is meant", ["Huruf b", "B."]],
  ["begins a sentence with a citation", ["Ayat (1) dan ayat (2) berlaku bersama."]],
])("[AM55] an entry that %s is carried out", (_, entry) => {
  const result = apply(ACT, billOf([RESTATED], explained("###### Pasal 2", ...entry)));
  expect(outcomes(result)).toEqual(["applied"]);
  expect(written(result)).toContain(`#### Pasal 2\n\n${entry.join("\n\n")}\n\n#### Pasal 3`);
});

test("[AM80] a unit that an excerpt does not show is not held against the entry", () => {
  const base = ACT.replace("(1) Ayat satu.", "…");
  const item: Item = ["Penjelasan Pasal 2 diubah sebagaimana tercantum dalam penjelasan."];
  const entry = explained("###### Pasal 2", "Ayat (1)", "Satu.");
  expect(outcomes(apply(base, billOf([item], entry)))).toEqual(["applied"]);
  const swapped = explained("###### Pasal 2", "Ayat (3)", "Tiga.", "Ayat (2)", "Dua.");
  expect(outcomes(apply(base, billOf([item], swapped)))).toEqual(["refused amend/note-unmatched"]);
});

test("[AM80] a note that the base has already on a unit that there is no longer may be said again, in its words alone", () => {
  const item: Item = [`Ketentuan Pasal 2 diubah ${B}`, "### Pasal 2", "Satu kalimat."];
  const entry = (third: string) => explained("###### Pasal 2", "Ayat (3)", third);
  const result = (third: string) => outcomes(apply(ACT, billOf([item], entry(third))));
  expect(result("Keterangan ayat tiga.")).toEqual(["applied"]);
  expect(result("Lain.")).toEqual(["refused amend/note-unmatched"]);
});

const LETTERS = ["Ayat (2)", "Dua.", "Huruf a", "Cukup jelas.", "Huruf b", "Cukup jelas."];
test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    "all",
    ["Ayat (1) Cukup jelas.", "Ayat (2) Cukup jelas"],
    ["Ayat (1)", "Cukup jelas.", "Ayat (2)", "Cukup jelas"],
  ],
  [
    "the last",
    ["Ayat (1)", "Satu.", "Ayat (2) Cukup jelas."],
    ["Ayat (1)", "Satu.", "Ayat (2)", "Cukup jelas."],
  ],
  [
    "the first",
    ["Ayat (1) Cukup jelas.", "Ayat (2)", "Dua."],
    ["Ayat (1)", "Cukup jelas.", "Ayat (2)", "Dua."],
  ],
  ["letters", ["Ayat (2)", "Dua.", "Huruf a Cukup jelas.", "Huruf b Cukup jelas."], LETTERS],
  [
    "a paragraph behind letters",
    ["Ayat (2)", "Huruf a", "A.", "Huruf b Cukup jelas.", "Ayat (3) Cukup jelas."],
    ["Ayat (2)", "Huruf a", "A.", "Huruf b", "Cukup jelas.", "Ayat (3)", "Cukup jelas."],
  ],
])(
  "[AM82] Cukup jelas. on the line of its label is the note of that unit: %s",
  (_, entry, notes) => {
    const result = apply(ACT, billOf([RESTATED], explained("###### Pasal 2", ...entry)));
    expect(outcomes(result)).toEqual(["applied"]);
    expect(written(result)).toContain(`#### Pasal 2\n\n${notes.join("\n\n")}\n\n#### Pasal 3`);
  },
);

test.each<readonly [string, readonly string[]]>([
  ["a text follows", ["Ayat (1) Cukup jelas.", "Dan lagi."]],
  ["two stand on one line", ["Ayat (1) Cukup jelas. Ayat (2) Cukup jelas."]],
  ["a unit stands twice", ["Ayat (1) Cukup jelas.", "Ayat (1) Cukup jelas."]],
  ["the article has it not", ["Ayat (1) Cukup jelas.", "Ayat (4) Cukup jelas."]],
  ["a letter follows, of either", ["Ayat (1)", "Satu.", "Ayat (2) Cukup jelas.", "Huruf b", "B."]],
])("[AM82] but not where %s", (_, entry) => {
  const result = apply(ACT, billOf([RESTATED], explained("###### Pasal 2", ...entry)));
  expect(outcomes(result)).toEqual(["refused amend/note-unmatched"]);
});
