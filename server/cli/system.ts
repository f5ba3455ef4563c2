/** What a command sees of the world around it: arguments come in, text, problems and an exit code go out. */
import type { Outcome } from "../../schemas/outcome.ts";
import type { Language } from "../../schemas/problem.ts";
import type { ExtractedSource, ExtractOptions } from "../extract/index.ts";

export interface System {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string, maxBytes: number) => Promise<FileContent>;
  readonly readInput: (maxBytes: number) => Promise<FileContent>;
  /** The Markdown files of a folder and the folders in it, by name; undefined where the path is no folder. */
  readonly listFolder: (path: string) => Promise<readonly FolderEntry[] | undefined>;
  /** The day of today where the program runs: `2026-01-02`. */
  readonly today: () => string;
  /** Writes all of the files, or none. */
  readonly writeFiles: (files: readonly OutputFile[]) => Promise<WriteResult>;
  /** Reads a source in a process of its own, which is ended when it takes too much of time or memory. */
  readonly extractApart: (
    bytes: Uint8Array,
    options: ExtractOptions,
  ) => Promise<Outcome<ExtractedSource>>;
  readonly out: (text: string) => void;
  readonly error: (line: string) => void;
  /** Shows how far the work is, for a person who waits; the empty text ends it. Absent where nobody looks. */
  readonly progress?: (text: string) => void;
  /** Whether standard output is a terminal that a person looks at. */
  readonly isTerminal: boolean;
  /** Called once when the person ends the program. */
  readonly onEnd: (end: () => void) => void;
}

/** The bytes of a file, or why there are none. */
export type FileContent =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-long" }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A file of a folder, or a folder in it that cannot be looked into. */
export interface FolderEntry {
  readonly file: string;
  readonly unreadable?: string;
}

/** A file that a command writes. */
export interface OutputFile {
  readonly file: string;
  readonly text: string;
}

export type WriteResult =
  | { readonly kind: "written" }
  | { readonly kind: "unwritable"; readonly file: string; readonly reason: string };

/** The exit codes of the contract. */
export const EXIT = { done: 0, differs: 1, unusable: 2, refused: 3 } as const;

/** The language in which the program speaks to the person: RANCANG_LANGUAGE, else that of the system, else English. */
export function languageOf(environment: System["environment"]): Language {
  const said =
    environment["RANCANG_LANGUAGE"] ??
    environment["LC_ALL"] ??
    environment["LC_MESSAGES"] ??
    environment["LANG"] ??
    "";
  return /^id(?:[_.-]|$)/iu.test(said) ? "id" : "en";
}

/** Whether output may be coloured: on a terminal, and never with NO_COLOR. */
export function mayColour({ isTerminal, environment }: System): boolean {
  const refused = environment["NO_COLOR"];
  return isTerminal && (refused === undefined || refused === "");
}
