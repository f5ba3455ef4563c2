/** What can be wrong with a request, whatever it asks for. */
import { type ProblemTable, sayReason, type Words } from "./table.ts";

/** Why an option of the server is not right. */
type OptionReason = "port" | "not-permitted" | "unknown";

export interface HttpFacts {
  readonly "http/not-found": { readonly path: string };
  readonly "http/record-not-found": { readonly record: string; readonly id: string };
  readonly "http/method-not-allowed": { readonly method: string; readonly allowed: string };
  readonly "http/session-needed": Record<never, never>;
  readonly "http/link-not-valid": Record<never, never>;
  readonly "http/wrong-host": { readonly host: string };
  readonly "http/wrong-origin": { readonly origin: string };
  readonly "http/too-many-requests": { readonly seconds: number };
  readonly "http/busy": { readonly seconds: number };
  readonly "http/body-too-large": { readonly limit: number };
  readonly "http/body-unreadable": { readonly reason: string };
  readonly "http/media-type": { readonly expected: string; readonly found: string };
  readonly "http/field": { readonly field: string; readonly reason: string };
  readonly "http/precondition-missing": Record<never, never>;
  readonly "http/precondition-failed": { readonly current: string };
  readonly "http/internal": { readonly log: string };
  readonly "http/port-in-use": { readonly port: number };
  readonly "http/editor-not-built": { readonly reason: string };
  readonly "http/option": { readonly option: string; readonly reason: OptionReason };
}

export const httpProblems = {
  "http/not-found": { severity: "error", status: 404 },
  "http/record-not-found": { severity: "error", status: 404 },
  "http/method-not-allowed": { severity: "error", status: 405 },
  "http/session-needed": { severity: "error", status: 401 },
  "http/link-not-valid": { severity: "error", status: 401 },
  "http/wrong-host": { severity: "error", status: 421 },
  "http/wrong-origin": { severity: "error", status: 403 },
  "http/too-many-requests": { severity: "error", status: 429 },
  "http/busy": { severity: "error", status: 503 },
  "http/body-too-large": { severity: "error", status: 413 },
  "http/body-unreadable": { severity: "error", status: 400 },
  "http/media-type": { severity: "error", status: 415 },
  "http/field": { severity: "error", status: 400 },
  "http/precondition-missing": { severity: "error", status: 428 },
  "http/precondition-failed": { severity: "error", status: 412 },
  "http/internal": { severity: "error", status: 500 },
  "http/port-in-use": { severity: "error", status: 500 },
  "http/editor-not-built": { severity: "error", status: 500 },
  "http/option": { severity: "error", status: 400 },
} as const satisfies ProblemTable<HttpFacts>;

const OPTION_EN: Words<OptionReason> = {
  port: () => "a port is a number from 0 to 65535",
  "not-permitted": () => "the system does not permit this port; those from 1024 on are free",
  unknown: () => "there is no such option, or its value is missing",
};

const OPTION_ID: Words<OptionReason> = {
  port: () => "port adalah angka dari 0 sampai 65535",
  "not-permitted": () => "sistem tidak mengizinkan port ini; port mulai 1024 bebas dipakai",
  unknown: () => "opsi itu tidak ada, atau nilainya belum ditulis",
};

export const httpEnglish: {
  readonly [Code in keyof HttpFacts]: (facts: HttpFacts[Code]) => string;
} = {
  "http/not-found": ({ path }) => `Nothing is served at ${path}.`,
  "http/record-not-found": ({ record, id }) => `There is no ${record} "${id}".`,
  "http/method-not-allowed": ({ method, allowed }) =>
    `${method} is not possible here; ${allowed} is.`,
  "http/session-needed": () =>
    "This needs a session: open the address that the program printed when it started.",
  "http/link-not-valid": () =>
    "This link was used already or is from an earlier start; restart the program for a new one.",
  "http/wrong-host": ({ host }) => `"${host}" is not an address of this program.`,
  "http/wrong-origin": ({ origin }) => `Pages of ${origin} may change nothing here.`,
  "http/too-many-requests": ({ seconds }) => `Too many requests; try again in ${seconds} s.`,
  "http/busy": ({ seconds }) => `Too much is being computed; try again in ${seconds} s.`,
  "http/body-too-large": ({ limit }) =>
    `The request is larger than ${limit} bytes, the most that is read here.`,
  "http/body-unreadable": ({ reason }) => `The request cannot be read: ${reason}.`,
  "http/media-type": ({ expected, found }) =>
    `The request must be ${expected}; it says ${found === "" ? "nothing" : found}.`,
  "http/field": ({ field, reason }) => `The field "${field}" is not right: ${reason}.`,
  "http/precondition-missing": () =>
    "The request does not say which state it changes: send its entity tag as If-Match.",
  "http/precondition-failed": () =>
    "Somebody changed this in the meantime. Nothing was overwritten; your text is still yours: look at the newer state and save again.",
  "http/internal": ({ log }) => `Something broke in the program. The log has more under ${log}.`,
  "http/port-in-use": ({ port }) =>
    `Port ${port} is in use; choose another with --port, or stop the program that holds it.`,
  "http/editor-not-built": ({ reason }) => `The editor cannot be built: ${reason}`,
  "http/option": ({ option, reason }) =>
    `The option ${option} is not right: ${sayReason(OPTION_EN, reason, "")}.`,
};

export const httpIndonesian: {
  readonly [Code in keyof HttpFacts]: (facts: HttpFacts[Code]) => string;
} = {
  "http/not-found": ({ path }) => `Tidak ada apa pun pada ${path}.`,
  "http/record-not-found": ({ record, id }) => `Tidak ada ${record} "${id}".`,
  "http/method-not-allowed": ({ method, allowed }) =>
    `${method} tidak dapat dilakukan di sini; yang dapat: ${allowed}.`,
  "http/session-needed": () =>
    "Diperlukan sesi: bukalah alamat yang dicetak program ketika dijalankan.",
  "http/link-not-valid": () =>
    "Tautan ini sudah dipakai atau berasal dari penjalanan sebelumnya; jalankan ulang program untuk memperoleh yang baru.",
  "http/wrong-host": ({ host }) => `"${host}" bukan alamat program ini.`,
  "http/wrong-origin": ({ origin }) =>
    `Halaman dari ${origin} tidak boleh mengubah apa pun di sini.`,
  "http/too-many-requests": ({ seconds }) =>
    `Terlalu banyak permintaan; cobalah lagi dalam ${seconds} detik.`,
  "http/busy": ({ seconds }) =>
    `Terlalu banyak yang sedang dihitung; cobalah lagi dalam ${seconds} detik.`,
  "http/body-too-large": ({ limit }) =>
    `Permintaan lebih besar daripada ${limit} bita, batas yang dibaca di sini.`,
  "http/body-unreadable": ({ reason }) => `Permintaan tidak dapat dibaca: ${reason}.`,
  "http/media-type": ({ expected, found }) =>
    `Permintaan harus berupa ${expected}; yang tertulis ${found === "" ? "kosong" : found}.`,
  "http/field": ({ field, reason }) => `Isian "${field}" tidak tepat: ${reason}.`,
  "http/precondition-missing": () =>
    "Permintaan tidak menyebut keadaan yang diubahnya: kirimkan tanda keadaannya sebagai If-Match.",
  "http/precondition-failed": () =>
    "Orang lain telah mengubahnya sementara itu. Tidak ada yang ditimpa; teks Anda tetap ada: lihat keadaan terbaru lalu simpan lagi.",
  "http/internal": ({ log }) => `Program mengalami gangguan. Catatan lengkap bernomor ${log}.`,
  "http/port-in-use": ({ port }) =>
    `Porta ${port} sedang dipakai; pilih yang lain dengan --port atau hentikan program yang memakainya.`,
  "http/editor-not-built": ({ reason }) => `Penyunting tidak dapat dibangun: ${reason}`,
  "http/option": ({ option, reason }) =>
    `Opsi ${option} tidak tepat: ${sayReason(OPTION_ID, reason, "")}.`,
};
