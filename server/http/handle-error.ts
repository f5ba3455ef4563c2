/** The one error handler: what is known becomes its problem, the rest an opaque answer with a number of the log. */
import type { ErrorRequestHandler } from "express";
import { type Problem, problem } from "../../schemas/problem.ts";
import { MAX_ORIGINAL_BYTES } from "../../schemas/records/limits.ts";
import type { Ids } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { sendProblems } from "./problem-answer.ts";

/** Where failures of the program itself are written. */
export interface Log {
  readonly failure: (id: string, error: unknown) => void;
}

/** Answers for everything that was thrown on the way. */
export function handleError(log: Log, ids: Ids): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = knownProblem(error);
    if (known !== undefined)
      return sendProblems(response, request.originalUrl, [{ problem: known }]);
    const id = ids.id();
    log.failure(id, error);
    sendProblems(response, request.originalUrl, [
      { problem: problem("http/internal", { log: id }) },
    ]);
  };
}

function knownProblem(error: unknown): Problem | undefined {
  if (error instanceof ProblemError) return error.problem;
  if (typeof error !== "object" || error === null) return undefined;
  const { type, limit, status } = error as { type?: unknown; limit?: unknown; status?: unknown };
  switch (type) {
    case "entity.too.large":
      return Number(limit) === MAX_ORIGINAL_BYTES
        ? problem("import/too-large", { limit: MAX_ORIGINAL_BYTES })
        : problem("http/body-too-large", { limit: Number(limit) });
    case "encoding.unsupported":
      return problem("http/body-unreadable", { reason: "compressed requests are not read" });
    case "request.size.invalid":
    case "request.aborted":
      return problem("http/body-unreadable", { reason: "it is shorter than announced" });
    default:
      // Express and its router: an address with a broken percent sign, and the like.
      return status === 400
        ? problem("http/body-unreadable", { reason: "its address is not valid" })
        : undefined;
  }
}
