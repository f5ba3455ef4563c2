import { describe, expect, test } from "@jest/globals";
import { type ApplyOptions, applyBills } from "../../../../engine/amend/index.ts";
import { addressClauses } from "../../../../engine/document/index.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { billOf, understood } from "../../instruction/support.ts";
import { ACT, apply, outcomes, read, TITLE, written } from "./support.ts";

type Item = readonly [instruction: string, ...quoted: string[]];
const B = "sehingga berbunyi sebagai berikut:";
const so = (article: string): string => `sehingga Pasal ${article} berbunyi sebagai berikut:`;
const P2 = [
  "### Pasal 2",
  "(1) Ayat satu.",
  "(2) Ayat dua:",
  "a. huruf a; dan",
  "b. huruf b.",
  "(3) Ayat tiga.",
];
/** Pasal 2 restated with some of its lines exchanged. */
const second = (changes: Readonly<Record<number, string>>): readonly string[] =>
  P2.flatMap((line, index) => changes[index]?.split("|") ?? [line]).filter((line) => line !== "");
const one = (...item: Item) => apply(ACT, billOf([item]));
const code = (...item: Item): string => outcomes(one(...item))[0] ?? "";

describe("a restated article", () => {
  test("[AM20] keeps its label, its place and the permanent identity of what it continues", () => {
    const text = written(one(`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3", "Baru."));
    expect(text).toBe(ACT.replace("Pasal tiga.\n", "Baru.\n").replace(/^### /gmu, "### "));
  });
  test("[AM21] says what differs from the base and is not named, with clause and words", () => {
    const item: Item = [
      `Ketentuan ayat (1) Pasal 2 diubah ${so("2")}`,
      ...second({ 1: "(1) Lain.", 5: "(3) Ayat ketiga." }),
    ];
    const { report, problems } = one(...item);
    expect(report.undeclared).toEqual([
      {
        eid: "art_2__para_3",
        bill: 0,
        item: "art_I__list_1__point_1",
        change: "reworded",
        words: [
          ["=", "Ayat "],
          ["-", "tiga"],
          ["+", "ketiga"],
          ["=", "."],
        ],
      },
    ]);
    expect(problems.map((found) => found.code)).toContain("amend/undeclared-change");
  });
  test.each<readonly [string, Item]>([
    [
      "spacing",
      [
        `Ketentuan ayat (1) Pasal 2 diubah ${so("2")}`,
        ...second({ 1: "(1) Lain.", 5: "(3) Ayat  tiga." }),
      ],
    ],
    [
      "the marks of a list that grows",
      [
        `Ketentuan ayat (2) Pasal 2 ditambahkan 1 (satu) huruf, yakni huruf c ${so("2")}`,
        ...second({ 3: "a. huruf a;", 4: "b. huruf b; dan|c. huruf c." }),
      ],
    ],
  ])("[AM21] takes no notice of %s", (_, item) => {
    const result = one(...item);
    expect([outcomes(result), result.report.undeclared]).toEqual([["applied"], []]);
  });
  test.each<readonly [string, string, Item]>([
    [
      "AM22",
      "refused amend/quote-loses-unit",
      [`Ketentuan ayat (1) Pasal 2 diubah ${so("2")}`, ...second({ 1: "(1) Lain.", 5: "" })],
    ],
    [
      "AM23",
      "refused amend/quote-lacks-unit",
      [`Ketentuan ayat (3) Pasal 2 diubah ${so("2")}`, ...second({ 5: "" })],
    ],
    [
      "AM23",
      "refused amend/quote-contradicts",
      [`Ketentuan ayat (3) Pasal 2 dihapus ${so("2")}`, ...second({})],
    ],
    [
      "AM23",
      "refused amend/quote-contradicts",
      [`Ketentuan ayat (3) Pasal 2 diubah ${so("2")}`, ...second({ 5: "(3) Dihapus." })],
    ],
    [
      "AM23",
      "refused amend/quote-not-announced",
      [
        `Ketentuan ayat (1) Pasal 2 diubah ${B}`,
        ...second({ 1: "(1) Lain." }),
        "### Pasal 3",
        "Lain.",
      ],
    ],
    [
      "AM22",
      "refused amend/target-missing",
      [`Ketentuan Pasal 7 diubah ${B}`, "### Pasal 7", "Baru."],
    ],
    [
      "AM22",
      "refused amend/target-missing",
      [
        `Ketentuan ayat (9) Pasal 2 diubah ${so("2")}`,
        ...second({ 5: "(3) Ayat tiga.|(9) Baru." }),
      ],
    ],
  ])("[%s] %s", (_, expected, item) => {
    expect(code(...item)).toBe(expected);
  });
  test("[AM24] is remarked where what is named reads as before", () => {
    const { report } = one(`Ketentuan ayat (3) Pasal 2 diubah ${so("2")}`, ...second({}));
    expect(report.instructions[0]?.remarks.map((remark) => remark.code)).toEqual([
      "amend/declared-equal",
    ]);
  });
  test("[AM36] may keep a paragraph by the word Tetap", () => {
    const text = written(
      one(
        `Ketentuan ayat (1) Pasal 2 diubah ${so("2")}`,
        "### Pasal 2",
        "(1) Lain.",
        "(2) Tetap.",
        "(3) Tetap.",
      ),
    );
    expect(text).toBe(ACT.replace("(1) Ayat satu.", "(1) Lain."));
  });
  test("[AM40] becomes its own paragraph (1)", () => {
    const result = one(
      `Ketentuan Pasal 3 ditambah 1 (satu) ayat, yakni ayat (2) ${so("3")}`,
      "### Pasal 3",
      "(1) Pasal tiga.",
      "(2) Baru.",
    );
    expect([outcomes(result), result.report.undeclared]).toEqual([["applied"], []]);
    expect(written(result)).toContain("### Pasal 3\n\n(1) Pasal tiga.\n\n(2) Baru.\n");
  });
  test("[AM40] is split into itself and those that follow it", () => {
    const text = written(
      one(
        "Pasal 3 dipecah menjadi 2 (dua) pasal yakni menjadi Pasal 3 dan Pasal 3A dengan ketentuan sebagai berikut:",
        "### Pasal 3",
        "Satu.",
        "### Pasal 3A",
        "Dua.",
      ),
    );
    expect(text).toContain("### Pasal 3\n\nSatu.\n\n### Pasal 3A\n\nDua.\n\n### Pasal 4");
  });
  test.each(["(2) Lain.", "### Pasal 2|(2) Lain."])(
    "[AM36] changes the quoted parts alone: %s",
    (quote) => {
      const result = one(
        "Ketentuan Pasal 2 ayat (2) diubah sehingga Pasal 2 ayat (2) berbunyi sebagai berikut:",
        ...quote.split("|"),
      );
      expect([outcomes(result), written(result)]).toEqual([
        ["applied"],
        ACT.replace("(2) Ayat dua:\n\na. huruf a; dan\n\nb. huruf b.", "(2) Lain."),
      ]);
    },
  );
});

describe("what is inserted", () => {
  const between = (first: string, second: string, label: string): Item => [
    `Di antara Pasal ${first} dan Pasal ${second} disisipkan 1 (satu) pasal, yakni Pasal ${label} ${B}`,
    `### Pasal ${label}`,
    "Baru.",
  ];
  test("[AM25] stands directly behind its left neighbour", () => {
    expect(written(one(...between("3", "4", "3A")))).toBe(
      ACT.replace("### Pasal 4", "### Pasal 3A\n\nBaru.\n\n### Pasal 4"),
    );
  });
  test.each<readonly [string, Item]>([
    ["refused amend/anchor-missing", between("3", "5", "3A")],
    ["refused amend/anchors-apart", between("2", "4", "2A")],
    ["refused amend/anchors-apart", between("4", "3", "4A")],
    ["refused amend/label-not-between", between("3", "4", "5A")],
    ["refused amend/label-taken", between("3", "4", "2")],
    [
      "refused amend/label-taken",
      [
        `Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (3) ${so("2")}`,
        ...second({ 5: "(3) Lain." }),
      ],
    ],
    [
      "refused amend/anchors-apart",
      [
        `Di antara ayat (1) dan ayat (3) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a) ${so("2")}`,
        ...second({ 1: "(1) Ayat satu.|(1a) Baru." }),
      ],
    ],
    [
      "refused amend/quote-lacks-unit",
      [
        `Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a) ${so("2")}`,
        ...second({}),
      ],
    ],
  ])("[AM25] %s", (expected, item) => {
    expect(code(...item)).toBe(expected);
  });
  test("[AM26] at the edge of a chapter goes into that of the left neighbour, and says so", () => {
    const result = one(...between("2", "3", "2A"));
    expect(written(result)).toContain("### Pasal 2A\n\nBaru.\n\n## BAB II PENUTUP");
    expect(result.report.instructions[0]?.remarks[0]?.code).toBe("amend/container-unclear");
  });
  test("[AM26] goes into the chapter that an item before put there", () => {
    const bill = billOf([
      [
        `Di antara BAB I dan BAB II disisipkan 1 (satu) bab, yakni BAB IA ${B}`,
        "## BAB IA TAMBAHAN",
      ],
      between("2", "3", "2A"),
    ]);
    expect(written(apply(ACT, bill))).toContain(
      "## BAB IA TAMBAHAN\n\n### Pasal 2A\n\nBaru.\n\n## BAB II PENUTUP",
    );
  });
  test("[AM26] goes to the edge that the instruction names", () => {
    const start = one(
      `Sebelum Pasal 3 dalam BAB II disisipkan 1 (satu) pasal, yakni Pasal 2A ${B}`,
      "### Pasal 2A",
      "Baru.",
    );
    expect(written(start)).toContain("## BAB II PENUTUP\n\n### Pasal 2A\n\nBaru.\n\n### Pasal 3");
    const end = one(
      `Di antara Pasal 2 dan BAB II disisipkan 1 (satu) pasal, yakni Pasal 2A ${B}`,
      "### Pasal 2A",
      "Baru.",
    );
    expect(end.report.instructions[0]?.remarks).toEqual([]);
    expect(written(end)).toContain("### Pasal 2A\n\nBaru.\n\n## BAB II PENUTUP");
  });
  test.each<readonly [string, Item]>([
    [
      "applied",
      [`Setelah Pasal 4 ditambahkan 1 (satu) pasal, yakni Pasal 5 ${B}`, "### Pasal 5", "Baru."],
    ],
    [
      "refused amend/label-not-next",
      [`Setelah Pasal 4 ditambahkan 1 (satu) pasal, yakni Pasal 7 ${B}`, "### Pasal 7", "Baru."],
    ],
    [
      "applied",
      [
        `Ketentuan Pasal 2 ditambahkan 1 (satu) ayat, yakni ayat (4) ${so("2")}`,
        ...second({ 5: "(3) Ayat tiga.|(4) Baru." }),
      ],
    ],
    [
      "refused amend/label-not-next",
      [
        `Ketentuan Pasal 2 ditambahkan 1 (satu) ayat, yakni ayat (5) ${so("2")}`,
        ...second({ 5: "(3) Ayat tiga.|(5) Baru." }),
      ],
    ],
  ])("[AM27] at the end takes the next plain label: %s", (expected, item) => {
    expect(code(...item)).toBe(expected);
  });
});

describe("what is deleted", () => {
  test.each<readonly [string, string, string, Item]>([
    ["an article", "Pasal tiga.\n", "Dihapus.\n", ["Pasal 3 dihapus."]],
    [
      "a paragraph without a quote",
      "(3) Ayat tiga.",
      "(3) Dihapus.",
      ["Ketentuan Pasal 2 ayat (3) dihapus."],
    ],
    [
      "a letter without a quote",
      "a. huruf a; dan",
      "a. dihapus;",
      ["Ketentuan Pasal 2 ayat (2) huruf a dihapus."],
    ],
    [
      "a paragraph with its article",
      "(3) Ayat tiga.",
      "(3) Dihapus.",
      [`Ketentuan ayat (3) Pasal 2 dihapus ${so("2")}`, ...second({ 5: "(3) Dihapus." })],
    ],
  ])("[AM28] keeps its label: %s", (_, before, after, item) => {
    expect(written(one(...item))).toBe(ACT.replace(before, after));
  });
  test("[AM28] by a range, as the act has it", () => {
    const text = written(one("Ketentuan Pasal 3 sampai dengan Pasal 4 dihapus."));
    expect(text).toContain("### Pasal 3\n\nDihapus.\n\n### Pasal 4\n\nDihapus.");
  });
});

describe("containers", () => {
  test.each<readonly [string, string, string, Item]>([
    [
      "a new title",
      "## BAB II PENUTUP",
      "## BAB II AKHIR",
      [`Judul Bab II diubah ${B}`, "## BAB II AKHIR"],
    ],
    ["a deleted chapter", "## BAB II PENUTUP", "## BAB II Dihapus.", ["BAB II dihapus."]],
  ])("[AM29] %s", (_, before, after, item) => {
    expect(outcomes(one(...item))).toEqual(["applied"]);
    expect(written(one(...item))).toBe(written(apply(ACT.replace(before, after), billOf([]))));
  });
  test("[AM29] a dissolved chapter leaves its articles; behind another it would not be seen, and is refused", () => {
    const text = written(one("Judul Bab I dihapus."));
    expect(text).toContain(`${TITLE}\n\n## Pasal 1\n\n`);
    expect(code("Judul Bab II dihapus.")).toBe("refused amend/form-refused");
  });
  test("[AM29] a restated chapter must not lose an article", () => {
    const whole: Item = [
      `Ketentuan Bab II diubah sehingga Bab II berbunyi sebagai berikut:`,
      "## BAB II AKHIR",
      "### Pasal 3",
      "Tiga.",
      "### Pasal 4",
      "Empat.",
    ];
    expect(code(...whole)).toBe("applied");
    expect(code(...(whole.slice(0, -2) as unknown as Item))).toBe("refused amend/quote-loses-unit");
  });
  test("[AM29] a chapter that is deleted and not empty is remarked", () => {
    expect(one("BAB II dihapus.").report.instructions[0]?.remarks[0]?.code).toBe(
      "amend/container-not-empty",
    );
  });
});

describe("the explanation", () => {
  const explained = (note: string): string =>
    `## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\n${note}`;
  const bill = (item: Item, note: string): string =>
    billOf([item], { explanation: explained(note) });
  test("[AM30] [AM60] takes over the entry under the item, and keeps what it passes over", () => {
    const item: Item = [
      "Penjelasan ayat (1) Pasal 2 diubah sebagaimana tercantum dalam penjelasan.",
    ];
    const text = written(apply(ACT, bill(item, "###### Pasal 2\n\nAyat (1)\n\nKeterangan baru.")));
    expect(text).toBe(ACT.replace("Keterangan ayat satu.", "Keterangan baru."));
  });
  test("[AM62] tells what the entry changes of units that the instruction does not name", () => {
    const item: Item = [
      "Penjelasan ayat (1) Pasal 2 diubah sebagaimana tercantum dalam penjelasan.",
    ];
    const entry =
      "###### Pasal 2\n\nAyat (1)\n\nBaru satu.\n\nAyat (2)\n\nKeterangan  ayat dua.\n\nAyat (3)\n\nBaru tiga.";
    const { report, problems } = apply(ACT, bill(item, entry));
    expect(report.undeclared).toMatchObject([
      { eid: expect.stringMatching(/art_2__para_3$/u), change: "reworded" },
    ]);
    expect(problems).toMatchObject([
      { code: "amend/undeclared-change", facts: { unit: "penjelasan Pasal 2 ayat (3)" } },
    ]);
  });
  test("[AM30] a note on an article in a new chapter is named with the chapter", () => {
    const item: Item = [
      `Di antara Bab I dan Bab II disisipkan 1 (satu) bab, yakni Bab IA ${B}`,
      "## BAB IA BARU",
      "### Pasal 2A",
      "Baru.",
    ];
    const result = apply(ACT, bill(item, "###### Pasal 2A\n\nKeterangan baru."));
    expect([outcomes(result), result.report.undeclared]).toEqual([["applied"], []]);
  });
  test("[AM62] a note beside a restated paragraph is told, its own is not", () => {
    const item: Item = [
      "Ketentuan ayat (1) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
      "### Pasal 2",
      "(1) Baru.",
      "(2) Ayat dua:",
      "a. huruf a; dan",
      "b. huruf b.",
      "(3) Ayat tiga.",
    ];
    const entry = (second: string): string =>
      `###### Pasal 2\n\nAyat (1)\n\nBaru satu.\n\nAyat (2)\n\n${second}\n\nAyat (3)\n\nKeterangan ayat tiga.`;
    expect(apply(ACT, bill(item, entry("Keterangan ayat dua."))).report.undeclared).toEqual([]);
    expect(apply(ACT, bill(item, entry("Baru dua."))).report.undeclared).toHaveLength(1);
  });
  test("[AM30] gets the note on a new article behind that on the one before", () => {
    const item: Item = [
      `Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A ${B}`,
      "### Pasal 2A",
      "Baru.",
    ];
    const text = written(apply(ACT, bill(item, "###### Pasal 2A\n\nKeterangan baru.")));
    expect(text).toContain(
      "Keterangan ayat tiga.\n\n#### Pasal 2A\n\nKeterangan baru.\n\n#### Pasal 3",
    );
  });
  test("[AM61] is refused where the bill has no entry for what it changes", () => {
    const item: Item = [
      "Penjelasan ayat (3) Pasal 2 diubah sebagaimana tercantum dalam penjelasan.",
    ];
    expect(outcomes(apply(ACT, bill(item, "###### Pasal 2\n\nAyat (1)\n\nLain.")))).toEqual([
      "refused amend/note-missing",
    ]);
  });
  test("[AM31] is not held where the base has none", () => {
    const bare = ACT.slice(0, ACT.indexOf("## PENJELASAN"));
    const item: Item = [
      "Penjelasan ayat (1) Pasal 2 diubah sebagaimana tercantum dalam penjelasan.",
    ];
    expect(outcomes(apply(bare, bill(item, "###### Pasal 2\n\nAyat (1)\n\nLain.")))).toEqual([
      "not-held amend/note-not-held",
    ]);
  });
});

describe("a base that is not whole, or not clear", () => {
  test("[AM31] an article that an excerpt leaves out is not held", () => {
    const excerpt = `${TITLE}\n\n### Pasal 1\n\nSatu.\n\n### …\n\n### Pasal 9\n\nSembilan.`;
    const bill = billOf([
      ["Pasal 4 dihapus."],
      [
        `Di antara Pasal 1 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 1A ${B}`,
        "### Pasal 1A",
        "Baru.",
      ],
    ]);
    expect(outcomes(apply(excerpt, bill))).toEqual([
      "not-held amend/not-held",
      "not-held amend/not-held",
    ]);
  });
  test("[AM38] an annex that the base lacks is not held", () => {
    const item: Item = [
      "Ketentuan dalam Lampiran II diubah sehingga menjadi sebagaimana tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan dari Undang-Undang ini.",
    ];
    expect(code(...item)).toBe("not-held amend/not-held");
  });
  test("[AM38] an annex is replaced by the bill's own", () => {
    const item: Item = [
      "Ketentuan dalam Lampiran II diubah sehingga menjadi sebagaimana tercantum dalam Lampiran II yang merupakan bagian tidak terpisahkan dari Undang-Undang ini.",
    ];
    const result = apply(
      `${ACT}\n\n## LAMPIRAN II\n\nLama.`,
      `${billOf([item])}\n\n## LAMPIRAN II\n\nBaru.`,
    );
    expect([outcomes(result), written(result)]).toEqual([
      ["applied"],
      expect.stringContaining("## LAMPIRAN II\n\nBaru."),
    ]);
  });
  test("[AM32] a target that can be two units is for a person to choose", () => {
    const twice = ACT.replace("### Pasal 4", "### Pasal 3");
    const result = apply(twice, billOf([["Pasal 3 dihapus."]]));
    expect(outcomes(result)).toEqual(["choose amend/target-ambiguous"]);
    expect(result.report.instructions[0]?.candidates).toEqual(["art_3", "art_3-2"]);
    const lists = ACT.replace("(3) Ayat tiga.", "(3) Ayat tiga:\n\na. lagi.");
    const { report } = apply(lists, billOf([["Ketentuan Pasal 2 huruf a dihapus."]]));
    expect(report.instructions[0]?.candidates).toEqual([
      "art_2__para_2__list_1__point_a",
      "art_2__para_3__list_1__point_a",
    ]);
  });
});

test("[AM32] what an earlier item brought in is a candidate with its address in the result", () => {
  const bill = billOf([
    [
      `Di antara Bab I dan Bab II disisipkan 2 (dua) bab, yakni Bab IA dan Bab IB ${B}`,
      "## BAB IA SATU",
      "## BAB IB DUA",
    ],
    [
      `Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A ${B}`,
      "### Pasal 2A",
      "Baru.",
    ],
  ]);
  const result = apply(ACT, bill);
  expect(outcomes(result)).toEqual(["applied", "choose amend/target-ambiguous"]);
  expect(result.report.instructions[1]?.candidates).toEqual(["chp_IA", "chp_IB"]);
});

const LATER =
  "UNDANG-UNDANG NOMOR 4 TAHUN 2021 TENTANG PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH";

describe("a bill as a whole", () => {
  test("[AM33] an instruction is applied as a whole or not at all, and the others go on", () => {
    const bill = billOf([
      [
        `Ketentuan Pasal 3 diubah serta di antara Pasal 3 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 3A ${B}`,
        "### Pasal 3",
        "Baru.",
        "### Pasal 3A",
        "Baru.",
      ],
      ["Pasal 4 dihapus."],
    ]);
    const result = apply(ACT, bill);
    expect(outcomes(result)).toEqual(["refused amend/anchor-missing", "applied"]);
    expect(written(result)).toBe(ACT.replace("Pasal empat.", "Dihapus."));
  });
  test("[AM34] items are applied in order, and may build on each other", () => {
    const bill = billOf([
      [
        `Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A ${B}`,
        "### Pasal 3A",
        "Baru.",
      ],
      [
        `Di antara Pasal 3A dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3B ${B}`,
        "### Pasal 3B",
        "Baru.",
      ],
    ]);
    expect(outcomes(apply(ACT, bill))).toEqual(["applied", "applied"]);
  });
  test("[AM34] bills are applied in order; what they say of themselves is kept and not consolidated", () => {
    const first = billOf([["Pasal 3 dihapus."]]);
    const later = billOf([["Pasal 3 dihapus."]], { title: LATER });
    const { report } = apply(ACT, first, later);
    expect(report.instructions.map(({ bill, remarks }) => [bill, remarks[0]?.code])).toEqual([
      [0, undefined],
      [1, "amend/target-deleted"],
    ]);
    expect(report.provisions.map(({ bill, label }) => [bill, label])).toEqual([
      [0, "Pasal II"],
      [1, "Pasal II"],
    ]);
  });
  test("[AM43] is not applied twice: not behind itself, nor on a base that is known to hold it", () => {
    const bill = billOf([["Pasal 3 dihapus."]]);
    expect(outcomes(apply(ACT, bill, bill))).toEqual(["applied", "refused amend/already-held"]);
    const held = applyBills(read(ACT), [read(bill)], {
      profile: profiles.id,
      amendments: ["3/2020"],
    });
    expect(outcomes(held)).toEqual(["refused amend/already-held"]);
  });
  test("[AM43] on a text that reads so already says so", () => {
    const items: readonly Item[] = [
      [`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3", "Baru."],
      [
        `Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A ${B}`,
        "### Pasal 3A",
        "Baru.",
      ],
      [
        `Ketentuan Pasal 2 ditambah 1 (satu) ayat, yakni ayat (4) ${so("2")}`,
        ...second({ 5: "(3) Ayat tiga.|(4) Baru." }),
      ],
    ];
    const once = written(apply(ACT, billOf(items)));
    const again = apply(once, billOf(items));
    expect(outcomes(again)).toEqual([
      "applied",
      "refused amend/inserted-already",
      "refused amend/inserted-already",
    ]);
    expect(again.report.instructions[0]?.remarks).toMatchObject([{ code: "amend/declared-equal" }]);
    expect(written(again)).toBe(once);
  });
  test("[AM44] that builds on an earlier one is told so, and refused where the base is known to lack it", () => {
    const opening =
      "Beberapa ketentuan dalam Undang-Undang Nomor 9 Tahun 2001 tentang Contoh sebagaimana telah diubah dengan Undang-Undang Nomor 7 Tahun 2010 tentang Perubahan atas Undang-Undang Nomor 9 Tahun 2001 tentang Contoh diubah sebagai berikut:";
    const bill = read(billOf([["Pasal 3 dihapus."]], { opening }));
    const codes = (options: Partial<ApplyOptions>) =>
      applyBills(read(ACT), [bill], { profile: profiles.id, ...options }).problems.map(
        (found) => found.code,
      );
    expect(codes({})).toEqual(["amend/earlier-amendment"]);
    expect(codes({ others: "none" })).toEqual(["amend/earlier-missing"]);
    expect(codes({ others: "none", amendments: ["7/2010"] })).toEqual([]);
    const waiting = (at: string) => [{ at, act: "7/2010", cite: "UU 7/2010" }];
    expect(codes({ others: "none", waiting: waiting("art_2") })).toEqual(["amend/earlier-waiting"]);
    const touched = applyBills(read(ACT), [bill], {
      profile: profiles.id,
      others: "none",
      waiting: waiting("art_3"),
    });
    expect(outcomes(touched)).toEqual(["refused amend/clause-pending"]);
  });
  test("[AM35] for another act is refused", () => {
    const { problems, report } = apply(
      ACT.replace("NOMOR 9", "NOMOR 8"),
      billOf([["Pasal 3 dihapus."]]),
    );
    expect([report.instructions, problems.map((found) => found.code)]).toEqual([
      [],
      ["amend/other-act"],
    ]);
  });
  test("[AM35] whose title names another act than its Pasal I is refused", () => {
    const title =
      "UNDANG-UNDANG NOMOR 3 TAHUN 2020 TENTANG PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 5 TAHUN 1999 TENTANG LAIN";
    const result = apply(ACT, billOf([["Pasal 3 dihapus."]], { title }));
    expect(result.problems).toMatchObject([
      { code: "amend/other-act", facts: { named: "UNDANG-UNDANG 5/1999" } },
    ]);
    expect(written(result)).toBe(ACT);
  });
  test("[AM35] on a base without a title is refused, since no one can tell which act it is", () => {
    const result = apply(ACT.replace(/^# .*\n\n/u, ""), billOf([["Pasal 3 dihapus."]]));
    expect(result.problems.map((found) => found.code)).toEqual(["amend/base-not-named"]);
  });
  test("[AM39] of many acts changes the base alone; nested amendments are text of what they change", () => {
    const omnibus = `# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 11 TAHUN 2020 TENTANG BANYAK\n\n### Pasal 16\n\nBeberapa ketentuan dalam Undang-Undang Nomor 9 Tahun 2001 tentang Contoh diubah sebagai berikut:\n\n1. Ketentuan Pasal 3 diubah ${B}\n\n> ### Pasal 3\n>\n> Omnibus.\n\n### Pasal 17\n\nBeberapa ketentuan dalam Undang-Undang Nomor 26 Tahun 2007 tentang Lain diubah sebagai berikut:\n\n1. Ketentuan Pasal 4 diubah ${B}\n\n> ### Pasal 4\n>\n> Lain.\n`;
    expect(written(apply(ACT, omnibus))).toBe(ACT.replace("Pasal tiga.\n", "Omnibus.\n"));
    const nested = billOf(
      [
        [
          `Ketentuan Pasal 17 diubah ${B}`,
          "### Pasal 17",
          "Beberapa ketentuan dalam Undang-Undang Nomor 26 Tahun 2007 tentang Lain diubah sebagai berikut:",
          `1. Ketentuan Pasal 4 diubah ${B}`,
          "> ### Pasal 4",
          "> Lebih lain.",
        ],
      ],
      {
        opening:
          "Beberapa ketentuan dalam Undang-Undang Nomor 11 Tahun 2020 tentang Banyak diubah sebagai berikut:",
        title:
          "UNDANG-UNDANG NOMOR 3 TAHUN 2021 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 11 TAHUN 2020 TENTANG BANYAK",
      },
    );
    const result = apply(omnibus, nested);
    expect(outcomes(result)).toEqual(["applied"]);
    expect(written(result)).toContain("> Lebih lain.");
    expect(apply(ACT, nested).problems.map((found) => found.code)).toEqual(["amend/other-act"]);
  });
  test("[AM41] always gives the same, survives JSON, and changed clauses are there", () => {
    const bill = billOf([
      ["Pasal 3 dihapus."],
      [`Ketentuan ayat (1) Pasal 2 diubah ${so("2")}`, ...second({ 1: "(1) Lain." })],
    ]);
    const first = apply(ACT, bill);
    expect(JSON.parse(JSON.stringify(first.report))).toEqual(apply(ACT, bill).report);
    const eids = addressClauses(first.document, profiles.id).map(({ eid }) => eid);
    expect(first.report.changed.map(({ eid }) => eid)).toEqual(["art_3", "art_2__para_1"]);
    expect(first.report.changed.every(({ eid }) => eids.includes(eid))).toBe(true);
  });
  test("[AM20] does not change a base without instructions", () => {
    expect(apply(ACT, TITLE).document.eq(read(ACT))).toBe(true);
  });
});

describe("words", () => {
  test.each<readonly [string, string]>([
    ['Pada Pasal 3, kata "tiga" diubah menjadi "3".', "applied"],
    ['Pada Pasal 3, kata "empat" diubah menjadi "4".', "refused amend/words-missing"],
    [
      'Pada Pasal 2 ayat (2), kata "huruf" diubah menjadi "butir".',
      "refused amend/words-ambiguous",
    ],
    ['Pada Pasal 2 ayat (2), tiap-tiap kata "huruf" diubah menjadi "butir".', "applied"],
    ['Pada Pasal 3, di antara kata "Pasal" dan kata "tiga" disisipkan kata "nomor".', "applied"],
    ['Pada Pasal 3, perkataan "tiga" dihapus.', "applied"],
  ])("[AM37] %s: %s", (instruction, expected) => {
    expect(code(instruction)).toBe(expected);
  });
  test("[AM37] are exchanged to the letter", () => {
    const text = (instruction: string) =>
      written(one(instruction)).split("### Pasal 3\n\n")[1]?.split("\n")[0];
    expect(
      text('Pada Pasal 3, di antara kata "Pasal" dan kata "tiga" disisipkan kata "nomor".'),
    ).toBe("Pasal nomor tiga.");
    expect(text('Pada Pasal 3, perkataan "tiga" dihapus.')).toBe("Pasal.");
  });
});

describe("a bill that is read", () => {
  test("[IS1] has articles of amendments, and provisions of its own", () => {
    const { instructions, provisions } = understood(billOf([["Pasal 3 dihapus."]]));
    expect([instructions.length, provisions.map(({ text }) => text)]).toEqual([
      1,
      ["Undang-Undang ini mulai berlaku pada tanggal diundangkan."],
    ]);
  });
  test("[IS1] may have one change and no items", () => {
    const { instructions } = understood(
      billOf([], {
        opening: `Ketentuan Pasal 3 dalam Undang-Undang Nomor 9 Tahun 2001 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 1) diubah ${B}\n\n> ### Pasal 3\n>\n> Baru.`,
      }),
    );
    expect(instructions.map(({ item, operations }) => [item, operations.length])).toEqual([
      ["art_I", 1],
    ]);
  });
  test("[IS1] does not take a norm that speaks of changing for an amendment", () => {
    const act = `${TITLE}\n\n### Pasal 1\n\nDebitor berhak mengubah rencana, dan rencana yang diubah berlaku.`;
    expect(understood(act).problems.map((found) => found.code)).toEqual(["amend/no-instructions"]);
  });
  test("[IS7] names the act and its earlier amendments", () => {
    const listed =
      "Undang-Undang Nomor 9 Tahun 2001 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2001 Nomor 1) yang telah beberapa kali diubah dengan Undang-Undang:\n\na. Nomor 3 Tahun 2005 (Lembaran Negara Republik Indonesia Tahun 2005 Nomor 7);\n\nb. Nomor 5 Tahun 2009 (Lembaran Negara Republik Indonesia Tahun 2009 Nomor 8);\n\ndiubah sebagai berikut:";
    const { acts, instructions } = understood(billOf([["Pasal 3 dihapus."]], { opening: listed }));
    expect([acts[0]?.number, acts[0]?.year, acts[0]?.amendedBy, instructions.length]).toEqual([
      "9",
      "2001",
      ["3/2005", "5/2009"],
      1,
    ]);
  });
  test("[IS8] quotes articles to the full, or parts of one", () => {
    const parts = (instruction: string, ...quoted: string[]) =>
      understood(billOf([[instruction, ...quoted]])).instructions[0]?.quote?.extent;
    expect(parts(`Ketentuan ayat (2) Pasal 2 diubah ${so("2")}`, ...P2)).toBe("whole");
    expect(
      parts(
        "Ketentuan Pasal 2 ayat (2) diubah sehingga Pasal 2 ayat (2) berbunyi sebagai berikut:",
        "### Pasal 2",
        "(2) Lain.",
      ),
    ).toBe("parts");
  });
  test("[IS9] does not swallow an item that stands at the end of a quote", () => {
    const swallowed = billOf([
      [
        `Ketentuan Pasal 3 diubah ${B}`,
        "### Pasal 3",
        "Baru.",
        "2\\. Ketentuan Pasal 2 tetap dengan perubahan penjelasan ayat (1) sehingga penjelasan Pasal 2 menjadi sebagaimana ditetapkan dalam penjelasan pasal demi pasal Undang-Undang ini",
      ],
    ]);
    expect(understood(swallowed).instructions.map(({ label }) => label)).toEqual(["1.", "2."]);
    expect(written(apply(ACT, swallowed))).not.toContain("tetap dengan perubahan");
    const inside = billOf([
      [`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3", "2\\. Pasal 4 dihapus.", "Baru."],
    ]);
    expect(outcomes(apply(ACT, inside))).toEqual(["refused amend/quote-holds-instruction"]);
  });
  test("[IS9] says which items are missing", () => {
    const bill = billOf([["Pasal 3 dihapus."], ["Pasal 4 dihapus."]]).replace(
      "2. Pasal 4",
      "4. Pasal 4",
    );
    expect(understood(bill).problems.map(({ facts }) => facts)).toEqual([
      { label: "2", article: "Pasal I" },
      { label: "3", article: "Pasal I" },
    ]);
  });
  test("[IS11] has the entries of its explanation by item and article", () => {
    const explanation =
      "## PENJELASAN\n\n### II. PASAL DEMI PASAL\n\n#### Pasal I\n\n##### Angka 1\n\n###### Pasal 3\n\nDihapus.";
    const { instructions } = understood(billOf([["Pasal 3 dihapus."]], { explanation }));
    expect(instructions[0]?.notes.map(({ path }) => path[0]?.number)).toEqual(["3"]);
  });
});

describe("an act of the old style", () => {
  const base =
    "# UNDANG-UNDANG DASAR NEGARA REPUBLIK INDONESIA TAHUN 1945\n\n### Pasal 5\n\n(1) Satu.\n\n(2) Dua.\n\n### Pasal 7\n\nTujuh.\n";
  const bill = (sentence: string): string =>
    `# PERUBAHAN PERTAMA UNDANG-UNDANG DASAR NEGARA REPUBLIK INDONESIA TAHUN 1945\n\nMajelis Permusyawaratan Rakyat ${sentence}\n\n### Pasal 5\n\n(1) Lain.\n\n### Pasal 7\n\nBaru.\n\nNaskah perubahan ini merupakan bagian tak terpisahkan dari naskah Undang-Undang Dasar.\n`;
  test("[IS12] changes the named parts of each article that it prints", () => {
    const sentence =
      "mengubah Pasal 5 Ayat (1), dan Pasal 7 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 sehingga selengkapnya menjadi berbunyi sebagai berikut:";
    const result = apply(base, bill(sentence));
    expect([outcomes(result), written(result)]).toEqual([
      ["applied", "applied"],
      base
        .replace("(1) Satu.", "(1) Lain.")
        .replace("Tujuh.", "Baru.")
        .replaceAll("### Pasal", "## Pasal"),
    ]);
  });
  test("[IS12] is not understood where it prints an article that it does not name", () => {
    const sentence =
      "mengubah Pasal 5 Ayat (1) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945 sehingga selengkapnya menjadi berbunyi sebagai berikut:";
    expect(apply(base, bill(sentence)).problems.map((found) => found.code)).toEqual([
      "amend/no-instructions",
    ]);
  });
});
