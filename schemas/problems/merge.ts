/** Where two versions of one text cannot be brought together by rule. */
import type { ProblemTable } from "./table.ts";

interface ConflictFact {
  readonly eid: string;
  /** The file of the other side. */
  readonly file: string;
}

export interface MergeFacts {
  readonly "merge/both-changed": ConflictFact;
  readonly "merge/deleted-and-changed": ConflictFact;
  readonly "merge/both-inserted": ConflictFact;
  readonly "merge/unfit": ConflictFact;
  readonly "merge/facts-conflict": { readonly field: string; readonly file: string };
  readonly "merge/rewritten": Record<never, never>;
  readonly "merge/other-act": { readonly work: string; readonly base: string };
  readonly "merge/other-base": { readonly base: string; readonly other: string };
  readonly "merge/conflicts-open": { readonly count: number };
  readonly "merge/own-words": { readonly eid: string };
  readonly "merge/not-proven": { readonly count: number };
  readonly "merge/base-renamed": { readonly base: string; readonly file: string };
}

export const mergeProblems = {
  "merge/both-changed": { severity: "error", status: 409 },
  "merge/deleted-and-changed": { severity: "error", status: 409 },
  "merge/both-inserted": { severity: "error", status: 409 },
  "merge/unfit": { severity: "error", status: 409 },
  "merge/facts-conflict": { severity: "error", status: 409 },
  "merge/rewritten": { severity: "warning", status: 200 },
  "merge/other-act": { severity: "error", status: 422 },
  "merge/other-base": { severity: "error", status: 422 },
  "merge/conflicts-open": { severity: "error", status: 409 },
  "merge/own-words": { severity: "error", status: 422 },
  "merge/not-proven": { severity: "error", status: 422 },
  "merge/base-renamed": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<MergeFacts>;

export const mergeEnglish: {
  readonly [Code in keyof MergeFacts]: (facts: MergeFacts[Code]) => string;
} = {
  "merge/both-changed": ({ eid, file }) =>
    `${eid} was changed here and in ${file}, in different ways: choose one wording or join them.`,
  "merge/deleted-and-changed": ({ eid, file }) =>
    `${eid} was deleted or moved on one side and changed on the other (${file}): decide whether it stays.`,
  "merge/both-inserted": ({ eid, file }) =>
    `${eid} was inserted here and in ${file} with one label and different words: give one of them another label.`,
  "merge/unfit": ({ eid, file }) =>
    `${eid} was divided in ways that do not fit together (${file}): choose one side and add the rest by hand.`,
  "merge/facts-conflict": ({ field, file }) =>
    `${field === "" ? "The front matter" : `The front matter field "${field}"`} was changed here and in ${file}, in different ways: choose one.`,
  "merge/rewritten": () =>
    "The text could not be merged line by line; all of it is written canonically.",
  "merge/other-act": ({ work, base }) =>
    `This proposal is on ${work}, and the base is ${base}: only proposals on one act can be combined.`,
  "merge/other-base": ({ base, other }) =>
    `This proposal starts from ${base}, another one from ${other}: bring them onto one text of the act first.`,
  "merge/conflicts-open": ({ count }) =>
    `The proposals do not agree on ${count} clauses: choose for each whose words stand, or write your own.`,
  "merge/own-words": ({ eid }) =>
    `The words written for ${eid} cannot stand in its place: they must be Markdown of that clause, and leave what stands around it as it is.`,
  "merge/not-proven": ({ count }) =>
    `The bill of the combined proposal is not proven, for ${count} reasons; nothing was opened.`,
  "merge/base-renamed": ({ base, file }) =>
    `This proposal says that it starts from ${base}, and the base is ${file}: check that they are the same text.`,
};

export const mergeIndonesian: {
  readonly [Code in keyof MergeFacts]: (facts: MergeFacts[Code]) => string;
} = {
  "merge/both-changed": ({ eid, file }) =>
    `${eid} diubah di sini dan di ${file} secara berbeda: pilih salah satu rumusan atau gabungkan.`,
  "merge/deleted-and-changed": ({ eid, file }) =>
    `${eid} dihapus atau dipindahkan di satu pihak dan diubah di pihak lain (${file}): putuskan apakah tetap ada.`,
  "merge/both-inserted": ({ eid, file }) =>
    `${eid} disisipkan di sini dan di ${file} dengan nomor yang sama tetapi rumusan berbeda: ganti nomor salah satunya.`,
  "merge/unfit": ({ eid, file }) =>
    `${eid} dipecah dengan cara yang tidak cocok (${file}): pilih satu pihak dan tambahkan sisanya sendiri.`,
  "merge/facts-conflict": ({ field, file }) =>
    `${field === "" ? "Bagian fakta" : `Isian "${field}"`} diubah di sini dan di ${file} secara berbeda: pilih salah satu.`,
  "merge/rewritten": () =>
    "Naskah tidak dapat digabungkan baris demi baris; seluruhnya ditulis dalam bentuk kanonis.",
  "merge/other-act": ({ work, base }) =>
    `Rancangan ini atas ${work}, sedangkan dasarnya ${base}: hanya rancangan atas satu peraturan yang dapat digabungkan.`,
  "merge/other-base": ({ base, other }) =>
    `Rancangan ini berangkat dari ${base}, yang lain dari ${other}: samakan dahulu naskah dasarnya.`,
  "merge/conflicts-open": ({ count }) =>
    `Rancangan tidak sepakat mengenai ${count} ketentuan: pilih rumusan siapa yang dipakai untuk masing-masing, atau tulis sendiri.`,
  "merge/own-words": ({ eid }) =>
    `Rumusan yang ditulis untuk ${eid} tidak dapat menggantikannya: harus berupa Markdown ketentuan itu dan tidak mengubah yang di sekitarnya.`,
  "merge/not-proven": ({ count }) =>
    `RUU dari rancangan gabungan tidak terbukti karena ${count} hal; tidak ada yang dibuka.`,
  "merge/base-renamed": ({ base, file }) =>
    `Rancangan ini menyebut ${base} sebagai dasarnya, sedangkan dasar yang diberikan ${file}: periksa apakah naskahnya sama.`,
};
