/** What can be wrong in a text of the dialect, and in its front matter. */
import { type ProblemTable, sayReason, type Words } from "./table.ts";

/** What Markdown has and the dialect has not, or the lack of what every law has. */
export type ForeignConstruct = "fence" | "html" | "underlined-heading" | "bullets" | "no-unit";

/** Why a field of front matter or of a frame is not right. `expected` has the words that only the field knows: its type, its choices. */
export const FIELD_REASONS = [
  "missing",
  "unknown",
  "type",
  "choice",
  "text",
  "line",
  "web-address",
  "work-address",
  "clause-address",
  "day",
  "paragraph",
  "ground",
  "sentence",
  "citation",
  "gazette",
  "constitution",
  "too-many",
  "size",
  "one-of",
  "other",
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

interface FieldFact {
  readonly field: string;
  readonly reason: FieldReason;
  readonly expected: string;
}

/** Why no field of front matter can be read; `yaml` has the code of the parser as detail. */
export type UnreadableReason = "too-long" | "too-deep" | "aliases" | "yaml";

export interface DialectFacts {
  readonly "dialect/unexpected-label": { readonly label: string; readonly expected: string };
  readonly "dialect/duplicate-label": { readonly label: string; readonly eid: string };
  readonly "dialect/unknown-heading": { readonly text: string };
  readonly "dialect/note-without-unit": { readonly label: string; readonly target: string };
  readonly "dialect/article-without-note": { readonly label: string };
  readonly "dialect/too-deep": { readonly limit: number };
  readonly "dialect/front-matter-unreadable": {
    readonly reason: UnreadableReason;
    readonly detail: string;
  };
  readonly "dialect/front-matter-field": FieldFact;
  readonly "dialect/field-left-out": FieldFact;
  readonly "dialect/frame-unreadable": {
    readonly reason: UnreadableReason;
    readonly detail: string;
  };
  readonly "dialect/frame-field": FieldFact;
  readonly "dialect/unknown-version": { readonly found: string };
  readonly "dialect/replaced-character": { readonly count: number };
  readonly "dialect/not-expressible": { readonly reason: string };
  readonly "dialect/conflict-marker": { readonly marker: string };
  readonly "dialect/no-law": { readonly construct: ForeignConstruct };
}

export const dialectProblems = {
  "dialect/unexpected-label": { severity: "warning", status: 200 },
  "dialect/duplicate-label": { severity: "warning", status: 200 },
  "dialect/unknown-heading": { severity: "warning", status: 200 },
  "dialect/note-without-unit": { severity: "warning", status: 200 },
  "dialect/article-without-note": { severity: "warning", status: 200 },
  "dialect/too-deep": { severity: "warning", status: 200 },
  "dialect/front-matter-unreadable": { severity: "error", status: 422 },
  "dialect/front-matter-field": { severity: "error", status: 422 },
  "dialect/field-left-out": { severity: "warning", status: 200 },
  "dialect/frame-unreadable": { severity: "error", status: 422 },
  "dialect/frame-field": { severity: "error", status: 422 },
  "dialect/unknown-version": { severity: "error", status: 422 },
  "dialect/replaced-character": { severity: "warning", status: 200 },
  "dialect/not-expressible": { severity: "error", status: 422 },
  "dialect/conflict-marker": { severity: "error", status: 422 },
  "dialect/no-law": { severity: "error", status: 422 },
} as const satisfies ProblemTable<DialectFacts>;

const CONSTRUCTS_EN: { readonly [Construct in ForeignConstruct]: string } = {
  fence: "a block of code begins here",
  html: "a block of HTML begins here",
  "underlined-heading": "this line underlines a heading",
  bullets: "this is a list with bullets",
  "no-unit": "it has no front matter of a law and no heading with the label of a unit",
};

const CONSTRUCTS_ID: { readonly [Construct in ForeignConstruct]: string } = {
  fence: "blok kode dimulai di sini",
  html: "blok HTML dimulai di sini",
  "underlined-heading": "baris ini menggarisbawahi judul",
  bullets: "ini daftar berbulir",
  "no-unit": "tidak ada bagian fakta dan tidak ada judul berlabel unit",
};

const FIELDS_EN: Words<FieldReason> = {
  missing: () => "it is missing",
  unknown: () => "there is no such field",
  type: (expected) => `it should be ${TYPES_EN[expected] ?? expected}`,
  choice: (expected) => `it should be one of ${expected}`,
  text: () => "it has a null sign or half of a pair of signs, which no text has",
  line: () => "it is one line without control signs and signs of direction",
  "web-address": () => "a web address begins with http:// or https:// and has no spaces",
  "work-address": () => "a work address is /akn/, a country, and names of letters and digits",
  "clause-address": () => "a clause is named by its address, such as art_3__para_1",
  day: () => "a date is a day of the calendar, written YYYY-MM-DD",
  paragraph: () => "a paragraph is one line, with single spaces and none at its ends",
  ground: () => 'a ground is one line that begins with "bahwa" and ends with ";"',
  sentence: () => "a provision is one line that begins with a capital and ends with a full stop",
  citation: () => "an act is cited by its short type, number and year: UU 11/2008",
  gazette: () => "a gazette is written so: LN 2008/58, TLN 4843",
  constitution: () =>
    "an article of the constitution is written as its number, with a paragraph in brackets: 28F, 28G(1)",
  "too-many": () =>
    "there are at most two grounds of a kind (Annex II point 19); bring them together",
  "one-of": (expected) => `only one of these can be said: ${expected}`,
  size: (expected) => `its size should be ${expected}`,
  other: (expected) => expected,
};

const FIELDS_ID: Words<FieldReason> = {
  missing: () => "isian ini tidak ada",
  unknown: () => "isian seperti itu tidak dikenal",
  type: (expected) => `isian ini seharusnya ${TYPES_ID[expected] ?? expected}`,
  choice: (expected) => `isian ini seharusnya salah satu dari ${expected}`,
  text: () => "isian memuat tanda null atau separuh pasangan tanda, yang bukan teks",
  line: () => "isian ini satu baris tanpa tanda kendali dan tanda arah",
  "web-address": () => "alamat web diawali http:// atau https:// dan tanpa spasi",
  "work-address": () => "alamat karya berupa /akn/, negara, lalu nama dari huruf dan angka",
  "clause-address": () => "ketentuan disebut dengan alamatnya, misalnya art_3__para_1",
  day: () => "tanggal adalah hari pada kalender, ditulis TTTT-BB-HH, misalnya 2030-01-02",
  paragraph: () =>
    "paragraf ditulis dalam satu baris, dengan spasi tunggal dan tanpa spasi di ujungnya",
  ground: () => "pertimbangan ditulis dalam satu baris, diawali “bahwa” dan diakhiri “;”",
  sentence: () => "ketentuan ditulis dalam satu baris, diawali huruf kapital dan diakhiri titik",
  citation: () => "peraturan disebut dengan jenis singkat, nomor dan tahunnya: UU 11/2008",
  gazette: () => "lembaran ditulis demikian: LN 2008/58, TLN 4843",
  constitution: () =>
    "pasal Undang-Undang Dasar ditulis dengan nomornya, ayatnya dalam kurung: 28F, 28G(1)",
  "too-many": () =>
    "setiap jenis pertimbangan paling banyak dua (Lampiran II angka 19); gabungkan isinya",
  "one-of": (expected) => `hanya salah satu yang dapat disebut: ${expected}`,
  size: (expected) => `ukurannya seharusnya ${expected}`,
  other: (expected) => expected,
};

const TYPES_EN: { readonly [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

const TYPES_ID: { readonly [type: string]: string } = {
  string: "teks",
  number: "angka",
  int: "bilangan bulat",
  boolean: "true atau false",
  array: "daftar",
  object: "kelompok isian",
  record: "kelompok isian",
};

const UNREADABLE_EN: Words<UnreadableReason> = {
  "too-long": (detail) => `it is longer than ${detail} lines`,
  "too-deep": (detail) => `it is nested more than ${detail} deep`,
  aliases: () => "aliases are not read",
  yaml: (detail) => YAML_EN[detail] ?? `this is no YAML (${detail})`,
};

const UNREADABLE_ID: Words<UnreadableReason> = {
  "too-long": (detail) => `panjangnya lebih dari ${detail} baris`,
  "too-deep": (detail) => `tingkatnya lebih dari ${detail}`,
  aliases: () => "alias tidak dibaca",
  yaml: (detail) => YAML_ID[detail] ?? `ini bukan YAML (${detail})`,
};

/** What the parser of YAML stumbles over most. */
const YAML_EN: { readonly [code: string]: string } = {
  BAD_INDENT: "the indent does not fit what stands above",
  TAB_AS_INDENT: "lines are indented with blanks, not with tabs",
  DUPLICATE_KEY: "this field stands here a second time",
  MISSING_CHAR: "a mark that closes what was opened is missing",
  MULTILINE_IMPLICIT_KEY: "a field is a name, a colon and a blank on one line",
  BLOCK_AS_IMPLICIT_KEY: "a text with a colon is written between quotation marks",
  UNEXPECTED_TOKEN: "this sign has no place here",
  BAD_SCALAR_START: "a text that begins with this sign is written between quotation marks",
};

const YAML_ID: { readonly [code: string]: string } = {
  BAD_INDENT: "indentasinya tidak sesuai dengan yang di atasnya",
  TAB_AS_INDENT: "indentasi ditulis dengan spasi, bukan tab",
  DUPLICATE_KEY: "isian ini muncul untuk kedua kali",
  MISSING_CHAR: "tanda penutup dari yang telah dibuka tidak ada",
  MULTILINE_IMPLICIT_KEY: "isian ditulis sebagai nama, titik dua, dan spasi pada satu baris",
  BLOCK_AS_IMPLICIT_KEY: "teks yang memuat titik dua ditulis di antara tanda kutip",
  UNEXPECTED_TOKEN: "tanda ini tidak pada tempatnya",
  BAD_SCALAR_START: "teks yang diawali tanda ini ditulis di antara tanda kutip",
};

export const dialectEnglish: {
  readonly [Code in keyof DialectFacts]: (facts: DialectFacts[Code]) => string;
} = {
  "dialect/unexpected-label": ({ label, expected }) =>
    `The label "${label}" does not follow; ${expected === "" ? "a list begins with its first label" : `"${expected}" was expected`}.`,
  "dialect/duplicate-label": ({ label, eid }) =>
    `"${label}" stands here a second time; this one is addressed as ${eid}.`,
  "dialect/unknown-heading": ({ text }) =>
    `The heading "${text}" opens with no label of this country's profile; it is kept as a heading between units.`,
  "dialect/note-without-unit": ({ label, target }) =>
    `The note "${label}" explains ${target}, which the text does not have.`,
  "dialect/article-without-note": ({ label }) => `"${label}" has no note in the explanation.`,
  "dialect/too-deep": ({ limit }) =>
    `Units are nested deeper than ${limit} levels; what is deeper was kept at that level.`,
  "dialect/front-matter-unreadable": ({ reason, detail }) =>
    `The front matter cannot be read: ${sayReason(UNREADABLE_EN, reason, detail)}.`,
  "dialect/front-matter-field": ({ field, reason, expected }) =>
    `The front matter field "${field}" is not right: ${sayReason(FIELDS_EN, reason, expected)}.`,
  "dialect/field-left-out": ({ field, reason, expected }) =>
    `The front matter field "${field}" is not right and is left out: ${sayReason(FIELDS_EN, reason, expected)}.`,
  "dialect/frame-unreadable": ({ reason, detail }) =>
    `The frame cannot be read: ${sayReason(UNREADABLE_EN, reason, detail)}.`,
  "dialect/frame-field": ({ field, reason, expected }) =>
    `The field "${field}" of the frame is not right: ${sayReason(FIELDS_EN, reason, expected)}.`,
  "dialect/unknown-version": ({ found }) =>
    `The front matter says dialect ${found}; this program reads dialect 1.`,
  "dialect/replaced-character": ({ count }) =>
    `${count} characters that are no text (null or half of a pair) were replaced by the sign U+FFFD.`,
  "dialect/not-expressible": ({ reason }) =>
    `The document cannot be written in the dialect: ${reason}.`,
  "dialect/conflict-marker": ({ marker }) =>
    `"${marker}" is the mark of a conflict that nobody has settled yet: choose the wording, and delete the marks.`,
  "dialect/no-law": ({ construct }) =>
    `This is ${construct === "no-unit" ? "" : "Markdown and "}no text of a law (${CONSTRUCTS_EN[construct]}); it is left as it is.`,
};

export const dialectIndonesian: {
  readonly [Code in keyof DialectFacts]: (facts: DialectFacts[Code]) => string;
} = {
  "dialect/unexpected-label": ({ label, expected }) =>
    `Label "${label}" tidak berurutan; ${expected === "" ? "rincian dimulai dengan label pertamanya" : `seharusnya "${expected}"`}.`,
  "dialect/duplicate-label": ({ label, eid }) =>
    `"${label}" muncul untuk kedua kali di sini; yang ini beralamat ${eid}.`,
  "dialect/unknown-heading": ({ text }) =>
    `Judul "${text}" tidak diawali label yang dikenal; judul itu disimpan sebagai judul di antara unit.`,
  "dialect/note-without-unit": ({ label, target }) =>
    `Penjelasan "${label}" menerangkan ${target}, yang tidak ada dalam naskah.`,
  "dialect/article-without-note": ({ label }) => `"${label}" tidak memiliki penjelasan.`,
  "dialect/too-deep": ({ limit }) =>
    `Unit bertingkat lebih dari ${limit} tingkat; yang lebih dalam disimpan pada tingkat itu.`,
  "dialect/front-matter-unreadable": ({ reason, detail }) =>
    `Kepala berkas tidak dapat dibaca: ${sayReason(UNREADABLE_ID, reason, detail)}.`,
  "dialect/front-matter-field": ({ field, reason, expected }) =>
    `Isian "${field}" pada kepala berkas tidak tepat: ${sayReason(FIELDS_ID, reason, expected)}.`,
  "dialect/field-left-out": ({ field, reason, expected }) =>
    `Isian "${field}" pada kepala berkas tidak tepat dan diabaikan: ${sayReason(FIELDS_ID, reason, expected)}.`,
  "dialect/frame-unreadable": ({ reason, detail }) =>
    `Kerangka rancangan tidak dapat dibaca: ${sayReason(UNREADABLE_ID, reason, detail)}.`,
  "dialect/frame-field": ({ field, reason, expected }) =>
    `Isian "${field}" pada kerangka rancangan tidak tepat: ${sayReason(FIELDS_ID, reason, expected)}.`,
  "dialect/unknown-version": ({ found }) =>
    `Kepala berkas menyebut dialek ${found}; program ini membaca dialek 1.`,
  "dialect/replaced-character": ({ count }) =>
    `${count} karakter yang bukan teks (null atau separuh pasangan) diganti dengan tanda U+FFFD.`,
  "dialect/not-expressible": ({ reason }) => `Naskah tidak dapat ditulis dalam dialek: ${reason}.`,
  "dialect/conflict-marker": ({ marker }) =>
    `"${marker}" adalah tanda konflik yang belum diselesaikan: pilih rumusannya, lalu hapus tanda-tandanya.`,
  "dialect/no-law": ({ construct }) =>
    `Berkas ini ${construct === "no-unit" ? "" : "Markdown biasa, "}bukan naskah hukum (${CONSTRUCTS_ID[construct]}); berkas dibiarkan apa adanya.`,
};
