/** The commands by name. A command's file is loaded only when it is called: a start must be quick. */
import type { Command, Said } from "./command.ts";

export interface CommandRow {
  /** One line for the list of commands. */
  readonly summary: Said;
  readonly load: () => Promise<Command>;
}

/** What can be called. */
export const commands: { readonly [name: string]: CommandRow } = {
  fmt: {
    summary: { en: "canonical Markdown", id: "Markdown kanonis" },
    load: async () => (await import("./fmt.ts")).fmt,
  },
  read: {
    summary: { en: "a source as a document", id: "sumber menjadi naskah" },
    load: async () => (await import("./read.ts")).read,
  },
  diff: {
    summary: {
      en: "what changed between two texts, clause by clause",
      id: "apa yang berubah di antara dua naskah, satuan demi satuan",
    },
    load: async () => (await import("./diff.ts")).diff,
  },
  amend: {
    summary: {
      en: "the amending bill of an edit, proven",
      id: "rancangan perubahan dari suatu suntingan, terbukti",
    },
    load: async () => (await import("./amend.ts")).amend,
  },
  certify: {
    summary: {
      en: "the certificate of a bill that was finished by hand",
      id: "sertifikat rancangan yang diselesaikan dengan tangan",
    },
    load: async () => (await import("./certify.ts")).certify,
  },
  apply: {
    summary: {
      en: "an act with amending acts applied to it",
      id: "peraturan setelah perubahannya diterapkan",
    },
    load: async () => (await import("./apply.ts")).apply,
  },
  collide: {
    summary: {
      en: "bills on one act, item by item: which collide",
      id: "rancangan atas satu peraturan, butir demi butir: mana yang bertabrakan",
    },
    load: async () => (await import("./collide.ts")).collide,
  },
  status: {
    summary: {
      en: "whether texts are the law of a day, and why not",
      id: "apakah naskah berlaku pada suatu hari, dan mengapa tidak",
    },
    load: async () => (await import("./status.ts")).status,
  },
  verify: {
    summary: { en: "a certificate checked offline", id: "sertifikat diperiksa tanpa jaringan" },
    load: async () => (await import("./verify.ts")).verify,
  },
  lint: {
    summary: { en: "the rules of drafting over texts", id: "kaidah penyusunan atas naskah" },
    load: async () => (await import("./lint.ts")).lint,
  },
  table: {
    summary: {
      en: "a table computed of texts: what they punish",
      id: "tabel yang dihitung dari naskah: ketentuan pidananya",
    },
    load: async () => (await import("./table.ts")).table,
  },
  merge: {
    summary: {
      en: "two versions of one text, clause by clause",
      id: "dua versi satu naskah digabungkan, satuan demi satuan",
    },
    load: async () => (await import("./merge.ts")).merge,
  },
  combine: {
    summary: {
      en: "several proposals on one act as one, with a proven bill",
      id: "beberapa rancangan atas satu peraturan menjadi satu, dengan RUU yang terbukti",
    },
    load: async () => (await import("./combine.ts")).combine,
  },
  serve: {
    summary: { en: "start the application", id: "jalankan aplikasi" },
    load: async () => (await import("./serve.ts")).serve,
  },
};

/** Names that are reserved for commands to come. */
export const reserved: ReadonlySet<string> = new Set(["publish"]);
