/** The commands by name. A command's file is loaded only when it is called: a start must be quick. */
import type { Command } from "./command.ts";

export interface CommandRow {
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** What can be called. */
export const commands: { readonly [name: string]: CommandRow } = {
  fmt: { summary: "canonical Markdown", load: async () => (await import("./fmt.ts")).fmt },
  read: { summary: "a source as a document", load: async () => (await import("./read.ts")).read },
  diff: {
    summary: "what changed between two texts, clause by clause",
    load: async () => (await import("./diff.ts")).diff,
  },
  amend: {
    summary: "the amending bill of an edit, proven",
    load: async () => (await import("./amend.ts")).amend,
  },
  apply: {
    summary: "an act with amending acts applied to it",
    load: async () => (await import("./apply.ts")).apply,
  },
  collide: {
    summary: "bills on one act, item by item: which collide",
    load: async () => (await import("./collide.ts")).collide,
  },
  status: {
    summary: "whether texts are the law of a day, and why not",
    load: async () => (await import("./status.ts")).status,
  },
  verify: {
    summary: "a certificate checked offline",
    load: async () => (await import("./verify.ts")).verify,
  },
  lint: {
    summary: "the rules of drafting over texts",
    load: async () => (await import("./lint.ts")).lint,
  },
  merge: {
    summary: "two versions of one text, clause by clause",
    load: async () => (await import("./merge.ts")).merge,
  },
  serve: { summary: "start the application", load: async () => (await import("./serve.ts")).serve },
};

/** Names that are reserved for commands to come. */
export const reserved: ReadonlySet<string> = new Set(["publish"]);
