/** Tasks that do what a task may do to its worker. */
import type { TaskTable } from "../../../server/pool/messages.ts";

export interface TestTasks {
  readonly echo: { readonly input: unknown; readonly output: unknown };
  /** The process that does it, and how many it has done. */
  readonly count: {
    readonly input: null;
    readonly output: { readonly process: number; readonly count: number };
  };
  /** The same in a worker that is ended after it. */
  readonly once: {
    readonly input: null;
    readonly output: { readonly process: number; readonly count: number };
  };
  readonly sleep: { readonly input: number; readonly output: number };
  /** Never looks up again. */
  readonly spin: { readonly input: null; readonly output: null };
  readonly steps: { readonly input: number; readonly output: null };
  /** Asks the program for each of these at once, and gives what it says. */
  readonly questions: { readonly input: readonly unknown[]; readonly output: readonly unknown[] };
  readonly fail: { readonly input: string; readonly output: null };
  readonly exit: { readonly input: string; readonly output: null };
  /** Fills the heap, or memory beside it. */
  readonly fill: { readonly input: "heap" | "bytes"; readonly output: number };
}

let count = 0;

function counted() {
  count += 1;
  return { process: process.pid, count };
}

function fill(what: "heap" | "bytes"): number {
  const held: unknown[] = [];
  for (;;) {
    if (what === "heap") held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
    else held.push(Buffer.alloc(20_000_000, held.length + 1));
  }
}

function spin(): never {
  for (;;);
}

export const tasks: TaskTable<TestTasks> = {
  echo: { endsWorker: false, load: async () => (input) => input },
  count: { endsWorker: false, load: async () => counted },
  once: { endsWorker: true, load: async () => counted },
  sleep: {
    endsWorker: false,
    load: async () => (time) => new Promise((resolve) => setTimeout(() => resolve(time), time)),
  },
  spin: { endsWorker: false, load: async () => spin },
  steps: {
    endsWorker: false,
    load:
      async () =>
      (total, { tell }) => {
        for (let step = 1; step <= total; step += 1) tell(step, total);
        return null;
      },
  },
  questions: {
    endsWorker: false,
    load:
      async () =>
      (asked, { ask }) =>
        Promise.all(asked.map(ask)),
  },
  fail: {
    endsWorker: false,
    load: async () => (reason) => {
      throw new Error(reason);
    },
  },
  exit: {
    endsWorker: false,
    load: async () => (words) => {
      process.stderr.write(words);
      process.exit(3);
    },
  },
  fill: { endsWorker: false, load: async () => fill },
};
