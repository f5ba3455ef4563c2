/** What can be said about a comparison beside its result. */
import type { ProblemTable } from "./table.ts";

export interface DiffFacts {
  readonly "diff/budget-exceeded": { readonly clauses: number };
}

export const diffProblems = {
  "diff/budget-exceeded": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<DiffFacts>;

export const diffEnglish: {
  readonly [Code in keyof DiffFacts]: (facts: DiffFacts[Code]) => string;
} = {
  "diff/budget-exceeded": ({ clauses }) =>
    `${clauses} clauses differ too much to be compared word by word; they are shown as replaced whole.`,
};

export const diffIndonesian: {
  readonly [Code in keyof DiffFacts]: (facts: DiffFacts[Code]) => string;
} = {
  "diff/budget-exceeded": ({ clauses }) =>
    `${clauses} ketentuan terlalu berbeda untuk dibandingkan kata demi kata; ditampilkan sebagai diganti seluruhnya.`,
};
