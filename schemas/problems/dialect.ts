/** What can be wrong in a text of the dialect, and in its front matter. */
import type { ProblemTable } from "./table.ts";

/** What Markdown has and the dialect has not, or the lack of what every law has. */
export type ForeignConstruct = "fence" | "html" | "underlined-heading" | "bullets" | "no-unit";

export interface DialectFacts {
  readonly "dialect/unexpected-label": { readonly label: string; readonly expected: string };
  readonly "dialect/duplicate-label": { readonly label: string; readonly eid: string };
  readonly "dialect/unknown-heading": { readonly text: string };
  readonly "dialect/note-without-unit": { readonly label: string; readonly target: string };
  readonly "dialect/article-without-note": { readonly label: string };
  readonly "dialect/too-deep": { readonly limit: number };
  readonly "dialect/front-matter-unreadable": { readonly reason: string };
  readonly "dialect/front-matter-field": { readonly field: string; readonly reason: string };
  readonly "dialect/field-left-out": { readonly field: string; readonly reason: string };
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
  "dialect/front-matter-unreadable": ({ reason }) => `The front matter cannot be read: ${reason}.`,
  "dialect/front-matter-field": ({ field, reason }) =>
    `The front matter field "${field}" is not right: ${reason}.`,
  "dialect/field-left-out": ({ field, reason }) =>
    `The front matter field "${field}" is not right and is left out: ${reason}.`,
  "dialect/unknown-version": ({ found }) =>
    `The front matter says dialect ${found}; this program reads dialect 1.`,
  "dialect/replaced-character": ({ count }) =>
    `${count} characters that are no text (null or half of a pair) were replaced by the sign U+FFFD.`,
  "dialect/not-expressible": ({ reason }) =>
    `The document cannot be written in the dialect: ${reason}.`,
  "dialect/conflict-marker": ({ marker }) =>
    `"${marker}" is the mark of a conflict that nobody has settled yet: choose the wording, and delete the marks.`,
  "dialect/no-law": ({ construct }) =>
    `This is Markdown and no text of a law (${CONSTRUCTS_EN[construct]}); it is left as it is.`,
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
  "dialect/front-matter-unreadable": ({ reason }) => `Kepala berkas tidak dapat dibaca: ${reason}.`,
  "dialect/front-matter-field": ({ field, reason }) =>
    `Isian "${field}" pada kepala berkas tidak tepat: ${reason}.`,
  "dialect/field-left-out": ({ field, reason }) =>
    `Isian "${field}" pada kepala berkas tidak tepat dan diabaikan: ${reason}.`,
  "dialect/unknown-version": ({ found }) =>
    `Kepala berkas menyebut dialek ${found}; program ini membaca dialek 1.`,
  "dialect/replaced-character": ({ count }) =>
    `${count} karakter yang bukan teks (null atau separuh pasangan) diganti dengan tanda U+FFFD.`,
  "dialect/not-expressible": ({ reason }) => `Naskah tidak dapat ditulis dalam dialek: ${reason}.`,
  "dialect/conflict-marker": ({ marker }) =>
    `"${marker}" adalah tanda konflik yang belum diselesaikan: pilih rumusannya, lalu hapus tanda-tandanya.`,
  "dialect/no-law": ({ construct }) =>
    `Berkas ini Markdown biasa, bukan naskah hukum (${CONSTRUCTS_ID[construct]}); berkas dibiarkan apa adanya.`,
};
