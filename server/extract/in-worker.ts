/** Reads a source in a thread of its own, so that a hostile file can be stopped and others are answered meanwhile. */
import { Worker } from "node:worker_threads";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { errorCode, errorMessage } from "../error-code.ts";
import { MAX_WORKER_MEGABYTES, MAX_WORKER_SECONDS } from "./limits.ts";
import { unpackSource, type WorkerMessage, type WorkerTask } from "./packed.ts";
import type { ExtractedSource, ExtractOptions } from "./source.ts";

export interface WorkerOptions extends ExtractOptions {
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** Other limits than usual. */
  readonly seconds?: number;
  readonly megabytes?: number;
}

/**
 * The same as `extractSource`, in a worker.
 *
 * The worker is ended when the signal asks for it, when its time is over and when it runs out of memory; each is a
 * refusal with its own problem. Nothing of it is left behind.
 */
export async function extractInWorker(
  bytes: Uint8Array,
  options: WorkerOptions = {},
): Promise<Outcome<ExtractedSource>> {
  const { signal, seconds = MAX_WORKER_SECONDS, megabytes = MAX_WORKER_MEGABYTES } = options;
  if (signal?.aborted === true) return refused(problem("extract/stopped", {}));
  const worker = startWorker(bytes, options, megabytes);
  return new Promise((resolve) => {
    let isFinished = false;
    const finish = (outcome: Outcome<ExtractedSource>): void => {
      // Ending a worker is told as its exit, too.
      if (isFinished) return;
      isFinished = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      // Resolved only when the thread is gone: who awaits the answer may count on its memory.
      void worker.terminate().then(() => {
        resolve(outcome);
      });
    };
    const stop = (): void => {
      finish(refused(problem("extract/stopped", {})));
    };
    const timer = setTimeout(() => {
      finish(refused(problem("extract/time-limit", { seconds })));
    }, seconds * 1_000);
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "progress") options.onProgress?.(message.done, message.total);
      else finish(message.outcome.ok ? done(unpackSource(message.outcome.value)) : message.outcome);
    });
    worker.on("error", (error) => {
      finish(refused(problemOf(error, megabytes)));
    });
    worker.on("exit", (code) => {
      finish(refused(problem("extract/failed", { reason: `exit ${code}` })));
    });
  });
}

function startWorker(
  bytes: Uint8Array,
  { as, profile }: ExtractOptions,
  megabytes: number,
): Worker {
  const task: WorkerTask = { bytes, as: as ?? null, profile: profile?.id ?? null };
  return new Worker(new URL("./worker.mjs", import.meta.url), {
    workerData: task,
    // What the program was started with is not for the worker: it sets up by itself.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
}

function problemOf(error: unknown, megabytes: number): Problem {
  if (errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY")
    return problem("extract/memory-limit", { megabytes });
  return problem("extract/failed", { reason: errorMessage(error) });
}
