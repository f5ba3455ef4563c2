/** What can be wrong with a command line and the files it names. */
import { type ProblemTable, sayReason, type Words } from "./table.ts";

/** Why a command line is not understood. The detail is what stands there, or how many are needed. */
export type UsageReason =
  | "file-missing"
  | "files-missing"
  | "file-too-many"
  | "input-twice"
  | "unknown-option"
  | "value-missing"
  | "value-unasked"
  | "options-exclude"
  | "option-missing"
  | "input-not-written"
  | "one-file-only"
  | "folder-needed"
  | "not-markdown"
  | "one-output"
  | "no-day"
  | "no-choice"
  | "no-citation"
  | "no-number"
  | "texts-missing";

/** Why the system gives or takes no file. The detail is the folder that is missing, else what the system says itself. */
export type FileReason =
  | "missing"
  | "not-permitted"
  | "folder"
  | "no-folder"
  | "folder-missing"
  | "name-too-long"
  | "no-space"
  | "read-only"
  | "other";

interface FileFact {
  readonly file: string;
  readonly reason: FileReason;
  readonly detail: string;
}

export interface CliFacts {
  readonly "cli/unknown-command": { readonly command: string; readonly nearest: string };
  readonly "cli/not-available": { readonly command: string };
  readonly "cli/usage": {
    /** Empty where the program itself was asked. */
    readonly command: string;
    readonly reason: UsageReason;
    readonly detail: string;
    /** The option that was meant, perhaps; empty where none is near. */
    readonly nearest: string;
  };
  readonly "cli/format": { readonly format: string; readonly known: string };
  readonly "cli/unreadable": FileFact;
  readonly "cli/unwritable": FileFact;
  readonly "cli/not-text": { readonly file: string };
  readonly "cli/too-long": { readonly file: string; readonly limit: number };
  readonly "cli/not-canonical": { readonly file: string };
  readonly "cli/unmerged": Record<never, never>;
  readonly "cli/nothing-found": { readonly input: string; readonly endings: string };
  readonly "cli/left-out": { readonly file: string };
  readonly "cli/link-left-out": { readonly file: string };
  readonly "cli/no-rules": { readonly profile: string };
  readonly "cli/no-table": { readonly profile: string };
  readonly "cli/internal": { readonly reason: string };
}

export const cliProblems = {
  "cli/unknown-command": { severity: "error", status: 400 },
  "cli/not-available": { severity: "error", status: 501 },
  "cli/usage": { severity: "error", status: 400 },
  "cli/format": { severity: "error", status: 400 },
  "cli/unreadable": { severity: "error", status: 404 },
  "cli/unwritable": { severity: "error", status: 500 },
  "cli/not-text": { severity: "error", status: 415 },
  "cli/too-long": { severity: "error", status: 413 },
  "cli/not-canonical": { severity: "error", status: 409 },
  "cli/unmerged": { severity: "error", status: 409 },
  "cli/nothing-found": { severity: "error", status: 404 },
  "cli/left-out": { severity: "warning", status: 200 },
  "cli/link-left-out": { severity: "warning", status: 200 },
  "cli/no-rules": { severity: "warning", status: 200 },
  "cli/no-table": { severity: "warning", status: 200 },
  "cli/internal": { severity: "error", status: 500 },
} as const satisfies ProblemTable<CliFacts>;

const USAGE_EN: Words<UsageReason> = {
  "file-missing": () => "a file is missing",
  "files-missing": (count) => `${count} files are needed`,
  "file-too-many": (file) => `"${file}" is one too many`,
  "input-twice": () => "standard input can be read once",
  "unknown-option": (option) => `there is no option ${option}`,
  "value-missing": (option) => `${option} needs a value`,
  "value-unasked": (option) => `${option} takes no value`,
  "options-exclude": (options) => `${options} exclude each other`,
  "option-missing": (option) => `this needs ${option}`,
  "input-not-written": () => "standard input cannot be written",
  "one-file-only": () => "-o takes one file; --write writes each into itself",
  "folder-needed": () => "several sources are written into a folder: --out DIR",
  "not-markdown": (file) => `${file} is no Markdown, and is not written over`,
  "one-output": () => "two outputs cannot be one file",
  "no-day": (day) => `"${day}" is no day; a day is written YYYY-MM-DD`,
  "no-choice": () => "a choice is written ITEM=ADDRESS, several with commas between them",
  "no-citation": (citation) => `"${citation}" is no citation with a number and a year`,
  "no-number": (option) => `${option} is a whole number`,
  "texts-missing": () => "the texts that the certificate speaks of are missing",
};

const USAGE_ID: Words<UsageReason> = {
  "file-missing": () => "nama berkas belum ditulis",
  "files-missing": (count) => `diperlukan ${count} berkas`,
  "file-too-many": (file) => `"${file}" berlebih`,
  "input-twice": () => "masukan baku hanya dapat dibaca sekali",
  "unknown-option": (option) => `tidak ada opsi ${option}`,
  "value-missing": (option) => `${option} memerlukan nilai`,
  "value-unasked": (option) => `${option} tidak menerima nilai`,
  "options-exclude": (options) => `${options} tidak dapat dipakai bersama`,
  "option-missing": (option) => `ini memerlukan ${option}`,
  "input-not-written": () => "masukan baku tidak dapat ditulis",
  "one-file-only": () => "-o menerima satu berkas; --write menulis ke masing-masing berkas",
  "folder-needed": () => "beberapa sumber ditulis ke dalam folder: --out DIR",
  "not-markdown": (file) => `${file} bukan Markdown, dan tidak ditimpa`,
  "one-output": () => "dua keluaran tidak dapat menjadi satu berkas",
  "no-day": (day) => `"${day}" bukan tanggal; tanggal ditulis TTTT-BB-HH, misalnya 2030-01-02`,
  "no-choice": () => "pilihan ditulis ITEM=ALAMAT, beberapa pilihan dipisahkan koma",
  "no-citation": (citation) => `"${citation}" bukan kutipan dengan nomor dan tahun`,
  "no-number": (option) => `${option} adalah bilangan bulat`,
  "texts-missing": () => "naskah yang disebut sertifikat belum diberikan",
};

const FILE_EN: Words<FileReason> = {
  missing: () => "no such file",
  "not-permitted": () => "not permitted",
  folder: () => "it is a folder",
  "no-folder": () => "a part of the path is no folder",
  "folder-missing": (folder) => `there is no folder ${folder}; make it first`,
  "name-too-long": () => "the name is too long",
  "no-space": () => "no space is left",
  "read-only": () => "the file system is read-only",
  other: (detail) => detail,
};

const FILE_ID: Words<FileReason> = {
  missing: () => "berkas itu tidak ada",
  "not-permitted": () => "tidak diizinkan",
  folder: () => "itu sebuah folder",
  "no-folder": () => "satu bagian dari alamatnya bukan folder",
  "folder-missing": (folder) => `folder ${folder} tidak ada; buatlah dulu`,
  "name-too-long": () => "namanya terlalu panjang",
  "no-space": () => "ruang penyimpanan habis",
  "read-only": () => "sistem berkas hanya dapat dibaca",
  other: (detail) => detail,
};

function helpOn(command: string): string {
  return `rancang help ${command}`.trim();
}

export const cliEnglish: {
  readonly [Code in keyof CliFacts]: (facts: CliFacts[Code]) => string;
} = {
  "cli/unknown-command": ({ command, nearest }) =>
    `There is no command "${command}"; ${nearest === "" ? "" : `did you mean "${nearest}"? `}"rancang help" lists them.`,
  "cli/not-available": ({ command }) => `The command "${command}" does not exist yet.`,
  "cli/usage": ({ command, reason, detail, nearest }) =>
    `${sayReason(USAGE_EN, reason, detail)}${nearest === "" ? "" : ` (did you mean ${nearest}?)`}; "${helpOn(command)}" says how it is used.`,
  "cli/format": ({ format, known }) => `The format "${format}" does not exist here; ${known} do.`,
  "cli/unreadable": ({ file, reason, detail }) =>
    `${file} cannot be read: ${sayReason(FILE_EN, reason, detail)}.`,
  "cli/unwritable": ({ file, reason, detail }) =>
    `${file} cannot be written: ${sayReason(FILE_EN, reason, detail)}.`,
  "cli/not-text": ({ file }) => `${file} is not text in UTF-8.`,
  "cli/too-long": ({ file, limit }) => `${file} is longer than ${limit} bytes.`,
  "cli/not-canonical": ({ file }) =>
    `${file} is not canonical from here on; "rancang fmt --write" writes it so.`,
  "cli/unmerged": () => "The file is not merged yet: settle its conflict first.",
  "cli/nothing-found": ({ input, endings }) =>
    `No file of "${input}" ends in ${endings}: nothing was checked.`,
  "cli/left-out": ({ file }) =>
    `${file} is Markdown and no text of a law; it was found in a folder, and is left out.`,
  "cli/link-left-out": ({ file }) =>
    `${file} is a link; it was found in a folder, and is left out: a link is followed where it is named.`,
  "cli/no-rules": ({ profile }) =>
    `The rules of drafting are those of Indonesia; of a text in the forms of "${profile}" only how it reads was checked.`,
  "cli/no-table": ({ profile }) =>
    `Tables are made of texts in the forms of Indonesia; a text in the forms of "${profile}" gives none.`,
  "cli/internal": ({ reason }) => `The program failed: ${reason}.`,
};

export const cliIndonesian: {
  readonly [Code in keyof CliFacts]: (facts: CliFacts[Code]) => string;
} = {
  "cli/unknown-command": ({ command, nearest }) =>
    `Tidak ada perintah "${command}"; ${nearest === "" ? "" : `mungkin maksudnya "${nearest}"? `}"rancang help" menyebutkan semuanya.`,
  "cli/not-available": ({ command }) => `Perintah "${command}" belum ada.`,
  "cli/usage": ({ command, reason, detail, nearest }) =>
    `${sayReason(USAGE_ID, reason, detail)}${nearest === "" ? "" : ` (mungkin maksudnya ${nearest}?)`}; "${helpOn(command)}" menjelaskan cara memakainya.`,
  "cli/format": ({ format, known }) => `Format "${format}" tidak ada di sini; yang ada: ${known}.`,
  "cli/unreadable": ({ file, reason, detail }) =>
    `${file} tidak dapat dibaca: ${sayReason(FILE_ID, reason, detail)}.`,
  "cli/unwritable": ({ file, reason, detail }) =>
    `${file} tidak dapat ditulis: ${sayReason(FILE_ID, reason, detail)}.`,
  "cli/not-text": ({ file }) => `${file} bukan teks UTF-8.`,
  "cli/too-long": ({ file, limit }) => `${file} lebih panjang dari ${limit} bita.`,
  "cli/not-canonical": ({ file }) =>
    `${file} tidak kanonis mulai dari sini; "rancang fmt --write" menuliskannya.`,
  "cli/unmerged": () => "Berkas belum selesai digabungkan: selesaikan dulu konfliknya.",
  "cli/nothing-found": ({ input, endings }) =>
    `Tidak ada berkas dari "${input}" yang berakhiran ${endings}: tidak ada yang diperiksa.`,
  "cli/left-out": ({ file }) =>
    `${file} adalah Markdown biasa, bukan naskah hukum; berkas itu ditemukan di folder, dan dilewati.`,
  "cli/link-left-out": ({ file }) =>
    `${file} adalah tautan; tautan itu ditemukan di folder, dan dilewati: tautan diikuti bila disebut.`,
  "cli/no-rules": ({ profile }) =>
    `Kaidah penyusunan yang ada adalah kaidah Indonesia; dari naskah berbentuk "${profile}" hanya keterbacaannya yang diperiksa.`,
  "cli/no-table": ({ profile }) =>
    `Tabel dibuat dari naskah berbentuk Indonesia; naskah berbentuk "${profile}" tidak menghasilkan tabel.`,
  "cli/internal": ({ reason }) => `Program gagal: ${reason}.`,
};
