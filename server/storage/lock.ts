/** One process for each data folder: what two of them write would mix. */
import { join } from "node:path";
import { problem } from "../../schemas/problem.ts";
import { holdLock } from "../build/lock.mjs";
import { ProblemError } from "../problem-error.ts";
import { keepPrivate } from "./private-file.ts";

/** Holds a folder until it is released or the process ends, however it ends. */
export function lockFolder(folder: string): { readonly release: () => void } {
  const file = join(folder, "lock.db");
  keepPrivate(file);
  const lock = holdLock(file, 0);
  if (lock === undefined) throw new ProblemError(problem("storage/folder-in-use", { folder }));
  return lock;
}
