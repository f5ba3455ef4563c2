/** What can be wrong with the earlier amendments that a bill builds on. */
import type { ProblemTable } from "./table.ts";

export interface AmendEarlierFacts {
  readonly "amend/earlier-missing": { readonly act: string };
  readonly "amend/earlier-amendment": { readonly act: string };
  readonly "amend/earlier-waiting": { readonly act: string; readonly clauses: string };
}

export const amendEarlierProblems = {
  "amend/earlier-missing": { severity: "error", status: 422 },
  "amend/earlier-amendment": { severity: "warning", status: 200 },
  "amend/earlier-waiting": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<AmendEarlierFacts>;

export const amendEarlierEnglish: {
  readonly [Code in keyof AmendEarlierFacts]: (facts: AmendEarlierFacts[Code]) => string;
} = {
  "amend/earlier-missing": ({ act }) =>
    `The bill builds on the base as amended by ${act}, which the base does not hold: apply ${act} first, or say with --holds ${act} that the base holds it.`,
  "amend/earlier-amendment": ({ act }) =>
    `The bill builds on the base as amended by ${act}; whether the base holds that amendment cannot be told. If it does not, apply ${act} first.`,
  "amend/earlier-waiting": ({ act, clauses }) =>
    `The bill builds on the base as amended by ${act}, which is not worked into the base (${clauses}): the result lacks it too, and no other act changes these clauses.`,
};

export const amendEarlierIndonesian: {
  readonly [Code in keyof AmendEarlierFacts]: (facts: AmendEarlierFacts[Code]) => string;
} = {
  "amend/earlier-missing": ({ act }) =>
    `Rancangan bertumpu pada naskah sebagaimana diubah dengan ${act}, yang tidak termuat dalam naskah dasar: terapkan ${act} dahulu, atau nyatakan dengan --holds ${act} bahwa naskah dasar memuatnya.`,
  "amend/earlier-amendment": ({ act }) =>
    `Rancangan bertumpu pada naskah sebagaimana diubah dengan ${act}; tidak diketahui apakah naskah dasar sudah memuatnya. Jika belum, terapkan ${act} dahulu.`,
  "amend/earlier-waiting": ({ act, clauses }) =>
    `Rancangan bertumpu pada naskah sebagaimana diubah dengan ${act}, yang belum dimasukkan ke dalam naskah dasar (${clauses}): hasilnya pun belum memuatnya, dan ketentuan itu tidak diubah oleh peraturan lain.`,
};
