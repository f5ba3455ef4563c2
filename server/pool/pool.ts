/**
 * Worker processes that do what takes long or may break: others are answered meanwhile.
 *
 * Processes and not threads: the limits of a thread do not cover memory outside of the heap, and some ways to run out of
 * memory end all threads at once.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { errorMessage } from "../error-code.ts";
import { type Asked, OUTPUT_PIPE, type Said, type TaskShape, type TaskTable } from "./messages.ts";
import { hearParcels, packParcel } from "./parcels.ts";

interface PoolOptions<Shapes extends Record<keyof Shapes, TaskShape>> {
  /** The file that a worker runs: it calls `serveTasks` with the same table. */
  readonly file: URL;
  readonly tasks: TaskTable<Shapes>;
  /** Workers at most. */
  readonly workers: number;
  /** Tasks that may wait for one. */
  readonly queue: number;
  /** The most that a worker may take for its values; beside it there is room for its code and for bytes. */
  readonly megabytes: number;
}

interface RunOptions {
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** How long it may take, from its beginning. */
  readonly seconds?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Answers what the task asks meanwhile; never rejects. */
  readonly onQuestion?: (asked: unknown) => Promise<unknown>;
}

/** What became of a task. */
type Ran<Output> =
  | { readonly kind: "done"; readonly output: Output }
  /** Too many wait already. */
  | { readonly kind: "full" }
  | { readonly kind: "stopped" }
  | { readonly kind: "out-of-time"; readonly seconds: number }
  | { readonly kind: "out-of-memory"; readonly megabytes: number }
  | { readonly kind: "failed"; readonly reason: string };

export interface Pool<Shapes extends Record<keyof Shapes, TaskShape>> {
  /** Never rejects. When it resolves, a worker that had to be ended is gone. */
  readonly run: <Name extends keyof Shapes & string>(
    task: Name,
    input: Shapes[Name]["input"],
    options?: RunOptions,
  ) => Promise<Ran<Shapes[Name]["output"]>>;
  /** Starts a worker and has it load what a task needs, so that the first one finds it ready. */
  readonly prepare: (task: keyof Shapes & string) => void;
  /** Stops what runs and what waits. */
  readonly close: () => Promise<void>;
}

/** A pool without workers; they are started as they are needed, and kept. */
export function createPool<Shapes extends Record<keyof Shapes, TaskShape>>(
  options: PoolOptions<Shapes>,
): Pool<Shapes> {
  return new WorkerPool(options);
}

/** Room for code, for the bytes of a file and for what is unpacked of it, beside the heap. */
const BESIDE_HEAP_MEGABYTES = 700;
/** What is kept of what a worker says while it breaks, in characters. */
const LAST_WORDS = 2_000;

interface Job {
  readonly task: string;
  readonly input: unknown;
  readonly endsWorker: boolean;
  readonly options: RunOptions;
  readonly resolve: (ran: Ran<never>) => void;
  readonly stop: () => void;
  timer: NodeJS.Timeout | undefined;
}

interface WorkerProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  job: Job | undefined;
  /** Why it is being ended; what its end is told as. */
  end: Ran<never> | undefined;
  lastWords: string;
}

class WorkerPool<Shapes extends Record<keyof Shapes, TaskShape>> implements Pool<Shapes> {
  readonly #options: PoolOptions<Shapes>;
  readonly #workers = new Set<WorkerProcess>();
  readonly #waiting: Job[] = [];
  #isClosed = false;

  constructor(options: PoolOptions<Shapes>) {
    this.#options = options;
  }

  readonly run = <Name extends keyof Shapes & string>(
    task: Name,
    input: Shapes[Name]["input"],
    options: RunOptions = {},
  ): Promise<Ran<Shapes[Name]["output"]>> =>
    new Promise((resolve) => {
      const { signal } = options;
      if (this.#isClosed || signal?.aborted === true) return resolve({ kind: "stopped" });
      const { endsWorker } = this.#options.tasks[task];
      const stop = (): void => this.#stop(job);
      const job: Job = {
        task,
        input,
        endsWorker,
        options,
        resolve,
        stop,
        timer: undefined,
      };
      this.#waiting.push(job);
      signal?.addEventListener("abort", stop, { once: true });
      this.#next();
      if (this.#waiting.length > this.#options.queue) this.#drop(job, { kind: "full" });
    });

  readonly prepare = (task: keyof Shapes & string): void => {
    if (this.#workers.size > 0 || this.#isClosed) return;
    say(this.#start(), { kind: "load", task });
  };

  readonly close = async (): Promise<void> => {
    this.#isClosed = true;
    for (const job of [...this.#waiting]) this.#drop(job, { kind: "stopped" });
    const workers = [...this.#workers];
    for (const worker of workers) this.#end(worker, { kind: "stopped" });
    await Promise.all(workers.map(({ ended }) => ended));
  };

  #next(): void {
    const [job] = this.#waiting;
    if (job === undefined) return;
    const worker = this.#freeWorker(job);
    if (worker === undefined) return;
    this.#waiting.shift();
    this.#give(job, worker);
    this.#next();
  }

  // A worker that will be ended is a new one where there is room, so that the others keep what they know.
  #freeWorker({ endsWorker }: Job): WorkerProcess | undefined {
    const free = [...this.#workers].find(({ job, end }) => job === undefined && end === undefined);
    const isRoom = this.#workers.size < this.#options.workers;
    if (isRoom && (endsWorker || free === undefined)) return this.#start();
    return free;
  }

  #give(job: Job, worker: WorkerProcess): void {
    worker.job = job;
    const { seconds } = job.options;
    if (seconds !== undefined)
      job.timer = setTimeout(() => {
        this.#end(worker, { kind: "out-of-time", seconds });
      }, seconds * 1_000);
    setReferenced(worker.child, "keeps-program");
    const { task, input } = job;
    try {
      say(worker, { kind: "run", task, input });
    } catch (error) {
      // What cannot be written as plain values is never sent.
      this.#finish(worker, job, { kind: "failed", reason: errorMessage(error) });
    }
  }

  #start(): WorkerProcess {
    const { file, megabytes } = this.#options;
    // What the program was started with is not for the worker: it sets up by itself.
    const limit = `--max-old-space-size=${megabytes}`;
    const args = [limit, fileURLToPath(file), String(megabytes + BESIDE_HEAP_MEGABYTES)];
    const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "pipe", "pipe"] });
    let isOver = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      isOver = resolve;
    });
    const worker: WorkerProcess = {
      child,
      ended,
      job: undefined,
      end: undefined,
      lastWords: "",
    };
    this.#workers.add(worker);
    // Whoever writes to a worker that is gone is told by its end.
    child.stdin?.on("error", () => undefined);
    child.stderr?.on("data", (bytes: Buffer) => {
      worker.lastWords = (worker.lastWords + bytes.toString()).slice(-LAST_WORDS);
    });
    hearParcels(child.stdio[OUTPUT_PIPE] as Readable, (said) => this.#hear(worker, said as Said));
    const over = (ran: Ran<never>): void => {
      isOver();
      this.#over(worker, ran);
    };
    child.once("error", (error) => over({ kind: "failed", reason: error.message }));
    child.once("close", (code, signal) => over(endOf(worker, code, signal, megabytes)));
    setReferenced(child, "lets-program-end");
    return worker;
  }

  #hear(worker: WorkerProcess, said: Said): void {
    const { job } = worker;
    // Its time may have been over meanwhile.
    if (job === undefined || worker.end !== undefined) return;
    switch (said.kind) {
      case "progress":
        job.options.onProgress?.(said.done, said.total);
        return;
      case "question":
        void this.#answer(worker, job, said);
        return;
      case "done":
        this.#finish(worker, job, said as Ran<never>);
        return;
      case "failed":
        this.#finish(worker, job, said);
    }
  }

  async #answer(
    worker: WorkerProcess,
    job: Job,
    { question, asked }: Extract<Said, { readonly kind: "question" }>,
  ): Promise<void> {
    const answer = await job.options.onQuestion?.(asked);
    if (worker.job === job) say(worker, { kind: "answer", question, answer });
  }

  #finish(worker: WorkerProcess, job: Job, ran: Ran<never>): void {
    if (job.endsWorker) {
      this.#end(worker, ran);
      return;
    }
    worker.job = undefined;
    setReferenced(worker.child, "lets-program-end");
    settle(job, ran);
    this.#next();
  }

  #over(worker: WorkerProcess, ran: Ran<never>): void {
    const { job } = worker;
    worker.job = undefined;
    this.#workers.delete(worker);
    if (job !== undefined) settle(job, ran);
    this.#next();
  }

  #end(worker: WorkerProcess, ran: Ran<never>): void {
    worker.end ??= ran;
    // Somebody waits for its end.
    setReferenced(worker.child, "keeps-program");
    worker.child.kill("SIGKILL");
  }

  #stop(job: Job): void {
    const worker = [...this.#workers].find((one) => one.job === job);
    if (worker === undefined) this.#drop(job, { kind: "stopped" });
    else this.#end(worker, { kind: "stopped" });
  }

  #drop(job: Job, ran: Ran<never>): void {
    const index = this.#waiting.indexOf(job);
    if (index === -1) return;
    this.#waiting.splice(index, 1);
    settle(job, ran);
  }
}

// That a worker is gone is told as its end.
function say({ child }: WorkerProcess, asked: Asked): void {
  child.stdin?.write(packParcel(asked));
}

function settle({ options, stop, timer, resolve }: Job, ran: Ran<never>): void {
  clearTimeout(timer);
  options.signal?.removeEventListener("abort", stop);
  resolve(ran);
}

// SIGABRT is the engine without heap; SIGKILL that we did not send is the watch, or the system without memory.
function endOf(
  { end, lastWords }: WorkerProcess,
  code: number | null,
  signal: NodeJS.Signals | null,
  megabytes: number,
): Ran<never> {
  if (end !== undefined) return end;
  if (signal === "SIGABRT" || signal === "SIGKILL" || code === ABORTED)
    return { kind: "out-of-memory", megabytes };
  return { kind: "failed", reason: `exit ${signal ?? code} ${lastWords}`.trim() };
}

/** How a shell tells an abort. */
const ABORTED = 134;

// A worker that has nothing to do does not keep the program from ending.
function setReferenced(child: ChildProcess, how: "keeps-program" | "lets-program-end"): void {
  const pipes = child.stdio.filter((pipe) => pipe instanceof Socket);
  for (const one of [child, ...pipes])
    if (how === "keeps-program") one.ref();
    else one.unref();
}
