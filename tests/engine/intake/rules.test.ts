/** The rules of docs/spec/intake.md, a small text each. */
import { describe, expect, test } from "@jest/globals";
import { addressClauses, noteTargets } from "../../../engine/document/index.ts";
import { type IntakeResult, readHtml, readPlainText } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import { checkAccount } from "./support.ts";

const HEAD = [
  "UNDANG-UNDANG REPUBLIK INDONESIA",
  "NOMOR 1 TAHUN 2020",
  "TENTANG",
  "CONTOH",
  "DENGAN RAHMAT TUHAN YANG MAHA ESA",
  "PRESIDEN REPUBLIK INDONESIA,",
  "Menimbang : bahwa perlu;",
  "Mengingat : Pasal 20;",
  "MEMUTUSKAN:",
  "Menetapkan : UNDANG-UNDANG TENTANG CONTOH.",
  "",
];

function readAct(...lines: string[]): IntakeResult {
  return read([...HEAD, ...lines].join("\n"));
}

function read(source: string): IntakeResult {
  const result = readPlainText(source, { profile: indonesia });
  expect(result.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
  expect(checkAccount(source, result.account)).toEqual([]);
  return result;
}

/** The units of the body as "Pasal 1", "(1)", "a." with their own text. */
function unitsOf({ document }: IntakeResult): readonly string[] {
  const clauses = addressClauses(document, indonesia);
  return clauses
    .filter(({ kind }) =>
      ["article", "container", "paragraph", "point", "instruction"].includes(kind),
    )
    .map(({ label, ownTitle, ownText }) =>
      [label, ownTitle, ownText].filter((part) => part !== "").join(" | "),
    );
}

function codesOf({ problems }: IntakeResult): readonly string[] {
  return problems.map(({ code }) => code);
}

describe("a spoilt word of the preamble", () => {
  const preamble = (...lines: string[]): IntakeResult =>
    read([...HEAD.slice(0, 6), ...lines, ...HEAD.slice(8), "Pasal 1", "Satu."].join("\n"));
  const textsOf = ({ markdown }: IntakeResult): readonly string[] =>
    markdown.split("\n\n").slice(3, -4);
  test("[IN52] opens its group, and is told", () => {
    const result = preamble(
      "ivlenimbang a. bahwa untuk menjaga ruang yang bersih",
      "dan sehat perlu diatur Teknologi Informasi serta",
      "Transaksi Elektronik;",
      "b. bahwa perlu;",
      "Mengimgat : Pasal 20;",
    );
    expect(textsOf(result)).toEqual([
      "Menimbang:",
      "a. bahwa untuk menjaga ruang yang bersih dan sehat perlu diatur Teknologi Informasi serta Transaksi Elektronik;",
      "b. bahwa perlu;",
      "Mengingat:",
      "Pasal 20;",
    ]);
    expect(result.problems).toMatchObject([
      { code: "intake/misprinted-label", facts: { found: "ivlenimbang", label: "Menimbang:" } },
      { code: "intake/misprinted-label", facts: { found: "Mengimgat :", label: "Mengingat:" } },
    ]);
  });
  test("[IN52] that is lost altogether does not part the lines of a sentence", () => {
    const result = preamble(
      "xx yy bahwa untuk menjaga ruang yang bersih",
      "Teknologi Informasi perlu diatur;",
      "Mengingat : Pasal 20;",
    );
    expect(textsOf(result)[0]).toBe(
      "xx yy bahwa untuk menjaga ruang yang bersih Teknologi Informasi perlu diatur;",
    );
  });
  test("[IN53] labels of grounds without their marks are labels where all follow one another", () => {
    const result = preamble(
      "Menimbang : a, bahwa satu",
      "Undang-Undang;",
      "b bahwa dua;",
      "c. bahwa tiga;",
      "Mengingat : 1 Pasal 20;",
      "2 Undang-Undang Nomor 1 Tahun 2020;",
    );
    expect(textsOf(result)).toEqual([
      "Menimbang :",
      "a. bahwa satu Undang-Undang;",
      "b. bahwa dua;",
      "c. bahwa tiga;",
      "Mengingat :",
      "1. Pasal 20;",
      "2. Undang-Undang Nomor 1 Tahun 2020;",
    ]);
    const repaired = result.account.spans.filter(({ outcome }) => outcome === "repaired");
    expect(repaired.map(({ text, doubtful }) => [text, doubtful])).toEqual([
      ["a,", true],
      ["b", true],
      ["1", true],
      ["2", true],
    ]);
    const gap = preamble("Menimbang : a, bahwa satu;", "d bahwa dua;", "Mengingat : Pasal 20;");
    expect(gap.markdown).not.toContain("d. bahwa");
  });
});

describe("furniture", () => {
  test("[IN4] is dropped with its reason, and a catchword is no heading", () => {
    const result = readAct(
      "Pasal 1",
      "Satu.",
      "                                            Pasal 2 . . .",
      "\f              PRESIDEN",
      "         REPUBLIK INDONESIA",
      "              - 2 -",
      "Pasal 2",
      "Dua.",
    );
    expect(unitsOf(result)).toEqual(["Pasal 1 | Satu.", "Pasal 2 | Dua."]);
    const dropped = result.account.spans.filter(({ outcome }) => outcome === "dropped");
    expect(dropped.map(({ reason }) => reason)).toEqual([
      "catchword",
      "page-header",
      "page-header",
      "page-number",
    ]);
  });
  const page = (number: number, ...lines: string[]): string[] => [
    ...lines,
    "Dokumen ini telah disahkan oleh biro yang berwenang",
    `\f        Rancangan, lembar ${number}`,
  ];
  test("[IN50] what repeats at the edge of the pages is cut out of a sentence", () => {
    const result = readAct(
      ...page(2, "Pasal 1", "Setiap orang wajib memiliki izin yang diterbitkan oleh"),
      ...page(
        3,
        "Menteri sesuai dengan ketentuan.",
        "Pasal 2",
        "Izin berlaku selama dua tahun dan",
      ),
      ...page(4, "dapat diperpanjang."),
      "Pasal 3",
      "Tiga.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1 | Setiap orang wajib memiliki izin yang diterbitkan oleh Menteri sesuai dengan ketentuan.",
      "Pasal 2 | Izin berlaku selama dua tahun dan dapat diperpanjang.",
      "Pasal 3 | Tiga.",
    ]);
    const dropped = result.account.spans.filter(({ outcome }) => outcome === "dropped");
    expect(new Set(dropped.map(({ reason, text }) => `${reason}: ${text}`))).toEqual(
      new Set([
        "page-footer: Dokumen ini telah disahkan oleh biro yang berwenang",
        "running-head: Rancangan, lembar 2",
        "running-head: Rancangan, lembar 3",
        "running-head: Rancangan, lembar 4",
      ]),
    );
  });
  test.each([
    ["parts no sentence", ["Satu."], ["Dua."], ["Tiga."]],
    [
      "stands elsewhere too",
      ["Satu", "Menteri Contoh", "dan"],
      ["dua serta", "Menteri Contoh", "dan"],
      ["tiga"],
    ],
  ])("[IN50] what repeats at the edge and %s stays", (_, ...pages) => {
    const lines = pages.flatMap((text, at) => [
      ...(at === 0 ? ["Pasal 1"] : []),
      `${at === 0 ? "" : "\f"}${text[0]}`,
      ...text.slice(1),
      "Menteri Contoh",
    ]);
    const { account } = readAct(...lines);
    expect(account.spans.filter(({ outcome }) => outcome === "dropped")).toEqual([]);
  });
  test("[IN50] a line that is too short for chance, on two of many pages, stays", () => {
    const pages = Array.from({ length: 9 }, (_, at) => `Teks ${"abcdefghi"[at]} yang berlaku bagi`);
    const lines = pages.flatMap((text, at) => [
      `${at === 0 ? "" : "\f"}${text}`,
      ...(at === 3 || at === 4 ? ["menjalankan segala peraturan dengan"] : []),
    ]);
    const { account } = readAct("Pasal 1", ...lines);
    expect(account.spans.filter(({ outcome }) => outcome === "dropped")).toEqual([]);
  });
  test("[IN4] the legend of the emblem above the title, and not the office that enacts", () => {
    const result = read(["PRESIDEN REPUBLIK INDONESIA", ...HEAD, "Pasal 1", "Satu."].join("\n"));
    expect(result.document.firstChild?.textContent).toBe(HEAD.slice(0, 4).join(" "));
    expect(result.document.textContent).toContain("PRESIDEN REPUBLIK INDONESIA,");
  });
  test("[IN4] the letters of a watermark aslant on every page are cut out", () => {
    const page = [
      "Setiap orang yang berada di wilayah negara wajib",
      "                                         an",
      "menyerahkan dua buah cetakan dari setiap    ng",
      "                                     da",
      "judul karya itu.",
      "                                  un",
      "                                ng",
    ];
    const result = readAct("Pasal 1", ...page, "\fPasal 2", ...page, "\fPasal 3", ...page);
    expect(unitsOf(result)[0]).toBe(
      "Pasal 1 | Setiap orang yang berada di wilayah negara wajib menyerahkan dua buah cetakan dari setiap judul karya itu.",
    );
    const beside = result.account.spans.filter(
      ({ reason, doubtful }) => reason !== null && doubtful,
    );
    expect(beside.map(({ text: cut, reason }) => `${reason} ${cut}`)).toEqual(
      Array.from({ length: 3 }, () => "watermark ng"),
    );
  });
  test("[IN4] the head of a gazette is no part of the title", () => {
    const result = read(
      [
        "Direktorat Jenderal",
        "            LEMBARAN NEGARA",
        "           REPUBLIK INDONESIA",
        "No. 58, 2020          SOSIAL. Contoh. (Penjelasan dalam",
        "                      Tambahan Lembaran Negara Nomor 1)",
        ...HEAD,
        "Pasal 1",
        "Satu.",
        "LEMBARAN NEGARA REPUBLIK INDONESIA TAHUN 2020 NOMOR 58",
        "            TAMBAHAN",
        "       LEMBARAN NEGARA R.I",
        "No. 1                 (Penjelasan atas Lembaran Negara Tahun 2020 Nomor 58)",
        "PENJELASAN",
        "ATAS",
        "UNDANG-UNDANG REPUBLIK INDONESIA",
        "I. UMUM",
        "Umum.",
      ].join("\n"),
    );
    const title = result.document.firstChild?.textContent ?? "";
    expect(title.startsWith("UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1")).toBe(true);
    expect(result.document.textContent).toContain("REPUBLIK INDONESIA TAHUN 2020 NOMOR 58");
    const dropped = result.account.spans.filter(({ reason }) => reason === "masthead");
    expect(dropped).toHaveLength(8);
    // What stands before the head may be anything.
    expect(dropped.filter(({ doubtful }) => doubtful).map(({ text }) => text)).toEqual([
      "Direktorat Jenderal",
    ]);
  });
  test("[IN4] short cells of a table on every page are no watermark", () => {
    const page = ["Setiap barang:", "     kg", "     Rp", "     ya", "     ha", "     kg"];
    const result = readAct("Pasal 1", ...page, "\fPasal 2", ...page, "\fPasal 3", ...page);
    expect(result.account.words.dropped).toBe(0);
  });
});

describe("the preamble", () => {
  test("[IN22] a word of its formulas in small letters goes on with the sentence", () => {
    const result = read(
      [
        ...HEAD.slice(0, 6),
        "Menimbang : a. bahwa dipandang perlu",
        "            menetapkan Undang-Undang tentang Contoh;",
        "            b. bahwa hal itu terjadi dengan",
        "            mengingat keadaan;",
        ...HEAD.slice(7),
        "Pasal 1",
        "Satu.",
      ].join("\n"),
    );
    const points = unitsOf(result).slice(0, 2);
    expect(points).toEqual([
      "a. | bahwa dipandang perlu menetapkan Undang-Undang tentang Contoh;",
      "b. | bahwa hal itu terjadi dengan mengingat keadaan;",
    ]);
  });
  test("[IN23] words torn off the margin open what they opened", () => {
    const title = HEAD.slice(0, 6);
    const result = read(
      [
        "Menimbang",
        "Mengingat",
        ...title,
        "a. bahwa satu;",
        "b. bahwa dua;",
        "1. Pasal 20;",
        ...HEAD.slice(8),
        "Pasal 1",
        "Satu.",
      ].join("\n"),
    );
    expect(result.document.firstChild?.textContent).toBe(title.slice(0, 4).join(" "));
    expect(result.markdown).toContain(
      "Menimbang:\n\na. bahwa satu;\n\nb. bahwa dua;\n\nMengingat:\n\n1. Pasal 20;",
    );
    const alone = read(["Menimbang", ...HEAD.slice(0, 4), "Pasal 1", "Satu."].join("\n"));
    expect(alone.markdown.startsWith("Menimbang:")).toBe(true);
  });
});

describe("headings", () => {
  test("[IN5] a torn citation is text", () => {
    const result = readAct(
      "Pasal 1",
      "Sebagaimana dimaksud dalam",
      "Pasal 6.",
      "",
      "Pasal 2",
      "Dua.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1 | Sebagaimana dimaksud dalam Pasal 6.",
      "Pasal 2 | Dua.",
    ]);
  });
  test("[IN5] a heading follows a citation that lost its number", () => {
    const first = ["Pasal 1", "Pelanggaran termaksud pada Pasal"];
    const result = readAct(...first, "Pasal 2", "Dua.", "Pasal 3", "Tiga.");
    expect(unitsOf(result).map((unit) => unit.split(" | ")[0])).toEqual([
      "Pasal 1",
      "Pasal 2",
      "Pasal 3",
    ]);
  });
  test("[IN6] a damaged label is what the sequence confirms", () => {
    const lines = ["Pasal 16A", "Satu.", "", "Pasal 168", "Dua.", "", "Pasal 17", "Tiga."];
    const result = readAct(...lines);
    expect(unitsOf(result)).toEqual(["Pasal 16A | Satu.", "Pasal 16B | Dua.", "Pasal 17 | Tiga."]);
    const repaired = result.account.spans.find(({ outcome }) => outcome === "repaired");
    expect(repaired).toMatchObject({ text: "168", becomes: "16B", reason: "label-sequence" });
  });
  test("[IN6] the same number stays where nothing confirms another", () => {
    const result = readAct("Pasal 1", "Satu.", "", "Pasal 168", "Dua.");
    expect(unitsOf(result)).toEqual(["Pasal 1 | Satu.", "Pasal 168 | Dua."]);
  });
  test("[IN6] a letter is read from a digit only behind the letter before it", () => {
    const lines = ["Pasal 1", "Satu.", "", "Pasal 14", "Empat belas.", "", "Pasal 2", "Dua."];
    const labels = unitsOf(readAct(...lines)).map((unit) => unit.split(" | ")[0]);
    expect(labels).not.toContain("Pasal 1A");
  });
  test("[IN6] a word is no damaged number", () => {
    const result = readAct("Pasal 1", "Sebagaimana tersebut dalam penjelasan", "", "Pasal ini.");
    expect(unitsOf(result)).toHaveLength(1);
  });
  test("[IN39] a clear label is never read as another, and a word is none", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz", "aa", "bb", "ac"];
    const items = letters.map((letter) => `${letter}. hal itu;`);
    const result = readAct("Pasal 1", "Dicabut:", ...items, "", "Pasal 2", "Dua.");
    expect(unitsOf(result).slice(-3)).toEqual([
      "bb. | hal itu;",
      "ac. | hal itu;",
      "Pasal 2 | Dua.",
    ]);
    expect(result.account.spans.some(({ outcome }) => outcome === "repaired")).toBe(false);
    const word = readAct("Pasal 1", "Dicabut:", "a. hal itu;", "di. hal itu.");
    expect(unitsOf(word)).toEqual(["Pasal 1 | Dicabut:", "a. | hal itu; di. hal itu."]);
  });
  test("[IN7] behind a text without its full stop, the next number before a gap is a heading", () => {
    const first = Array.from({ length: 9 }, (_, at) => [`Pasal ${at + 1}`, "Teks.", ""]).flat();
    const result = readAct(
      ...first,
      "Pasal 23",
      "Sesuai dengan ketentuan peraturan perundang-undangan,",
      "",
      "Pasal 24",
      "Badan usaha wajib membayar.",
      "",
      "Pasal 31",
      "Teks.",
    );
    const labels = unitsOf(result).map((unit) => unit.split(" | ")[0]);
    expect(labels.slice(-3)).toEqual(["Pasal 23", "Pasal 24", "Pasal 31"]);
  });
  test("[IN7] a gap does not swallow the headings behind it", () => {
    const result = readAct("Pasal 1", "Satu.", "", "Pasal 2", "Dua.", "", "Pasal 9", "Sembilan.");
    expect(unitsOf(result)).toEqual(["Pasal 1 | Satu.", "Pasal 2 | Dua.", "Pasal 9 | Sembilan."]);
    expect(codesOf(result)).toEqual(["dialect/unexpected-label"]);
  });
  test("[IN8] a slip of the print is read as the number that is missing there", () => {
    const lines = ["Pasal 24", "Pasal 25", "Pasal 16", "Pasal 27"].flatMap((label) => [
      label,
      "Teks.",
      "",
    ]);
    const first = Array.from({ length: 23 }, (_, at) => [`Pasal ${at + 1}`, "Teks.", ""]).flat();
    const result = readAct(...first, ...lines);
    expect(unitsOf(result).slice(-3)).toEqual([
      "Pasal 25 | Teks.",
      "Pasal 26 | Teks.",
      "Pasal 27 | Teks.",
    ]);
    expect(codesOf(result)).toEqual(["intake/misprinted-label"]);
    const repaired = result.account.spans.find(({ outcome }) => outcome === "repaired");
    expect(repaired).toMatchObject({ text: "16", becomes: "26", doubtful: true });
  });
  test("[IN9] a heading without a place stays text and is told", () => {
    const result = readAct("Pasal 1", "Satu.", "", "Pasal 2", "Dua.", "", "Pasal 1", "Lagi.");
    expect(unitsOf(result)).toHaveLength(2);
    expect(codesOf(result)).toEqual(["intake/unread-heading"]);
  });
  test("[IN10] old forms", () => {
    const lines = [
      "BAB I.",
      "KETENTUAN UMUM.",
      "",
      "Pasal 1.",
      "Satu.",
      "",
      "Pasal 2Setiap orang.",
    ];
    expect(unitsOf(readAct(...lines))).toEqual([
      "BAB I | KETENTUAN UMUM. | KETENTUAN UMUM.",
      "Pasal 1 | Satu.",
      "Pasal 2 | Setiap orang.",
    ]);
  });
});

describe("items and texts", () => {
  test("[IN11] a label behind ayat is a citation", () => {
    const result = readAct(
      "Pasal 1",
      "(1) Satu sebagaimana dimaksud pada ayat",
      "(2) dan ayat (3) berlaku.",
      "(2) Dua.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1",
      "(1) | Satu sebagaimana dimaksud pada ayat (2) dan ayat (3) berlaku.",
      "(2) | Dua.",
    ]);
  });
  test("[IN11] a damaged paragraph is read where the next one confirms it", () => {
    const result = readAct("Pasal 1", "(1) Setiap Jasa untuk", "(21 Dua.", "(3) Tiga.");
    expect(unitsOf(result).slice(1)).toEqual([
      "(1) | Setiap Jasa untuk",
      "(2) | Dua.",
      "(3) | Tiga.",
    ]);
  });
  test("[IN12] a tail by its words", () => {
    const result = readAct(
      "Pasal 1",
      "Setiap Orang yang:",
      "a. satu; atau",
      "b. dua,",
      "dipidana.",
    );
    expect(unitsOf(result).slice(1)).toEqual(["a. | satu; atau", "b. | dua,"]);
    expect(unitsOf(result)[0]).toContain("dipidana.");
  });
  test("[IN12] [IN13] a list that goes on has no tail", () => {
    const result = readAct(
      "Pasal 1",
      "Pidana tambahan berupa pencabutan hak dapat berupa:",
      "a. hak menjadi wali, wali pengawas, atau",
      "pengampu pengawas atas orang lain;",
      "b. hak menjalankan kekuasaan; atau",
      "c. hak lain.",
    );
    expect(unitsOf(result).slice(1)).toEqual([
      "a. | hak menjadi wali, wali pengawas, atau pengampu pengawas atas orang lain;",
      "b. | hak menjalankan kekuasaan; atau",
      "c. | hak lain.",
    ]);
  });
  test("[IN14] units that were run together are parted", () => {
    const result = readAct("Pasal 1 (1) Satu hal itu. (2) Dua hal itu. Pasal 2 Tiga.");
    expect(unitsOf(result)).toEqual([
      "Pasal 1",
      "(1) | Satu hal itu.",
      "(2) | Dua hal itu.",
      "Pasal 2 | Tiga.",
    ]);
  });
  test("[IN14] a list begins on the line of its paragraph, and without its colon", () => {
    const result = readAct(
      "Pasal 1",
      "Dalam Undang-Undang ini yang dimaksud dengan 1. Perjanjian adalah perjanjian;",
      "2. Pengesahan adalah pengesahan.",
      "Pasal 2",
      "(1) a. Satuan dasar panjang adalah meter; b. Satuan dasar massa adalah kilogram.",
      "(2) Dua hal.",
      "(3) a. bukan daftar apa pun adanya.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1 | Dalam Undang-Undang ini yang dimaksud dengan",
      "1. | Perjanjian adalah perjanjian;",
      "2. | Pengesahan adalah pengesahan.",
      "Pasal 2",
      "(1)",
      "a. | Satuan dasar panjang adalah meter;",
      "b. | Satuan dasar massa adalah kilogram.",
      "(2) | Dua hal.",
      "(3) | a. bukan daftar apa pun adanya.",
    ]);
  });
  test("[IN14] marks and feet of pages between the units do not hide them", () => {
    const result = readAct(
      "BAB I. Ketentuan umum Pasal 1.",
      "Satu diatur dengan Peraturan Pemerintah. Pasal 2 __ (1) Dua hal itu. (2) Tiga hal itu.",
      "Empat diatur. ditjen Peraturan Perundang-undangan Pasal 3 Dalam keadaan tertentu itu. Pasal 4 1) Lima hal. Pasal 5. yang lain berlaku.",
    );
    expect(unitsOf(result).map((unit) => unit.split(" | ")[0])).toEqual([
      "BAB I",
      "Pasal 1",
      "Pasal 2",
      "(1)",
      "(2)",
      "Pasal 3",
      "Pasal 4",
      "1)",
      "Pasal 5",
    ]);
  });
  test("[IN15] a hyphen of the word stays, one of the line goes", () => {
    const result = readAct(
      "Pasal 1",
      "Setiap undang-",
      "undang yang menghasilkan dan meng-",
      "hasilkan.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1 | Setiap undang-undang yang menghasilkan dan menghasilkan.",
    ]);
  });
});

describe("amending acts", () => {
  test("[IN24] an article that is announced and not there is told", () => {
    const result = readAct(
      "Pasal I",
      "Beberapa ketentuan diubah sebagai berikut:",
      "1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
      "Setiap orang wajib.",
      "2. Di antara Pasal 6 dan Pasal 7 disisipkan 2 (dua) pasal, yakni Pasal 6 A dan Pasal 6B sehingga berbunyi sebagai berikut:",
      "Pasal 6A",
      "Enam.",
      "3. Ketentuan ayat (1) Pasal 8 diubah sehingga berbunyi sebagai berikut:",
      "(1) Delapan.",
      "4. Ketentuan Pasal 4O diubah sehingga Pasal 4O berbunyi sebagai berikut:",
      "Pasal 40",
      "Empat puluh.",
      "Pasal II",
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
    const told = result.problems.flatMap((found) =>
      found.code === "intake/missing-heading" ? [found.facts.label] : [],
    );
    expect(told).toEqual(["Pasal 5", "Pasal 6B"]);
  });
  test("[IN24] a heading that nothing announces is a heading in a quote too", () => {
    const result = readAct(
      "Pasal I",
      "Beberapa ketentuan diubah sebagai berikut:",
      "1. Ketentuan Pasal 9 diubah sehingga Pasal 9 berbunyi sebagai berikut:",
      "",
      "Pasal 9",
      "Sembilan. berikut:",
      "",
      "Pasal 12",
      "Dua belas.",
      "2. Ketentuan Pasal 21 diubah sehingga berbunyi sebagai berikut: Pasal 2 1 (1) Dua puluh satu.",
      "Pasal II",
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
    const labels = unitsOf(result).map((unit) => unit.split(" | ")[0]);
    expect(labels.slice(2)).toEqual(["Pasal 9", "Pasal 12", "2.", "Pasal 21", "(1)", "Pasal II"]);
  });
  test("[IN16] an instruction that lost its full stop ends where the next number begins", () => {
    const result = readAct(
      "Pasal I",
      "Beberapa ketentuan diubah sebagai berikut:",
      "1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
      "Pasal 5",
      "Lima.",
      "2. Ketentuan Pasal 6 tetap dengan perubahan penjelasan ayat (1) sebagaimana ditetapkan dalam penjelasan",
      "3. Ketentuan Pasal 7 diubah sehingga berbunyi sebagai berikut:",
      "Pasal 7",
      "Tujuh.",
      "Pasal II",
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
    const labels = unitsOf(result).map((unit) => unit.split(" | ")[0]);
    expect(labels).toEqual(["Pasal I", "1.", "Pasal 5", "2.", "3.", "Pasal 7", "Pasal II"]);
  });
  test("[IN16] what is quoted stands in its instruction", () => {
    const { document } = readAct(
      "Pasal I",
      "Beberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2000 diubah sebagai berikut:",
      "1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
      "",
      "Pasal 5",
      "Satu.",
      "2. Pasal 7 dihapus.",
      "",
      "Pasal II",
      "Undang-Undang ini mulai berlaku.",
    );
    const articles = addressClauses(document, indonesia).filter(({ kind }) => kind === "article");
    expect(articles.map(({ eid, parent }) => [eid, parent])).toEqual([
      ["art_I", "body"],
      ["mod_1__qstr_1__art_5", "art_I__list_1__point_1"],
      ["art_II", "body"],
    ]);
  });
  test.each(["Pasal I", "Pasal 1"])("[IN17] %s that confirms an act quotes it whole", (first) => {
    const { document } = readAct(
      first,
      "Peraturan itu ditetapkan sebagai Undang-undang sehingga berbunyi sebagai berikut:",
      "",
      "Pasal 1",
      "Satu.",
      "",
      "Pasal 2",
      "Dua.",
      "",
      "Pasal II",
      "Undang-undang ini mulai berlaku.",
    );
    const articles = addressClauses(document, indonesia).filter(({ kind }) => kind === "article");
    expect(articles.map(({ eid }) => eid)).toEqual([
      "art_I",
      "mod_1__qstr_1__art_1",
      "mod_1__qstr_1__art_2",
      "art_II",
    ]);
  });
  test("[IN17] an act of one article, in an act that confirms it", () => {
    const result = readAct(
      "Pasal I",
      "Peraturan dalam Undang-undang Darurat ditetapkan sebagai undang-undang, yang berbunyi sebagai berikut:",
      "",
      "Pasal tunggal.",
      "",
      "Mengesahkan hutang sejumlah Rp. 2.200.000.-",
      "",
      "Pasal II.",
      "",
      "Undang-undang ini mulai berlaku pada hari diundangkan.",
    );
    const eids = addressClauses(result.document, indonesia)
      .filter(({ kind }) => kind === "article")
      .map(({ eid, label }) => `${eid} ${label}`);
    expect(eids).toEqual([
      "art_I Pasal I",
      "mod_1__qstr_1__art_1 Pasal tunggal",
      "art_II Pasal II",
    ]);
  });
  test("[IN10] the only article of an act", () => {
    const result = readAct("Satu-satunya pasal.", "", "Diberikan kekuasaan penuh.");
    expect(unitsOf(result)).toEqual(["Satu-satunya pasal | Diberikan kekuasaan penuh."]);
    expect(codesOf(result)).toEqual([]);
  });
  test("[IN18] articles that one sentence restates", () => {
    const result = read(
      [
        "PERUBAHAN PERTAMA",
        "UNDANG-UNDANG DASAR",
        "DENGAN RAHMAT TUHAN YANG MAHA ESA",
        "MAJELIS PERMUSYAWARATAN RAKYAT REPUBLIK INDONESIA,",
        "Majelis mengubah Pasal 5 Ayat (1), Pasal 7, Pasal 9, Pasal 13, Pasal 14, dan",
        "Pasal 21 sehingga selengkapnya berbunyi sebagai berikut :",
        ...[5, 7, 9, 13, 14, 21].flatMap((number) => ["", `Pasal ${number}`, "Teks."]),
      ].join("\n"),
    );
    expect(unitsOf(result)).toEqual(
      [5, 7, 9, 13, 14, 21].map((number) => `Pasal ${number} | Teks.`),
    );
  });
});

describe("the explanation", () => {
  test("[IN21] an explanation without its act is an explanation, told once", () => {
    const result = read(
      [
        "PENJELASAN",
        "ATAS",
        "UNDANG-UNDANG REPUBLIK INDONESIA",
        "NOMOR 1 TAHUN 2020",
        "TENTANG",
        "CONTOH",
        "UMUM",
        "Undang-Undang ini perlu.",
        "PASAL DEMI PASAL",
        "Pasal 1",
        "Cukup jelas.",
        "Pasal 2",
        "Ayat (1)",
        "Yang dimaksud dengan hal itu adalah hal ini.",
      ].join("\n"),
    );
    const clauses = addressClauses(result.document, indonesia);
    expect(clauses.filter(({ kind }) => kind === "article")).toEqual([]);
    expect(clauses.filter(({ kind }) => kind === "note").map(({ eid }) => eid)).toEqual([
      "att_1__art_1",
      "att_1__art_2",
      "att_1__art_2__para_1",
    ]);
    expect(codesOf(result)).toEqual(["intake/explanation-alone"]);
  });
  test.each([
    ["5", "7", ["Cukup jelas.", "Angka 2"]],
    ["26", "142", ["Cukup jelas.", "Angka 2"]],
    ["5", "7", ["Cukup jelas. Angka 2"]],
  ])(
    "[IN19] a note on a unit of the base is tied to the instruction that names it: %s and %s, %j",
    (first, second, between) => {
      const { document, problems } = readAct(
        "Pasal I",
        "Beberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2000 diubah sebagai berikut:",
        `1. Ketentuan Pasal ${first} diubah sehingga berbunyi sebagai berikut:`,
        "",
        `Pasal ${first}`,
        "Satu.",
        `2. Ketentuan Pasal ${second} tetap dengan perubahan penjelasan sehingga menjadi sebagaimana tercantum dalam penjelasan.`,
        "",
        "Pasal II",
        "Undang-Undang ini mulai berlaku.",
        "PENJELASAN",
        "ATAS",
        "UNDANG-UNDANG",
        "I. UMUM",
        "Umum.",
        "II. PASAL DEMI PASAL",
        "Pasal I",
        "Angka 1",
        `Pasal ${first}`,
        ...between,
        `Pasal ${second}`,
        "Ayat (1)",
        "Cukup jelas.",
        "Pasal II",
        "Cukup jelas.",
      );
      const clauses = addressClauses(document, indonesia);
      const { targetOf } = noteTargets(clauses, indonesia);
      const notes = clauses.filter(({ kind }) => kind === "note");
      expect(notes.map((note) => [note.label, targetOf(note)])).toEqual([
        ["Pasal I", "art_I"],
        ["Angka 1", "art_I__list_1__point_1"],
        [`Pasal ${first}`, `mod_1__qstr_1__art_${first}`],
        ["Angka 2", "art_I__list_1__point_2"],
        [`Pasal ${second}`, "art_I__list_1__point_2"],
        ["Ayat (1)", "art_I__list_1__point_2"],
        ["Pasal II", "art_II"],
      ]);
      expect(problems).toEqual([]);
    },
  );
});

describe("a list that is not in its sequence", () => {
  test.each([
    [
      "begins behind its first label",
      ["Syarat berupa:", "c. umur;", "d. ijazah; atau", "e. izin."],
      ["c. | umur;", "d. | ijazah; atau", "e. | izin."],
    ],
    [
      "begins in a paragraph",
      ["(1) Syarat berupa:", "d. umur;", "e. izin.", "(2) Biaya ditanggung negara."],
      ["(1) | Syarat berupa:", "d. | umur;", "e. | izin.", "(2) | Biaya ditanggung negara."],
    ],
  ])("[IN37] %s has all its items, and the label is told", (_, lines, units) => {
    const result = readAct("Pasal 1", ...lines);
    expect(unitsOf(result).filter((unit) => !unit.startsWith("Pasal"))).toEqual(units);
    expect(codesOf(result)).toContain("dialect/unexpected-label");
  });
  test("[IN37] a label in the middle of a sentence is none; one behind a colon is, though nothing follows", () => {
    const inside = readAct("Pasal 1", "Ketentuan dalam", "c. dan seterusnya berlaku.");
    const alone = readAct("Pasal 1", "Ketentuan berlaku:", "c. untuk semua orang.");
    expect(unitsOf(inside)).toHaveLength(1);
    expect(unitsOf(alone)).toEqual(["Pasal 1 | Ketentuan berlaku:", "c. | untuk semua orang."]);
    expect(codesOf(alone)).toEqual(["dialect/unexpected-label"]);
  });
  test("[IN37] an item out of its sequence goes on with the list, and a first label behind a colon opens one", () => {
    const again = readAct("Pasal 1", "Dicabut:", "a. satu;", "a. dua;", "c. tiga.");
    expect(again.markdown).toContain(" a. satu;\n\n a. dua;\n\n c. tiga.");
    const nested = readAct("Pasal 1", "Dicabut:", "a. satu:", "a. dua;", "b. tiga;");
    expect(addressClauses(nested.document, indonesia).map(({ eid }) => eid)).toContain(
      "art_1__list_1__point_a__list_1__point_a",
    );
  });
  test("[IN38] a numeral behind a letter begins a list that is announced", () => {
    const numerals = readAct(
      "Pasal 1",
      "Daftar:",
      "h. delapan:",
      "i. satu;",
      "ii. dua;",
      "i. sembilan.",
    );
    expect(addressClauses(numerals.document, indonesia).map(({ eid }) => eid)).toEqual(
      expect.arrayContaining([
        "art_1__list_1__point_h__list_1__point_ii",
        "art_1__list_1__point_i",
      ]),
    );
    const letters = readAct("Pasal 1", "Daftar:", "h. delapan:", "i. sembilan;", "j. sepuluh.");
    expect(letters.problems).toHaveLength(1);
  });
  test("[IN39] a label without its mark is one between its neighbours, and doubtful where the next is missing", () => {
    const between = readAct("Pasal 1", "Dicabut:", "a. satu;", "b dua;", "c. tiga.");
    expect(unitsOf(between).slice(1)).toEqual(["a. | satu;", "b. | dua;", "c. | tiga."]);
    const last = readAct("Pasal 1", "Dicabut:", "a. satu;", "b dua.");
    expect(unitsOf(last).slice(1)).toEqual(["a. | satu; b dua."]);
    const repaired = readAct("Pasal 1", "(l) Satu.", "(2) Dua.", "(3] Tiga.");
    const spans = repaired.account.spans.filter(({ outcome }) => outcome === "repaired");
    expect(spans.map(({ text, doubtful }) => [text, doubtful])).toEqual([
      ["(l)", false],
      ["(3]", true],
    ]);
  });
  test("[IN40] a label behind an open sentence that goes on is told", () => {
    const torn = readAct("Pasal 1", "(1)  Sidang terbuka untuk", "(2)  umum.");
    expect(codesOf(torn)).toEqual(["intake/label-in-sentence"]);
    const dropped = readAct("Pasal 1", "(1)  Sidang terbuka untuk umum", "(2)  Putusan dibacakan.");
    expect(codesOf(dropped)).toEqual([]);
  });
  test("[IN41] a label of no form begins a text", () => {
    const result = readAct("Pasal 1", "Daftar:", "A. besar satu;", "B. besar dua.");
    expect(result.markdown).toContain("Daftar:\n\nA. besar satu;\n\nB. besar dua.");
  });
  test("[IN42] lines behind the closing that begin like units are told once", () => {
    const closing = ["", "Disahkan di Jakarta", "pada tanggal 1 Januari 2020"];
    expect(codesOf(readAct("Pasal 1", "Satu.", ...closing))).toEqual([]);
    const more = readAct("Pasal 1", "Satu.", ...closing, "KONVENSI", "1. Satu.", "2. Dua.");
    expect(more.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ["intake/unread-part", { text: "1. Satu.", lines: 2 }],
    ]);
  });
});

describe("structure that print, a page or a list of instructions states", () => {
  test("[IN43] two paragraphs of a page stay two, two lines of print do not", () => {
    const page = (name: string): IntakeResult =>
      readHtml(`<h4>Pasal 1</h4><${name}>Satu kata.</${name}><${name}>dua kata.</${name}>`, {
        profile: indonesia,
      });
    expect(page("p").markdown).toContain("Satu kata.\n\ndua kata.");
    expect(page("div").markdown).toContain("Satu kata. dua kata.");
  });
  const quote = ['"', "Pasal 4", "(1) Satu.", '(2) Dua."'];
  const amend = (...second: string[]): IntakeResult =>
    readAct(
      "Pasal I",
      "Undang-Undang Nomor 1 Tahun 2010 diubah sebagai berikut:",
      "1. Ketentuan Pasal 4 diubah sehingga berbunyi sebagai berikut:",
      ...quote,
      ...second,
      "Pasal II",
      "Undang-Undang ini mulai berlaku pada tanggal diundangkan.",
    );
  test("[IN44] behind a closing quote the next number is an instruction, understood or not", () => {
    const next = amend("2. Perihal pimpinan menjadi sebagai berikut:", '"', "Pasal 5", 'Satu."');
    expect(next.markdown).toContain("\n2. Perihal pimpinan menjadi sebagai berikut:\n");
    expect(codesOf(next)).toEqual(["intake/unnamed-instruction"]);
    const other = amend("4. Perihal pimpinan menjadi sebagai berikut:");
    expect(codesOf(other)).not.toContain("intake/unnamed-instruction");
  });
  test("[IN45] paragraphs without their instruction stand in a quote", () => {
    const lost = readAct(
      "Pasal I",
      "Undang-Undang Nomor 1 Tahun 2010 diubah sebagai berikut:",
      "(2) Pengujian dilakukan oleh Mahkamah.",
      "2. Pasal 7 dihapus.",
    );
    expect(lost.markdown).toContain("> (2) Pengujian dilakukan oleh Mahkamah.");
    expect(lost.markdown).toContain("\n2. Pasal 7 dihapus.");
  });
  test("[IN46] a label alone above a title and a heading is one; a torn citation is none", () => {
    const heads = readAct("BAB I", "KETENTUAN UMUM", "Bagian Kesatu", "Umum", "Pasal 1", "Satu.");
    expect(unitsOf(heads).slice(0, 2)).toEqual([
      "BAB I | KETENTUAN UMUM | KETENTUAN UMUM",
      "Bagian Kesatu | Umum | Umum",
    ]);
    const torn = readAct(
      "Pasal 1",
      "Tata cara dalam",
      "Bagian Kedua",
      "berlaku.",
      "Pasal 2",
      "Dua.",
    );
    expect(unitsOf(torn)[0]).toBe("Pasal 1 | Tata cara dalam Bagian Kedua berlaku.");
  });
  test("[IN47] signs without width hide no heading, and stay inside a sentence", () => {
    const result = readAct(
      "Pasal 1",
      "Satu.",
      "\u200BPasal \u200E2\u200B",
      "Isi yang ber\u200Bsambung.",
    );
    expect(unitsOf(result)).toEqual(["Pasal 1 | Satu.", "Pasal 2 | Isi yang ber\u200Bsambung."]);
    const signs = result.account.spans.filter(({ reason }) => reason === "stray-mark");
    expect(signs).toHaveLength(3);
  });
  test("[IN48] a raised figure on a line of its own is part of no number, and told", () => {
    const result = readAct(
      "Pasal 1",
      "Tanah itu milik bersama dengan luas wilayah",
      "              2",
      "2.771 km dan berbatasan dengan laut.",
    );
    expect(unitsOf(result)).toEqual([
      "Pasal 1 | Tanah itu milik bersama dengan luas wilayah ² 2.771 km dan berbatasan dengan laut.",
    ]);
    expect(codesOf(result)).toEqual(["intake/raised-figure"]);
    const label = readAct("Pasal 1", "1.  Satu;", "2", "    Dua.");
    expect(codesOf(label)).not.toContain("intake/raised-figure");
  });
  test("[IN14] the code of a post of a budget is no label of an item", () => {
    const post = "Penerimaan adalah: 4A. 1. 2 Pembayaran dengan kredit. 4A. 1. 4. 1 Bunga uang.";
    expect(unitsOf(readAct("Pasal 1", post))).toEqual([`Pasal 1 | ${post}`]);
    const list = readAct("Pasal 1", "Dasarnya adalah: 1. Ketentuan Pasal 16A. 2. Ketentuan lain.");
    expect(unitsOf(list).slice(1)).toEqual(["1. | Ketentuan Pasal 16A.", "2. | Ketentuan lain."]);
  });
  test("[IN46] a body may begin with a part of a chapter that is not there", () => {
    const result = readAct("Bagian Kesatu", "Umum", "Pasal 1", "Satu.");
    expect(unitsOf(result)[0]).toBe("Bagian Kesatu | Umum | Umum");
  });
  test("[IN37] behind aa. a later label of two letters is one, elsewhere it is a word", () => {
    const late = readAct("Pasal 1", "Daftar:", "z. akhir;", "aa. lagi;", "ad. loncat.");
    expect(unitsOf(late).slice(1)).toEqual(["z. | akhir;", "aa. | lagi;", "ad. | loncat."]);
    const word = readAct("Pasal 1", "Daftar:", "a. satu;", "ad. 2 dua.");
    expect(unitsOf(word).slice(1)).toEqual(["a. | satu; ad. 2 dua."]);
  });
});
