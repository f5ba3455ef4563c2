/**
 * Files on their way to being read: one is read at a time, the others wait in the order in which they came.
 *
 * A file and its job are on disk before it is answered for; whatever becomes of this process, the file is read by the next
 * one. What was read is in the store from then on; what was refused stays there for a while, so that whoever gave the file
 * can see why.
 */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { ImportRow, ImportState } from "../../schemas/records/index.ts";
import type { Clock, ExtractedText, Extractor, Ids, Job, Store } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { discardOriginal, type GivenFile, profileCalled } from "./import-files.ts";

export interface ImportDesk {
  /** Keeps a file and puts it behind those that wait; refused where too many do. */
  readonly add: (file: NewFile, bytes: Uint8Array) => Promise<Outcome<ImportRow>>;
  /** A file that waits, is being read, or was refused. */
  readonly find: (id: string) => Promise<ImportRow | undefined>;
  /** Newest first. */
  readonly list: () => Promise<readonly ImportRow[]>;
  /** Takes a file away, and stops its reading; false where there was none. */
  readonly stop: (id: string) => Promise<boolean>;
  /** Begins with what an earlier process left to be read. */
  readonly resume: () => void;
  /** Resolves when nothing waits and nothing is read. */
  readonly settled: () => Promise<void>;
  /** Stops everything here; what waits is read when the program starts again. */
  readonly close: () => Promise<void>;
}

/** A file as it is given, before its bytes are kept. */
type NewFile = Omit<GivenFile, "hash">;

interface DeskOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly extractor: Extractor;
  /** Keeps what was read, and ends the job. */
  readonly keep: (file: GivenFile, read: ExtractedText) => Promise<void>;
  /** Told where a reader threw instead of refusing. */
  readonly onFailure: (error: unknown) => void;
}

/** Files that wait. */
const MAX_WAITING = 8;
/** Refusals that are remembered. */
const MAX_REFUSED = 20;
/** A file at which the whole program ended so often is not begun again. */
const MAX_ATTEMPTS = 3;
/** For how long a server that says nothing more keeps others from a file. */
const LEASE_MS = 60_000;
const RENEWED_EACH_MS = 15_000;

/** A desk over the jobs of a store. */
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
  readonly #owner: string;
  #reading: Reading | undefined;
  #run: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#owner = options.ids.id();
  }

  readonly add = async (file: NewFile, bytes: Uint8Array): Promise<Outcome<ImportRow>> => {
    const { store } = this.#options;
    const waiting = (await this.#open()).filter(({ id }) => id !== this.#reading?.file.id);
    if (waiting.length >= MAX_WAITING)
      return refused(problem("import/too-many", { limit: waiting.length }));
    const hash = await store.originals.add(bytes);
    const given: GivenFile = { ...file, hash };
    const { id, createdAt } = given;
    await store.jobs.add({ id, kind: "import", input: given, originalHash: hash, createdAt });
    this.resume();
    return done((await this.find(id)) ?? rowOf(given, { kind: "waiting", ahead: 0 }));
  };

  readonly find = async (id: string): Promise<ImportRow | undefined> =>
    (await this.list()).find((row) => row.id === id);

  readonly list = async (): Promise<readonly ImportRow[]> => {
    const { store, clock } = this.#options;
    const jobs = await store.jobs.list("import");
    const now = clock.now();
    let ahead = 0;
    const rows = jobs.flatMap((job) => {
      const state = this.#stateOf(job, now, ahead);
      if (job.failure === null) ahead += 1;
      return state === undefined ? [] : [rowOf(fileOf(job), state)];
    });
    // What is refused is no longer on its way: it stands behind the rest.
    const isRefused = ({ state }: ImportRow) => state.kind === "refused";
    const newest = rows.toReversed();
    return [...newest.filter((row) => !isRefused(row)), ...newest.filter(isRefused)];
  };

  readonly stop = async (id: string): Promise<boolean> => {
    const { store } = this.#options;
    const job = await store.jobs.find(id);
    if (this.#reading?.file.id === id) this.#reading.stop.abort();
    if (job === undefined) return false;
    await store.jobs.remove(id);
    await discardOriginal(store, job.originalHash);
    return true;
  };

  readonly resume = (): void => {
    if (!this.#isClosed) this.#run ??= this.#readAll();
  };

  readonly settled = async (): Promise<void> => {
    while (this.#run !== undefined) await this.#run;
  };

  readonly close = async (): Promise<void> => {
    this.#isClosed = true;
    this.#reading?.stop.abort();
    await this.#run;
  };

  async #open(): Promise<readonly Job[]> {
    const jobs = await this.#options.store.jobs.list("import");
    return jobs.filter(({ failure }) => failure === null);
  }

  #stateOf(job: Job, now: string, ahead: number): ImportState | undefined {
    if (job.failure !== null) return { kind: "refused", problem: job.failure };
    if (this.#reading?.file.id === job.id) {
      const { stop, done: pages, total } = this.#reading;
      return stop.signal.aborted ? undefined : { kind: "reading", done: pages, total };
    }
    // Another server is at it, and tells nobody how far.
    if (job.leasedUntil !== null && job.leasedUntil > now)
      return { kind: "reading", done: 0, total: 0 };
    return { kind: "waiting", ahead };
  }

  async #readAll(): Promise<void> {
    try {
      for (let job = await this.#take(); job !== undefined; job = await this.#take())
        await this.#readOne(job);
    } catch (error) {
      // The store is out of reach: the jobs are where they were, and the next file that is given begins anew.
      this.#options.onFailure(error);
    } finally {
      this.#run = undefined;
    }
  }

  async #take(): Promise<Job | undefined> {
    if (this.#isClosed) return undefined;
    return this.#options.store.jobs.take("import", this.#lease());
  }

  #lease() {
    const now = this.#options.clock.now();
    const until = new Date(Date.parse(now) + LEASE_MS).toISOString();
    return { owner: this.#owner, now, until };
  }

  async #readOne(job: Job): Promise<void> {
    const file = fileOf(job);
    const reading: Reading = { file, stop: new AbortController(), done: 0, total: 0 };
    this.#reading = reading;
    const renewing = setInterval(() => {
      this.#renew(reading).catch(this.#options.onFailure);
    }, RENEWED_EACH_MS);
    const isWornOut = job.attempts > MAX_ATTEMPTS;
    const failure = isWornOut ? readerFailed(file) : await this.#read(reading);
    clearInterval(renewing);
    if (failure !== undefined && !reading.stop.signal.aborted) await this.#refuse(file, failure);
    this.#reading = undefined;
  }

  // One who lost the file to another server, because this one stood still, leaves it to that one.
  async #renew({ file, stop }: Reading): Promise<void> {
    if (!(await this.#options.store.jobs.renew(file.id, this.#lease()))) stop.abort();
  }

  async #read(reading: Reading): Promise<Problem | undefined> {
    const { file, stop } = reading;
    const { store, extractor, keep, onFailure } = this.#options;
    try {
      const bytes = await store.originals.find(file.hash);
      if (bytes === undefined) return problem("import/original-missing", { hash: file.hash });
      const profile = profileCalled(file.profile);
      const read = await extractor(bytes, {
        signal: stop.signal,
        ...(profile === null ? {} : { profile }),
        onProgress: (done, total) => {
          reading.done = done;
          reading.total = total;
        },
      });
      if (stop.signal.aborted) return undefined;
      if (!read.ok) return read.problem;
      await keep(file, read.value);
      return undefined;
    } catch (error) {
      if (error instanceof ProblemError) return error.problem;
      // A reader must not throw; that it did is told to the log, and the next file is read.
      if (!stop.signal.aborted) onFailure(error);
      return readerFailed(file);
    }
  }

  async #refuse(file: GivenFile, { code, at, facts }: Problem): Promise<void> {
    const { jobs } = this.#options.store;
    await jobs.fail(file.id, { code, at, facts: { ...facts } });
    const failed = (await jobs.list("import")).filter(({ failure }) => failure !== null);
    for (const { id } of failed.slice(0, -MAX_REFUSED)) await jobs.remove(id);
    await discardOriginal(this.#options.store, file.hash);
  }
}

function readerFailed({ fileName }: GivenFile): Problem {
  return problem("import/reader-failed", { name: fileName });
}

function fileOf({ input }: Job): GivenFile {
  return input as GivenFile;
}

function rowOf(
  { id, fileName, size, hash, author, createdAt }: GivenFile,
  state: ImportState,
): ImportRow {
  return { id, fileName, size, hash, author, createdAt, state };
}
