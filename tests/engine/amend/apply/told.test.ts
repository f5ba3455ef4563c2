import { describe, expect, test } from "@jest/globals";
import { applyBills } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { edited, type Item, SMALL_BODY, smallBill } from "../../../support/small-act.ts";

const { id: profile } = profiles;
const read = (source: string) => readDialect(source, { profile }).document;

/** What a bill makes of the small act, and what is told of it: each code with its facts. */
function applied(items: readonly Item[], notes = "", base = SMALL_BODY) {
  const bill = read(smallBill(items, { notes }));
  const { document, report, problems } = applyBills(read(base), [bill], { profile });
  return {
    text: writeDialect(document, profile),
    outcomes: report.instructions.map(({ outcome, problem }) => problem?.code ?? outcome),
    told: problems.map(({ code, facts }) => [code, facts]),
  };
}

const B = "sehingga berbunyi sebagai berikut:";
const third = (text: string): Item => [`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3", text];
const inserted = (labels: string, ...quoted: readonly string[]): Item => [
  `Di antara Pasal 3 dan Pasal 4 disisipkan ${labels} yang berbunyi sebagai berikut:`,
  ...quoted,
];
const SECOND = ["### Pasal 2", "(1) Setiap orang wajib:", "a. satu;", "b. dua; dan", "c. tiga."];
const note = (...lines: readonly string[]): string =>
  ["#### Pasal I", "##### Angka 1", ...lines].join("\n\n");

describe("the order of what is quoted", () => {
  test.each<readonly [string, Item, string]>([
    [
      "new articles",
      inserted(
        "2 (dua) pasal, yakni Pasal 3A dan Pasal 3B",
        "### Pasal 3B",
        "Dua.",
        "### Pasal 3A",
        "Satu.",
      ),
      "Pasal 3A",
    ],
    [
      "new paragraphs",
      [
        "Pasal 2 ditambahkan 2 (dua) ayat, yakni ayat (3) dan ayat (4) yang berbunyi sebagai berikut:",
        "(4) Empat.",
        "(3) Tiga.",
      ],
      "ayat (3)",
    ],
    [
      "paragraphs of an article that is quoted in part",
      [
        "Ketentuan Pasal 2 ayat (1) dan ayat (2) diubah sehingga Pasal 2 ayat (1) dan ayat (2) berbunyi sebagai berikut:",
        "### Pasal 2",
        "(2) Dua.",
        "(1) Satu.",
      ],
      "Pasal 2 ayat (1)",
    ],
    [
      "articles of a new chapter",
      [
        "Di antara Bab I dan Bab II disisipkan 1 (satu) bab, yakni Bab IA yang berbunyi sebagai berikut:",
        "## BAB IA BARU",
        "### Pasal 2B",
        "Dua.",
        "### Pasal 2A",
        "Satu.",
      ],
      "Bab IA Pasal 2A",
    ],
    [
      "a letter that begins its list anew",
      inserted(
        "1 (satu) pasal, yakni Pasal 3A",
        "### Pasal 3A",
        "Peran berupa:",
        "a. pemutusan; dan",
        "a. perintah.",
      ),
      "Pasal 3A huruf a huruf a",
    ],
    [
      "a letter left out before one that is a Roman numeral as well",
      inserted(
        "1 (satu) pasal, yakni Pasal 3A",
        "### Pasal 3A",
        "Peran berupa:",
        ..."abcdefg".split("").map((letter) => `${letter}. peran ${letter};`),
        "i. peran lain.",
      ),
      "Pasal 3A huruf g huruf i",
    ],
  ])("[AM23] is never mended in silence: %s", (_, item, unit) => {
    const { outcomes, told, text } = applied([item]);
    expect(outcomes).toEqual(["amend/quote-order"]);
    expect(told).toEqual([["amend/quote-order", { unit }]]);
    expect(text).toBe(SMALL_BODY);
  });
});

describe("a list in an item", () => {
  test("[AM23] that a colon introduces may count as the item does", () => {
    const list = ["a. pemutusan yang:", "a. satu; dan", "b. dua."];
    const labels = "1 (satu) pasal, yakni Pasal 3A";
    const { outcomes, told } = applied([
      inserted(labels, "### Pasal 3A", "Peran berupa:", ...list),
    ]);
    expect([outcomes, told]).toEqual([["applied"], []]);
  });
});

describe("words of a chapter that stand in no article of it", () => {
  const chapter = (...quoted: readonly string[]): Item => [
    "Setelah BAB I ditambahkan 1 (satu) bab, yakni BAB II yang berbunyi sebagai berikut:",
    "## BAB II LAIN",
    ...quoted,
  ];
  const act = `${SMALL_BODY.replace("### Pasal 1\n", "## BAB I UMUM\n\n### Pasal 1\n")}`;
  test.each([['### "Pasal 9', 'Setiap orang."'], ["Setiap orang."]])(
    "[AM23] are not understood: %s",
    (...quoted) => {
      const { outcomes, text } = applied([chapter(...quoted)], "", act);
      expect([outcomes, text]).toEqual([["amend/quote-not-structure"], act]);
    },
  );
});

describe("a text that begins as an item does", () => {
  test.each(["b.Dua.", "b Dua.", "B. Dua.", "(2)Dua.", "[2] Dua."])(
    "[IS13] is told: %s",
    (line) => {
      const labels = "1 (satu) pasal, yakni Pasal 3A";
      const { outcomes, told } = applied([inserted(labels, "### Pasal 3A", "Satu.", line)]);
      expect([outcomes, told.map(([code]) => code)]).toEqual([
        ["applied"],
        ["amend/label-in-text"],
      ]);
    },
  );
  test("[IS13] is not where it is the first of its unit", () => {
    const labels = "1 (satu) pasal, yakni Pasal 3A";
    expect(applied([inserted(labels, "### Pasal 3A", "b.Dua.")]).told).toEqual([]);
  });
});

describe("a label that is spelled in two ways", () => {
  test.each<readonly [string, Item, string, string]>([
    [
      "Pasal 3A",
      inserted("1 (satu) pasal, yakni Pasal 3A", "### Pasal 3a", "Satu."),
      "Pasal 3a",
      "Pasal 3A",
    ],
    [
      "Pasal 3a",
      inserted("1 (satu) pasal, yakni Pasal 3a", "### Pasal 3A", "Satu."),
      "Pasal 3A",
      "Pasal 3a",
    ],
    [
      "ayat (1a)",
      [
        `Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a) ${B}`,
        ...SECOND,
        "(1A) Baru.",
        "(2) Kedua.",
      ],
      "(1A)",
      "ayat (1a)",
    ],
    [
      "angka 1a",
      [
        `Di antara angka 1 dan angka 2 Pasal 1 disisipkan 1 (satu) angka, yakni angka 1a ${B}`,
        "### Pasal 1",
        "Dalam Undang-Undang ini yang dimaksud dengan:",
        "1. Orang adalah manusia.",
        "1A. Baru adalah baru.",
        "2. Menteri adalah menteri.",
      ],
      "1A.",
      "angka 1a",
    ],
  ])("[AM56] is told where the instruction and its quote differ: %s", (_, item, label, other) => {
    const { outcomes, told, text } = applied([item]);
    expect(outcomes).toEqual(["applied"]);
    expect(told).toEqual([["amend/label-spelled", { label, other }]]);
    expect(text).toContain(label);
  });
  test("[AM56] is told where the base and the restatement differ", () => {
    const points = SECOND.map((line) => line.replace(/^([abc])\./u, "($1)"));
    const { told } = applied([[`Ketentuan ayat (2) Pasal 2 diubah ${B}`, ...points, "(2) Lain."]]);
    expect(told).toEqual([
      ["amend/label-spelled", { label: "(a)", other: "a." }],
      ["amend/label-spelled", { label: "(b)", other: "b." }],
      ["amend/label-spelled", { label: "(c)", other: "c." }],
    ]);
  });
  test("[IS6] is told where a damaged one was read", () => {
    const { told } = applied([
      [
        "Ketentuan Pasal 2 ayat (l) diubah sehingga Pasal 2 ayat (1) berbunyi sebagai berikut:",
        "(1) Lain.",
      ],
    ]);
    expect(told).toEqual([["amend/label-repaired", { label: "ayat (l)", read: "1" }]]);
  });
});

describe("texts that are carried out as they are printed", () => {
  test.each<readonly [string, string, string]>([
    ["IS10", "Kata “baru dipakai.", "amend/mark-unpaired"],
    ["IS10", "Kata baru” dipakai.", "amend/mark-unpaired"],
    ["IS10", 'Kata "baru dipakai.', "amend/mark-unpaired"],
    ["IS13", "Setiap orang ... dipidana.", "amend/dots-in-text"],
    ["IS13", "Denda paling banyak Rp…,00 dijatuhkan.", "amend/dots-in-text"],
    ["IS13", "Setiap . . . orang.", "amend/dots-in-text"],
    ["AM57", "Berlaku sampai dengan 31 Februari 2030.", "amend/day-impossible"],
  ])("[%s] %s is told", (_rule, words, code) => {
    const { outcomes, told, text } = applied([third(words)]);
    expect(outcomes).toEqual(["applied"]);
    expect(told.map(([found]) => found)).toEqual([code]);
    expect(text).toContain(words);
  });
  test("[IS13] dots in new words and in a note are told too", () => {
    const words: Item = ['Kata "Ketiga" dalam Pasal 3 diganti dengan kata "Lain ... lagi".'];
    const notes = note("###### Pasal 3", "Yang dimaksud ... ini.");
    const { told } = applied([words], notes);
    expect(told.map(([code, facts]) => [code, (facts as { unit: string }).unit])).toEqual([
      ["amend/dots-in-text", "Pasal 3"],
      ["amend/dots-in-text", "penjelasan Pasal 3"],
    ]);
  });
  test.each([
    "Kata “baru” dipakai.",
    "Jum’at al-Ma'ruf, s.d. 31 Desember 2030.",
    "Berlaku sampai dengan 29 Februari 2028.",
  ])("[AM57] %s is not", (words) => {
    expect(applied([third(words)]).told).toEqual([]);
  });
  test("[AM57] a provision of the bill may name a day that there is not", () => {
    const bill = smallBill([third("Lain.")]).replace(
      "pada tanggal diundangkan",
      "pada tanggal 31 April 2024",
    );
    const { problems } = applyBills(read(SMALL_BODY), [read(bill)], { profile });
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["amend/day-impossible", { unit: "Pasal II", day: "31 April 2024" }],
    ]);
  });
});

describe("an instruction without effect", () => {
  const gone = (text: string): string =>
    edited(text, ["(2) Kedua.", "(2) Dihapus."], ["KETENTUAN LAIN", "Dihapus."]);
  test.each<readonly [string, Item, string]>([
    ["words for themselves", ['Kata "Ketiga" dalam Pasal 3 diubah menjadi "Ketiga".'], "Pasal 3"],
    [
      "a part that is quoted alone",
      [
        "Ketentuan Pasal 2 ayat (2) diubah sehingga Pasal 2 ayat (2) berbunyi sebagai berikut:",
        "(2) Kedua.",
      ],
      "Pasal 2 ayat (2)",
    ],
    [
      "a chapter",
      [
        `Ketentuan Bab II diubah ${B}`,
        "## BAB II KETENTUAN LAIN",
        "### Pasal 3",
        "Ketiga.",
        "### Pasal 4",
        "Keempat.",
      ],
      "Bab II",
    ],
    ["the title of a chapter", [`Judul Bab II diubah ${B}`, "## BAB II KETENTUAN LAIN"], "Bab II"],
  ])("[AM24] is told: %s", (_, item, target) => {
    const { told, text } = applied([item]);
    expect(told).toEqual([["amend/declared-equal", { target }]]);
    expect(text).toBe(SMALL_BODY);
  });
  test("[AM24] is not said of a note that the base does not hold", () => {
    const item: Item = [
      `Ketentuan Pasal 3 serta penjelasan Pasal 3 diubah ${B}`,
      ...third("Lain.").slice(1),
    ];
    const bare = SMALL_BODY.slice(0, SMALL_BODY.indexOf("\n***"));
    const { told } = applied([item], note("###### Pasal 3", "Baru dijelaskan."), bare);
    expect(told).toEqual([["amend/note-not-held", { target: "Pasal 3" }]]);
  });
  test("[AM24] is told: a note", () => {
    const item: Item = ["Penjelasan Pasal 3 diubah sebagaimana tercantum dalam penjelasan."];
    const { told } = applied([item], note("###### Pasal 3", "Yang penting dijelaskan."));
    expect(told).toEqual([["amend/declared-equal", { target: "penjelasan Pasal 3" }]]);
  });
  test.each<readonly [string, Item, string]>([
    ["a paragraph", ["Ketentuan ayat (2) Pasal 2 dihapus."], "Pasal 2 ayat (2)"],
    ["a chapter", ["Bab II dihapus."], "Bab II"],
  ])("[AM24] is told where it was deleted before: %s", (_, item, target) => {
    const { told } = applied([item], "", gone(SMALL_BODY));
    expect(told).toContainEqual(["amend/target-deleted", { target }]);
  });
});

describe("notes of a bill without words", () => {
  test.each(["\\-", "–", ".", "Nihil.", "(kosong)"])(
    "[AM50] never replace what the base says: %s",
    (words) => {
      const { outcomes, text } = applied([third("Lain.")], note("###### Pasal 3", words));
      expect(outcomes).toEqual(["amend/note-empty"]);
      expect(text).toBe(SMALL_BODY);
    },
  );
  test("[AM50] nor does one of them under a paragraph", () => {
    const item: Item = [`Ketentuan Pasal 2 diubah ${B}`, "### Pasal 2", "(1) Satu.", "(2) Dua."];
    const notes = note("###### Pasal 2", "Ayat (1)", "\\-", "Ayat (2)", "Cukup jelas.");
    expect(applied([item], notes).outcomes).toEqual(["amend/note-empty"]);
  });
  test("[AM77] a changed article that a bill with an explanation passes over is told", () => {
    const items: readonly Item[] = [third("Lain."), ["Pasal 4 dihapus."]];
    const notes = "#### Pasal I\n\n##### Angka 2\n\n###### Pasal 4\n\nCukup jelas.";
    expect(applied(items, notes).told).toEqual([["amend/note-old", { target: "Pasal 3" }]]);
  });
  test("[AM77] what changes is explained nowhere in the base: nothing is told", () => {
    const item: Item = ['Kata "Kedua" dalam Pasal 2 ayat (2) diganti dengan kata "Lain".'];
    const notes = "#### Pasal I\n\n##### Angka 1\n\nCukup jelas.";
    expect(applied([item], notes).told).toEqual([]);
  });
  test("[AM77] a bill held without its explanation says nothing of notes", () => {
    expect(applied([third("Lain.")]).told).toEqual([]);
  });
  test("[IS11] Cukup jelas under an item that there is not is told", () => {
    const entry = ["###### Pasal 3", "Cukup jelas."] as const;
    const notes = note(...entry, "##### Angka 2", "###### Pasal 4", "Cukup jelas.");
    expect(applied([third("Lain.")], notes).told).toEqual([
      [
        "amend/note-unread",
        { article: "art_I", label: "Angka 2 / Pasal 4", words: "Cukup jelas." },
      ],
    ]);
  });
});

test("[AM21] a link that leads elsewhere under the same words is told", () => {
  const linked = (text: string, to: string) => edited(text, ["a. satu;", `a. [satu](${to});`]);
  const item: Item = [
    `Ketentuan ayat (2) Pasal 2 diubah ${B}`,
    ...SECOND.map((line) => line.replace("a. satu", "a. [satu](https://lain.id)")),
    "(2) Lain.",
  ];
  const { told } = applied([item], "", linked(SMALL_BODY, "https://contoh.id"));
  const facts = {
    unit: "Pasal 2 ayat (1) huruf a",
    before: "https://contoh.id",
    after: "https://lain.id",
  };
  expect(told).toEqual([["amend/link-changed", facts]]);
});

describe("slips that an attack found", () => {
  test("[AM51] a second item of one number is told, though it reads as a list in the first", () => {
    const bill = smallBill([["Pasal 3 dihapus."], ["Pasal 4 dihapus."]], { numbers: [1, 1] });
    const { problems } = applyBills(read(SMALL_BODY), [read(bill)], { profile });
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["amend/item-order", { label: "1.", article: "Pasal I" }],
    ]);
  });
  test("[AM23] an article that reads anew is no stub", () => {
    expect(applied([third("Dihapus.")]).outcomes).toEqual(["amend/quote-contradicts"]);
  });
  test("[AM30] a note on a unit that is not named does not go in silence", () => {
    const item: Item = [`Ketentuan ayat (2) Pasal 2 diubah ${B}`, ...SECOND, "(2) Lain."];
    const { told } = applied([item], note("###### Pasal 2", "Cukup jelas."));
    expect(told).toMatchObject([
      ["amend/undeclared-change", { unit: "penjelasan Pasal 2 ayat (1)", after: "" }],
    ]);
  });
  test.each([
    ["a blank without width", "Ba\u200Bru.", "U+200B"],
    ["a sign that turns the line", "Ba\u202Eru.", "U+202E"],
    ["a letter of another script", "B\u0430ru.", "U+0430"],
  ])("[AM71] %s is told", (_, words, sign) => {
    expect(applied([third(words)]).told).toMatchObject([
      ["amend/odd-sign", { unit: "Pasal 3", sign }],
    ]);
  });
  test("[AM35] a name that contradicts the number is told", () => {
    const bill = smallBill([third("Lain.")]).replace(
      "Nomor 99 Tahun 2020 tentang Contoh (",
      "Nomor 99 Tahun 2020 tentang Jalan (",
    );
    const { problems } = applyBills(read(SMALL_BODY), [read(bill)], { profile });
    expect(problems.map(({ code }) => code)).toEqual(["amend/act-named-otherwise"]);
  });
  test("[AM29] a new chapter that no item gives an article is told", () => {
    const chapter: Item = [
      "Di antara Bab I dan Bab II disisipkan 1 (satu) bab, yakni Bab IA yang berbunyi sebagai berikut:",
      "## BAB IA BARU",
    ];
    expect(applied([chapter]).told).toEqual([["amend/container-bare", { target: "Bab IA" }]]);
    const filled = inserted("1 (satu) pasal, yakni Pasal 2A", "### Pasal 2A", "Isi.");
    const own: Item = [
      filled[0].replace("Pasal 3 dan Pasal 4", "Pasal 2 dan Pasal 3"),
      "### Pasal 2A",
      "Isi.",
    ];
    expect(applied([chapter, own]).told).toEqual([]);
  });
  test("[AM27] the chapter that would be next is named in its own numerals", () => {
    const { told } = applied([
      [
        "Setelah Bab II ditambahkan 1 (satu) bab, yakni Bab IV yang berbunyi sebagai berikut:",
        "## BAB IV BARU",
        "### Pasal 5",
        "Lima.",
      ],
    ]);
    expect(told).toEqual([["amend/label-not-next", { label: "Bab IV", expected: "Bab III" }]]);
  });
});
