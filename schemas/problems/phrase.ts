/** Why an edit has no official form as an amending act, and what is told beside a bill that was drafted. */
import type { ProblemTable } from "./table.ts";

/** Parts of an act that no amending act changes. */
export type FixedPart = "title" | "preamble" | "closing" | "general-explanation";

export interface PhraseFacts {
  readonly "phrase/no-change": { readonly title: string };
  readonly "phrase/no-forms": { readonly profile: string };
  readonly "phrase/constitution": { readonly title: string };
  readonly "phrase/frame-field-unused": { readonly field: string; readonly type: string };
  readonly "phrase/frame-act-unknown": { readonly field: string; readonly cite: string };
  readonly "phrase/frame-act-doubled": { readonly field: string; readonly cite: string };
  readonly "phrase/frame-act-lower": {
    readonly field: string;
    readonly cite: string;
    readonly type: string;
  };
  readonly "phrase/bill-draft": { readonly open: string };
  readonly "phrase/bill-open": { readonly open: string };
  readonly "phrase/base-unknown": { readonly missing: string };
  readonly "phrase/base-not-current": { readonly act: string; readonly clauses: string };
  readonly "phrase/part-fixed": { readonly part: FixedPart };
  readonly "phrase/annex-changed": { readonly label: string };
  readonly "phrase/relabelled": { readonly label: string; readonly to: string };
  readonly "phrase/reordered": { readonly label: string };
  readonly "phrase/regrouped": { readonly label: string; readonly container: string };
  readonly "phrase/unexpected-label": { readonly label: string; readonly expected: string };
  readonly "phrase/no-label-between": { readonly first: string; readonly second: string };
  readonly "phrase/before-first": { readonly label: string; readonly first: string };
  readonly "phrase/label-reused": { readonly label: string };
  readonly "phrase/label-doubled": { readonly label: string };
  readonly "phrase/gap": { readonly label: string; readonly expected: string };
  readonly "phrase/label-spelled": { readonly label: string; readonly expected: string };
  readonly "phrase/form-only": { readonly label: string };
  readonly "phrase/label-lost": { readonly label: string; readonly words: string };
  readonly "phrase/part-not-held": { readonly label: string };
  readonly "phrase/reads-otherwise": { readonly label: string; readonly words: string };
  readonly "phrase/no-form": { readonly label: string };
  readonly "phrase/act-rewritten": { readonly articles: number };
  readonly "phrase/new-act": { readonly title: string };
  readonly "phrase/clause-pending": { readonly label: string; readonly act: string };
  readonly "phrase/omnibus": { readonly label: string; readonly act: string };
  readonly "phrase/note-not-held": { readonly label: string };
  readonly "phrase/stub-restored": { readonly label: string };
  readonly "phrase/more-than-half": { readonly articles: number; readonly words: number };
}

export const phraseProblems = {
  "phrase/no-change": { severity: "error", status: 422 },
  "phrase/no-forms": { severity: "error", status: 422 },
  "phrase/constitution": { severity: "error", status: 422 },
  "phrase/frame-field-unused": { severity: "error", status: 422 },
  "phrase/frame-act-unknown": { severity: "error", status: 422 },
  "phrase/frame-act-doubled": { severity: "error", status: 422 },
  "phrase/frame-act-lower": { severity: "error", status: 422 },
  "phrase/bill-draft": { severity: "warning", status: 200 },
  "phrase/bill-open": { severity: "warning", status: 200 },
  "phrase/base-unknown": { severity: "warning", status: 200 },
  "phrase/base-not-current": { severity: "warning", status: 200 },
  "phrase/part-fixed": { severity: "error", status: 422 },
  "phrase/annex-changed": { severity: "error", status: 422 },
  "phrase/relabelled": { severity: "error", status: 422 },
  "phrase/reordered": { severity: "error", status: 422 },
  "phrase/regrouped": { severity: "error", status: 422 },
  "phrase/unexpected-label": { severity: "error", status: 422 },
  "phrase/no-label-between": { severity: "error", status: 422 },
  "phrase/before-first": { severity: "error", status: 422 },
  "phrase/label-reused": { severity: "error", status: 422 },
  "phrase/label-doubled": { severity: "error", status: 422 },
  "phrase/gap": { severity: "error", status: 422 },
  "phrase/label-spelled": { severity: "error", status: 422 },
  "phrase/form-only": { severity: "error", status: 422 },
  "phrase/label-lost": { severity: "error", status: 422 },
  "phrase/part-not-held": { severity: "error", status: 422 },
  "phrase/reads-otherwise": { severity: "error", status: 422 },
  "phrase/no-form": { severity: "error", status: 422 },
  "phrase/act-rewritten": { severity: "error", status: 422 },
  "phrase/new-act": { severity: "error", status: 422 },
  "phrase/clause-pending": { severity: "error", status: 422 },
  "phrase/omnibus": { severity: "error", status: 422 },
  "phrase/note-not-held": { severity: "warning", status: 200 },
  "phrase/stub-restored": { severity: "warning", status: 200 },
  "phrase/more-than-half": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<PhraseFacts>;

const PARTS_EN: { readonly [Part in FixedPart]: string } = {
  title: "the title; restore it, or draft a new act",
  preamble: "the grounds and the legal basis; restore them, the bill has its own",
  closing: "the closing; restore it, the bill has its own",
  "general-explanation":
    "all of the explanation but notes on articles; restore it, the bill has its own general part",
};

const PARTS_ID: { readonly [Part in FixedPart]: string } = {
  title: "judul; kembalikan bunyinya, atau susun peraturan baru",
  preamble:
    "konsiderans dan dasar hukum; kembalikan bunyinya, rancangan perubahan memuat yang baru",
  closing: "bagian penutup; kembalikan bunyinya, rancangan perubahan memuat penutup sendiri",
  "general-explanation":
    "penjelasan selain pasal demi pasal; kembalikan bunyinya, rancangan perubahan memuat penjelasan umum sendiri",
};

export const phraseEnglish: {
  readonly [Code in keyof PhraseFacts]: (facts: PhraseFacts[Code]) => string;
} = {
  "phrase/no-change": ({ title }) =>
    `Nothing differs from the base${title === "" ? "" : ` "${title}"`}: there is nothing to amend.`,
  "phrase/no-forms": ({ profile }) =>
    `The forms of amending acts of "${profile}" are not known here; only those of Indonesia are.`,
  "phrase/constitution": ({ title }) =>
    `"${title}" is not amended by an act: only the People's Consultative Assembly changes it, under its own Pasal 37.`,
  "phrase/frame-field-unused": ({ field, type }) =>
    `The field "${field}" of the frame has no place in a bill that amends this ${type}: leave it out.`,
  "phrase/frame-act-unknown": ({ field, cite }) =>
    `The field "${field}" of the frame names "${cite}", and no type of act is cited so: write for instance UU 11/2008, PP 71/2019.`,
  "phrase/frame-act-doubled": ({ field, cite }) =>
    `${field}: "${cite}" stands in the legal basis already; the act that is amended is cited there by the program. Remove this one.`,
  "phrase/frame-act-lower": ({ field, cite, type }) =>
    `The field "${field}" of the frame names ${cite}, which ranks below the bill (${type}): only acts of the same or a higher rank are a legal basis (Annex II point 41).`,
  "phrase/bill-draft": ({ open }) =>
    `The bill is a draft: words are still to be written at ${open}.`,
  "phrase/bill-open": ({ open }) =>
    `Open until the bill is enacted, or until its explanation is held: ${open}.`,
  "phrase/base-unknown": ({ missing }) =>
    `The bill must cite the base; dots stand for what is not known of it: ${missing}.`,
  "phrase/base-not-current": ({ act, clauses }) =>
    `${act} changes the base and is not worked in (${clauses === "" ? "which clauses is not said" : clauses}); the bill cites it and counts it, and may not touch these clauses.`,
  "phrase/part-fixed": ({ part }) => `Not changed by an amending act: ${PARTS_EN[part]}.`,
  "phrase/annex-changed": ({ label }) =>
    `"${label}" cannot be changed here: only an annex that keeps its label, is held whole and has no articles is restated, as a whole. Restore it, or draft that item by hand.`,
  "phrase/relabelled": ({ label, to }) =>
    `What was "${label}" now stands as "${to}", but units are never renumbered: give each its old label back, and new units an inserted label such as "A", "a" or "1" after the number.`,
  "phrase/reordered": ({ label }) =>
    `"${label}" stands in another order than in the base; moving has no form. Delete it there and insert its text under a new label.`,
  "phrase/regrouped": ({ label, container }) =>
    `"${label}" now stands in ${container === "" ? "no container" : `"${container}"`}; articles are not regrouped by an amending act. Leave it where it was, or replace the act.`,
  "phrase/unexpected-label": ({ label, expected }) =>
    `A new unit here has the label "${expected}", not "${label}".`,
  "phrase/no-label-between": ({ first, second }) =>
    `Between "${first}" and "${second}" there is no official label for a new unit; put it after "${second}", or into one of the two.`,
  "phrase/before-first": ({ label, first }) =>
    `"${label}" stands before "${first}", the first of its kind; no official form inserts there. Put it after "${first}".`,
  "phrase/label-reused": ({ label }) =>
    `"${label}" was deleted, and the label of a deleted unit is not used again; give the text a new label.`,
  "phrase/label-doubled": ({ label }) =>
    `"${label}" stands more than once, so an instruction cannot name it; give each unit a label of its own.`,
  "phrase/gap": ({ label, expected }) =>
    `"${label}" stands where "${expected}" is due: a label was passed over or mistyped. Give each unit the label that is due; what you delete keeps its label with the text "Dihapus."`,
  "phrase/label-spelled": ({ label, expected }) =>
    `"${label}" is "${expected}" of the base in other letters, and no form changes how a label is written; write it as the base has it.`,
  "phrase/form-only": ({ label }) =>
    `"${label}" reads as before and differs only in emphasis or in where a link leads, and no form changes that alone; write it as the base has it, or change its words too.`,
  "phrase/label-lost": ({ label, words }) =>
    `The words of "${label}" ("${words}") still stand, but not under its label. Give them the label back; what you delete keeps its label with the text "Dihapus."`,
  "phrase/part-not-held": ({ label }) =>
    `"${label}" or what stands beside it is not held in full; the bill would have to restate it. Complete the base first.`,
  "phrase/reads-otherwise": ({ label, words }) =>
    `${label} has the text "${words}"; in an amending act that says that a unit stays, or that something is left out. Write it in full.`,
  "phrase/no-form": ({ label }) =>
    `The change at "${label}" has no official form; put it into an article.`,
  "phrase/act-rewritten": ({ articles }) =>
    `All ${articles} articles are rewritten: revoke the act and enact a new one.`,
  "phrase/new-act": ({ title }) =>
    `"${title}" amends nothing: it is a new act, and its text is the bill. Publish it as it stands.`,
  "phrase/clause-pending": ({ label, act }) =>
    `${act} changes "${label}", and that change is not worked into this base: apply it first, since nobody knows what your bill would change.`,
  "phrase/omnibus": ({ label, act }) =>
    `"${label}" was last changed by the omnibus act ${act} and can only be changed by changing that act; choose which act to amend.`,
  "phrase/note-not-held": ({ label }) =>
    `The official explanation of "${label}" is not held here: dots stand for it in the bill; copy it, or write what it shall say.`,
  "phrase/stub-restored": ({ label }) =>
    `"${label}" was removed outright; its label stays with the text "Dihapus."`,
  "phrase/more-than-half": ({ articles, words }) =>
    `${articles} % of the articles and ${words} % of the words change; beyond half it is better to replace the act.`,
};

export const phraseIndonesian: {
  readonly [Code in keyof PhraseFacts]: (facts: PhraseFacts[Code]) => string;
} = {
  "phrase/no-change": ({ title }) =>
    `Tidak ada perbedaan dengan naskah dasar${title === "" ? "" : ` “${title}”`}: tidak ada yang diubah.`,
  "phrase/no-forms": ({ profile }) =>
    `Bentuk peraturan perubahan “${profile}” tidak dikenal di sini; hanya bentuk Indonesia.`,
  "phrase/constitution": ({ title }) =>
    `“${title}” tidak diubah dengan peraturan perundang-undangan lain: hanya Majelis Permusyawaratan Rakyat yang mengubahnya, menurut Pasal 37-nya sendiri.`,
  "phrase/frame-field-unused": ({ field, type }) =>
    `Isian "${field}" pada kerangka tidak ada tempatnya dalam rancangan perubahan ${type} ini: hapus isian itu.`,
  "phrase/frame-act-unknown": ({ field, cite }) =>
    `Isian "${field}" pada kerangka menyebut "${cite}", dan tidak ada jenis peraturan yang disebut demikian: tulis misalnya UU 11/2008, PP 71/2019.`,
  "phrase/frame-act-doubled": ({ field, cite }) =>
    `${field}: “${cite}” sudah ada dalam dasar hukum; peraturan yang diubah dicantumkan oleh program. Hapus yang ini.`,
  "phrase/frame-act-lower": ({ field, cite, type }) =>
    `Isian "${field}" pada kerangka menyebut ${cite}, yang lebih rendah daripada rancangan (${type}): hanya peraturan yang setingkat atau lebih tinggi menjadi dasar hukum (Lampiran II angka 41).`,
  "phrase/bill-draft": ({ open }) =>
    `Rancangan ini masih konsep: kata-katanya belum ditulis pada ${open}.`,
  "phrase/bill-open": ({ open }) =>
    `Masih terbuka sampai rancangan disahkan atau penjelasannya dimiliki: ${open}.`,
  "phrase/base-unknown": ({ missing }) =>
    `Rancangan harus menyebut peraturan yang diubah; titik-titik berdiri untuk yang belum diketahui: ${missing}.`,
  "phrase/base-not-current": ({ act, clauses }) =>
    `${act} mengubah naskah dasar dan belum dimasukkan (${clauses === "" ? "ketentuannya tidak disebut" : clauses}); rancangan menyebut dan menghitungnya, dan tidak boleh mengubah ketentuan itu.`,
  "phrase/part-fixed": ({ part }) => `Tidak diubah dengan peraturan perubahan: ${PARTS_ID[part]}.`,
  "phrase/annex-changed": ({ label }) =>
    `“${label}” tidak dapat diubah di sini: hanya lampiran yang tetap berlabel sama, lengkap, dan tanpa pasal yang disusun kembali seluruhnya. Kembalikan, atau susun angka itu sendiri.`,
  "phrase/relabelled": ({ label, to }) =>
    `Yang semula “${label}” kini menjadi “${to}”, padahal penomoran tidak boleh diubah: kembalikan nomor lama, dan beri ketentuan baru nomor sisipan seperti “A”, “a”, atau “1” setelah angkanya.`,
  "phrase/reordered": ({ label }) =>
    `“${label}” berada pada urutan lain daripada naskah dasar; pemindahan tidak ada bentuknya. Hapus di sana dan sisipkan bunyinya dengan nomor baru.`,
  "phrase/regrouped": ({ label, container }) =>
    `“${label}” kini berada ${container === "" ? "di luar bab" : `dalam “${container}”`}; pasal tidak dikelompokkan ulang dengan peraturan perubahan. Biarkan di tempatnya, atau ganti peraturannya.`,
  "phrase/unexpected-label": ({ label, expected }) =>
    `Ketentuan baru di sini bernomor “${expected}”, bukan “${label}”.`,
  "phrase/no-label-between": ({ first, second }) =>
    `Di antara “${first}” dan “${second}” tidak ada nomor resmi bagi ketentuan baru; letakkan setelah “${second}”, atau masukkan ke salah satunya.`,
  "phrase/before-first": ({ label, first }) =>
    `“${label}” berada sebelum “${first}”, yang pertama; tidak ada bentuk resmi untuk menyisipkan di sana. Letakkan setelah “${first}”.`,
  "phrase/label-reused": ({ label }) =>
    `“${label}” telah dihapus, dan nomor ketentuan yang dihapus tidak dipakai lagi; beri nomor baru.`,
  "phrase/label-doubled": ({ label }) =>
    `“${label}” ada lebih dari satu sehingga tidak dapat disebut; beri nomor sendiri-sendiri.`,
  "phrase/gap": ({ label, expected }) =>
    `“${label}” berada di tempat “${expected}”: ada nomor yang terlewat atau salah ketik. Beri setiap ketentuan nomor yang seharusnya; yang dihapus tetap bernomor dengan bunyi “Dihapus.”`,
  "phrase/label-spelled": ({ label, expected }) =>
    `“${label}” adalah “${expected}” dalam naskah dasar dengan huruf yang lain; tidak ada bentuk resmi untuk mengubah penulisan label. Tulis seperti dalam naskah dasar.`,
  "phrase/form-only": ({ label }) =>
    `Bunyi “${label}” tetap; yang berbeda hanya penekanan huruf atau tujuan tautannya, dan tidak ada bentuk resmi untuk itu saja. Tulis seperti dalam naskah dasar, atau ubah juga kata-katanya.`,
  "phrase/label-lost": ({ label, words }) =>
    `Bunyi “${label}” (“${words}”) masih ada, tetapi tidak di bawah nomornya. Kembalikan nomornya; yang dihapus tetap bernomor dengan bunyi “Dihapus.”`,
  "phrase/part-not-held": ({ label }) =>
    `“${label}” atau yang di sampingnya tidak tersedia lengkap, padahal harus dikutip utuh. Lengkapi dahulu naskah dasarnya.`,
  "phrase/reads-otherwise": ({ label, words }) =>
    `${label} memuat teks “${words}”; dalam peraturan perubahan itu berarti bunyinya tetap, atau ada yang dilewatkan. Tulis selengkapnya.`,
  "phrase/no-form": ({ label }) =>
    `Perubahan pada “${label}” tidak ada bentuk resminya; masukkan ke dalam pasal.`,
  "phrase/act-rewritten": ({ articles }) =>
    `Seluruh ${articles} pasal ditulis ulang: cabut peraturan ini dan bentuk yang baru.`,
  "phrase/new-act": ({ title }) =>
    `“${title}” tidak mengubah peraturan mana pun: ini peraturan baru, dan naskahnya sendiri rancangannya. Terbitkan sebagaimana adanya.`,
  "phrase/clause-pending": ({ label, act }) =>
    `${act} mengubah “${label}”, tetapi perubahan itu belum termuat dalam naskah dasar: terapkan dahulu, karena tidak diketahui apa yang akan diubah oleh rancangan Anda.`,
  "phrase/omnibus": ({ label, act }) =>
    `“${label}” terakhir diubah dengan undang-undang omnibus ${act} dan hanya dapat diubah dengan mengubah undang-undang itu; pilih undang-undang yang diubah.`,
  "phrase/note-not-held": ({ label }) =>
    `Penjelasan resmi “${label}” tidak tersedia di sini: titik-titik berdiri untuknya dalam rancangan; salin, atau tulis bunyi yang dikehendaki.`,
  "phrase/stub-restored": ({ label }) =>
    `“${label}” ditiadakan seluruhnya; nomornya tetap dengan bunyi “Dihapus.”`,
  "phrase/more-than-half": ({ articles, words }) =>
    `${articles} % pasal dan ${words} % kata berubah; lebih dari separuh lebih baik diganti dengan peraturan baru.`,
};
