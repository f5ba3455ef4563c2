import { describe, expect, test } from "@jest/globals";
import { BILL_FACTS, edited, SMALL_ACT, smallBill } from "../../support/small-act.ts";
import { run } from "./support.ts";

const REWORD = [
  "Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:",
  "### Pasal 3",
  "Ketiga baru.",
] as const;
const BILL = smallBill([REWORD], { facts: BILL_FACTS });
const apply = (base: string, bill: string, ...options: readonly string[]) =>
  run(["apply", "base.md", "bill.md", ...options], { files: { "base.md": base, "bill.md": bill } });
const amend = (before: string, after: string) =>
  run(["amend", "before.md", "after.md"], { files: { "before.md": before, "after.md": after } });
// The act with amendments in its front matter: "UU 5/2024, 2024-03-01; Perubahan @/akn/id/act/uu/2024/6".
const recorded = (acts: string, gazettes = "") =>
  edited(SMALL_ACT, [
    "gazette: LN 2020/99, TLN 6699",
    [
      `gazette: LN 2020/99, TLN 6699${gazettes}\namendments:`,
      ...acts.split("; ").map((act) => {
        const [named = "", date] = act.split(", ");
        const [cite, work] = named.split(" @");
        return [
          `  - cite: ${cite}`,
          ...(work === undefined ? [] : [`    work: ${work}`]),
          ...(date === undefined ? [] : [`    date: ${date}`]),
        ].join("\n");
      }),
    ].join("\n"),
  ]);
const next = (acts: string, gazettes?: string) => {
  const base = recorded(acts, gazettes);
  return amend(base, edited(base, ["Ketiga.", "Ketiga baru."], ["Keempat.", "Keempat baru."]));
};
const codes = (errors: readonly string[]): readonly (string | undefined)[] =>
  errors.map((line) => line.split(" ")[2]);

describe("an amendment that the front matter records", () => {
  test("[AG2] is cited by the next bill, which is the second", async () => {
    const { out: held } = await apply(SMALL_ACT, BILL);
    const { exit, out, errors } = await amend(held, edited(held, ["Keempat.", "Keempat baru."]));
    expect(exit).toBe(0);
    expect(out).toContain("PERUBAHAN KEDUA ATAS");
    expect(out).toContain(
      "sebagaimana telah diubah dengan Undang-Undang Nomor 5 Tahun 2024 tentang Perubahan atas Undang-Undang Nomor 99 Tahun 2020 tentang Contoh (Lembaran Negara Republik Indonesia Tahun 2024 Nomor 50, Tambahan Lembaran Negara Republik Indonesia Nomor 6900)",
    );
    expect(codes(errors)).not.toContain("phrase/base-unknown");
  });
  test("[AG2] is cited with dots where its gazette is not known", async () => {
    const named = edited(SMALL_ACT, [
      "gazette: LN 2020/99, TLN 6699",
      "gazette: LN 2020/99, TLN 6699\nsources:\n  - cite: UU 99/2020\n    retrieved: 2026-11-01\n    licence: public domain\n  - cite: UU 5/2024\n    retrieved: 2026-11-01\n    licence: public domain",
    ]);
    const { exit, out, errors } = await amend(named, edited(named, ["Keempat.", "Keempat baru."]));
    expect(exit).toBe(0);
    expect(out).toContain("PERUBAHAN KEDUA ATAS");
    expect(out).toMatch(/Undang-Undang Nomor 5 Tahun 2024 .*\(Lembaran Negara .* \.\.\./u);
    expect(codes(errors)).toContain("phrase/base-unknown");
  });
  test("[AM47] has a citation like other citations", async () => {
    const { out } = await apply(SMALL_ACT, smallBill([REWORD]));
    expect(out).toContain("cite: UU 5/2024");
    expect(out).not.toContain("UNDANG-UNDANG REPUBLIK INDONESIA 5/2024");
  });
  test("[AM47] is held only as far as it was carried out", async () => {
    const twoItems = smallBill([REWORD, ["Pasal 9 dihapus."]], { facts: BILL_FACTS });
    const partial = await apply(SMALL_ACT, twoItems, "--partial");
    expect(partial.exit).toBe(0);
    expect(partial.out).toMatch(/held:\n +- at: art_3\n/u);
    expect(partial.out).toMatch(/refused:\n +- at: art_9\n/u);
    const mended = smallBill([REWORD, ["Pasal 4 dihapus."]], { facts: BILL_FACTS });
    const again = await apply(partial.out, mended, "--partial");
    expect(codes(again.errors)).not.toContain("amend/already-held");
    expect(again.out).toContain("### Pasal 4\n\nDihapus.");
  });
  const ITEMS: Parameters<typeof smallBill>[0] = [
    REWORD,
    [
      "Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A yang berbunyi sebagai berikut:",
      "### Pasal 3A",
      "Tiga A.",
    ],
    ["Pasal 4 dihapus."],
    ['Kata "Kedua" dalam Pasal 2 ayat (2) diganti dengan kata "Lain".'],
    [
      "Pasal 1 ditambahkan 1 (satu) angka, yakni angka 3 sehingga berbunyi sebagai berikut:",
      "### Pasal 1",
      "Dalam Undang-Undang ini yang dimaksud dengan:",
      "1. Orang adalah manusia.",
      "2. Menteri adalah menteri.",
      "3. Baru adalah baru.",
    ],
    [
      "Di antara Bab I dan Bab II disisipkan 1 (satu) bab, yakni Bab IA yang berbunyi sebagai berikut:",
      "## BAB IA BARU",
      "### Pasal 2A",
      "Isi.",
    ],
    ["Judul Bab II diubah sehingga berbunyi sebagai berikut:", "## BAB II LAIN SEKALI"],
  ];
  const inPart = async () => {
    const bill = smallBill([...ITEMS, ["Pasal 9 dihapus."]], { facts: BILL_FACTS });
    return (await apply(SMALL_ACT, bill, "--partial")).out;
  };
  test("[AM59] is applied again, mended, without --partial", async () => {
    const mended = smallBill([...ITEMS, ["Penjelasan Pasal 3 dihapus."]], { facts: BILL_FACTS });
    const { exit, out, errors } = await apply(await inPart(), mended);
    expect([exit, errors.filter((line) => line.includes(" error "))]).toEqual([0, []]);
    expect(codes(errors).filter((code) => code === "amend/held-before")).toHaveLength(4);
    expect(out).toContain("refused: []");
    const whole = await apply(SMALL_ACT, mended);
    expect(out.slice(out.indexOf("# UNDANG"))).toBe(whole.out.slice(whole.out.indexOf("# UNDANG")));
  });
  test.each<readonly [string, number, readonly [string, string], string]>([
    ["a new article", 1, ["Tiga A.", "Tiga A lain."], "amend/label-taken"],
    ["new words", 3, ['"Lain"', '"Berbeda"'], "amend/words-missing"],
    ["a new definition", 4, ["Baru adalah baru.", "Baru adalah lain."], "amend/label-taken"],
    ["a new chapter", 5, ["Isi.", "Isi lain."], "amend/label-taken"],
  ])("[AM59] says no item is there that is not: %s", async (_, at, [old, next], code) => {
    const items = ITEMS.map((item, index) =>
      index === at ? (item.map((line) => line.replace(old, next)) as [string, ...string[]]) : item,
    );
    const { exit, errors } = await apply(await inPart(), smallBill(items, { facts: BILL_FACTS }));
    expect(exit).toBe(3);
    expect(codes(errors)).toContain(code);
  });
  test("[AM59] an act that is held in full is not applied again", async () => {
    const bill = smallBill(ITEMS, { facts: BILL_FACTS });
    const { out } = await apply(SMALL_ACT, bill);
    const again = await apply(out, bill);
    expect([again.exit, new Set(codes(again.errors))]).toEqual([
      3,
      new Set(["amend/already-held", "amend/instructions-refused"]),
    ]);
  });
  test("[AM47] waits where a person has to choose", async () => {
    const twice = edited(SMALL_ACT, ["(2) Kedua.", "(2) Kedua:\n\na. lain."]);
    const bill = smallBill(
      [REWORD, ['Kata "satu" dalam Pasal 2 huruf a diganti dengan kata "lain".']],
      { facts: BILL_FACTS },
    );
    const { out } = await apply(twice, bill, "--partial");
    expect(out).toMatch(/pending:\n +- at: art_2\n/u);
    expect(out).toContain("refused: []");
  });
  describe("[AM70] a clause of which an amendment is not worked in", () => {
    const waiting = (where: string) =>
      edited(SMALL_ACT, [
        "gazette: LN 2020/99, TLN 6699",
        `gazette: LN 2020/99, TLN 6699\namendments:\n  - cite: UU 3/2022\n    work: /akn/id/act/uu/2022/3\n    date: 2022-01-02\n    held: []\n    pending: [{ at: ${where}, since: 2022-01-02 }]\n    refused: []`,
      ]);
    test.each([
      ["art_3", 3],
      ["art_2__para_1", 0],
    ])("another act does not change it: %s", async (where, exit) => {
      const run = await apply(waiting(where), BILL);
      expect(run.exit).toBe(exit);
      expect(codes(run.errors).includes("amend/clause-pending")).toBe(exit === 3);
    });
    test.each([
      ["art_3", 3],
      ["att_1__art_3", 3],
      ["chp_II", 3],
      ["art_2", 0],
      ["chp_I", 0],
      ["art_31", 0],
    ])("no bill is drafted on it: %s", async (where, exit) => {
      const base = waiting(where);
      const run = await amend(base, edited(base, ["Ketiga.", "Lain."]));
      expect(run.exit).toBe(exit);
      expect(codes(run.errors).includes("phrase/clause-pending")).toBe(exit === 3);
    });
    test.each([
      ["a new article", "art_3A", "### Pasal 4\n", "### Pasal 3A\n\nBaru.\n\n### Pasal 4\n", 3],
      [
        "another new article",
        "art_5",
        "### Pasal 4\n",
        "### Pasal 3A\n\nBaru.\n\n### Pasal 4\n",
        0,
      ],
      ["a paragraph beside it", "art_2__para_1", "(2) Kedua.", "(2) Lain.", 3],
      ["the title of its chapter", "art_3", "BAB II KETENTUAN LAIN", "BAB II LAIN", 0],
      ["the title that waits", "chp_II", "BAB II KETENTUAN LAIN", "BAB II LAIN", 3],
      ["an article that is deleted", "art_3", "Ketiga.", "Dihapus.", 3],
    ])("no bill is drafted on %s", async (_, where, old, next, exit) => {
      const base = waiting(where);
      const run = await amend(base, edited(base, [old, next]));
      expect([run.exit, codes(run.errors).includes("phrase/clause-pending")]).toEqual([
        exit,
        exit === 3,
      ]);
    });
    test("another act does not put a new unit where one waits", async () => {
      const [, insert] = ITEMS;
      const run = await apply(waiting("art_3A"), smallBill([insert!], { facts: BILL_FACTS }));
      expect([run.exit, codes(run.errors)]).toEqual([
        3,
        expect.arrayContaining(["amend/clause-pending"]),
      ]);
      expect(run.errors.join("\n")).toContain("UU 3/2022 changes Pasal 3A too");
    });
  });
  describe("[AG42] a base that an amendment is not worked into", () => {
    const behind = (amendment: string) =>
      edited(SMALL_ACT, [
        "gazette: LN 2020/99, TLN 6699",
        `gazette: LN 2020/99, TLN 6699\namendments:\n  - { cite: UU 1/2026, title: Penyesuaian Pidana, date: 2026-01-02, gazette: "LN 2026/1, TLN 7153"${amendment} }`,
      ]);
    test.each([
      [", pending: [{ at: art_3 }]", "Pasal 3"],
      [", held: [], refused: [{ at: art_2__para_1 }]", "Pasal 2 ayat (1)"],
      ["", "which clauses is not said"],
    ])("has the bill cite and count it, and tells it%s", async (amendment, clauses) => {
      const base = behind(amendment);
      const { exit, out, errors } = await amend(base, edited(base, ["Keempat.", "Keempat baru."]));
      expect(exit).toBe(0);
      expect(out).toContain("PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 99 TAHUN 2020");
      expect(out).toContain(
        "sebagaimana telah diubah dengan Undang-Undang Nomor 1 Tahun 2026 tentang Penyesuaian Pidana (Lembaran Negara Republik Indonesia Tahun 2026 Nomor 1,",
      );
      const told = errors.filter((line) => line.includes("phrase/base-not-current"));
      expect(told).toEqual([expect.stringContaining(`(${clauses})`)]);
    });
    test("is not told where all is held", async () => {
      const base = behind(", held: [{ at: art_3 }]");
      const { errors } = await amend(base, edited(base, ["Keempat.", "Keempat baru."]));
      expect(codes(errors)).not.toContain("phrase/base-not-current");
    });
  });
  test("[AM76] what waits and is not in the bill as it is applied waits on", async () => {
    const base = edited(SMALL_ACT, [
      "gazette: LN 2020/99, TLN 6699",
      "gazette: LN 2020/99, TLN 6699\namendments:\n  - { cite: UU 5/2024, title: Lain, pending: [{ at: art_3, since: 2024-02-01 }, { at: art_4, since: 2024-02-01 }] }",
    ]);
    const { exit, out } = await apply(base, smallBill([REWORD]));
    expect(exit).toBe(0);
    expect(out).toMatch(/title: Lain\n/u);
    expect(out).toMatch(/held:\n +- at: art_3\n +since: 2024-02-01\n/u);
    expect(out).toMatch(/pending:\n +- at: art_4\n +since: 2024-02-01\n/u);
  });
  test("[AM47] keeps the title of an act that is not named after what it changes", async () => {
    const named = BILL.replace(/TENTANG PERUBAHAN ATAS [^\n]*/u, "TENTANG PENYESUAIAN PIDANA");
    expect((await apply(SMALL_ACT, named)).out).toContain("title: Penyesuaian Pidana\n");
    expect((await apply(SMALL_ACT, BILL)).out).not.toContain("title: Perubahan");
    const enacting = BILL.replace(
      /TENTANG PERUBAHAN ATAS [^\n]*/u,
      "TENTANG PENETAPAN PERATURAN TENTANG PERUBAHAN ATAS UNDANG-UNDANG TENTANG CONTOH MENJADI UNDANG-UNDANG",
    );
    expect((await apply(SMALL_ACT, enacting)).out).toMatch(
      /title: Penetapan Peraturan tentang Perubahan .* tentang Contoh Menjadi Undang-Undang/iu,
    );
  });
  test("[AG2] is counted where only the gazette knows of it", async () => {
    const named = edited(SMALL_ACT, [
      "LN 2020/99, TLN 6699",
      "LN 2020/99, TLN 6699; LN 2022/7, TLN 6700",
    ]);
    const { out, errors } = await amend(named, edited(named, ["Keempat.", "Keempat baru."]));
    expect(out).toContain("PERUBAHAN KEDUA ATAS");
    expect(out).toMatch(/Nomor \.\.\. Tahun 2022 .*Tahun 2022 Nomor 7, Tambahan/u);
    expect(errors.join("\n")).toContain("phrase/base-unknown");
  });
  test("[AG2] is counted once where a source names it too, and in the order of the years", async () => {
    const named = edited(SMALL_ACT, [
      "gazette: LN 2020/99, TLN 6699",
      "gazette: LN 2020/99, TLN 6699\nsources:\n  - cite: UU 5/2024\n    retrieved: 2026-11-01\n    licence: public domain\namendments:\n  - cite: UNDANG-UNDANG REPUBLIK INDONESIA 5/2024\n    clauses: [art_3]\n  - cite: Perubahan\n    work: /akn/id/act/uu/2022/3\n    held: [{ at: art_1 }]",
    ]);
    const { exit, out } = await amend(named, edited(named, ["Keempat.", "Keempat baru."]));
    expect(exit).toBe(0);
    expect(out).toContain("PERUBAHAN KETIGA ATAS");
    expect(out).toContain("diubah terakhir dengan Undang-Undang Nomor 5 Tahun 2024");
  });
  test.each([
    [
      "by number in one year",
      "UU 16/2024; UU 5/2024",
      "KETIGA",
      "Undang-Undang Nomor 16 Tahun 2024",
    ],
    [
      "by day in one year",
      "UU 6/2024, 2024-02-01; UU 5/2024, 2024-03-01",
      "KETIGA",
      "Undang-Undang Nomor 5 Tahun 2024",
    ],
    ["three", "UU 7/2025; UU 5/2022; UU 6/2024", "KEEMPAT", "Undang-Undang Nomor 7 Tahun 2025"],
    [
      "of two types by day",
      "Perppu 2/2022, 2022-12-30; UU 7/2022, 2022-02-01",
      "KETIGA",
      "Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022",
    ],
  ])("[AG2] several are cited in their order: %s", async (_, acts, ordinal, last) => {
    const { out } = await next(acts);
    expect(out).toContain(`PERUBAHAN ${ordinal} ATAS`);
    expect(out).toContain(`diubah terakhir dengan ${last} tentang`);
  });
  test.each([
    "UU 5/2024; UU 5/2024",
    "UU 5/2024; Undang-Undang Nomor 5 Tahun 2024",
    "UU 5/2024; Undang-Undang Nomor 5 Tahun 2024 tentang Perubahan atas Contoh",
    "UU 5/2024; uu 5/2024",
    "UU Nomor 5 Tahun 2024",
    "Perubahan @/akn/id/act/uu/2024/5",
  ])("[AG2] is counted once however it is cited: %s", async (acts) => {
    const { out } = await next(acts);
    expect(out).toContain("PERUBAHAN KEDUA ATAS");
    expect(out).toMatch(/dengan Undang-Undang Nomor 5 Tahun 2024 tentang/u);
  });
  test("[AG2] a gazette of another year is not that of an amendment", async () => {
    const { out, errors } = await next("UU 5/2024", "; LN 2023/50, TLN 6900");
    expect(out).not.toContain("2023");
    expect(errors.join("\n")).toContain("gazette of 5/2024");
  });
  test.each(["Undang-Undang Nomor 5 Tahun 2024", "UU Nomor 5 Tahun 2024 tentang Perubahan"])(
    "[AM47] is known by number and year however it is cited: %s",
    async (cite) => {
      expect(codes((await apply(recorded(cite), BILL)).errors)).toContain("amend/already-held");
    },
  );
  test("[AM47] is held in full in the form that older texts have", async () => {
    const older = edited(SMALL_ACT, [
      "gazette: LN 2020/99, TLN 6699",
      "gazette: LN 2020/99, TLN 6699\namendments:\n  - cite: UU 5/2024\n    clauses: [art_3]",
    ]);
    expect(codes((await apply(older, BILL)).errors)).toContain("amend/already-held");
  });
  test("is not applied a second time where it is held in full", async () => {
    const { out } = await apply(SMALL_ACT, BILL);
    expect(codes((await apply(out, BILL)).errors)).toContain("amend/already-held");
  });
});

describe("front matter with a field that is wrong", () => {
  const wrong = [
    ["a date that is missing", "date: 2020-01-02\n", ""],
    ["a date in words", "date: 2020-01-02", "date: 5 Mei 2020"],
    ["a day that does not exist", "date: 2020-01-02", "date: 2020-02-31"],
    ["an extent that is none", "extent: whole", "extent: all"],
  ] as const;
  test.each(wrong)("[DI7] keeps what is right: %s", async (_, old, next) => {
    const base = edited(SMALL_ACT, [old, next]);
    const { exit, out, errors } = await apply(base, BILL);
    expect(exit).toBe(0);
    expect(out).toContain("work: /akn/id/act/uu/2020/99");
    expect(errors.join("\n")).toContain("warning dialect/field-left-out");
  });
  test("[AM49] stops an application where it calls the bill by another number than its title", async () => {
    const other = edited(BILL, ["uu/2024/5", "uu/2024/6"], ["UU 5/2024", "UU 6/2024"]);
    const { exit, out, errors } = await apply(SMALL_ACT, other);
    expect([exit, out]).toEqual([3, ""]);
    expect(codes(errors)).toContain("amend/bill-called-twice");
  });
  test("[AM49] stops an application where a bill does not say which act it is", async () => {
    const bill = BILL.replace("work: /akn/id/act/uu/2024/5", "work: uu/2024/5");
    const { exit, errors } = await apply(SMALL_ACT, bill);
    expect([exit, codes(errors)]).toEqual([3, ["dialect/front-matter-field"]]);
  });
  test("[DI7] is told at its line", async () => {
    const base = edited(SMALL_ACT, ["date: 2020-01-02", "date: 5 Mei 2020"]);
    const { exit, errors } = await run(["read", "base.md"], { files: { "base.md": base } });
    expect(exit).toBe(2);
    expect(errors.join("\n")).toContain("base.md:8:7 error dialect/front-matter-field");
  });
  test.each([
    ["work", "work: /akn/id/act/uu/2020/99", "work: uu/2020/99"],
    [
      "amendments",
      "gazette: LN 2020/99, TLN 6699",
      "gazette: LN 2020/99, TLN 6699\namendments: UU 5/2024",
    ],
  ])("[AM49] stops an application and a draft where it is %s", async (_, old, next) => {
    const base = edited(SMALL_ACT, [old, next]);
    expect((await apply(base, BILL)).exit).toBe(3);
    expect((await amend(base, edited(base, ["Keempat.", "Keempat baru."]))).exit).toBe(3);
  });
});

describe("the day of a consolidated text", () => {
  test.each([
    ["before the base's own", "2019-12-31"],
    ["before the bill is in force", "2024-02-29"],
  ])("[AM48] is refused %s", async (_, date) => {
    const { exit, out } = await apply(SMALL_ACT, BILL, "--date", date);
    expect([exit, out]).toEqual([3, ""]);
  });
  test.each([
    ["by its day", BILL.replace("date: 2024-03-01", "date: 2019-03-01"), 0],
    ["by the year of its number", smallBill([REWORD]).replace("TAHUN 2024", "TAHUN 2019"), 0],
    ["not where it is younger", BILL, -1],
  ])("[AM58] a bill that is older than its base is told: %s", async (_, bill, at) => {
    const { exit, errors } = await apply(SMALL_ACT, bill);
    expect(exit).toBe(0);
    expect(codes(errors).indexOf("amend/bill-older")).toBe(at);
  });
  test("[AM48] stays the base's, and that is told, where neither bill nor call has one", async () => {
    const { exit, out, errors } = await apply(SMALL_ACT, smallBill([REWORD]));
    expect(exit).toBe(0);
    expect(out).toContain("date: 2020-01-02");
    expect(codes(errors)).toContain("amend/date-unknown");
  });
  test.each([
    ["Undang-Undang ini mulai berlaku pada tanggal 2 Januari 2026.", "2026-01-02"],
    [
      "Undang-Undang ini mulai berlaku setelah 30 (tiga puluh) hari terhitung sejak tanggal diundangkan.",
      "2024-03-31",
    ],
    ["Undang-Undang ini mulai berlaku 1 (satu) tahun sejak tanggal diundangkan.", "2025-03-01"],
  ])("[AM48] is that since which the bill is in force: %s", async (words, day) => {
    const later = BILL.replace(
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
      () => words,
    );
    const { out } = await apply(SMALL_ACT, later);
    expect(/^date: (.*)$/mu.exec(out)?.[1]).toBe(day);
    expect(out).toContain(`since: ${day}`);
    expect((await apply(SMALL_ACT, later, "--date", "2024-03-02")).exit).toBe(3);
  });
  test.each([
    "Undang-Undang ini mulai berlaku pada tanggal yang ditetapkan oleh Presiden.",
    "Undang-Undang ini mulai berlaku sejak UU 1/2023 berlaku.",
    "Undang-Undang ini mulai berlaku paling lama 2 (dua) tahun sejak tanggal diundangkan.",
    "Undang-Undang ini mulai berlaku pada tanggal l Maret 2024.",
    "Undang-Undang ini mulai berlaku pada tanggal 1 Maret 20Z4.",
    "Undang-Undang ini mulai berlaku pada tanggal 31 Februari 2024.",
    "Undang-Undang ini mulai berlaku pada tanggal 1 Maretember 2024.",
    "Undang-Undang ini mulai berlaku satu tahun terhitung sejak tanggal diundangkan.",
    "Undang-Undang ini mulai berlaku setelah 2 (tiga) tahun terhitung sejak tanggal diundangkan.",
    "Undang-Undang ini mulai berlaku setelah 30 (tiga belas) hari terhitung sejak tanggal diundangkan.",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan, kecuali Pasal I angka 2 mulai berlaku pada tanggal 1 Januari 2027.",
    "Undang-Undang ini mulai berlaku pada tanggal 1 Maret 2024 dan Pasal 3 mulai berlaku pada tanggal 1 Maret 2025.",
    "Ketentuan Pasal 3 mulai berlaku pada tanggal 1 Maret 2025.",
    "Undang-Undang ini mulai berlaku pada tanggal diundangkan dan berlaku surut sejak tanggal 1 Januari 2023.",
  ])("[AM48] is not known, and that is told: %s", async (words) => {
    const other = BILL.replace(
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
      () => words,
    );
    const { out, errors } = await apply(SMALL_ACT, other);
    expect(codes(errors)).toContain("amend/date-unknown");
    expect(out).not.toContain("since:");
  });
  test("[AM48] is the last of a month that has no such day", async () => {
    const other = BILL.replace("date: 2024-03-01", "date: 2024-08-31").replace(
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
      "Undang-Undang ini mulai berlaku 6 (enam) bulan terhitung sejak tanggal diundangkan.",
    );
    expect((await apply(SMALL_ACT, other)).out).toContain("since: 2025-02-28");
  });
  test("[AM48] is not taken from what happens on that day", async () => {
    const other = BILL.replace(
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
      "Pada saat Undang-Undang ini mulai berlaku, semua izin tetap berlaku.\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
    const { out, errors } = await apply(SMALL_ACT, other);
    expect(out).toContain("since: 2024-03-01");
    expect(codes(errors)).not.toContain("amend/date-unknown");
  });
  test("[AM48] before the bill's own is told", async () => {
    const back = BILL.replace("pada tanggal diundangkan.", "pada tanggal 1 Januari 2023.");
    const { exit, errors } = await apply(SMALL_ACT, back);
    expect([exit, codes(errors)]).toEqual([0, ["amend/force-before"]]);
  });
  test("[AM58] of a bill that is older than the one before it in the call is told", async () => {
    const later = edited(
      BILL,
      ["2024-03-01", "2024-09-01"],
      ["uu/2024/5", "uu/2024/7"],
      ["UU 5/2024", "UU 7/2024"],
      ["NOMOR 5 TAHUN 2024", "NOMOR 7 TAHUN 2024"],
    );
    const earlier = edited(
      BILL,
      ["Pasal 3 diubah", "Pasal 4 diubah"],
      ["### Pasal 3", "### Pasal 4"],
    );
    const files = { "base.md": SMALL_ACT, "later.md": later, "earlier.md": earlier };
    const order = (...bills: readonly string[]) => run(["apply", "base.md", ...bills], { files });
    expect(codes((await order("later.md", "earlier.md")).errors)).toContain("amend/bill-older");
    expect(codes((await order("earlier.md", "later.md")).errors)).not.toContain("amend/bill-older");
  });
  test.each(["abc", "5-2024", "5/24", "5/2024;6/2024"])(
    "[AM47] an act that is held is named by number and year: %s",
    async (holds) => {
      expect((await apply(SMALL_ACT, BILL, "--holds", holds)).exit).toBe(2);
    },
  );
  test("[AM48] never goes back", async () => {
    const base = edited(SMALL_ACT, ["date: 2020-01-02", "date: 2025-05-05"]);
    expect(/^date: (.*)$/mu.exec((await apply(base, BILL)).out)?.[1]).toBe("2025-05-05");
  });
  test("[AM48] is that of the bill", async () => {
    const { exit, out } = await apply(SMALL_ACT, BILL);
    expect([exit, /^date: (.*)$/mu.exec(out)?.[1]]).toEqual([0, "2024-03-01"]);
  });
});
