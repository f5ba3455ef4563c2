/** The workers of the program. */
import { problem } from "../../schemas/problem.ts";
import { ProblemError } from "../problem-error.ts";
import { createPool, type Pool } from "./pool.ts";
import { type ProgramTasks, programTasks } from "./tasks.ts";

/** One reads a file, one answers what takes long, and one the rest meanwhile. */
const WORKERS = 3;
/** What many persons ask for at once; what waits holds no more than was asked. */
const QUEUE = 256;
/** What a worker may take of memory for its values. */
const MEGABYTES = 1_500;

export type ProgramPool = Pool<ProgramTasks>;

/** The pool of the program, or one with other limits. */
export function createProgramPool(megabytes: number = MEGABYTES): ProgramPool {
  return createPool({
    // Beside this file as it is written, and beside the file that it is built into.
    file: new URL("./worker.mjs", import.meta.url),
    tasks: programTasks,
    workers: WORKERS,
    queue: QUEUE,
    megabytes,
  });
}

/** When a request that found too many before it may come again: most answers take less. In seconds. */
const COME_AGAIN = 2;

/** The refusal of a request while too many wait for a worker. */
export function busy(): ProblemError {
  return new ProblemError(problem("http/busy", { seconds: COME_AGAIN }));
}
