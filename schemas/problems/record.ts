/** What speaks against a change of the library, of a proposal, or of what hangs on it. */
import type { ProblemTable } from "./table.ts";

export interface RecordFacts {
  readonly "version/draft-moved-on": { readonly length: number };
  readonly "version/not-of-draft": { readonly cite: string };
  readonly "version/unchanged": { readonly hash: string };
  readonly "text/facts-missing": Record<never, never>;
  readonly "text/empty": Record<never, never>;
  readonly "text/not-a-base": { readonly cite: string };
  readonly "text/not-held": { readonly cite: string };
  readonly "proposal/target-exists": { readonly cite: string };
  readonly "proposal/other-act": { readonly cite: string };
  readonly "proposal/conflicts-open": { readonly count: number };
  readonly "publication/other-base": { readonly cite: string };
  readonly "publication/nothing-saved": Record<never, never>;
  readonly "publication/withdrawn": { readonly id: string };
  readonly "publication/not-a-successor": { readonly id: string };
  readonly "amend/day-held": { readonly cite: string; readonly date: string };
  readonly "comment/other-text": { readonly cite: string };
  readonly "clause/missing": { readonly eid: string };
}

export const recordProblems = {
  "version/draft-moved-on": { severity: "error", status: 412 },
  "version/not-of-draft": { severity: "error", status: 422 },
  "version/unchanged": { severity: "error", status: 409 },
  "text/facts-missing": { severity: "error", status: 422 },
  "text/empty": { severity: "error", status: 422 },
  "text/not-a-base": { severity: "error", status: 422 },
  "text/not-held": { severity: "error", status: 422 },
  "proposal/target-exists": { severity: "error", status: 409 },
  "proposal/other-act": { severity: "error", status: 422 },
  "proposal/conflicts-open": { severity: "error", status: 409 },
  "publication/other-base": { severity: "error", status: 409 },
  "publication/nothing-saved": { severity: "error", status: 409 },
  "publication/withdrawn": { severity: "error", status: 409 },
  "publication/not-a-successor": { severity: "error", status: 422 },
  "amend/day-held": { severity: "error", status: 409 },
  "comment/other-text": { severity: "error", status: 422 },
  "clause/missing": { severity: "error", status: 422 },
} as const satisfies ProblemTable<RecordFacts>;

export const recordEnglish: {
  readonly [Code in keyof RecordFacts]: (facts: RecordFacts[Code]) => string;
} = {
  "version/draft-moved-on": ({ length }) =>
    `The draft has moved on to ${length} steps since you looked at it; nothing was saved. Look at it again, then save.`,
  "version/not-of-draft": ({ cite }) =>
    `That version of ${cite} was not saved in this draft, or the text that it was made on is not known; the draft cannot be brought back to it.`,
  "version/unchanged": () => "The draft says the same as the version saved last.",
  "text/facts-missing": () =>
    "The text has no front matter; it must say at least work, title, language, state, extent and date.",
  "text/empty": () => "The text has facts, but no body.",
  "text/not-a-base": ({ cite }) =>
    `${cite} is held for comparison; a proposal starts from a version of an Indonesian act.`,
  "text/not-held": ({ cite }) =>
    `The text of ${cite} is not held here; import it, then start a proposal from it.`,
  "proposal/target-exists": ({ cite }) => `The proposal changes ${cite} already.`,
  "proposal/other-act": ({ cite }) =>
    `${cite} is another act; the draft can only stand on a version of the act that it changes.`,
  "proposal/conflicts-open": ({ count }) =>
    `${count} clauses were changed in the draft and in the new version; choose for each whose words stand.`,
  "publication/other-base": ({ cite }) =>
    `The newest version of ${cite} was made on another text of the act than the draft stands on; comparing the two would show changes that nobody proposes. Save a version, then publish it.`,
  "publication/nothing-saved": () =>
    "The proposal has no saved version yet; save one, then publish it.",
  "publication/withdrawn": ({ id }) =>
    `Publication ${id} is withdrawn already; the reason that was given stays.`,
  "publication/not-a-successor": ({ id }) =>
    `Publication ${id} cannot take its place: name another publication of the same proposal that still stands.`,
  "amend/day-held": ({ cite, date }) =>
    `The library holds another text of ${cite} as at ${date}; this one would stand in its place. Choose another day, or look at that text first.`,
  "comment/other-text": ({ cite }) =>
    `That text of ${cite} belongs to something else; a comment stands on the draft, on a version saved from it, or on a version of the act that it changes.`,
  "clause/missing": ({ eid }) => `The text has no clause ${eid}.`,
};

export const recordIndonesian: {
  readonly [Code in keyof RecordFacts]: (facts: RecordFacts[Code]) => string;
} = {
  "version/draft-moved-on": ({ length }) =>
    `Naskah telah maju sampai ${length} langkah sejak Anda lihat; tidak ada yang disimpan. Lihat lagi, lalu simpan.`,
  "version/not-of-draft": ({ cite }) =>
    `Versi ${cite} itu tidak disimpan dari rancangan ini, atau naskah dasarnya tidak diketahui; rancangan tidak dapat dikembalikan ke sana.`,
  "version/unchanged": () => "Naskah sama dengan versi yang terakhir disimpan.",
  "text/facts-missing": () =>
    "Naskah tidak memiliki kepala berkas; sekurang-kurangnya harus menyebut work, title, language, state, extent, dan date.",
  "text/empty": () => "Naskah memiliki keterangan, tetapi tidak memiliki isi.",
  "text/not-a-base": ({ cite }) =>
    `${cite} disimpan sebagai pembanding; usulan bertolak dari versi undang-undang Indonesia.`,
  "text/not-held": ({ cite }) =>
    `Naskah ${cite} tidak tersedia di sini; impor dahulu, lalu mulai usulan dari naskah itu.`,
  "proposal/target-exists": ({ cite }) => `Usulan ini sudah mengubah ${cite}.`,
  "proposal/other-act": ({ cite }) =>
    `${cite} adalah peraturan lain; rancangan hanya dapat bertolak dari versi peraturan yang diubahnya.`,
  "proposal/conflicts-open": ({ count }) =>
    `${count} ketentuan diubah dalam rancangan dan juga dalam versi baru; pilih untuk masing-masing rumusan siapa yang dipakai.`,
  "publication/other-base": ({ cite }) =>
    `Versi terbaru ${cite} dibuat atas naskah dasar yang lain daripada dasar rancangan sekarang; perbandingan keduanya akan memperlihatkan perubahan yang tidak diusulkan siapa pun. Simpan satu versi, lalu terbitkan.`,
  "publication/nothing-saved": () =>
    "Usulan ini belum memiliki versi tersimpan; simpan satu versi, lalu terbitkan.",
  "publication/withdrawn": ({ id }) =>
    `Terbitan ${id} sudah ditarik; alasan yang diberikan waktu itu tetap berlaku.`,
  "publication/not-a-successor": ({ id }) =>
    `Terbitan ${id} tidak dapat menggantikannya: sebutkan terbitan lain dari usulan yang sama yang masih berlaku.`,
  "amend/day-held": ({ cite, date }) =>
    `Pustaka sudah memuat naskah lain dari ${cite} per ${date}; naskah ini akan menggantikan tempatnya. Pilih tanggal lain, atau lihat dahulu naskah itu.`,
  "comment/other-text": ({ cite }) =>
    `Naskah ${cite} itu milik rancangan lain; komentar melekat pada rancangan ini, pada versi yang disimpan darinya, atau pada versi peraturan yang diubahnya.`,
  "clause/missing": ({ eid }) => `Naskah tidak memiliki ketentuan ${eid}.`,
};
