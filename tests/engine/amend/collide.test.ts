import { describe, expect, test } from "@jest/globals";
import { findCollisions } from "../../../engine/amend/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { billOf } from "../instruction/support.ts";
import { ACT, read } from "./apply/support.ts";

type Item = readonly [instruction: string, ...quoted: string[]];
const { id: profile } = profiles;
const SO = (article: string) => `sehingga Pasal ${article} berbunyi sebagai berikut:`;
const P2 = (first: string, third: string): readonly string[] => [
  "### Pasal 2",
  `(1) ${first}`,
  "(2) Ayat dua:",
  "a. huruf a; dan",
  "b. huruf b.",
  `(3) ${third}`,
];
const title = (number: number) =>
  `UNDANG-UNDANG NOMOR ${number} TAHUN 2020 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH`;

const found = (first: readonly Item[], second: readonly Item[]) => {
  const bills = [first, second].map((items, at) => read(billOf(items, { title: title(at + 1) })));
  const { collisions, problems, unexplained } = findCollisions(read(ACT), bills, { profile });
  expect([problems, unexplained]).toEqual([[], []]);
  return collisions.map(
    ({ kind, first: one, second: other, why }) =>
      `${kind} ${one.bill}:${one.label} ${other.bill}:${other.label} ${why}`,
  );
};

const insert = (label: string, first: string, second: string, words = "Baru."): Item => [
  `Di antara Pasal ${first} dan Pasal ${second} disisipkan 1 (satu) pasal, yakni Pasal ${label} sehingga berbunyi sebagai berikut:`,
  `### Pasal ${label}`,
  words,
];
const whole = (article: string, words: string): Item => [
  `Ketentuan Pasal ${article} diubah sehingga berbunyi sebagai berikut:`,
  `### Pasal ${article}`,
  words,
];

describe("two bills on one act", () => {
  test.each<readonly [string, readonly Item[], readonly Item[], readonly string[]]>([
    ["change different articles", [whole("3", "A.")], [whole("4", "B.")], []],
    [
      "restate one article",
      [["Pasal 4 dihapus."], whole("3", "A.")],
      [whole("3", "B.")],
      ["collide 0:2. 1:1. same-clause"],
    ],
    [
      "restate it for different paragraphs, so that the later undoes the earlier",
      [[`Ketentuan ayat (1) Pasal 2 diubah ${SO("2")}`, ...P2("Satu baru.", "Ayat tiga.")]],
      [[`Ketentuan ayat (3) Pasal 2 diubah ${SO("2")}`, ...P2("Ayat satu.", "Tiga baru.")]],
      ["collide 0:1. 1:1. undone"],
    ],
    [
      "take one label",
      [insert("3A", "3", "4", "A.")],
      [insert("3A", "3", "4", "B.")],
      ["collide 0:1. 1:1. same-clause"],
    ],
    [
      "insert at one place",
      [insert("3A", "3", "4")],
      [insert("3B", "3", "4")],
      ["collide 0:1. 1:1. refused"],
    ],
    [
      "one builds on what the other inserts",
      [insert("3B", "3A", "4")],
      [insert("3A", "3", "4")],
      ["order 1:1. 0:1. needed"],
    ],
    [
      "one restates what the other deletes without a quote",
      [["Pasal 2 ayat (1) dihapus."]],
      [[`Ketentuan ayat (3) Pasal 2 diubah ${SO("2")}`, ...P2("Ayat satu.", "Tiga baru.")]],
      ["order 1:1. 0:1. undone"],
    ],
  ])("[AM45] %s", (_, first, second, expected) => {
    expect(found(first, second)).toEqual(expected);
  });
  test("[AM45] exchanged give the same pairs", () => {
    const [first, second] = [[insert("3B", "3A", "4")], [insert("3A", "3", "4")]] as const;
    expect(found(second, first)).toEqual(["order 0:1. 1:1. needed"]);
  });
  test("[AM45] tell which items were held against nothing", () => {
    const items = [[insert("3B", "3A", "4"), whole("2", "A.")], [whole("4", "B.")]] as const;
    const bills = items.map((one, at) => read(billOf(one, { title: title(at + 1) })));
    const { collisions, problems } = findCollisions(read(ACT), bills, { profile });
    expect([collisions, problems.map(({ bill, code, at }) => [bill, code, at])]).toEqual([
      [],
      [[0, "amend/anchor-missing", { kind: "clause", eid: "art_I__list_1__point_1" }]],
    ]);
  });
  test("[AM45] tell what is wrong with each", () => {
    const other = billOf([whole("3", "A.")]).replaceAll(/omor 9/giu, "omor 8");
    const bills = [read(other.replaceAll("OMOR 9", "OMOR 8")), read(billOf([whole("3", "B.")]))];
    const { collisions, problems } = findCollisions(read(ACT), bills, { profile });
    expect([collisions, problems.map(({ bill, code }) => [bill, code])]).toEqual([
      [],
      [[0, "amend/other-act"]],
    ]);
  });
});
