/** What can be said about a comparison beside its result. */
import type { ProblemTable } from "./table.ts";

export interface DiffFacts {
  readonly "diff/budget-exceeded": { readonly clauses: number };
  readonly "diff/search-exceeded": { readonly clauses: number };
}

export const diffProblems = {
  "diff/budget-exceeded": { severity: "warning", status: 200 },
  "diff/search-exceeded": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<DiffFacts>;

export const diffEnglish: {
  readonly [Code in keyof DiffFacts]: (facts: DiffFacts[Code]) => string;
} = {
  "diff/budget-exceeded": ({ clauses }) =>
    `${clauses} clauses differ too much to be compared word by word; they are shown as replaced whole.`,
  "diff/search-exceeded": ({ clauses }) =>
    `The texts differ so much that ${clauses} clauses were not searched for elsewhere; they are shown as inserted or deleted.`,
};

export const diffIndonesian: {
  readonly [Code in keyof DiffFacts]: (facts: DiffFacts[Code]) => string;
} = {
  "diff/budget-exceeded": ({ clauses }) =>
    `${clauses} ketentuan terlalu berbeda untuk dibandingkan kata demi kata; ditampilkan sebagai diganti seluruhnya.`,
  "diff/search-exceeded": ({ clauses }) =>
    `Kedua naskah sangat berbeda sehingga ${clauses} ketentuan tidak dicari di tempat lain; ditampilkan sebagai disisipkan atau dihapus.`,
};
