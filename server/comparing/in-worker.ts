/** Compares texts in a thread of its own, so that two large acts keep nobody else waiting. */
import { Worker } from "node:worker_threads";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Comparer } from "../ports/index.ts";
import { type ComparisonAnswer, packTask } from "./task.ts";

interface Waiting {
  readonly resolve: (diff: DocumentDiff) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A comparer with one worker. `prepare` starts it, so that it is ready when the first comparison is asked for.
 *
 * A worker that ends, for want of memory as a rule, fails what waits for it; the next comparison starts another.
 */
export function createComparer(): Comparer {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let worker: Worker | undefined;

  function start(): Worker {
    const started = new Worker(new URL("./worker.mjs", import.meta.url), { execArgv: [] });
    started.on("message", (answer: ComparisonAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ("diff" in answer) asked?.resolve(answer.diff);
      else asked?.reject(new Error(answer.error));
    });
    started.on("error", fail);
    started.on("exit", (code) => {
      fail(new Error(`the worker ended with ${code}`));
    });
    // An idle worker does not keep the program from ending.
    started.unref();
    return started;
  }

  function fail(error: Error): void {
    worker = undefined;
    const failed = [...waiting.values()];
    waiting.clear();
    for (const { reject } of failed) reject(error);
  }

  return {
    prepare: () => {
      worker ??= start();
    },
    compare: (asked) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        worker ??= start();
        worker.postMessage(packTask(count, asked));
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
