/** What can be wrong with an official text that is read into a document. */
import type { ProblemTable } from "./table.ts";

export interface IntakeFacts {
  readonly "intake/explanation-alone": { readonly title: string };
  readonly "intake/table-in-table": Record<never, never>;
  readonly "intake/moved-word": { readonly word: string; readonly text: string };
  readonly "intake/label-in-sentence": { readonly text: string };
  readonly "intake/missing-heading": { readonly label: string; readonly text: string };
  readonly "intake/misprinted-label": { readonly found: string; readonly label: string };
  readonly "intake/unread-heading": { readonly text: string };
  readonly "intake/unread-part": { readonly text: string; readonly lines: number };
  readonly "intake/unnamed-instruction": { readonly text: string };
  readonly "intake/raised-figure": { readonly figure: string };
  readonly "intake/suspect-word": { readonly text: string; readonly proposal: string | null };
  readonly "intake/catchword-contradicts": { readonly text: string; readonly next: string };
  readonly "intake/closing-order": { readonly text: string };
  readonly "intake/empty-note": { readonly label: string };
  readonly "intake/text-among-grounds": { readonly text: string };
  readonly "intake/text-breaks-off": { readonly label: string; readonly end: string };
  readonly "intake/unread-note": { readonly text: string };
  readonly "intake/no-units": { readonly lines: number };
  readonly "intake/words-lost": { readonly source: string; readonly document: string };
}

export const intakeProblems = {
  "intake/explanation-alone": { severity: "warning", status: 200 },
  "intake/table-in-table": { severity: "warning", status: 200 },
  "intake/moved-word": { severity: "warning", status: 200 },
  "intake/label-in-sentence": { severity: "warning", status: 200 },
  "intake/missing-heading": { severity: "warning", status: 200 },
  "intake/misprinted-label": { severity: "warning", status: 200 },
  "intake/unread-heading": { severity: "warning", status: 200 },
  "intake/unread-part": { severity: "warning", status: 200 },
  "intake/unnamed-instruction": { severity: "warning", status: 200 },
  "intake/raised-figure": { severity: "warning", status: 200 },
  "intake/suspect-word": { severity: "warning", status: 200 },
  "intake/catchword-contradicts": { severity: "warning", status: 200 },
  "intake/closing-order": { severity: "warning", status: 200 },
  "intake/empty-note": { severity: "warning", status: 200 },
  "intake/text-among-grounds": { severity: "warning", status: 200 },
  "intake/text-breaks-off": { severity: "warning", status: 200 },
  "intake/unread-note": { severity: "warning", status: 200 },
  "intake/no-units": { severity: "warning", status: 200 },
  "intake/words-lost": { severity: "error", status: 422 },
} as const satisfies ProblemTable<IntakeFacts>;

export const intakeEnglish: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/explanation-alone": ({ title }) =>
    `This source is an explanation without its act (${title}); its notes have no units to stand for.`,
  "intake/table-in-table": () =>
    "This table holds another one in a cell; its own cells were read as lines: compare with the source which stand beside each other.",
  "intake/moved-word": ({ word, text }) =>
    `"${word}" stands below "${text}", which it opens; it was put before it: compare the order of the words with the print.`,
  "intake/label-in-sentence": ({ text }) =>
    `The label of "${text}" stands behind a sentence that is not finished: compare its place with the print.`,
  "intake/missing-heading": ({ label, text }) =>
    `"${text}" announces ${label}, but what follows it has no such heading.`,
  "intake/misprinted-label": ({ found, label }) =>
    `"${found}" stands where "${label}" is due; it was read as "${label}".`,
  "intake/unread-heading": ({ text }) =>
    `"${text}" looks like the heading of an article but finds no place in the sequence; it was kept as text.`,
  "intake/unread-part": ({ text, lines }) =>
    `Behind the closing ${lines} lines begin like units, first "${text}"; this part was not recognised and its lines were kept as they stand.`,
  "intake/unnamed-instruction": ({ text }) =>
    `"${text}" has the next number of the instructions, but names nothing that it changes.`,
  "intake/raised-figure": ({ figure }) =>
    `A raised ${figure} stands on a line of its own: put it behind the word that it belongs to.`,
  "intake/suspect-word": ({ text, proposal }) =>
    `"${text}" looks misread: compare it with the print and correct it${proposal === null ? "" : `, perhaps to "${proposal}"`}.`,
  "intake/catchword-contradicts": ({ text, next }) =>
    `"${text}" says how the next page begins, but it begins "${next}": compare with the print whether lines or pages are missing.`,
  "intake/closing-order": ({ text }) =>
    `"${text}" stands behind what it comes before in print: the parts of the closing are in the order of the source.`,
  "intake/empty-note": ({ label }) =>
    `The note on ${label} has no words: they may stand under another note, or be missing.`,
  "intake/text-among-grounds": ({ text }) =>
    `"${text}" stands behind the labelled grounds and has no label: compare its place with the print.`,
  "intake/text-breaks-off": ({ label, end }) =>
    `${label} ends in the middle of a sentence ("… ${end}"): something is missing there, or what stands behind it was not recognised.`,
  "intake/unread-note": ({ text }) =>
    `"${text}" begins like a note, but stands in the text of the one before it: compare with the print.`,
  "intake/no-units": ({ lines }) =>
    `In ${lines} lines no article and no other unit of this country was found: name the country of the text, or compare how it is set with the original.`,
  "intake/words-lost": ({ source, document }) =>
    `The words of the document are not those of the source: where the source has "${source}", the document has "${document}".`,
};

export const intakeIndonesian: {
  readonly [Code in keyof IntakeFacts]: (facts: IntakeFacts[Code]) => string;
} = {
  "intake/explanation-alone": ({ title }) =>
    `Sumber ini adalah penjelasan tanpa peraturannya (${title}); catatannya tidak memiliki satuan yang dijelaskan.`,
  "intake/table-in-table": () =>
    "Tabel ini memuat tabel lain di dalam sel; sel-selnya sendiri dibaca sebagai baris: cocokkan dengan sumber sel mana yang bersebelahan.",
  "intake/moved-word": ({ word, text }) =>
    `"${word}" berdiri di bawah "${text}" yang dibukanya; kata itu diletakkan di depannya: cocokkan urutan kata dengan cetakan.`,
  "intake/label-in-sentence": ({ text }) =>
    `Label "${text}" terletak di belakang kalimat yang belum selesai: cocokkan tempatnya dengan naskah cetak.`,
  "intake/missing-heading": ({ label, text }) =>
    `"${text}" mengumumkan ${label}, tetapi yang mengikutinya tidak memuat judul itu.`,
  "intake/misprinted-label": ({ found, label }) =>
    `"${found}" terletak di tempat "${label}" seharusnya berada; dibaca sebagai "${label}".`,
  "intake/unread-heading": ({ text }) =>
    `"${text}" tampak seperti judul pasal tetapi tidak mendapat tempat dalam urutan; dibiarkan sebagai teks.`,
  "intake/unread-part": ({ text, lines }) =>
    `Di belakang penutup ada ${lines} baris yang diawali seperti satuan, yang pertama "${text}"; bagian ini tidak dikenali dan barisnya dibiarkan sebagaimana adanya.`,
  "intake/unnamed-instruction": ({ text }) =>
    `"${text}" memuat nomor berikutnya dari daftar perintah, tetapi tidak menyebut apa yang diubahnya.`,
  "intake/raised-figure": ({ figure }) =>
    `Angka ${figure} yang ditinggikan berdiri di baris tersendiri: letakkan di belakang kata yang memilikinya.`,
  "intake/suspect-word": ({ text, proposal }) =>
    `"${text}" tampaknya salah baca: cocokkan dengan naskah cetak dan perbaiki${proposal === null ? "" : `, mungkin menjadi "${proposal}"`}.`,
  "intake/catchword-contradicts": ({ text, next }) =>
    `"${text}" menyebut awal halaman berikutnya, tetapi halaman itu diawali "${next}": cocokkan dengan naskah cetak apakah ada baris atau halaman yang hilang.`,
  "intake/closing-order": ({ text }) =>
    `"${text}" terletak di belakang bagian yang dalam naskah cetak mengikutinya: bagian penutup mengikuti urutan sumber.`,
  "intake/empty-note": ({ label }) =>
    `Penjelasan ${label} tidak berisi kata: mungkin terletak pada penjelasan lain, atau hilang.`,
  "intake/text-among-grounds": ({ text }) =>
    `"${text}" terletak di belakang pertimbangan yang berlabel dan tidak memiliki label: cocokkan tempatnya dengan naskah cetak.`,
  "intake/text-breaks-off": ({ label, end }) =>
    `${label} berakhir di tengah kalimat ("… ${end}"): ada yang hilang di sana, atau yang mengikutinya tidak dikenali.`,
  "intake/unread-note": ({ text }) =>
    `"${text}" diawali seperti penjelasan satuan, tetapi termuat dalam teks penjelasan sebelumnya: cocokkan dengan naskah cetak.`,
  "intake/no-units": ({ lines }) =>
    `Dalam ${lines} baris tidak ditemukan pasal atau satuan lain menurut bentuk negara ini: sebutkan negara asal naskah, atau cocokkan susunannya dengan aslinya.`,
  "intake/words-lost": ({ source, document }) =>
    `Kata-kata naskah tidak sama dengan sumbernya: sumber memuat "${source}", naskah memuat "${document}".`,
};
