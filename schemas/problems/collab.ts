/** What can be wrong with steps sent to a draft. */
import type { ProblemTable } from "./table.ts";

export interface CollabFacts {
  /** `steps` and `clientIds` are those after the length that the client knew. */
  readonly "collab/behind": {
    readonly length: number;
    readonly steps: readonly unknown[];
    readonly clientIds: readonly string[];
  };
  readonly "collab/ahead": { readonly length: number };
  readonly "collab/step-refused": { readonly index: number; readonly reason: string };
}

export const collabProblems = {
  "collab/behind": { severity: "error", status: 409 },
  "collab/ahead": { severity: "error", status: 409 },
  "collab/step-refused": { severity: "error", status: 422 },
} as const satisfies ProblemTable<CollabFacts>;

export const collabEnglish: {
  readonly [Code in keyof CollabFacts]: (facts: CollabFacts[Code]) => string;
} = {
  "collab/behind": ({ length }) =>
    `The draft has moved on to ${length} steps; take those that are missing and send yours again.`,
  "collab/ahead": ({ length }) =>
    `The draft has only ${length} steps, fewer than this window knows; keep your text and load the draft again.`,
  "collab/step-refused": ({ index, reason }) =>
    `Step ${index + 1} would leave a text that the schema does not allow: ${reason}.`,
};

export const collabIndonesian: {
  readonly [Code in keyof CollabFacts]: (facts: CollabFacts[Code]) => string;
} = {
  "collab/behind": ({ length }) =>
    `Naskah telah maju sampai ${length} langkah; ambil yang belum ada lalu kirim lagi milik Anda.`,
  "collab/ahead": ({ length }) =>
    `Naskah hanya memiliki ${length} langkah, lebih sedikit daripada jendela ini; simpan teks Anda dan muat ulang naskah.`,
  "collab/step-refused": ({ index, reason }) =>
    `Langkah ${index + 1} menghasilkan naskah yang tidak sesuai susunannya: ${reason}.`,
};
