/** A problem that is thrown because nothing between here and the border can answer it. */
import { messageOf } from "../schemas/message.ts";
import type { Problem } from "../schemas/problem.ts";

/** Carries a problem of the registry up to the error handler or the end of the program. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(messageOf(problem, "en"), { cause });
    this.name = "ProblemError";
    this.problem = problem;
  }
}
