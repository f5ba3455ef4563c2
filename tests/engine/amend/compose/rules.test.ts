import { describe, expect, test } from "@jest/globals";
import { billBaseOf, type DraftedBill } from "../../../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../../../engine/dialect/index.ts";
import { findClause, titleOf } from "../../../../engine/document/index.ts";
import type { BillBase } from "../../../../schemas/bill.ts";
import type { LegalDocument } from "../../../../schemas/document.ts";
import type { Facts } from "../../../../schemas/facts.ts";
import { profiles } from "../../../../schemas/profiles/index.ts";
import { billBase } from "../../../support/bill-base.ts";
import { draftChecked } from "../../../support/letter-check.ts";

const { id: profile, eu } = profiles;

const read = (source: string): LegalDocument => readDialect(source, { profile }).document;

const BEFORE = `## BAB I UMUM

### Pasal 1

(1) Menteri menetapkan izin.

(2) Izin berlaku 1 (satu) tahun.

### Pasal 2

Izin dapat dicabut.
`;

/** The bill of an edit of the small act above. */
function draft(edit: (before: string) => string, base: BillBase = billBase(0)): DraftedBill {
  const outcome = draftChecked(read(BEFORE), read(edit(BEFORE)), { profile, base });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
const sentences = (bill: DraftedBill): readonly string[] =>
  bill.instructions.map(({ text }) => text);
const printed = ({ bill }: DraftedBill): string => writeDialect(bill, profile);
/** Why an edit of some text has no form. */
const codes = (before: string, after: string): readonly string[] => {
  const outcome = draftChecked(read(before), read(after), { profile, base: billBase(2) });
  return outcome.ok ? outcome.value.refused.map(({ code }) => code) : [outcome.problem.code];
};
const reword = (before: string): string => before.replace("dicabut.", "dicabut Menteri.");
const article = (content: string): string => `### Pasal 5\n${content}\n`;

describe("the frame", () => {
  test.each([
    [0, "PERUBAHAN ATAS UNDANG-UNDANG NOMOR 12 TAHUN 2011"],
    [1, "PERUBAHAN KEDUA ATAS UNDANG-UNDANG NOMOR 12 TAHUN 2011"],
    [2, "PERUBAHAN KETIGA ATAS UNDANG-UNDANG NOMOR 12 TAHUN 2011"],
  ])("[AG1] after %i amendments the title is %s", (earlier, title) => {
    expect(titleOf(draft(reword, billBase(earlier)).bill)).toBe(
      `RANCANGAN UNDANG-UNDANG REPUBLIK INDONESIA NOMOR ... TAHUN ... TENTANG ${title} TENTANG PEMBENTUKAN PERATURAN PERUNDANG-UNDANGAN`,
    );
  });
  test.each([
    [1, "sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019 tentang Perubahan atas"],
    [2, "sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022"],
  ])("[AG2] the legal basis names the amendments before (%i)", (earlier, words) => {
    expect(printed(draft(reword, billBase(earlier)))).toContain(words);
  });
  test("[AG2] several amendments are a list in Pasal I", () => {
    expect(printed(draft(reword, billBase(2)))).toContain(
      "yang telah beberapa kali diubah dengan Undang-Undang:\n\na. Nomor 15 Tahun 2019 (",
    );
  });
  test("[AG3] what a person must write is dots, what is unknown of the base is told", () => {
    expect(printed(draft(reword))).toContain("a. bahwa ...;");
    const { base, problems } = billBaseOf(read(BEFORE), null);
    expect(base.act).toMatchObject({ number: "...", title: "...", gazette: null });
    expect(problems).toMatchObject([
      { code: "phrase/base-unknown", facts: { missing: "number and year, title, gazette" } },
    ]);
  });
  test("[AG3] the base is known by its title and facts", () => {
    const source =
      "# PERATURAN MENTERI KOMUNIKASI DAN INFORMATIKA REPUBLIK INDONESIA NOMOR 5 TAHUN 2020 TENTANG PENYELENGGARA SISTEM";
    const facts = { gazette: "BN 2020/1376; BN 2021/547", cite: "Permenkominfo 5/2020" };
    const { base, problems } = billBaseOf(read(source), facts as Facts);
    expect(base.act).toEqual({
      type: "Peraturan Menteri Komunikasi dan Informatika",
      number: "5",
      year: "2020",
      title: "Penyelenggara Sistem",
      gazette: { journal: "BN", year: "2020", number: "1376", supplement: null },
    });
    expect(problems).toMatchObject([{ facts: { missing: "earlier amendments" } }]);
  });
  test("[AG23] a ministerial regulation is enacted by its minister, without consent of parliament", () => {
    const act = {
      ...billBase(0).act,
      type: "Peraturan Menteri Kesehatan",
      gazette: { journal: "BN" as const, year: "2020", number: "1", supplement: null },
    };
    const text = printed(draft(reword, { act, amendments: [] }));
    expect(text).toContain("MENTERI KESEHATAN REPUBLIK INDONESIA,");
    expect(text).not.toContain("Dengan Persetujuan Bersama");
    expect(text).toContain(
      "Peraturan Menteri Kesehatan ini mulai berlaku pada tanggal diundangkan.",
    );
    expect(text).toContain("Ditetapkan di Jakarta");
  });
  test("[AG23] Pasal II holds the entry into force of a statute", () => {
    expect(printed(draft(reword))).toContain(
      "## Pasal II\n\nUndang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
  });
  test("[AG25] other countries' forms are not known", () => {
    const outcome = draftChecked(read(BEFORE), read(reword(BEFORE)), {
      profile: eu,
      base: billBase(0),
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "phrase/no-forms" } });
  });
  test("[AG47] no bill amends the constitution", () => {
    const act = (title: string, words: string) => read(`# ${title}\n\n### Pasal 1\n\n${words}`);
    const drafted = (title: string) =>
      draftChecked(act(title, "Satu."), act(title, "Dua."), { profile, base: billBase(0) });
    expect(drafted("UNDANG-UNDANG DASAR NEGARA REPUBLIK INDONESIA TAHUN 1945")).toMatchObject({
      ok: false,
      problem: { code: "phrase/constitution" },
    });
    expect(drafted("UNDANG-UNDANG NOMOR 1 TAHUN 2020 TENTANG DASAR")).toMatchObject({ ok: true });
  });
});

describe("naming", () => {
  test("[AG6] one article reworded and nothing else needs no items", () => {
    const bill = draft(reword);
    expect(bill.instructions).toMatchObject([{ item: "art_I", label: "" }]);
    expect(sentences(bill)[0]).toMatch(
      /^Ketentuan Pasal 2 dalam Undang-Undang Nomor 12 Tahun 2011/u,
    );
  });
  test("[AG7] a unit whose own text changed covers what is in it", () => {
    const before = article("(1) Izin bagi:\na. orang; dan\nb. badan.\n(2) Dua.");
    const after = article("(1) Izin khusus bagi:\na. orang pribadi; dan\nb. badan.\n(2) Dua.");
    const outcome = draftChecked(read(before), read(after), { profile, base: billBase(2) });
    expect(outcome.ok && sentences(outcome.value)).toEqual([
      "Ketentuan ayat (1) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
    ]);
  });
  test("[AG7] two lists with the same letters are not told apart: their paragraph is named", () => {
    const before = article("(1) Satu:\na. x; dan\nb. y,\n\nserta:\n\na. p; dan\nb. q.\n(2) Dua.");
    const outcome = draftChecked(read(before), read(before.replace("b. q.", "b. r.")), {
      profile,
      base: billBase(2),
    });
    expect(outcome.ok && sentences(outcome.value)).toEqual([
      "Ketentuan ayat (1) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
    ]);
  });
  test.each([
    [7, "ayat (2), ayat (3), ayat (4), ayat (5), ayat (6), ayat (7), dan ayat (8)"],
    [8, "ayat (2), ayat (3), ayat (4), ayat (5), ayat (6), ayat (7), ayat (8), dan ayat (9)"],
  ])("[AG8] %i labels in a row are %s", (count, words) => {
    const lines = (word: string): string =>
      Array.from(
        { length: 9 },
        (_, at) => `(${at + 1}) Nomor ${at > 0 && at <= count ? word : "x"}.`,
      ).join("\n");
    const outcome = draftChecked(read(article(lines("y"))), read(article(lines("z"))), {
      profile,
      base: billBase(2),
    });
    expect(outcome.ok && sentences(outcome.value)).toEqual([
      `Ketentuan ${words} Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:`,
    ]);
  });
  test("[AG9] counts stand in figures and words", () => {
    const added = Array.from({ length: 11 }, (_, at) => `(${at + 3}) Baru ${at}.`).join("\n\n");
    const bill = draft(
      (text) => text.replace("\n### Pasal 2", `\n${added}\n\n### Pasal 2`),
      billBase(2),
    );
    expect(sentences(bill)[0]).toContain(
      "ditambahkan 11 (sebelas) ayat, yakni ayat (3) sampai dengan ayat (13)",
    );
  });
});

describe("labels and order", () => {
  test.each([
    ["(2) Izin dicatat.\n(3) Izin diumumkan.", "Pasal 3 ayat (2)", "Pasal 3 ayat (1)"],
    ["(1) Izin dicatat.\n(3) Izin diumumkan.", "Pasal 3 ayat (3)", "Pasal 3 ayat (2)"],
  ])("[AG11] a new article has no gap in its paragraphs (%#)", (text, label, expected) => {
    const bill = draft((before) =>
      reword(before).concat(`\n### Pasal 3\n\n${text.replace("\n", "\n\n")}\n`),
    );
    expect(bill.refused).toMatchObject([
      { code: "phrase/unexpected-label", facts: { label, expected } },
    ]);
    expect(sentences(bill)).toHaveLength(1);
  });
  test.each([
    [
      "[AG11] a suffix is skipped",
      "(1) A.\n(2) B.",
      "(1) A.\n(1c) X.\n(2) B.",
      "phrase/unexpected-label",
    ],
    [
      "[AG12] between a unit and its inserted one",
      "(1) A.\n(1a) B.\n(2) C.",
      "(1) A.\n(1aa) X.\n(1a) B.\n(2) C.",
      "phrase/no-label-between",
    ],
    ["[AG12] before the first", "(2) A.\n(3) B.", "(1) X.\n(2) A.\n(3) B.", "phrase/before-first"],
    [
      "[AG13] renumbered",
      "(1) Kalimat pertama ini.\n(2) Kalimat kedua itu.",
      "(1) Yang baru.\n(2) Kalimat pertama ini.\n(3) Kalimat kedua itu.",
      "phrase/relabelled",
    ],
    [
      "[AG14] another order",
      "(1) A.\n(2) B.\n(3) C.",
      "(2) B.\n(1) A.\n(3) C.",
      "phrase/reordered",
    ],
    ["[AG15] a deleted label", "(1) A.\n(2) Dihapus.", "(1) A.\n(2) B.", "phrase/label-reused"],
    [
      "[AG17] an article not held in full",
      "(1) A.\n\n…\n\n(4) B.",
      "(1) A2.\n\n…\n\n(4) B.",
      "phrase/part-not-held",
    ],
  ])("%s is refused", (_, before, after, code) => {
    expect(codes(article(before), article(after))).toEqual([code]);
  });
  test("[AG13] permanent identities tell a renumbering where the words changed too", () => {
    const { nodes, text } = {
      nodes: read(BEFORE).type.schema.nodes,
      text: read(BEFORE).type.schema,
    };
    const make = (rows: readonly (readonly [string, string, string])[]): LegalDocument =>
      nodes["act"]!.create(
        null,
        nodes["body"]!.create(
          null,
          nodes["article"]!.create(
            { label: "Pasal 5", role: "pasal" },
            rows.map(([label, wid, words]) =>
              nodes["paragraph"]!.create(
                { label, wid },
                nodes["textBlock"]!.create(null, text.text(words)),
              ),
            ),
          ),
        ),
      );
    const before = make([
      ["(1)", "w1", "Satu."],
      ["(2)", "w2", "Dua."],
    ]);
    const after = make([
      ["(1)", "w1", "Satu."],
      ["(2)", "w9", "Baru."],
      ["(3)", "w2", "Dua lagi."],
    ]);
    const outcome = draftChecked(before, after, { profile, base: billBase(2) });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "phrase/relabelled" } });
  });
  test("[AG16] the closing stays as it is", () => {
    expect(
      codes(`${article("Satu.")}\n***\n\nLama.\n`, `${article("Satu.")}\n***\n\nBaru.\n`),
    ).toEqual(["phrase/part-fixed"]);
  });
  test("a problem says where it lies after the edit", () => {
    const after = BEFORE.replace("(2) Izin", "(1b) Baru.\n\n(2) Izin");
    const outcome = draftChecked(read(BEFORE), read(after), { profile, base: billBase(0) });
    const at = outcome.ok ? null : outcome.problem.at;
    expect(at).toEqual({ kind: "clause", eid: "art_1__para_1b" });
    expect(findClause(read(after), profile, "art_1__para_1b")?.ownText).toBe("Baru.");
  });
});

describe("explanation and meter", () => {
  const NOTES = `${article("(1) Satu.\n(2) Dua.")}## PENJELASAN\n### II. PASAL DEMI PASAL\n#### Pasal 5\n`;
  test("[AG19] a plain note spelled out is not named", () => {
    const after = `${NOTES}Ayat (1)\n\nCukup jelas.\n\nAyat (2)\n\nCukup jelas.\n`.replace(
      "Dua.",
      "Tiga.",
    );
    const outcome = draftChecked(read(`${NOTES}Cukup jelas.\n`), read(after), {
      profile,
      base: billBase(2),
    });
    expect(outcome.ok && sentences(outcome.value)).toEqual([
      "Ketentuan ayat (2) Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
    ]);
  });
  test("[AG19] a plain note that says something now is named, beside a changed text too", () => {
    const after = `${NOTES}Yang dimaksud dengan “satu” adalah satu.\n`.replace("Dua.", "Tiga.");
    const outcome = draftChecked(read(`${NOTES}Cukup jelas.\n`), read(after), {
      profile,
      base: billBase(2),
    });
    expect(outcome.ok && sentences(outcome.value)).toEqual([
      "Ketentuan ayat (2) Pasal 5 serta penjelasan Pasal 5 diubah sehingga Pasal 5 berbunyi sebagai berikut:",
    ]);
  });
  test("[AG20] a note that leaves something out is not carried; changed it is refused", () => {
    const before = `${NOTES}Lama.\n\n…\n`;
    const same = draftChecked(read(before), read(before.replace("Dua.", "Tiga.")), {
      profile,
      base: billBase(2),
    });
    expect(same.ok && same.value.instructions[0]?.notes).toEqual([]);
    expect(codes(before, before.replace("Lama.", "Baru."))).toEqual(["phrase/part-not-held"]);
  });
  test("[AG21] the meter counts articles and words", () => {
    const { meter, remarks } = draft((text) => text.replace("dicabut", "dibatalkan"));
    expect(meter.articles).toEqual({ changed: 1, total: 2 });
    expect(meter.words.changed).toBe(2);
    expect(remarks.map(({ code }) => code)).toEqual(["phrase/note-not-held"]);
  });
  test("[AG21] beyond half it says so", () => {
    const { remarks } = draft((text) =>
      text.replace("Menteri menetapkan", "Gubernur mengatur").replace("dicabut", "dibatalkan"),
    );
    expect(remarks.at(-1)).toMatchObject({
      code: "phrase/more-than-half",
      facts: { articles: 100 },
    });
  });
});
