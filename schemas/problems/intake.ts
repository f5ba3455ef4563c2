/** What can be wrong with an official text that is read into a document. */
import type { ProblemTable } from "./table.ts";

export interface IntakeFacts {
  readonly "intake/explanation-alone": { readonly title: string };
  readonly "intake/missing-heading": { readonly label: string; readonly text: string };
  readonly "intake/misprinted-label": { readonly found: string; readonly label: string };
  readonly "intake/unread-heading": { readonly text: string };
  readonly "intake/suspect-word": { readonly text: string };
  readonly "intake/words-lost": { readonly source: string; readonly document: string };
}

export const intakeProblems = {
  "intake/explanation-alone": { severity: "warning", status: 200 },
  "intake/missing-heading": { severity: "warning", status: 200 },
  "intake/misprinted-label": { severity: "warning", status: 200 },
  "intake/unread-heading": { severity: "warning", status: 200 },
  "intake/suspect-word": { severity: "warning", status: 200 },
  "intake/words-lost": { severity: "error", status: 422 },
} as const satisfies ProblemTable<IntakeFacts>;

export const intakeEnglish: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/explanation-alone": ({ title }) =>
    `This source is an explanation without its act (${title}); its notes have no units to stand for.`,
  "intake/missing-heading": ({ label, text }) =>
    `"${text}" announces ${label}, but what follows it has no such heading.`,
  "intake/misprinted-label": ({ found, label }) =>
    `"${found}" stands where "${label}" is due; it was read as "${label}".`,
  "intake/unread-heading": ({ text }) =>
    `"${text}" looks like the heading of an article but finds no place in the sequence; it was kept as text.`,
  "intake/suspect-word": ({ text }) =>
    `"${text}" looks misread: compare it with the print and correct it.`,
  "intake/words-lost": ({ source, document }) =>
    `The words of the document are not those of the source: where the source has "${source}", the document has "${document}".`,
};

export const intakeIndonesian: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/explanation-alone": ({ title }) =>
    `Sumber ini adalah penjelasan tanpa peraturannya (${title}); catatannya tidak memiliki satuan yang dijelaskan.`,
  "intake/missing-heading": ({ label, text }) =>
    `"${text}" mengumumkan ${label}, tetapi yang mengikutinya tidak memuat judul itu.`,
  "intake/misprinted-label": ({ found, label }) =>
    `"${found}" terletak di tempat "${label}" seharusnya berada; dibaca sebagai "${label}".`,
  "intake/unread-heading": ({ text }) =>
    `"${text}" tampak seperti judul pasal tetapi tidak mendapat tempat dalam urutan; dibiarkan sebagai teks.`,
  "intake/suspect-word": ({ text }) =>
    `"${text}" tampaknya salah baca: cocokkan dengan naskah cetak dan perbaiki.`,
  "intake/words-lost": ({ source, document }) =>
    `Kata-kata naskah tidak sama dengan sumbernya: sumber memuat "${source}", naskah memuat "${document}".`,
};
