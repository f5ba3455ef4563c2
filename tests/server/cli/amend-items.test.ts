import { describe, expect, test } from "@jest/globals";
import {
  BILL_FACTS,
  edited,
  type Item,
  printedBill,
  SMALL_ACT,
  SMALL_ACT_WITHOUT_NOTES,
  smallBill,
} from "../../support/small-act.ts";
import { run } from "./support.ts";

const apply = (bill: string, base = SMALL_ACT, ...options: readonly string[]) =>
  run(["apply", "base.md", "bill.md", "--report", "r.json", ...options], {
    files: { "base.md": base, "bill.md": bill },
  });
const bill = (items: readonly Item[], notes = "") => smallBill(items, { facts: BILL_FACTS, notes });
const codes = (errors: readonly string[]): readonly (string | undefined)[] =>
  errors.map((line) => line.split(" ")[2]);
const paragraphs = (first: string, second: string): readonly string[] => [
  "### Pasal 2",
  first,
  "a. satu;",
  "b. dua; dan",
  "c. tiga.",
  second,
];

describe("two items of one bill on one article", () => {
  test.each([
    [
      "both restate it as a whole",
      [
        ["Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "### Pasal 3", "Ketiga A."],
        ["Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "### Pasal 3", "Ketiga B."],
      ],
    ],
    [
      "one paragraph, two wordings",
      [
        [
          "Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua A."),
        ],
        [
          "Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua B."),
        ],
      ],
    ],
    [
      "the later quote restores what the earlier changed",
      [
        [
          "Ketentuan ayat (1) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Semua orang wajib:", "(2) Kedua."),
        ],
        [
          "Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua baru."),
        ],
      ],
    ],
    [
      "one deletes what the other changes",
      [
        ["Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "### Pasal 3", "Ketiga A."],
        ["Pasal 3 dihapus."],
      ],
    ],
  ] as const)("[AM46] that collide are both refused: %s", async (_, items) => {
    const { exit, out, files } = await apply(bill(items));
    expect([exit, out]).toEqual([3, ""]);
    const report = JSON.parse(files.get("r.json") ?? "");
    expect(
      report.instructions.map(
        (one: { outcome: string; problem: { code: string; facts: unknown } | null }) => [
          one.outcome,
          one.problem?.code,
          one.problem?.facts,
        ],
      ),
    ).toEqual([
      ["refused", "amend/items-collide", expect.objectContaining({ other: "2." })],
      ["refused", "amend/items-collide", expect.objectContaining({ other: "1." })],
    ]);
  });
  test("[AM46] on different paragraphs whose quotes agree are both carried out", async () => {
    const both = paragraphs("(1) Semua orang wajib:", "(2) Kedua baru.");
    const { exit, out } = await apply(
      bill([
        ["Ketentuan ayat (1) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:", ...both],
        ["Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:", ...both],
      ]),
    );
    expect(exit).toBe(0);
    expect(out).toContain("(1) Semua orang wajib:");
    expect(out).toContain("(2) Kedua baru.");
  });
});

describe("an entry of the bill's explanation", () => {
  const REWORD: Item = [
    "Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:",
    "### Pasal 3",
    "Ketiga baru.",
  ];
  const under = (...entry: readonly string[]) =>
    ["#### Pasal I", "##### Angka 1", ...entry, "#### Pasal II", "Cukup jelas."].join("\n\n");
  test.each([
    ["on an article", under("###### Pasal 3")],
    ["of an item", under()],
  ])("[AM50] without words does not erase the base's note in silence: %s", async (_, notes) => {
    const { exit, out, errors } = await apply(bill([REWORD], notes));
    if (exit === 0) expect(out).toContain("Yang penting dijelaskan.");
    expect(codes(errors).some((code) => code?.startsWith("amend/note-"))).toBe(true);
  });
  test("[AM50] on a paragraph without words does not erase the base's note either", async () => {
    const item: Item = [
      "Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
      ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua baru."),
    ];
    const { out, errors } = await apply(
      bill([item], under("###### Pasal 2", "Ayat (1)", "Ayat (2)", "Cukup jelas.")),
    );
    if (out !== "") expect(out).toContain('Yang dimaksud dengan "wajib" adalah harus.');
    expect(codes(errors).some((code) => code?.startsWith("amend/note-"))).toBe(true);
  });
  test("[AG28] is not written of an article whose explanation is not held", async () => {
    const { exit, out, errors } = await run(["amend", "before.md", "after.md"], {
      files: {
        "before.md": SMALL_ACT_WITHOUT_NOTES,
        "after.md": edited(SMALL_ACT_WITHOUT_NOTES, ["Ketiga.", "Ketiga baru."]),
      },
    });
    expect(exit).toBe(0);
    expect(codes(errors)).toContain("phrase/note-not-held");
    expect(out).not.toMatch(/Pasal 3\n\nCukup jelas\./u);
  });
  test("[AM78] that is stuck in a refused item is told where its own item is applied", async () => {
    const { errors, files } = await apply(
      bill(
        [
          ["Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:", "### Pasal 9", "X."],
          REWORD,
        ],
        [
          "#### Pasal I",
          "##### Angka 1",
          "###### Pasal 9",
          "Cukup jelas.",
          "###### Pasal 3",
          "Keterangan baru.",
          "##### Angka 2",
          "Cukup jelas.",
          "#### Pasal II",
          "Cukup jelas.",
        ].join("\n\n"),
      ),
      SMALL_ACT,
      "--partial",
    );
    expect(codes(errors)).toContain("amend/note-elsewhere");
    const report = JSON.parse(files.get("r.json") ?? "");
    expect(report.instructions[1]).toMatchObject({
      outcome: "applied",
      remarks: [{ code: "amend/note-elsewhere" }],
    });
  });
});

describe("a gap that an act prints", () => {
  test.each([
    [
      "paragraphs",
      [
        "Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A sehingga berbunyi sebagai berikut:",
        "### Pasal 3A",
        "(1) Satu.",
        "(3) Tiga.",
      ],
    ],
    [
      "letters",
      [
        "Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A sehingga berbunyi sebagai berikut:",
        "### Pasal 3A",
        "Baru:",
        "a. satu;",
        "b. dua; dan",
        "d. empat.",
      ],
    ],
    [
      "articles",
      [
        "Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3B sehingga berbunyi sebagai berikut:",
        "### Pasal 3B",
        "Baru.",
      ],
    ],
  ] as const)("is carried out and told: %s", async (_, item) => {
    const { exit, out, errors } = await apply(bill([item]));
    expect(exit).toBe(0);
    expect(out).toContain(item[1]);
    expect(codes(errors)).toContain("amend/gap");
  });
});

describe("an item whose target can be two units", () => {
  const TWO_LISTS = edited(SMALL_ACT, ["(2) Kedua.", "(2) Kedua:\n\na. empat;\n\nb. lima."]);
  const DELETED: Item = ["Ketentuan huruf a Pasal 2 dihapus."];
  const REPLACED: Item = [
    "Ketentuan huruf b Pasal 2 diubah sehingga Pasal 2 huruf b berbunyi sebagai berikut:",
    "b. dua baru; dan",
  ];
  const INSERTED: Item = [
    "Di antara huruf a dan huruf b Pasal 2 disisipkan 1 (satu) huruf, yakni huruf a1 sehingga Pasal 2 berbunyi sebagai berikut:",
    "### Pasal 2",
    "(1) Setiap orang wajib:",
    "a. satu;",
    "b. dua; dan",
    "c. tiga.",
    "(2) Kedua:",
    "a. empat;",
    "a1. empat setengah;",
    "b. lima.",
  ];
  test.each([
    ["by its address", DELETED, "1=art_2__para_2__list_1__point_a", "(2) Kedua:\n\na. dihapus;"],
    ["by its name", DELETED, "1.=Pasal 2 ayat (1) huruf a", "wajib:\n\na. dihapus;"],
    [
      "by the item's address",
      DELETED,
      "art_I__list_1__point_1=Pasal 2 ayat (1) huruf a",
      "wajib:\n\na. dihapus;",
    ],
    ["with a quote of the part", REPLACED, "1=Pasal 2 ayat (1) huruf b", "b. dua baru; dan"],
    ["with new units beside it", INSERTED, "1=Pasal 2 ayat (2) huruf a", "a1. empat setengah;"],
  ] as const)("[AM52] is settled by --choose %s", async (_, item, choice, wanted) => {
    const open = await apply(bill([item]), TWO_LISTS);
    expect([open.exit, codes(open.errors)[0]]).toEqual([3, "amend/target-ambiguous"]);
    const { exit, out, errors } = await apply(bill([item]), TWO_LISTS, "--choose", choice);
    expect([exit, codes(errors).filter((code) => code === "amend/choice-unused")]).toEqual([0, []]);
    expect(out).toContain(wanted);
  });
  test.each([
    ["an item that is not there", "7=Pasal 2 ayat (1) huruf a"],
    ["a unit that it cannot mean", "1=Pasal 3"],
    ["an item that needs no choice", "2=Pasal 3"],
  ])("[AM52] a choice that settles nothing stops: %s", async (_, choice) => {
    const items: readonly Item[] = [DELETED, ["Pasal 3 dihapus."]];
    const { exit, out, errors } = await apply(bill(items), TWO_LISTS, "--choose", choice);
    expect([exit, out]).toEqual([3, ""]);
    expect(codes(errors)).toContain("amend/choice-unused");
  });
  test("[AM52] two choices, one for each item", async () => {
    const items: readonly Item[] = [DELETED, ["Ketentuan huruf b Pasal 2 dihapus."]];
    const choice = "1=Pasal 2 ayat (2) huruf a,2=Pasal 2 ayat (1) huruf b";
    const { exit, out } = await apply(bill(items), TWO_LISTS, "--choose", choice);
    expect(exit).toBe(0);
    expect(out).toContain("a. satu;\n\nb. dihapus;");
    expect(out).toContain("(2) Kedua:\n\na. dihapus;\n\nb. lima.");
  });
  test("[AM52] of two articles of one number none can be chosen, which is told", async () => {
    const twice = edited(SMALL_ACT, ["### Pasal 4", "### Pasal 3"]);
    const { exit, errors } = await apply(
      bill([["Pasal 3 dihapus."]]),
      twice,
      "--choose",
      "1=art_3-2",
    );
    expect(exit).toBe(3);
    expect(codes(errors)).toEqual(
      expect.arrayContaining(["amend/target-ambiguous", "amend/choice-unused"]),
    );
  });
  test("[AM52] a container that stands in two others is chosen", async () => {
    const base = edited(
      SMALL_ACT,
      ["### Pasal 1\n", "### Bagian Kesatu Satu\n\n#### Pasal 1\n"],
      ["### Pasal 3\n", "### Bagian Kesatu Dua\n\n#### Pasal 3\n"],
    );
    const item: Item = ["Judul Bagian Kesatu dihapus."];
    const { exit, out, errors } = await apply(
      bill([item]),
      base,
      "--choose",
      "1=BAB II Bagian Kesatu",
    );
    expect([exit, errors]).toEqual([0, expect.anything()]);
    expect(out).toContain("Bagian Kesatu Satu");
    expect(out).not.toContain("Bagian Kesatu Dua");
  });
  test.each(["1", "=x", "1=", "1=a=b"])(
    "[AM52] what is no choice is misuse: %s",
    async (choice) => {
      const { errors, out } = await apply(bill([DELETED]), TWO_LISTS, "--choose", choice);
      expect([out, codes(errors)]).toEqual(["", ["cli/usage"]]);
    },
  );
});

describe("a base that a bill names by another number", () => {
  const CITATION = "Nomor 11/PER/M.KOMINFO/04/2007";
  const REGULATION = edited(
    SMALL_ACT,
    ["work: /akn/id/act/uu/2020/99", "work: /akn/id/act/permenkominfo/2007/11"],
    [
      "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 99 TAHUN 2020",
      "# PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA NOMOR 11 TAHUN 2007",
    ],
  );
  const ITEM: Item = ["Pasal 3 dihapus."];
  const AMENDING = smallBill([ITEM], {
    facts: BILL_FACTS,
    title: `PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA NOMOR 5 TAHUN 2024 TENTANG PERUBAHAN ATAS PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA ${CITATION.toUpperCase()} TENTANG CONTOH`,
    opening: `Beberapa ketentuan dalam Peraturan Menteri Komunikasi dan Informatika ${CITATION} tentang Contoh diubah sebagai berikut:`,
  });
  test("[AM53] is the same act where --same-work says so, and the result records it", async () => {
    const refused = await apply(AMENDING, REGULATION);
    expect([refused.exit, codes(refused.errors)]).toEqual([
      3,
      expect.arrayContaining(["amend/other-act"]),
    ]);
    const { exit, out } = await apply(AMENDING, REGULATION, "--same-work", CITATION);
    expect(exit).toBe(0);
    expect(out).toContain("### Pasal 3\n\nDihapus.");
    expect(out).toContain(CITATION);
    const recorded = edited(REGULATION, [
      "language: id",
      `citedAs:\n  - ${CITATION}\nlanguage: id`,
    ]);
    expect((await apply(AMENDING, recorded)).exit).toBe(0);
  });
  test.each([
    ["a part of the number", "Nomor 1/PER/M.KOMINFO/04/2007"],
    ["another year", "Nomor 11/PER/M.KOMINFO/04/2008"],
    ["an act that the bill does not name", "Nomor 12 Tahun 2007"],
  ])("[AM53] a citation that names no act of the bill stops it: %s", async (_, citation) => {
    const { exit, out, errors } = await apply(AMENDING, REGULATION, "--same-work", citation);
    expect([exit, out]).toEqual([3, ""]);
    expect(codes(errors)).toContain("amend/same-work-unused");
  });
  test("[AM53] a citation that names nothing is not recorded, in part or whole", async () => {
    const recorded = edited(REGULATION, [
      "language: id",
      `citedAs:\n  - ${CITATION}\nlanguage: id`,
    ]);
    const other = "Nomor 12 Tahun 2007";
    const { exit, out } = await apply(AMENDING, recorded, "--same-work", other, "--partial");
    expect(exit).toBe(0);
    expect(out).not.toContain(other);
  });
  test("[AM53] a citation of an earlier amendment does not name the act amended", async () => {
    const chain = edited(AMENDING, [
      "tentang Contoh diubah",
      "tentang Contoh sebagaimana telah diubah dengan Peraturan Menteri Komunikasi dan Informatika Nomor 7 Tahun 2009 tentang Lain diubah",
    ]);
    const { exit, errors } = await apply(chain, REGULATION, "--same-work", "Nomor 7 Tahun 2009");
    expect([exit, codes(errors)]).toEqual([3, expect.arrayContaining(["amend/same-work-unused"])]);
  });
  test.each(["11", "Tahun 2007", ""])(
    "[AM53] what is no citation is misuse: %s",
    async (citation) => {
      const { errors } = await apply(AMENDING, REGULATION, "--same-work", citation);
      expect(codes(errors)).toEqual(["cli/usage"]);
    },
  );
});

describe("a note that the body of the bill quotes", () => {
  const REWRITTEN = "Penjelasan Pasal 3 diubah sehingga berbunyi sebagai berikut:";
  test.each([
    [
      "on an article",
      [REWRITTEN, "Keterangan baru."],
      "#### Pasal 3\n\nKeterangan baru.\n\n#### Pasal 4",
    ],
    ["of two texts", [REWRITTEN, "Satu.", "Dua."], "#### Pasal 3\n\nSatu.\n\nDua.\n\n#### Pasal 4"],
    [
      "between marks",
      [REWRITTEN, "“", "Keterangan baru.", "”"],
      "#### Pasal 3\n\nKeterangan baru.\n\n#### Pasal 4",
    ],
    [
      "with pairs of marks that are the law's",
      [REWRITTEN, "“Orang” adalah “manusia”."],
      "#### Pasal 3\n\n“Orang” adalah “manusia”.\n",
    ],
  ] as const)("[AM54] takes the place of the old one: %s", async (_, item, wanted) => {
    const { exit, out, errors } = await apply(bill([item]));
    expect([exit, errors]).toEqual([0, []]);
    expect(out).toContain(wanted);
    expect(out).toContain("### Pasal 3\n\nKetiga.");
  });
  test.each([
    ["a pair of marks that may be the law's", [REWRITTEN, "“Keterangan baru.”"]],
    [
      "a paragraph as its target",
      ["Penjelasan ayat (1) Pasal 2 diubah sehingga berbunyi sebagai berikut:", "Kata baru."],
    ],
    ["a lone mark", [REWRITTEN, "Keterangan baru.”"]],
    ["an instruction in it", [REWRITTEN, "Keterangan baru.", "Pasal 4 dihapus."]],
    ["a label in it", [REWRITTEN, "Ayat (1)", "Keterangan baru."]],
    ["an article in it", [REWRITTEN, "### Pasal 3", "Keterangan baru."]],
    ["dots", [REWRITTEN, "…", "Keterangan baru."]],
    [
      "two notes",
      ["Penjelasan Pasal 3 dan Pasal 4 diubah sehingga berbunyi sebagai berikut:", "X."],
    ],
    ["no quote announced", ["Penjelasan Pasal 3 dihapus.", "X."]],
    [
      "an article that is named too",
      ["Pasal 3 dan penjelasan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "X."],
    ],
  ] as const)("[AM54] is refused with %s", async (_, item) => {
    const { exit, out, errors } = await apply(bill([item]));
    expect([exit, out]).toEqual([3, ""]);
    expect(codes(errors).length).toBeGreaterThan(0);
  });
  test("[AM54] is refused where the bill's explanation has an entry on it too", async () => {
    const notes =
      "#### Pasal I\n\n##### Angka 1\n\n###### Pasal 3\n\nLain.\n\n#### Pasal II\n\nCukup jelas.";
    const { exit, out, errors } = await apply(bill([[REWRITTEN, "Keterangan baru."]], notes));
    expect([exit, out, codes(errors)[0]]).toEqual([3, "", "amend/note-doubled"]);
  });
  test("[AM54] of an explanation that is not held is told", async () => {
    const { errors } = await apply(bill([[REWRITTEN, "X."]]), SMALL_ACT_WITHOUT_NOTES);
    expect(codes(errors)).toContain("amend/note-not-held");
  });
});

describe("what else was wrong without a word", () => {
  const THIRD: Item = [
    "Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:",
    "### Pasal 3",
    "Ketiga baru.",
  ];
  test("[AM51] item numbers in another order are told", async () => {
    const items: readonly Item[] = [THIRD, ["Pasal 4 dihapus."], ["Pasal 1 dihapus."]];
    const { errors } = await apply(smallBill(items, { facts: BILL_FACTS, numbers: [1, 3, 2] }));
    expect(codes(errors)).toContain("amend/item-order");
  });
  test("[AM51] a deleted paragraph that reads anew is told, as an article is", async () => {
    const base = edited(SMALL_ACT, ["(2) Kedua.", "(2) Dihapus."]);
    const { exit, errors } = await apply(
      bill([
        [
          "Ketentuan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua lagi."),
        ],
      ]),
      base,
    );
    expect(exit).toBe(0);
    expect(codes(errors)).toContain("amend/target-deleted");
  });
  test.each([
    ["before", [["Bab II dihapus."], ["Pasal 3 dihapus."], ["Pasal 4 dihapus."]]],
    ["behind", [["Pasal 3 dihapus."], ["Pasal 4 dihapus."], ["Bab II dihapus."]]],
  ] as const)("[AM29] a chapter deleted %s all its articles is not told", async (_, items) => {
    const { exit, errors } = await apply(bill(items));
    expect(exit).toBe(0);
    expect(codes(errors)).not.toContain("amend/container-not-empty");
  });
  test("[AM29] a chapter that is deleted and keeps one of its articles is told once", async () => {
    const { exit, errors } = await apply(bill([["Bab II dihapus."], ["Pasal 3 dihapus."]]));
    expect(exit).toBe(0);
    expect(codes(errors).filter((code) => code === "amend/container-not-empty")).toHaveLength(1);
  });
  test.each([
    [
      "berbunyi berikut",
      ["Ketentuan Pasal 3 diubah sehingga berbunyi berikut:", "### Pasal 3", "Ketiga baru."],
    ],
    [
      "yang seluruhnya berbunyi",
      [
        "Ketentuan Pasal 3 diubah, yang seluruhnya berbunyi sebagai berikut:",
        "### Pasal 3",
        "Ketiga baru.",
      ],
    ],
  ] as const)("is understood: %s", async (_, item) => {
    const { exit, out } = await apply(bill([item]));
    expect(exit).toBe(0);
    expect(out).toContain("Ketiga baru.");
  });
  test("[AM21] a paragraph that stays and differs in a capital alone is reported", async () => {
    const base = edited(SMALL_ACT, ["(2) Kedua.", "(2) Kedua kepada menteri."]);
    const { exit, files } = await apply(
      bill(
        [
          [
            "Ketentuan ayat (1) Pasal 2 tetap, penjelasan ayat (1) diubah sebagaimana tercantum dalam penjelasan pasal demi pasal sehingga Pasal 2 berbunyi sebagai berikut:",
            ...paragraphs("(1) Setiap Orang wajib:", "(2) Kedua kepada menteri."),
          ],
        ],
        "#### Pasal I\n\n##### Angka 1\n\n###### Pasal 2\n\nAyat (1)\n\nBaru.\n\nAyat (2)\n\nCukup jelas.\n\n#### Pasal II\n\nCukup jelas.",
      ),
      base,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(files.get("r.json") ?? "").undeclared).toHaveLength(1);
  });
  test("[AM21] a paragraph that stays and differs in a word is refused", async () => {
    const { exit, errors } = await apply(
      bill([
        [
          "Ketentuan ayat (1) Pasal 2 tetap dan ayat (2) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
          ...paragraphs("(1) Setiap badan wajib:", "(2) Kedua baru."),
        ],
      ]),
    );
    expect([exit, codes(errors)[0]]).toEqual([3, "amend/quote-contradicts"]);
  });
  test("the texts of two letters are exchanged", async () => {
    const { exit, out } = await run(["amend", "before.md", "after.md"], {
      files: {
        "before.md": SMALL_ACT,
        "after.md": edited(SMALL_ACT, ["a. satu;\n\nb. dua; dan", "a. dua;\n\nb. satu; dan"]),
      },
    });
    expect(exit).toBe(0);
    expect(out).toContain("huruf a dan huruf b ayat (1) Pasal 2 dalam Undang-Undang Nomor 99");
  });
});

describe("what stands under the new title of a container", () => {
  const TITLE = "Judul BAB II dan ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:";
  test("[AM29] is not in silence left out: a part that is not named", async () => {
    const { exit, errors } = await apply(
      bill([
        [TITLE, "### BAB II BARU", "#### Bagian Kesatu Umum", "##### Pasal 3", "Ketiga baru."],
      ]),
    );
    expect(exit).toBe(3);
    expect(errors.join("\n")).toContain("followed by Bagian Kesatu, which it does not name");
  });
});

test("[AM29] an article does not move under the new title of another container", async () => {
  const { exit, errors } = await apply(
    bill([
      [
        "Judul BAB II dan ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:",
        "### BAB II BARU",
        "#### Pasal 1",
        "Satu.",
      ],
    ]),
  );
  expect(exit).toBe(3);
  expect(errors.join("\n")).toContain("The base has no Bab II Pasal 1.");
});

describe("parts of an article that are quoted with one deleted", () => {
  const DELETES =
    "Ketentuan Pasal 2 ayat (1) huruf b dihapus, sehingga Pasal 2 ayat (1) berbunyi sebagai berikut:";
  const quoting = (...items: readonly string[]) =>
    apply(bill([[DELETES, "### Pasal 2", "(1) Setiap orang wajib:", ...items]]));
  test("[AM22] are carried out where the rest reads as before", async () => {
    const { exit, out } = await quoting("a. satu;", "b. dihapus;", "c. tiga.");
    expect(exit).toBe(0);
    expect(out).toContain("a. satu;\n\nb. dihapus;\n\nc. tiga.\n\n(2) Kedua.");
  });
  test("[AM22] are refused where another part reads otherwise", async () => {
    const { exit, errors } = await quoting("a. satu baru;", "b. dihapus;", "c. tiga.");
    expect(exit).toBe(3);
    expect(errors.join("\n")).toContain("amend/quote-not-announced");
  });
});

describe("two items that bring in a unit of one label", () => {
  const INSERTS =
    "Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A yang berbunyi sebagai berikut:";
  const ADDS =
    "Ketentuan Pasal 2 ditambahkan 1 (satu) ayat, yakni ayat (3) sehingga Pasal 2 berbunyi sebagai berikut:";
  test.each<readonly [string, Item, Item]>([
    ["articles", [INSERTS, "### Pasal 3A", "X."], [INSERTS, "### Pasal 3A", "Y."]],
    ["articles alike", [INSERTS, "### Pasal 3A", "X."], [INSERTS, "### Pasal 3A", "X."]],
    [
      "paragraphs",
      [ADDS, ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua."), "(3) X."],
      [ADDS, ...paragraphs("(1) Setiap orang wajib:", "(2) Kedua."), "(3) Y."],
    ],
  ])("[AM46] are both refused and name each other: %s", async (_, first, second) => {
    const { exit, errors } = await apply(bill([first, second]));
    expect(exit).toBe(3);
    expect(codes(errors).filter((code) => code === "amend/items-collide")).toHaveLength(2);
    expect(errors.join("\n")).not.toContain("The base has");
  });
});

describe("a note on a unit that its article loses", () => {
  const LOSES: Item = [
    "Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:",
    "### Pasal 2",
    "Satu saja.",
  ];
  test.each([
    ["where the bill has no explanation", "", ["(1)", "(2)"]],
    [
      "where the bill repeats it",
      "#### Pasal I\n\n##### Angka 1\n\n###### Pasal 2\n\nAyat (2)\n\nCukup jelas.",
      ["(2)"],
    ],
  ])("[AM79] is told %s", async (_, notes, lost) => {
    const { exit, errors } = await apply(bill([LOSES], notes));
    expect(exit).toBe(0);
    const told = errors.filter((line) => line.includes("amend/note-without-unit"));
    expect(told.map((line) => /"Ayat (\S+)" on Pasal 2/u.exec(line)?.[1])).toEqual(lost);
  });
});

describe("what stands before the first item", () => {
  const printed = (...lines: readonly string[]) =>
    run(["apply", "base.md", "bill.txt"], {
      files: { "base.md": SMALL_ACT, "bill.txt": printedBill(...lines) },
    });
  const SECOND = [
    "1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:",
    "Pasal 4",
    "Empat baru.",
  ];
  test.each([
    [
      "an item without number",
      ["Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "Pasal 3", "Tiga."],
    ],
    [
      "an item of number 0",
      ["0. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:", "Pasal 3", "Tiga."],
    ],
    ["a deletion without number", ["Pasal 3 dihapus."]],
  ])("[IS9] is never passed over: %s", async (_, first) => {
    const { exit, out, errors } = await printed(...first, ...SECOND);
    expect([exit, out]).toEqual([3, ""]);
    expect(codes(errors)).toContain("amend/not-understood");
  });
  test("[AM51] an item of number 0 is told", async () => {
    const { exit, errors } = await apply(
      smallBill([["Pasal 3 dihapus."], ["Pasal 4 dihapus."]], {
        facts: BILL_FACTS,
        numbers: [0, 1],
      }),
    );
    expect(exit).toBe(0);
    expect(codes(errors)).toContain("amend/item-order");
  });
  test("[AM28] a range that runs backwards is refused for that", async () => {
    const { exit, errors } = await apply(bill([["Pasal 4 sampai dengan Pasal 3 dihapus."]]));
    expect(exit).toBe(3);
    expect(errors.join("\n")).toContain("Pasal 3 does not directly follow Pasal 4");
  });
});

test.each([
  ["Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:", "### Pasal 9"],
  [
    "Di antara Pasal 9 dan Pasal 10 disisipkan 1 (satu) pasal, yakni Pasal 9A yang berbunyi sebagai berikut:",
    "### Pasal 9A",
  ],
])("[AM22] an article that only an annex has is named there: %s", async (words, heading) => {
  const annexed = SMALL_ACT.replace(
    "## PENJELASAN",
    "## LAMPIRAN\n\n### Pasal 9\n\nIsi.\n\n## PENJELASAN",
  );
  const { exit, errors } = await apply(bill([[words, heading, "Lain."]]), annexed);
  expect(exit).toBe(3);
  expect(errors.join("\n")).toContain("The base has no Pasal 9; the nearest is Lampiran Pasal 9.");
});

test("[AM56] a letter in another form that begins a list of its own is told", async () => {
  const letters = ["a.", "b.", "c.", "d.", "e.", "f.", "g.", "h."].map((label) => `${label} satu;`);
  const base = edited(SMALL_ACT, [
    "a. satu;\n\nb. dua; dan\n\nc. tiga.",
    [...letters, "i. tiga."].join("\n\n"),
  ]);
  const item: Item = [
    "Ketentuan ayat (1) Pasal 2 diubah sehingga Pasal 2 berbunyi sebagai berikut:",
    "### Pasal 2",
    "(1) Setiap orang harus:",
    ...letters,
    "i) tiga.",
    "(2) Kedua.",
  ];
  expect(codes((await apply(bill([item]), base)).errors)).toContain("amend/label-spelled");
});
