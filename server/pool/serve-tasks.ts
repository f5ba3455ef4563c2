/** What runs in a worker process: one task after the other, under the eye of a thread that watches its memory. */
import { Socket } from "node:net";
import { serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import { errorMessage } from "../error-code.ts";
import {
  type Asked,
  OUTPUT_PIPE,
  type Said,
  type TaskShape,
  type TaskTable,
  type Tell,
} from "./messages.ts";
import { receiveParcel } from "./parcels.ts";

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
  const known = new Map<string, (input: never, tell: Tell) => unknown>();
  process.on("message", async (asked: Asked) => {
    try {
      const work = known.get(asked.task) ?? (await tasks[asked.task as keyof Shapes].load());
      known.set(asked.task, work);
      if (asked.kind === "load") return;
      const tell: Tell = (done, total) => say({ kind: "progress", done, total });
      const input = await receiveParcel(process.stdin, asked.size);
      const parcel = serialize(await work(input as never, tell));
      say({ kind: "done", size: parcel.length });
      output.write(parcel);
    } catch (error) {
      say({ kind: "failed", reason: errorMessage(error) });
    }
  });
  process.once("disconnect", () => process.exit());
  // A terminal tells the whole group of processes to end; the program tells its workers itself.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => undefined);
}

function say(message: Said): void {
  process.send?.(message);
}
