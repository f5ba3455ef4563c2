import { expect, test } from "@jest/globals";
import { billOf } from "../../instruction/support.ts";
import { ACT, apply, outcomes, TITLE, written } from "./support.ts";

/** Bills that look right and are not: each must be refused with its reason, and the act stay as it was. */
type Item = readonly [instruction: string, ...quoted: string[]];
const B = "sehingga berbunyi sebagai berikut:";
const SO = "sehingga Pasal 2 berbunyi sebagai berikut:";
const SECOND = ["### Pasal 2", "(1) Lain.", "(2) Ayat dua:", "a. huruf a; dan", "b. huruf b."];
const THIRD: Item = [`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3", "Baru."];
const on = (act: string) => ({
  opening: `Beberapa ketentuan dalam ${act} diubah sebagai berikut:`,
});
const titled = (title: string): string => ACT.replace(TITLE, `# ${title}`);
const explained = (...notes: readonly string[]) => ({
  explanation: [
    "## PENJELASAN",
    "### II. PASAL DEMI PASAL",
    "#### Pasal I",
    "##### Angka 1",
    ...notes,
  ].join("\n\n"),
});

test.each<readonly [string, string, string]>([
  [
    "a law is not the regulation in lieu of a law of the same number",
    ACT,
    "Peraturan Pemerintah Pengganti Undang-Undang Nomor 9 Tahun 2001 tentang Contoh",
  ],
  [
    "a government regulation is not the regulation in lieu of a law of the same number",
    titled("PERATURAN PEMERINTAH REPUBLIK INDONESIA NOMOR 9 TAHUN 2001 TENTANG CONTOH"),
    "Peraturan Pemerintah Pengganti Undang-Undang Nomor 9 Tahun 2001 tentang Contoh",
  ],
  [
    "nor the other way round",
    titled("PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH"),
    "Undang-Undang Nomor 9 Tahun 2001 tentang Contoh",
  ],
  [
    "a draft regulation on a law is not that law",
    titled(
      "RANCANGAN PERATURAN PEMERINTAH NOMOR … TAHUN … TENTANG PELAKSANAAN UNDANG-UNDANG NOMOR 9 TAHUN 2001 TENTANG CONTOH",
    ),
    "Undang-Undang Nomor 9 Tahun 2001 tentang Contoh",
  ],
  ["the year counts", ACT, "Undang-Undang Nomor 9 Tahun 2011 tentang Contoh"],
])("[AM35] %s", (_, base, act) => {
  const result = apply(base, billOf([THIRD], on(act)));
  expect(result.problems.map(({ code }) => code)).toEqual(["amend/other-act"]);
  expect(written(result)).toBe(written(apply(base)));
});

test("[IS7] an act that is the reason is not the act amended", () => {
  const opening =
    "Untuk melaksanakan Undang-Undang Nomor 9 Tahun 2001 tentang Contoh, beberapa ketentuan dalam Undang-Undang Nomor 5 Tahun 1999 tentang Lain diubah sebagai berikut:";
  const result = apply(ACT, billOf([THIRD], { opening }));
  expect(result.problems.map(({ code }) => code)).toContain("amend/act-not-named");
  expect(written(result)).toBe(ACT);
});

test("[IS9] words behind the last item are never passed over", () => {
  const bill = billOf([THIRD]).replace("## Pasal II", "Pasal 4 dihapus.\n\n## Pasal II");
  expect(outcomes(apply(ACT, bill))).toEqual(["applied", "refused amend/not-understood"]);
});

test("[AM30] what the note says of the whole article stays beside a new note on a paragraph", () => {
  const base = ACT.replace(
    "#### Pasal 2\n\nAyat (1)",
    "#### Pasal 2\n\nKalimat pembuka.\n\nAyat (1)",
  );
  const item: Item = ["Penjelasan ayat (1) Pasal 2 diubah sebagaimana tercantum dalam penjelasan."];
  const bill = billOf([item], explained("###### Pasal 2", "Ayat (1)", "Baru."));
  expect(written(apply(base, bill))).toBe(base.replace("Keterangan ayat satu.", "Baru."));
});

test("[AM21] a conjunction that turns from dan to atau is told", () => {
  const lines = [
    "(1) Ayat satu.",
    "(2) Ayat dua:",
    "a. huruf a; atau",
    "b. lain.",
    "(3) Ayat tiga.",
  ];
  const item: Item = [`Ketentuan huruf b ayat (2) Pasal 2 diubah ${SO}`, "### Pasal 2", ...lines];
  const { report } = apply(ACT, billOf([item]));
  expect(report.undeclared.map(({ eid }) => eid)).toEqual(["art_2__para_2__list_1__point_a"]);
});

test("[AM28] a range over something left out is not held", () => {
  const base = ACT.replace("Pasal tiga.", "Pasal tiga.\n\n…");
  expect(outcomes(apply(base, billOf([["Pasal 3 sampai dengan Pasal 4 dihapus."]])))).toEqual([
    "not-held amend/not-held",
  ]);
});

test.each<readonly [string, string, string, Item, string]>([
  [
    "IS5",
    "a result that names another paragraph",
    "unclear-target",
    [
      "Ketentuan Pasal 2 ayat (3) diubah sehingga Pasal 2 ayat (1) berbunyi sebagai berikut:",
      "(3) Lain.",
    ],
    "",
  ],
  [
    "IS7",
    "an item on another act",
    "other-act",
    [
      `Ketentuan Pasal 3 Undang-Undang Nomor 5 Tahun 1999 tentang Lain diubah ${B}`,
      "### Pasal 3",
      "Baru.",
    ],
    "",
  ],
  ["IS3", "units joined by atau", "not-understood", ["Pasal 3 atau Pasal 4 dihapus."], ""],
  ["IS3", "a verb that is denied", "not-understood", ["Pasal 3 tidak dihapus."], ""],
  ["AM23", "an article quoted twice", "quote-not-announced", [...THIRD, "### Pasal 3", "Dua."], ""],
  [
    "AM23",
    "a deleted paragraph that is still quoted",
    "quote-contradicts",
    [`Ketentuan Pasal 2 diubah dan ayat (3) Pasal 2 dihapus ${SO}`, ...SECOND, "(3) Ayat tiga."],
    "",
  ],
  [
    "AM23",
    "an added paragraph that is not quoted",
    "quote-lacks-unit",
    [
      `Ketentuan Pasal 2 diubah dan ditambahkan 1 (satu) ayat, yakni ayat (4) ${SO}`,
      ...SECOND,
      "(3) Ayat tiga.",
    ],
    "",
  ],
  [
    "AM23",
    "an added paragraph whose label is taken",
    "label-taken",
    [
      `Ketentuan Pasal 2 diubah dan ditambahkan 1 (satu) ayat, yakni ayat (3) ${SO}`,
      ...SECOND,
      "(3) Ayat tiga.",
    ],
    "",
  ],
  [
    "AM23",
    "paragraphs quoted in another order",
    "quote-order",
    [
      `Ketentuan ayat (1) dan ayat (3) Pasal 2 diubah ${SO}`,
      "### Pasal 2",
      "(3) Baru.",
      ...SECOND.slice(2),
      "(1) Lain.",
    ],
    "",
  ],
  [
    "AM28",
    "an article deleted together with a paragraph of it",
    "unclear-target",
    ["Ketentuan Pasal 3 dan ayat (1) dihapus."],
    "",
  ],
  [
    "AM30",
    "a note that is deleted and given",
    "quote-contradicts",
    ["Penjelasan Pasal 3 dihapus sebagaimana tercantum dalam penjelasan."],
    "Pasal 3",
  ],
  [
    "AM28",
    "a range from a paragraph to an article",
    "unclear-target",
    ["Ketentuan Pasal 2 ayat (3) sampai dengan Pasal 4 dihapus."],
    "",
  ],
  [
    "AM36",
    "a kept paragraph that there is not",
    "quote-contradicts",
    [`Ketentuan Pasal 2 diubah ${B}`, ...SECOND, "(3) Ayat tiga.", "(4) Tetap."],
    "",
  ],
  [
    "AM37",
    "words beside half a word",
    "words-missing",
    ['Pada Pasal 3, di antara kata "Pasal" dan kata "tig" disisipkan kata "ke".'],
    "",
  ],
  ["AM33", "the title of an article alone", "form-refused", ["Judul Pasal 4 dihapus."], ""],
  ["AM30", "a note on another article", "quote-not-announced", THIRD, "Pasal 2"],
  ["AM30", "two notes on one article", "note-doubled", THIRD, "Pasal 3"],
])("[%s] %s is refused: %s", (_, _what, code, item, note) => {
  const twice = code === "note-doubled" ? [`###### ${note}`, "Dua."] : [];
  const bill = billOf([item], note === "" ? {} : explained(`###### ${note}`, "Satu.", ...twice));
  const result = apply(ACT, bill);
  expect(outcomes(result)).toEqual([`refused amend/${code}`]);
  expect(written(result)).toBe(ACT);
});

test.each<readonly [string, string, string, readonly string[]]>([
  [
    "under an item that the bill does not have",
    "amend/note-stray",
    "Angka 9 / Pasal 3",
    ["##### Angka 9", "###### Pasal 3", "Baru."],
  ],
  ["under no item", "amend/note-stray", "Pasal I / Pasal 3", ["##### Pasal 3", "Baru."]],
  ["on no article", "amend/note-unread", "Angka 1", ["##### Angka 1", "Baru."]],
  [
    "on a paragraph of no article",
    "amend/note-unread",
    "Angka 1 / Ayat (1)",
    ["##### Angka 1", "Ayat (1)", "Baru."],
  ],
])("[IS11] an entry of the explanation %s is told", (_, code, label, notes) => {
  const explanation = ["## PENJELASAN", "### II. PASAL DEMI PASAL", "#### Pasal I", ...notes];
  const { problems } = apply(ACT, billOf([THIRD], { explanation: explanation.join("\n\n") }));
  expect(problems).toMatchObject([
    { code, facts: { label, words: "Baru." } },
    { code: "amend/note-old" },
  ]);
});

test("[IS11] an entry on Pasal I under an item is on Pasal 1", () => {
  const item: Item = [`Ketentuan Pasal 1 diubah ${B}`, "### Pasal 1", "Baru."];
  const result = apply(ACT, billOf([item], explained("###### Pasal I", "Keterangan satu.")));
  expect(outcomes(result)).toEqual(["applied"]);
  expect(written(result)).toContain("#### Pasal 1\n\nKeterangan satu.");
});

test("[IS11] an entry that has swallowed the next item is not used", () => {
  const notes = ["###### Pasal 3", "Cukup jelas.", "Angka 2", "Cukup jelas."];
  const result = apply(ACT, billOf([THIRD, ["Pasal 4 dihapus."]], explained(...notes)));
  expect(written(result)).toContain("Keterangan pasal tiga.");
  expect(result.problems.map(({ code }) => code)).toContain("amend/note-unread");
});

test("[IS11] an entry on an article that the bill does not have is told, and one that says nothing is not", () => {
  const explanation = (...notes: readonly string[]) =>
    ["## PENJELASAN", "### II. PASAL DEMI PASAL", ...notes].join("\n\n");
  const codes = (text: string) =>
    apply(ACT, billOf([THIRD], { explanation: text })).problems.map(({ code }) => code);
  expect(codes(explanation("#### Pasal 3", "Baru."))).toEqual([
    "amend/note-unread",
    "amend/note-old",
  ]);
  expect(
    codes(explanation("#### Pasal I", "##### Angka 1", "Cukup jelas.", "#### Pasal II", "Lihat.")),
  ).toEqual(["amend/note-old"]);
});

test.each<readonly [string, ...string[]]>([
  ["a line of omission", "(1) Lain.", "…", "(3) Ayat tiga."],
  ["at the end", "(1) Lain.", "…"],
  ["a paragraph of dots", "(1) Lain.", "(2) ...", "(3) Ayat tiga."],
  ["a range of paragraphs", "(1) Lain.", "(2) … (3)"],
  [
    "a text that breaks off",
    "(1) Lain …",
    "(2) Ayat dua:",
    "a. huruf a; dan",
    "b. huruf b.",
    "(3) Ayat tiga.",
  ],
])("[IS13] a restated article with %s is refused", (_, ...quoted) => {
  for (const instruction of [
    `Ketentuan Pasal 2 diubah ${SO}`,
    `Ketentuan ayat (1) Pasal 2 diubah ${SO}`,
    "Ketentuan Pasal 2 ayat (1) diubah sehingga Pasal 2 ayat (1) berbunyi sebagai berikut:",
  ])
    expect(outcomes(apply(ACT, billOf([[instruction, "### Pasal 2", ...quoted]])))).toEqual([
      "refused amend/quote-omits",
    ]);
});

test("[IS13] an entry of the explanation that leaves something out is refused", () => {
  const bill = billOf([THIRD], explained("###### Pasal 3", "Baru.", "…"));
  expect(outcomes(apply(ACT, bill))).toEqual(["refused amend/quote-omits"]);
});

test.each<readonly [string, string, ...string[]]>([
  [
    "a named paragraph",
    "Ketentuan ayat (1) dan ayat (3) Pasal 2 diubah",
    "(1) Lain.",
    "(2) Ayat dua:",
    "a. huruf a; dan",
    "b. huruf b.",
    "(3) Tetap.",
  ],
  [
    "a point",
    "Ketentuan Pasal 2 diubah",
    "(1) Lain.",
    "(2) Ayat dua:",
    "a. tetap; dan",
    "b. huruf b.",
    "(3) Ayat tiga.",
  ],
])("[AM36] Tetap in %s is refused, since it may be its new text", (_, instruction, ...quoted) => {
  const bill = billOf([[`${instruction} ${SO}`, "### Pasal 2", ...quoted]]);
  expect(outcomes(apply(ACT, bill))).toEqual(["refused amend/kept-or-text"]);
});

const IN_FORCE = "Undang-Undang ini mulai berlaku pada tanggal diundangkan.";
test.each([
  "Pasal 5 diubah sehingga menjadi lebih berat.",
  "1. Ketentuan ayat (2) Pasal 3 dihapus.",
  "(1) Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A.",
])("[IS1] an instruction among the provisions of the bill is told: %s", (words) => {
  const bill = billOf([THIRD]).replace(IN_FORCE, words);
  expect(apply(ACT, bill).problems.map(({ code }) => code)).toEqual(["amend/provision-instructs"]);
});

test.each([
  "Pasal 5 sebagaimana telah diubah dengan Undang-Undang ini berlaku bagi perkara yang berjalan.",
  "Ketentuan dalam Pasal 5 yang diubah dengan Undang-Undang ini mulai berlaku 2 (dua) tahun kemudian.",
  "Penjelasan lebih lanjut mengenai perkara yang telah diputus dihapus dari daftar. Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
])("[IS1] a provision that only speaks of changes is none: %s", (words) => {
  const bill = billOf([THIRD]).replace(IN_FORCE, words);
  expect(apply(ACT, bill).problems).toEqual([]);
});

test.each<readonly [string, string, ...string[]]>([
  [
    "a new paragraph behind the one that it stands before",
    "Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a)",
    ...[
      "(1) Ayat satu.",
      "(2) Ayat dua:",
      "a. huruf a; dan",
      "b. huruf b.",
      "(1a) Baru.",
      "(3) Ayat tiga.",
    ],
  ],
  [
    "a paragraph twice in an article that reads anew",
    "Ketentuan Pasal 2 diubah",
    ...["(1) Lain.", "(2) Dua.", "(2) Dua lain."],
  ],
])("[AM23] %s is refused", (_, instruction, ...quoted) => {
  const bill = billOf([[`${instruction} ${SO}`, "### Pasal 2", ...quoted]]);
  expect(outcomes(apply(ACT, bill))).toEqual(["refused amend/quote-order"]);
});

test("[AM23] a new article with a paragraph twice is refused", () => {
  const bill = billOf([
    [
      `Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A ${B}`,
      "### Pasal 3A",
      "(1) Satu.",
      "(1) Dua.",
    ],
  ]);
  expect(outcomes(apply(ACT, bill))).toEqual(["refused amend/quote-order"]);
});

const NEW = `Di antara Pasal 3 dan Pasal 4 disisipkan 1 (satu) pasal, yakni Pasal 3A ${B}`;
test.each<readonly [string, string, Item]>([
  ["an article without text", "quote-missing", [`Ketentuan Pasal 3 diubah ${B}`, "### Pasal 3"]],
  ["a new article without text", "quote-missing", [NEW, "### Pasal 3A"]],
  [
    "an article that passes over a paragraph of the base",
    "quote-loses-unit",
    [`Ketentuan Pasal 2 diubah ${SO}`, "### Pasal 2", "(1) Lain.", "(3) Lain."],
  ],
])("[AM22] %s is refused", (_, code, item) => {
  expect(outcomes(apply(ACT, billOf([item])))).toEqual([`refused amend/${code}`]);
});

test("[AM22] an article that reads anew may have fewer paragraphs", () => {
  const item: Item = [`Ketentuan Pasal 2 diubah ${SO}`, "### Pasal 2", "(1) Lain.", "(2) Lain."];
  expect(outcomes(apply(ACT, billOf([item])))).toEqual(["applied"]);
});

test("[AM22] an article that reads anew may have paragraphs where it had definitions", () => {
  const item: Item = [
    `Ketentuan Pasal 1 diubah ${B}`,
    "### Pasal 1",
    "(1) Satu.",
    "(2) Dua.",
    "(3) Tiga.",
  ];
  expect(outcomes(apply(ACT, billOf([item])))).toEqual(["applied"]);
});

test("[AM23] the words of a paragraph at another side of its points are no restatement", () => {
  const turned = [
    "(1) Lain.",
    "(2) ",
    "a. huruf a; dan",
    "b. huruf b.",
    "Ayat dua:",
    "(3) Ayat tiga.",
  ];
  const item: Item = [`Ketentuan ayat (1) Pasal 2 diubah ${SO}`, "### Pasal 2", ...turned];
  const result = apply(ACT, billOf([item]));
  expect(outcomes(result)).toEqual(["refused amend/quote-contradicts"]);
});

test.each<readonly [string, Item]>([
  [
    "in an article that reads anew",
    [`Ketentuan Pasal 2 diubah ${SO}`, "### Pasal 2", "(1) Lain.", "(3) Lain.", "(2) Lain."],
  ],
  ["in a new article", [NEW, "### Pasal 3A", "(1) Satu.", "(3) Tiga.", "(2) Dua."]],
])("[AM23] units in another order are refused: %s", (_, item) => {
  expect(outcomes(apply(ACT, billOf([item])))).toEqual(["refused amend/quote-order"]);
});
