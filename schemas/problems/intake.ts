/** What can be wrong with an official text that is read into a document. */
import type { ProblemTable } from "./table.ts";

export interface IntakeFacts {
  readonly "intake/words-lost": { readonly source: string; readonly document: string };
}

export const intakeProblems = {
  "intake/words-lost": { severity: "error", status: 422 },
} as const satisfies ProblemTable<IntakeFacts>;

export const intakeEnglish: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/words-lost": ({ source, document }) =>
    `The words of the document are not those of the source: where the source has "${source}", the document has "${document}".`,
};

export const intakeIndonesian: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/words-lost": ({ source, document }) =>
    `Kata-kata naskah tidak sama dengan sumbernya: sumber memuat "${source}", naskah memuat "${document}".`,
};
