/** What is told of the texts that an amending act brings, although they are carried out as it has them. */
import type { ProblemTable } from "./table.ts";

export interface AmendTextFacts {
  readonly "amend/mark-unpaired": { readonly unit: string; readonly words: string };
  readonly "amend/dots-in-text": { readonly unit: string; readonly words: string };
  readonly "amend/label-in-text": { readonly unit: string; readonly words: string };
  readonly "amend/odd-sign": {
    readonly unit: string;
    readonly words: string;
    readonly sign: string;
  };
  readonly "amend/day-impossible": { readonly unit: string; readonly day: string };
  readonly "amend/word-misread": {
    readonly words: string;
    /** What it may be; empty where that is not known. */
    readonly proposal: string;
  };
  readonly "amend/overlapping-conduct": {
    readonly clause: string;
    readonly other: string;
    /** The text in which the other clause stands. */
    readonly file: string;
    readonly words: string;
  };
}

export const amendTextProblems = {
  "amend/mark-unpaired": { severity: "warning", status: 200 },
  "amend/dots-in-text": { severity: "warning", status: 200 },
  "amend/label-in-text": { severity: "warning", status: 200 },
  "amend/odd-sign": { severity: "warning", status: 200 },
  "amend/day-impossible": { severity: "warning", status: 200 },
  "amend/word-misread": { severity: "warning", status: 200 },
  "amend/overlapping-conduct": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<AmendTextFacts>;

export const amendTextEnglish: {
  readonly [Code in keyof AmendTextFacts]: (facts: AmendTextFacts[Code]) => string;
} = {
  "amend/mark-unpaired": ({ unit, words }) =>
    `A mark of quotation in ${unit} has no partner ("${words}"); the text stands as the bill prints it.`,
  "amend/dots-in-text": ({ unit, words }) =>
    `The new text of ${unit} has dots in it ("${words}"): something may be left out, or not written yet. It stands as the bill prints it.`,
  "amend/label-in-text": ({ unit, words }) =>
    `A text of ${unit} ("${words}") begins as an item does and is none; it was carried out as it is printed.`,
  "amend/odd-sign": ({ unit, words, sign }) =>
    `${unit} has a sign that is not seen, or a letter of another script, in "${words}" (${sign}); the text stands as the bill has it.`,
  "amend/day-impossible": ({ unit, day }) => `${unit} names a day that there is not: ${day}.`,
  "amend/word-misread": ({ words, proposal }) =>
    `"${words}" looks misread${proposal === "" ? "" : `, perhaps for "${proposal}"`}, and is in the result as the bill has it: compare it with the print.`,
  "amend/overlapping-conduct": ({ clause, other, file, words }) =>
    `${clause} and ${other} (${file}) may punish the same conduct: both say "${words}". This is a hint from their words alone; read both and decide whether both shall stand.`,
};

export const amendTextIndonesian: {
  readonly [Code in keyof AmendTextFacts]: (facts: AmendTextFacts[Code]) => string;
} = {
  "amend/mark-unpaired": ({ unit, words }) =>
    `Tanda petik dalam ${unit} tidak berpasangan (“${words}”); bunyinya mengikuti naskah rancangan.`,
  "amend/dots-in-text": ({ unit, words }) =>
    `Rumusan baru ${unit} memuat titik-titik (“${words}”): mungkin ada yang dilewatkan atau belum ditulis. Bunyinya mengikuti naskah rancangan.`,
  "amend/label-in-text": ({ unit, words }) =>
    `Satu teks dalam ${unit} ("${words}") diawali seperti rincian tetapi bukan rincian; dilaksanakan sebagaimana tercetak.`,
  "amend/odd-sign": ({ unit, words, sign }) =>
    `${unit} memuat tanda yang tidak terlihat, atau huruf dari aksara lain, dalam “${words}” (${sign}); bunyinya mengikuti naskah rancangan.`,
  "amend/day-impossible": ({ unit, day }) => `${unit} menyebut tanggal yang tidak ada: ${day}.`,
  "amend/word-misread": ({ words, proposal }) =>
    `“${words}” tampaknya salah baca${proposal === "" ? "" : `, mungkin untuk “${proposal}”`}, dan termuat dalam hasil sebagaimana dalam rancangan: cocokkan dengan cetakan.`,
  "amend/overlapping-conduct": ({ clause, other, file, words }) =>
    `${clause} dan ${other} (${file}) mungkin memidana perbuatan yang sama: keduanya memuat “${words}”. Ini petunjuk dari kata-katanya saja; baca keduanya dan putuskan apakah keduanya tetap ada.`,
};
