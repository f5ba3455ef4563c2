/**
 * Files on their way to being read: one is read at a time, the others wait in the order in which they came.
 *
 * It lives as long as the process. What was read is in the store from then on; what was refused stays here for a while,
 * so that whoever gave the file can see why.
 */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { ImportRow, ImportState } from "../../schemas/records/index.ts";
import type { ExtractedText, Extractor } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";

/** A file that was given. */
export interface GivenFile extends Omit<ImportRow, "state"> {
  readonly bytes: Uint8Array;
  /** The country whose forms it is read by; null for the one it names. */
  readonly profile: Profile | null;
}

export interface ImportDesk {
  /** Puts a file behind those that wait; refused where too many do. */
  readonly add: (file: GivenFile) => Outcome<ImportRow>;
  /** A file that waits, is being read, or was refused. */
  readonly find: (id: string) => ImportRow | undefined;
  /** Newest first. */
  readonly list: () => readonly ImportRow[];
  /** Takes a file away, and stops its reading. */
  readonly stop: (id: string) => void;
  /** Resolves when nothing waits and nothing is read. */
  readonly settled: () => Promise<void>;
  /** Stops everything. */
  readonly close: () => Promise<void>;
}

interface DeskOptions {
  readonly extractor: Extractor;
  /** Keeps what was read. */
  readonly keep: (file: GivenFile, read: ExtractedText) => Promise<void>;
  /** Takes away what was kept, where the file was stopped in the meantime. */
  readonly discard: (id: string) => Promise<void>;
  /** Told where a reader threw instead of refusing. */
  readonly onFailure: (error: unknown) => void;
}

/** Files that wait are held in memory. */
const MAX_WAITING = 8;
const MAX_WAITING_BYTES = 300_000_000;
/** Refusals that are remembered. */
const MAX_REFUSED = 20;

/** A desk with nothing on it. */
export function createImportDesk(options: DeskOptions): ImportDesk {
  return new Desk(options);
}

interface Reading {
  readonly file: GivenFile;
  readonly stop: AbortController;
  done: number;
  total: number;
}

class Desk implements ImportDesk {
  readonly #options: DeskOptions;
  readonly #waiting: GivenFile[] = [];
  readonly #refused = new Map<string, ImportRow>();
  #reading: Reading | undefined;
  #run: Promise<void> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  readonly add = (file: GivenFile): Outcome<ImportRow> => {
    const held = [...this.#waiting, file].reduce((sum, { size }) => sum + size, 0);
    if (this.#waiting.length >= MAX_WAITING || held > MAX_WAITING_BYTES)
      return refused(problem("import/too-many", { limit: this.#waiting.length }));
    this.#waiting.push(file);
    this.#run ??= this.#readAll();
    return done(this.find(file.id) ?? rowOf(file, { kind: "waiting", ahead: 0 }));
  };

  readonly find = (id: string): ImportRow | undefined =>
    this.list().find((row) => row.id === id) ?? this.#refused.get(id);

  readonly list = (): readonly ImportRow[] => {
    const busy = this.#reading === undefined ? 0 : 1;
    const waiting = this.#waiting.map((file, index) =>
      rowOf(file, { kind: "waiting", ahead: index + busy }),
    );
    const reading =
      this.#reading === undefined || this.#reading.stop.signal.aborted
        ? []
        : [readingRow(this.#reading)];
    return [...waiting.toReversed(), ...reading, ...[...this.#refused.values()].toReversed()];
  };

  readonly stop = (id: string): void => {
    const index = this.#waiting.findIndex((file) => file.id === id);
    if (index >= 0) this.#waiting.splice(index, 1);
    this.#refused.delete(id);
    if (this.#reading?.file.id === id) this.#reading.stop.abort();
  };

  readonly settled = async (): Promise<void> => {
    await this.#run;
  };

  readonly close = async (): Promise<void> => {
    this.#waiting.splice(0);
    this.#reading?.stop.abort();
    await this.#run;
  };

  async #readAll(): Promise<void> {
    // The row that is answered first says that the file waits or is read, never less.
    await Promise.resolve();
    for (let file = this.#waiting.shift(); file !== undefined; file = this.#waiting.shift()) {
      const reading: Reading = { file, stop: new AbortController(), done: 0, total: 0 };
      this.#reading = reading;
      const failure = await this.#read(reading);
      this.#reading = undefined;
      if (failure !== undefined && !reading.stop.signal.aborted) this.#refuse(file, failure);
    }
    this.#run = undefined;
  }

  async #read(reading: Reading): Promise<Problem | undefined> {
    const { file, stop } = reading;
    try {
      const read = await this.#options.extractor(file.bytes, {
        signal: stop.signal,
        ...(file.profile === null ? {} : { profile: file.profile }),
        onProgress: (done, total) => {
          reading.done = done;
          reading.total = total;
        },
      });
      if (stop.signal.aborted) return undefined;
      if (!read.ok) return read.problem;
      await this.#options.keep(file, read.value);
      if (stop.signal.aborted) await this.#options.discard(file.id);
      return undefined;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      // A reader must not throw; that it did is told to the log, and the next file is read.
      if (!stop.signal.aborted) this.#options.onFailure(error);
      return problem("import/reader-failed", { name: file.fileName });
    }
  }

  #refuse(file: GivenFile, found: Problem): void {
    const told = { code: found.code, at: found.at, facts: { ...found.facts } };
    this.#refused.set(file.id, rowOf(file, { kind: "refused", problem: told }));
    const [oldest] = this.#refused.keys();
    if (this.#refused.size > MAX_REFUSED && oldest !== undefined) this.#refused.delete(oldest);
  }
}

function readingRow({ file, done: pages, total }: Reading): ImportRow {
  return rowOf(file, { kind: "reading", done: pages, total });
}

function rowOf(
  { id, fileName, size, hash, author, createdAt }: Omit<ImportRow, "state">,
  state: ImportState,
): ImportRow {
  return { id, fileName, size, hash, author, createdAt, state };
}
