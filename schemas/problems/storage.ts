/** What can be wrong with the data folder and the texts in it. */
import type { ProblemTable } from "./table.ts";

export interface StorageFacts {
  readonly "storage/folder-in-use": { readonly folder: string };
  readonly "storage/folder-not-writable": { readonly folder: string; readonly reason: string };
  readonly "storage/damaged": { readonly file: string; readonly reason: string };
  readonly "storage/newer": { readonly file: string; readonly found: string };
  readonly "storage/not-written": { readonly reason: string };
  readonly "storage/not-keepable": Record<never, never>;
  readonly "storage/text-damaged": { readonly id: string; readonly hash: string };
  readonly "storage/library-file": { readonly file: string; readonly reason: string };
}

export const storageProblems = {
  "storage/folder-in-use": { severity: "error", status: 500 },
  "storage/folder-not-writable": { severity: "error", status: 500 },
  "storage/damaged": { severity: "error", status: 500 },
  "storage/newer": { severity: "error", status: 500 },
  "storage/not-written": { severity: "error", status: 507 },
  "storage/not-keepable": { severity: "error", status: 422 },
  "storage/text-damaged": { severity: "error", status: 500 },
  "storage/library-file": { severity: "warning", status: 422 },
} as const satisfies ProblemTable<StorageFacts>;

export const storageEnglish: {
  readonly [Code in keyof StorageFacts]: (facts: StorageFacts[Code]) => string;
} = {
  "storage/folder-in-use": ({ folder }) =>
    `The data folder ${folder} is in use by another running Rancang; stop that one, or choose another folder with --data.`,
  "storage/folder-not-writable": ({ folder, reason }) =>
    `The data folder ${folder} cannot be written (${reason}); choose another with --data.`,
  "storage/damaged": ({ file, reason }) =>
    `The store ${file} is damaged (${reason}); put a backup in its place, or move it away to begin anew.`,
  "storage/newer": ({ file, found }) =>
    `The store ${file} was written by a newer Rancang (its migration ${found} is not known here); start that one.`,
  "storage/not-written": ({ reason }) => `Nothing could be written to the store: ${reason}.`,
  "storage/not-keepable": () =>
    "A text in it has a null sign or half of a pair of signs; it would not come back as it was given, so nothing was written.",
  "storage/text-damaged": ({ id, hash }) =>
    `The stored text of version ${id} does not have the hash ${hash} that it was saved with.`,
  "storage/library-file": ({ file, reason }) => `${file} was left out of the library: ${reason}`,
};

export const storageIndonesian: {
  readonly [Code in keyof StorageFacts]: (facts: StorageFacts[Code]) => string;
} = {
  "storage/folder-in-use": ({ folder }) =>
    `Folder data ${folder} sedang dipakai Rancang lain yang berjalan; hentikan yang itu atau pilih folder lain dengan --data.`,
  "storage/folder-not-writable": ({ folder, reason }) =>
    `Folder data ${folder} tidak dapat ditulisi (${reason}); pilih yang lain dengan --data.`,
  "storage/damaged": ({ file, reason }) =>
    `Penyimpanan ${file} rusak (${reason}); gantilah dengan cadangan, atau pindahkan untuk memulai yang baru.`,
  "storage/newer": ({ file, found }) =>
    `Penyimpanan ${file} ditulis oleh Rancang yang lebih baru (migrasi ${found} tidak dikenal di sini); jalankan yang itu.`,
  "storage/not-written": ({ reason }) => `Tidak ada yang dapat ditulis ke penyimpanan: ${reason}.`,
  "storage/not-keepable": () =>
    "Ada teks di dalamnya yang memuat tanda nol atau separuh pasangan tanda; teks itu tidak akan kembali seperti yang diberikan, maka tidak ada yang ditulis.",
  "storage/text-damaged": ({ id, hash }) =>
    `Naskah tersimpan dari versi ${id} tidak memiliki hash ${hash} sebagaimana ketika disimpan.`,
  "storage/library-file": ({ file, reason }) => `${file} tidak dimuat ke pustaka: ${reason}`,
};
