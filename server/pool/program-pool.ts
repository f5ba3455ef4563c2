/** The workers of the program. */
import { problem } from "../../schemas/problem.ts";
import { ProblemError } from "../problem-error.ts";
import { createPool, type Pool } from "./pool.ts";
import { type ProgramTasks, programTasks } from "./tasks.ts";

/** One reads a file, which takes long; another compares meanwhile. */
const WORKERS = 2;
/** More than a person asks for who opens page after page; each that waits holds two texts. */
const QUEUE = 16;
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

/** When a request that found too many before it may come again: most comparisons take less. In seconds. */
const COME_AGAIN = 2;

/** The refusal of a request while too many wait for a worker. */
export function busy(): ProblemError {
  return new ProblemError(problem("http/busy", { seconds: COME_AGAIN }));
}
