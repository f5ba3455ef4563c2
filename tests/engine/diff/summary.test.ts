import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import {
  factsForReaders,
  isMostlyRewritten,
  readableRuns,
  sayFacts,
  sayForm,
  summarizeChanges,
  summarizeDiff,
} from "../../../engine/diff/index.ts";
import type { FormKind, WordRun } from "../../../schemas/change.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { act, article, paragraph } from "../../support/build.ts";
import { diffOf } from "../../support/diff-laws.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

const before = act(
  article("1", A),
  article("2", paragraph("1", B), paragraph("2", C)),
  article("3", `Pelanggaran Pasal 2 dikenai sanksi administratif oleh pejabat.`),
  article(
    "4",
    paragraph("1", "Jaksa mengajukan permohonan."),
    paragraph("2", "Polisi bekerja sama."),
  ),
);
const after = act(
  article("1", `${A} Segera.`),
  article("2", paragraph("1", D), paragraph("2", "Kapal asing memiliki surat persetujuan.")),
  article("3", paragraph("1", B)),
  article("4", `Pelanggaran Pasal 3 dikenai sanksi administratif oleh pejabat.`),
  article(
    "5",
    paragraph("1", "Jaksa mengajukan permohonan."),
    paragraph("2", "Polisi bekerja sama."),
    paragraph("3", C),
  ),
);

describe("summarizeDiff", () => {
  test("[DF40] counts what a reader would count", () => {
    expect(summarizeChanges(diffOf(before, after))).toEqual({
      reworded: 1,
      following: 1,
      inserted: 1,
      deleted: 0,
      split: 0,
      merged: 0,
      renumbered: 4,
      form: 0,
      movedFrom: ["Pasal 2 (2)"],
    });
  });

  test.each([
    [
      "en",
      "1 reworded, 1 inserted, 1 moved from Pasal 2 (2), 4 renumbered, 1 following a renumbering",
      "no changes",
    ],
    [
      "id",
      "1 diubah, 1 disisipkan, 1 dipindahkan dari Pasal 2 (2), 4 berubah nomor, 1 mengikuti perubahan nomor",
      "tidak ada perubahan",
    ],
  ] as const)("[DF41] says it in %s", (language, expected, nothing) => {
    expect(summarizeDiff(diffOf(before, after), language)).toBe(expected);
    expect(summarizeDiff(diffOf(before, before), language)).toBe(nothing);
  });
});

describe("readableRuns", () => {
  const rewritten: readonly WordRun[] = [
    ["=", "Menteri "],
    ["-", "menetapkan tata cara pengaduan"],
    ["+", "mengumumkan hasil pemeriksaan"],
  ];
  const reworded: readonly WordRun[] = [
    ["=", "Menteri menetapkan tata cara "],
    ["-", "pengaduan"],
    ["+", "pelaporan"],
  ];

  test("[DF29] shows a mostly rewritten clause whole, old and new", () => {
    expect(isMostlyRewritten(rewritten)).toBe(true);
    expect(readableRuns(rewritten)).toEqual([
      ["-", "Menteri menetapkan tata cara pengaduan"],
      ["+", "Menteri mengumumkan hasil pemeriksaan"],
    ]);
  });

  test("[DF29] leaves every other clause as it is", () => {
    expect(readableRuns(reworded)).toBe(reworded);
    expect(readableRuns([["+", "Baru"]])).toEqual([["+", "Baru"]]);
  });
});

describe("form and facts in words", () => {
  const said = (what: FormKind, before: string | null, after: string | null, words = "kata") =>
    (["id", "en"] as const).map((language) => {
      const {
        subject,
        before: known,
        after: now,
        isLoud,
      } = sayForm({ what, before, after, words }, language);
      return `${subject}: ${known} → ${now}${isLoud ? "!" : ""}`;
    });

  test.each([
    [
      "link",
      "https://a",
      "https://b",
      "tautan “kata”: https://a → https://b!",
      "link “kata”: https://a → https://b!",
    ],
    [
      "link",
      null,
      "https://b",
      "tautan “kata”: tidak ada → https://b!",
      "link “kata”: none → https://b!",
    ],
    ["image", "a.png", "b.png", "gambar “kata”: a.png → b.png!", "image “kata”: a.png → b.png!"],
    [
      "omission",
      "(1)",
      null,
      "bagian yang tidak dikutip: setelah (1) → tidak ada!",
      "part left out: after (1) → none!",
    ],
    [
      "omission",
      "",
      "(2)",
      "bagian yang tidak dikutip: di awal → setelah (2)!",
      "part left out: at the beginning → after (2)!",
    ],
    [
      "emphasis",
      null,
      "strong",
      "penekanan “kata”: biasa → tebal",
      "emphasis “kata”: plain → strong",
    ],
    [
      "quotation",
      "quotation",
      null,
      "kutipan “kata”: kutipan → paragraf biasa",
      "quotation “kata”: quotation → plain paragraph",
    ],
    [
      "place",
      "b.",
      "",
      "letak “kata”: setelah b. → di awal",
      "place “kata”: after b. → at the beginning",
    ],
    [
      "list",
      "list 1",
      "list 2",
      "daftar “kata”: daftar 1 → daftar 2",
      "list “kata”: list 1 → list 2",
    ],
    ["table", "1×1", "2×1", "sel tabel “kata”: 1×1 → 2×1", "table cell “kata”: 1×1 → 2×1"],
    [
      "kind",
      "heading",
      "textBlock",
      "jenis “kata”: judul → paragraf",
      "kind “kata”: heading → paragraph",
    ],
  ] as const)("[DF42] %s: %s → %s", (what, before, after, indonesian, english) => {
    expect(said(what, before, after)).toEqual([indonesian, english]);
  });

  test("[DF42] facts stand in one line; of records only the field is named", () => {
    const facts = [
      { field: "date", before: "2031-05-02", after: "2033-01-01" },
      { field: "sources", before: null, after: "[]" },
      { field: "gazette", before: null, after: "LN 2033/1" },
    ];
    expect(sayFacts(facts, "en")).toBe(
      "Facts: date 2031-05-02 → 2033-01-01; sources; gazette none → LN 2033/1",
    );
    expect(sayFacts(facts, "id")).toBe(
      "Fakta: tanggal 2031-05-02 → 2033-01-01; sumber; pengundangan tidak ada → LN 2033/1",
    );
    expect(sayFacts([], "id")).toBe("");
  });

  test("[DF40] a reader is told of states by their names, and of no field that the program keeps for itself", () => {
    const facts = [
      { field: "state", before: "consolidated", after: "proposal" },
      { field: "base", before: null, after: "existing/uu-2008-11@2024.md" },
      { field: "illustrative", before: null, after: "true" },
    ];
    expect(sayFacts(factsForReaders(facts), "id")).toBe("Fakta: keadaan teks konsolidasi → usulan");
    expect(sayFacts(facts, "en")).toBe(
      "Facts: state consolidated → proposal; base none → existing/uu-2008-11@2024.md; illustrative none → true",
    );
  });

  test("[DF40] changes of form are counted and said", () => {
    const link = (href: string) =>
      readDialect(`### Pasal 1\n\nLihat [laman](${href}).`, { profile: profiles.id }).document;
    const diff = diffOf(link("https://a.example"), link("https://b.example"));
    expect(summarizeDiff(diff, "en")).toBe("1 changed in form");
    expect(summarizeDiff(diff, "id")).toBe("1 berubah bentuk");
  });
});
