/** What a command sees of the world around it: arguments come in, text, problems and an exit code go out. */
import type { Outcome } from "../../schemas/outcome.ts";
import type { Language } from "../../schemas/problem.ts";
import type { ExtractedSource, ExtractOptions } from "../extract/index.ts";
import type { SaidReason } from "./file-reason.ts";

export interface System {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readFile: (path: string, maxBytes: number) => Promise<FileContent>;
  /**
   * The files that a folder (with one of some endings) or a pattern stands for, by name, and what inside it is not looked
   * into; undefined where the input is the name of a file.
   */
  readonly findFiles: (
    input: string,
    endings: readonly string[],
  ) => Promise<readonly FoundFile[] | undefined>;
  readonly readInput: (maxBytes: number) => Promise<FileContent>;
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
  | ({ readonly kind: "unreadable" } & SaidReason);

/** A file of a folder, a folder in it that cannot be looked into, or a link to either, which is not followed. */
export interface FoundFile {
  readonly file: string;
  readonly unreadable?: SaidReason;
  readonly isLink?: boolean;
}

/** A file that a command writes. */
export interface OutputFile {
  readonly file: string;
  readonly text: string;
  /** Whether folders that lead to it are made where they are missing. */
  readonly mayMakeFolders?: boolean;
}

export type WriteResult =
  | { readonly kind: "written" }
  | ({ readonly kind: "unwritable"; readonly file: string } & SaidReason);

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
