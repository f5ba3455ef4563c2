/** What runs in a worker process: one task after the other, under the eye of a thread that watches its memory. */
import { Socket } from "node:net";
import { Worker } from "node:worker_threads";
import { errorMessage } from "../error-code.ts";
import {
  type Asked,
  OUTPUT_PIPE,
  type Said,
  type TaskShape,
  type TaskSide,
  type TaskTable,
} from "./messages.ts";
import { hearParcels, packParcel } from "./parcels.ts";

/**
 * The limit of the engine covers its heap; bytes that were unpacked lie outside. The process may also outlive the
 * program that started it, in a task that never looks up. A thread of its own sees both, however busy the process is.
 */
const WATCH = `
  const { workerData } = require("node:worker_threads");
  setInterval(() => {
    if (process.memoryUsage.rss() > workerData.bytes || process.ppid !== workerData.parent)
      process.kill(process.pid, "SIGKILL");
  }, 50);
`;

/** Does the tasks of a table as the program asks for them, until it goes. */
export function serveTasks<Shapes extends Record<keyof Shapes, TaskShape>>(
  tasks: TaskTable<Shapes>,
): void {
  const bytes = Number(process.argv[2]) * 1_000_000;
  new Worker(WATCH, { eval: true, workerData: { bytes, parent: process.ppid } }).unref();
  const output = new Socket({ fd: OUTPUT_PIPE, readable: false, writable: true });
  const say = (said: Said): void => {
    output.write(packParcel(said));
  };
  const open = new Map<number, (answer: unknown) => void>();
  let questions = 0;
  const side: TaskSide = {
    tell: (done, total) => say({ kind: "progress", done, total }),
    ask: (asked) =>
      new Promise((resolve) => {
        questions += 1;
        open.set(questions, resolve);
        say({ kind: "question", question: questions, asked });
      }),
  };
  const known = new Map<string, (input: never, side: TaskSide) => unknown>();
  const work = async (name: string) => {
    const found = known.get(name) ?? (await tasks[name as keyof Shapes].load());
    known.set(name, found);
    return found;
  };
  const run = async (name: string, input: unknown): Promise<void> => {
    try {
      const does = await work(name);
      say({ kind: "done", output: await does(input as never, side) });
    } catch (error) {
      say({ kind: "failed", reason: errorMessage(error) });
    }
  };
  hearParcels(process.stdin, (heard) => {
    const asked = heard as Asked;
    if (asked.kind === "run") void run(asked.task, asked.input);
    // What cannot be loaded is told when it is asked for.
    else if (asked.kind === "load") work(asked.task).catch(() => undefined);
    else {
      open.get(asked.question)?.(asked.answer);
      open.delete(asked.question);
    }
  });
  process.stdin.once("end", () => process.exit());
  // A terminal tells the whole group of processes to end; the program tells its workers itself.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
}
