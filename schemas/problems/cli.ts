/** What can be wrong with a command line and the files it names. */
import type { ProblemTable } from "./table.ts";

export interface CliFacts {
  readonly "cli/unknown-command": { readonly command: string };
  readonly "cli/not-available": { readonly command: string };
  readonly "cli/usage": { readonly command: string; readonly reason: string };
  readonly "cli/format": { readonly format: string; readonly known: string };
  readonly "cli/unreadable": { readonly file: string; readonly reason: string };
  readonly "cli/unwritable": { readonly file: string; readonly reason: string };
  readonly "cli/not-text": { readonly file: string };
  readonly "cli/too-long": { readonly file: string; readonly limit: number };
  readonly "cli/not-canonical": { readonly file: string };
  readonly "cli/unmerged": Record<never, never>;
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
  "cli/internal": { severity: "error", status: 500 },
} as const satisfies ProblemTable<CliFacts>;

export const cliEnglish: {
  readonly [Code in keyof CliFacts]: (facts: CliFacts[Code]) => string;
} = {
  "cli/unknown-command": ({ command }) =>
    `There is no command "${command}"; "rancang help" lists them.`,
  "cli/not-available": ({ command }) => `The command "${command}" does not exist yet.`,
  "cli/usage": ({ command, reason }) => `${reason}; "rancang help ${command}" says how it is used.`,
  "cli/format": ({ format, known }) => `The format "${format}" does not exist here; ${known} do.`,
  "cli/unreadable": ({ file, reason }) => `${file} cannot be read: ${reason}.`,
  "cli/unwritable": ({ file, reason }) => `${file} cannot be written: ${reason}.`,
  "cli/not-text": ({ file }) => `${file} is not text in UTF-8.`,
  "cli/too-long": ({ file, limit }) => `${file} is longer than ${limit} bytes.`,
  "cli/not-canonical": ({ file }) =>
    `${file} is not canonical from here on; "rancang fmt --write" writes it so.`,
  "cli/unmerged": () => "The file is not merged yet: settle its conflict first.",
  "cli/internal": ({ reason }) => `The program failed: ${reason}.`,
};

export const cliIndonesian: {
  readonly [Code in keyof CliFacts]: (facts: CliFacts[Code]) => string;
} = {
  "cli/unknown-command": ({ command }) =>
    `Tidak ada perintah "${command}"; "rancang help" menyebutkan semuanya.`,
  "cli/not-available": ({ command }) => `Perintah "${command}" belum ada.`,
  "cli/usage": ({ command, reason }) =>
    `${reason}; "rancang help ${command}" menjelaskan cara memakainya.`,
  "cli/format": ({ format, known }) => `Format "${format}" tidak ada di sini; yang ada: ${known}.`,
  "cli/unreadable": ({ file, reason }) => `${file} tidak dapat dibaca: ${reason}.`,
  "cli/unwritable": ({ file, reason }) => `${file} tidak dapat ditulis: ${reason}.`,
  "cli/not-text": ({ file }) => `${file} bukan teks UTF-8.`,
  "cli/too-long": ({ file, limit }) => `${file} lebih panjang dari ${limit} bita.`,
  "cli/not-canonical": ({ file }) =>
    `${file} tidak kanonis mulai dari sini; "rancang fmt --write" menuliskannya.`,
  "cli/unmerged": () => "Berkas belum selesai digabungkan: selesaikan dulu konfliknya.",
  "cli/internal": ({ reason }) => `Program gagal: ${reason}.`,
};
