/** What scanning does to the parts around the articles: heads of pages, words of the margin, labels, the explanation. */
import { describe, expect, test } from "@jest/globals";
import { addressClauses } from "../../../engine/document/index.ts";
import { type IntakeResult, readPlainText } from "../../../engine/intake/index.ts";
import { indonesia } from "../../../schemas/profiles/id.ts";
import { checkAccount } from "./support.ts";

const TITLE = ["UNDANG-UNDANG REPUBLIK INDONESIA", "NOMOR 1 TAHUN 2020", "TENTANG", "CONTOH"];
const FORMULA = ["DENGAN RAHMAT TUHAN YANG MAHA ESA", "PRESIDEN REPUBLIK INDONESIA,"];
const GROUNDS = ["Menimbang : bahwa perlu;", "Mengingat : Pasal 20;"];
const ENACTS = ["MEMUTUSKAN:", "Menetapkan : UNDANG-UNDANG TENTANG CONTOH.", ""];
const HEAD = [...TITLE, ...FORMULA, ...GROUNDS, ...ENACTS];
const ORDER =
  "Agar setiap orang mengetahuinya, memerintahkan pengundangan Undang-Undang ini dengan penempatannya dalam Lembaran Negara.";

function read(...lines: string[]): IntakeResult {
  const source = lines.join("\n");
  const result = readPlainText(source, { profile: indonesia });
  expect(result.problems.filter(({ code }) => code === "intake/words-lost")).toEqual([]);
  expect(checkAccount(source, result.account)).toEqual([]);
  return result;
}

function droppedOf({ account }: IntakeResult): readonly string[] {
  return account.spans.flatMap((span) =>
    span.outcome === "dropped" ? [`${span.reason}: ${span.text}${span.doubtful ? " ?" : ""}`] : [],
  );
}

function factsOf({ problems }: IntakeResult): readonly unknown[] {
  return problems.map(({ code, facts }) => ({ code, ...facts }));
}

function preambleOf({ document }: IntakeResult): readonly string[] {
  return addressClauses(document, indonesia).flatMap(({ kind, label, ownText }) =>
    ["recitals", "citations", "point"].includes(kind) ? [`${label} ${ownText}`.trim()] : [],
  );
}

describe("the head of a page", () => {
  const page = (...head: string[]): IntakeResult =>
    read(
      ...HEAD,
      "Pasal 1",
      "Setiap orang wajib memiliki izin yang diterbitkan oleh",
      `${" ".repeat(40)}Menteri`,
      ...head,
      "      - 2 -",
      "Menteri yang berwenang.",
    );
  test.each([
    ["a legend that cannot be read", ["\f    t,',?55", "R E P u JrTot  * r, o", "="]],
    ["a legend half read", ["\ftr)ttf.slDEN", "RTI:'UBL IK INDONESIA"]],
    ["a drawing", ["\f  J,.", ";!'.:'\".i", ".lil", "li-ffirri", "'-i.:{L.l?4  \"lg-'"]],
    [
      "a drawing with commas",
      ["\f  ,l::.", ".,,", ". -,r',-/'. ) .;.,r i,", "ii#", "frlltr:; it:.tEll"],
    ],
    ["a legend without the edge of a page", ["t,',?o=f;", "REPu  JS,i  * r, o"]],
  ])("[IN55] is dropped between the edge of the page and its number: %s", (_, head) => {
    const result = page(...head);
    expect(result.markdown).toContain("diterbitkan oleh Menteri yang berwenang.");
    expect(droppedOf(result).filter((text) => text.startsWith("page-header"))).toHaveLength(
      head.length,
    );
  });
  test.each([
    ["words that stand elsewhere too", ["\fSetiap orang", "wajib memiliki"]],
    ["a name", ["\fSRI MULYANI INDRAWATI", "BUDI SANTOSO"]],
    ["a heading", ["\fBAB II", "KETENTUAN PERALIHAN"]],
  ])("[IN55] is no text that can be read: %s", (_, head) => {
    expect(droppedOf(page(...head)).filter((text) => text.startsWith("page-header"))).toEqual([]);
  });
  test("[IN55] behind the mark of a picture is the legend on one line; the title below it stays", () => {
    const result = read(
      "<missing-text>",
      "PRES IDEN REPUBLIK INDONESIA",
      ...HEAD,
      "Pasal 1",
      "Satu.",
      "<missing-text>",
      "FRESIDEN REPUBLIK INDONESIA",
      "Pasal 2",
      "Dua.",
      "<missing-text>",
      "TI.I JTFIIIilNFIEFI;FIA",
    );
    expect(droppedOf(result)).toEqual([
      "missing-text-mark: <missing-text>",
      "page-header: PRES IDEN REPUBLIK INDONESIA",
      "missing-text-mark: <missing-text>",
      "page-header: FRESIDEN REPUBLIK INDONESIA",
      "missing-text-mark: <missing-text>",
      "page-header: TI.I JTFIIIilNFIEFI;FIA ?",
    ]);
    expect(result.document.firstChild?.textContent).toBe(TITLE.join(" "));
  });
  test("[IN55] has the mark of a copy, misread or within the legend", () => {
    expect(droppedOf(read("      SATINAN", ...HEAD, "Pasal 1", "Satu."))).toEqual([
      "copy-mark: SATINAN ?",
    ]);
    const within = read(
      "{ip",
      "PRESIDEN",
      "SALINAN",
      "REPUBLIK INDONESIA",
      ...HEAD,
      "Pasal 1",
      "S.",
    );
    expect(droppedOf(within)).toEqual([
      "page-header: {ip ?",
      "page-header: PRESIDEN",
      "copy-mark: SALINAN",
      "page-header: REPUBLIK INDONESIA",
    ]);
  });
});

test("[IN50] the head of a table on a few of many pages is kept once, where it parts no sentence", () => {
  const head = "NOMOR URUSAN PEMERINTAHAN";
  const others = Array.from({ length: 6 }, (_, at) => `\fBaris ${"xyzuvw"[at]} yang lain.`);
  const table = [
    `\f${head}`,
    "Baris pertama.",
    `\f${head}`,
    "baris yang terus",
    `\f${head}`,
    "berjalan.",
  ];
  const result = read(...HEAD, "Pasal 1", "Satu.", ...table, ...others);
  expect(droppedOf(result)).toEqual([`running-head: ${head} ?`, `running-head: ${head} ?`]);
  expect(result.markdown).toContain(head);
  expect(result.markdown).toContain("baris yang terus berjalan.");
});

describe("a catchword", () => {
  const turn = (catchword: string, next: string): IntakeResult =>
    read(...HEAD, "Pasal 1", "Satu.", catchword, "- 2 -", next);
  test("[IN56] that contradicts the next page is told", () => {
    expect(factsOf(turn("Pasal 2 . . .", "Pasal 5"))).toContainEqual({
      code: "intake/catchword-contradicts",
      text: "Pasal 2 . . .",
      next: "Pasal 5",
    });
    expect(factsOf(turn("Pasal 2 . . ,", "Pasal 2"))).toEqual([]);
  });
  test("[IN56] has no dots within: those stand for words, and are text", () => {
    const result = turn("mengenai … diatur dengan … .", "Pasal 2");
    expect(result.markdown).toContain("mengenai … diatur dengan … .");
  });
});

describe("words torn off the margin", () => {
  test("[IN23] one under the other open what they opened, a citation within the grounds aside", () => {
    const result = read(
      ...TITLE,
      ...FORMULA,
      "Menimbang :",
      "Mengingat :",
      "bahwa untuk melaksanakan ketentuan Pasal 5, dan",
      "Pasal 101 Peraturan Pemerintah perlu izin;",
      "1. Pasal 20;",
      "2. Pasal 21;",
      ...ENACTS,
      "Pasal 1",
      "Satu.",
    );
    expect(preambleOf(result)).toEqual([
      "Menimbang : bahwa untuk melaksanakan ketentuan Pasal 5, dan Pasal 101 Peraturan Pemerintah perlu izin;",
      "Mengingat :",
      "1. Pasal 20;",
      "2. Pasal 21;",
    ]);
  });
  test("[IN23] below the first lines that they open are put above them, and told", () => {
    const result = read(
      ...TITLE,
      ...FORMULA,
      "Menimbang : a. bahwa satu;",
      "b. bahwa dua perlu;",
      "Pasal 20 dan Pasal 21 Undang-Undang Dasar Negara Republik Indonesia Tahun",
      "Mengingat : 1. 1945;",
      "2. Undang-Undang Nomor 1 Tahun 2000;",
      ...ENACTS,
      "Pasal 1",
      "Satu.",
    );
    expect(preambleOf(result)).toEqual([
      "Menimbang :",
      "a. bahwa satu;",
      "b. bahwa dua perlu;",
      "Mengingat :",
      "1. Pasal 20 dan Pasal 21 Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;",
      "2. Undang-Undang Nomor 1 Tahun 2000;",
    ]);
    expect(result.problems.map(({ code }) => code)).toEqual(["intake/moved-word"]);
  });
  test("[IN23] above lines that go on with the grounds stay where they stand", () => {
    const result = read(
      ...TITLE,
      ...FORMULA,
      "Menimbang : a. bahwa satu;",
      "b. bahwa untuk melaksanakan ketentuan",
      "Pasal 20 Undang-Undang Dasar perlu izin;",
      "Mengingat : 1. Pasal 20;",
      ...ENACTS,
      "Pasal 1",
      "Satu.",
    );
    expect(preambleOf(result).slice(2)).toEqual([
      "b. bahwa untuk melaksanakan ketentuan Pasal 20 Undang-Undang Dasar perlu izin;",
      "Mengingat :",
      "1. Pasal 20;",
    ]);
    expect(result.problems).toEqual([]);
  });
  test("[IN52] are read where scanning has spoilt them as well, with a colon torn off", () => {
    const result = read(
      "ivlenimbang",
      ...TITLE,
      ...FORMULA,
      ":  a. bahwa satu;",
      "b. bahwa dua;",
      "Mengingat : Pasal 20;",
      ...ENACTS,
      "Pasal 1",
      "Satu.",
    );
    expect(result.document.firstChild?.textContent).toBe(TITLE.join(" "));
    expect(result.markdown).toContain("a. bahwa satu;\n\nb. bahwa dua;\n\nMengingat :");
    expect(factsOf(result)).toContainEqual({
      code: "intake/misprinted-label",
      found: "ivlenimbang",
      label: "Menimbang:",
    });
  });
  test("[IN52] with a colon on the next line have it", () => {
    const result = read(
      ...TITLE,
      ...FORMULA,
      "Menimbang",
      ": a. bahwa satu;",
      "b. bahwa dua;",
      ...ENACTS,
    );
    expect(preambleOf(result)).toEqual(["Menimbang:", "a. bahwa satu;", "b. bahwa dua;"]);
  });
});

describe("the grounds", () => {
  const grounds = (...lines: string[]): IntakeResult =>
    read(...TITLE, ...FORMULA, ...lines, "Mengingat : Pasal 20;", ...ENACTS, "Pasal 1", "Satu.");
  test("[IN53] have the labels that were torn off to the ends of their lines", () => {
    const result = grounds("Menimbang : a, bahwa satu;", "bahwa dua; b", "bahwa tiga; c");
    expect(preambleOf(result).slice(1, 4)).toEqual([
      "a. bahwa satu;",
      "b. bahwa dua;",
      "c. bahwa tiga;",
    ]);
  });
  test("[IN57] hold no text without a label behind one that has it: that is told", () => {
    const result = grounds(
      "Menimbang : a. bahwa satu;",
      "b. bahwa dua;",
      "Ketentuan Pasal 20, 25A, dan ayat (1)",
    );
    expect(factsOf(result)).toContainEqual({
      code: "intake/text-among-grounds",
      text: "Ketentuan Pasal 20, 25A, dan ayat (1)",
    });
    expect(factsOf(grounds("Menimbang : bahwa satu;", "bahwa dua;"))).toEqual([]);
  });
});

test("[IN11] two labels on a short line are a paragraph and its point", () => {
  const { document } = read(
    ...HEAD,
    "Pasal 1",
    "(1) a. Izin:",
    "1. satu; dan",
    "2. dua.",
    "b. Cabut.",
  );
  const labels = addressClauses(document, indonesia).flatMap(({ kind, label }) =>
    kind === "paragraph" || kind === "point" ? [label] : [],
  );
  expect(labels).toEqual(["(1)", "a.", "1.", "2.", "b."]);
});

describe("what is not whole", () => {
  test("[IN57] an article that ends in the middle of a sentence is told", () => {
    const result = read(
      ...HEAD,
      "Pasal 1",
      "Satu,-",
      "Pasal 2",
      "Undang-Undang ini mulai berlaku pada tanggal",
      ORDER,
    );
    expect(factsOf(result)).toEqual([
      {
        code: "intake/text-breaks-off",
        label: "Pasal 2",
        end: "Undang-Undang ini mulai berlaku pada tanggal",
      },
    ]);
  });
  test("[IN57] a note without words, and one that stands in the text of another, are told", () => {
    const result = read(
      ...HEAD,
      "Pasal 1",
      "(1) Satu.",
      "(2) Dua.",
      ORDER,
      "PENJELASAN",
      "ATAS",
      ...TITLE,
      "I. UMUM",
      "Umum.",
      "II. PASAL DEMI PASAL",
      "Pasal 1",
      "Ayat (1)",
      "Ayat (2)",
      "Cukup jelas.",
      "Ayat (3) Mengacu pada ketentuan.",
    );
    expect(factsOf(result)).toEqual([
      { code: "intake/unread-note", text: "Ayat (3) Mengacu pada ketentuan." },
      { code: "intake/empty-note", label: "Ayat (1)" },
    ]);
  });
  test("[IN57] a text without any unit is told, a short one is not", () => {
    const german = [
      "Gesetz",
      "§ 1 Anwendung",
      "Dieses Gesetz gilt.",
      "§ 2 Pflichten",
      "Der Anbieter",
    ];
    expect(factsOf(read(...german, "berichtet."))).toEqual([{ code: "intake/no-units", lines: 6 }]);
    expect(factsOf(read(...german))).toEqual([]);
    expect(factsOf(read(...HEAD, "Pasal 1", "Satu."))).toEqual([]);
  });
  test("[IN57] an order to promulgate behind the names is told", () => {
    const result = read(...HEAD, "Pasal 1", "Satu.", "Diundangkan di Jakarta", "BUDI", ORDER);
    expect(factsOf(result)).toEqual([{ code: "intake/closing-order", text: ORDER.slice(0, 60) }]);
    expect(factsOf(read(...HEAD, "Pasal 1", "Satu.", ORDER, "Diundangkan di Jakarta"))).toEqual([]);
  });
});

test("[IN54] what stands for a number in the title is told", () => {
  const title = ["UNDANG-UNDANG REPUBLIK INDONESIA", "NOMOR Tl TAHUN 2020", ...TITLE.slice(2)];
  const result = read(...title, ...FORMULA, ...GROUNDS, ...ENACTS, "Pasal 1", "Satu.");
  expect(factsOf(result)).toEqual([{ code: "intake/suspect-word", text: "Tl", proposal: null }]);
});

describe("an explanation", () => {
  const explanation = (word: string, ...notes: string[]): IntakeResult =>
    read(
      ...HEAD,
      "Pasal 1",
      "(1) Satu.",
      "(2) Dua.",
      "Pasal 2",
      "Dua.",
      ORDER,
      word,
      "ATAS",
      ...TITLE,
      ...notes,
    );
  test("[IN58] opens with its word as scanning has spoilt it, and is told", () => {
    const notes = [
      "I UMUM",
      "Umum.",
      "II. PASALDEMIPASAL",
      "Pasal I",
      "Cukupjelas.",
      "Pasal 2",
      "Dua.",
    ];
    const result = explanation("PENJEI,ASAN", ...notes);
    const labels = addressClauses(result.document, indonesia).flatMap(({ kind, label }) =>
      ["explanation", "note"].includes(kind) ? [label] : [],
    );
    expect(labels).toEqual(["PENJELASAN", "Pasal 1", "Pasal 2"]);
    expect(factsOf(result)).toContainEqual({
      code: "intake/misprinted-label",
      found: `PENJEI,ASAN ATAS ${TITLE.join(" ")}`.slice(0, 60),
      label: `PENJELASAN ATAS ${TITLE.join(" ")}`.slice(0, 60),
    });
    expect(explanation("PENETAPAN", "I UMUM").markdown).not.toContain("## PEN");
  });
  test("[IN59] has its notes on one line with their labels", () => {
    const result = explanation(
      "PENJELASAN",
      "I. UMUM",
      "Umum.",
      "II. PASAL DEMI PASAL",
      "P asal 1",
      "Ayat (1) Cukup jelas.",
      "Ayat (2) Cukup jelas. Ayat (s) Cukup jelas.",
      "P asal 2 Cukup jelas.",
    );
    const notes = addressClauses(result.document, indonesia).filter(({ kind }) => kind === "note");
    expect(notes.map(({ label, ownText }) => `${label} ${ownText}`.trim())).toEqual([
      "Pasal 1",
      "Ayat (1) Cukup jelas.",
      "Ayat (2) Cukup jelas.",
      "Ayat (5) Cukup jelas.",
      "Pasal 2 Cukup jelas.",
    ]);
  });
});

describe("a container", () => {
  const body = (...lines: string[]): readonly string[] => {
    const { document } = read(
      ...HEAD,
      "BAB X",
      "UMUM",
      "Pasal 1",
      "Satu.",
      ...lines,
      "Pasal 2",
      "Dua.",
    );
    return addressClauses(document, indonesia).flatMap(({ kind, label, ownTitle }) =>
      kind === "container" ? [`${label} | ${ownTitle}`] : [],
    );
  };
  test.each([
    ["small letters in its number", ["BAB xI", "LAIN-LAIN"], "BAB XI | LAIN-LAIN"],
    ["a title glued to its number", ["Paragraf 2Iklim Usaha"], "Paragraf 2 | Iklim Usaha"],
    ["a suffix and a title glued to it", ["Paragraf 3APenutup"], "Paragraf 3A | Penutup"],
    ["a title in capitals glued to it", ["Paragraf 6UKL-UPL"], "Paragraf 6 | UKL-UPL"],
    [
      "a title that begins on its line",
      ["", "Bagian Kedua Kewajiban", "Pengguna Informasi"],
      "Bagian Kedua | Kewajiban Pengguna Informasi",
    ],
  ])("[IN60] is a heading with %s", (_, lines, heading) => {
    expect(body(...lines)).toEqual(["BAB X | UMUM", heading]);
  });
  test("[IN60] with its title on the line stands above another one", () => {
    expect(body("", "Bagian Kelima Produksi", "", "Paragraf 1 Rencana")).toEqual([
      "BAB X | UMUM",
      "Bagian Kelima | Produksi",
      "Paragraf 1 | Rencana",
    ]);
  });
  test("[IN60] is none in a citation that goes on", () => {
    expect(body("Ketentuan dalam", "Bagian Kedua Kewajiban", "Pengguna berlaku.")).toEqual([
      "BAB X | UMUM",
    ]);
  });
});
