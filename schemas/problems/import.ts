/** What can be wrong with a file that is imported, apart from its text. */
import type { ProblemTable } from "./table.ts";

export interface ImportFacts {
  readonly "import/empty-file": { readonly name: string };
  readonly "import/too-large": { readonly limit: number };
  readonly "import/too-many": { readonly limit: number };
  readonly "import/reader-failed": { readonly name: string };
  readonly "import/not-read-yet": { readonly name: string };
  readonly "import/other-country": { readonly work: string; readonly profile: string };
  readonly "import/words-unsettled": { readonly count: number };
  readonly "import/original-missing": { readonly hash: string };
  readonly "import/original-damaged": { readonly hash: string };
}

export const importProblems = {
  "import/empty-file": { severity: "error", status: 422 },
  "import/too-large": { severity: "error", status: 413 },
  "import/too-many": { severity: "error", status: 503 },
  "import/reader-failed": { severity: "error", status: 422 },
  "import/not-read-yet": { severity: "error", status: 409 },
  "import/other-country": { severity: "error", status: 422 },
  "import/words-unsettled": { severity: "error", status: 409 },
  "import/original-missing": { severity: "error", status: 404 },
  "import/original-damaged": { severity: "error", status: 500 },
} as const satisfies ProblemTable<ImportFacts>;

const MEGABYTE = 1_000_000;

export const importEnglish: {
  readonly [Code in keyof ImportFacts]: (facts: ImportFacts[Code]) => string;
} = {
  "import/empty-file": ({ name }) => `The file ${name} is empty.`,
  "import/too-large": ({ limit }) =>
    `The file is larger than ${limit / MEGABYTE} MB, the most that is read; split it, or take a version without pictures.`,
  "import/too-many": ({ limit }) =>
    `${limit} files wait to be read already; wait until one is done, or stop one.`,
  "import/reader-failed": ({ name }) =>
    `The reader broke on the file ${name}; nothing of it was kept. Another format of the same text may be readable.`,
  "import/not-read-yet": ({ name }) => `The file ${name} has not been read yet.`,
  "import/other-country": ({ work, profile }) =>
    `The text was read by the forms of "${profile}", but its address ${work} is of another country; import the file again with that country chosen.`,
  "import/words-unsettled": ({ count }) =>
    count === 1
      ? "At one place the words of the text are not those of the file, and nobody has looked at it; correct it or confirm it, then save."
      : `At ${count} places the words of the text are not those of the file, and nobody has looked at them; correct or confirm them, then save.`,
  "import/original-missing": ({ hash }) => `No file with the hash ${hash} is kept here.`,
  "import/original-damaged": ({ hash }) =>
    `The kept file is damaged: its bytes no longer have the hash ${hash}.`,
};

export const importIndonesian: {
  readonly [Code in keyof ImportFacts]: (facts: ImportFacts[Code]) => string;
} = {
  "import/empty-file": ({ name }) => `Berkas ${name} kosong.`,
  "import/too-large": ({ limit }) =>
    `Berkas lebih besar daripada ${limit / MEGABYTE} MB, batas yang dibaca; pecahlah, atau pakai berkas tanpa gambar.`,
  "import/too-many": ({ limit }) =>
    `Sudah ${limit} berkas menunggu dibaca; tunggu sampai satu selesai, atau hentikan salah satu.`,
  "import/reader-failed": ({ name }) =>
    `Pembaca gagal pada berkas ${name}; tidak ada yang disimpan darinya. Bentuk lain dari naskah yang sama mungkin dapat dibaca.`,
  "import/not-read-yet": ({ name }) => `Berkas ${name} belum selesai dibaca.`,
  "import/other-country": ({ work, profile }) =>
    `Naskah dibaca menurut bentuk "${profile}", tetapi alamatnya ${work} milik negara lain; impor ulang berkas dengan negara itu.`,
  "import/words-unsettled": ({ count }) =>
    `Pada ${count} tempat kata-kata naskah tidak sama dengan berkasnya dan belum diperiksa; perbaiki atau nyatakan benar, lalu simpan.`,
  "import/original-missing": ({ hash }) => `Tidak ada berkas dengan sidik ${hash} di sini.`,
  "import/original-damaged": ({ hash }) =>
    `Berkas yang disimpan rusak: isinya tidak lagi memiliki sidik ${hash}.`,
};
