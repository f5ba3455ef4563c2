/** What runs in the worker: one comparison after the other. */
import { parentPort } from "node:worker_threads";
import { errorMessage } from "../error-code.ts";
import { type ComparisonAnswer, type ComparisonTask, createTaskWorker } from "./task.ts";

const work = createTaskWorker();
const answer = (given: ComparisonAnswer): void => parentPort?.postMessage(given);

parentPort?.on("message", (task: ComparisonTask) => {
  try {
    answer({ id: task.id, diff: work(task) });
  } catch (error) {
    answer({ id: task.id, error: errorMessage(error) });
  }
});
