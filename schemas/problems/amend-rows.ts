/** What can be wrong with a table that amends by its rows. */
import type { ProblemTable } from "./table.ts";

export interface AmendRowFacts {
  readonly "amend/row-torn": { readonly row: string };
  readonly "amend/row-unread": { readonly row: string; readonly words: string };
  readonly "amend/row-phrase": { readonly target: string };
  readonly "amend/row-amending": { readonly row: string; readonly act: string };
}

export const amendRowProblems = {
  "amend/row-torn": { severity: "error", status: 422 },
  "amend/row-unread": { severity: "error", status: 422 },
  "amend/row-phrase": { severity: "error", status: 422 },
  "amend/row-amending": { severity: "error", status: 422 },
} as const satisfies ProblemTable<AmendRowFacts>;

export const amendRowEnglish: {
  readonly [Code in keyof AmendRowFacts]: (facts: AmendRowFacts[Code]) => string;
} = {
  "amend/row-torn": ({ row }) =>
    `The columns of the table are torn at "${row}": which penalty is that of this row is not certain.`,
  "amend/row-unread": ({ row, words }) =>
    `A row of the table is damaged ("${row}": "${words}") and is not carried out; compare it with the print.`,
  "amend/row-phrase": ({ target }) =>
    `${target} has not one phrase that begins with "dipidana dengan" and ends it, so where the words of the table go is not certain.`,
  "amend/row-amending": ({ row, act }) =>
    `The table has "${row}" as ${act} made it, and the base is not known to hold ${act}.`,
};

export const amendRowIndonesian: {
  readonly [Code in keyof AmendRowFacts]: (facts: AmendRowFacts[Code]) => string;
} = {
  "amend/row-torn": ({ row }) =>
    `Kolom tabel tercerai pada “${row}”: ancaman pidana mana yang menjadi miliknya tidak pasti.`,
  "amend/row-unread": ({ row, words }) =>
    `Satu baris tabel rusak (“${row}”: “${words}”) dan tidak dilaksanakan; bandingkan dengan cetakan.`,
  "amend/row-phrase": ({ target }) =>
    `${target} tidak mempunyai tepat satu frasa yang diawali “dipidana dengan” dan mengakhirinya, sehingga tempat kata-kata tabel tidak pasti.`,
  "amend/row-amending": ({ row, act }) =>
    `Tabel memuat “${row}” menurut ${act}, sedangkan naskah dasar tidak diketahui memuat ${act}.`,
};
