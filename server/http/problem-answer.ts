/** A problem as an answer of HTTP (RFC 9457). */
import { STATUS_CODES } from "node:http";
import type { RequestHandler, Response } from "express";
import type { ProblemAnswer } from "../../schemas/api/problem.ts";
import { messageOf } from "../../schemas/message.ts";
import { type Place, type Problem, problem, problems } from "../../schemas/problem.ts";

/** A problem with the field of the body that it lies in, where there is one. */
export interface PlacedProblem {
  readonly problem: Problem;
  /** RFC 6901. */
  readonly pointer?: string;
}

const BUSY = 503;
/** A file of some fifty pages is read in this time. */
const RETRY_AFTER_SECONDS = 10;

/** Sends the first problem as the answer, with all of them listed where there are several. */
export function sendProblems(
  response: Response,
  instance: string,
  found: readonly [PlacedProblem, ...PlacedProblem[]],
): void {
  const [first] = found;
  const answer = problemAnswer(first, instance, found);
  response.status(answer.status);
  const { facts } = first.problem;
  if (answer.status === BUSY)
    response.set("Retry-After", String("seconds" in facts ? facts.seconds : RETRY_AFTER_SECONDS));
  response.type("application/problem+json");
  response.send(JSON.stringify(answer));
}

/** Answers that nothing is served at the path of the request. */
export const answerNotFound: RequestHandler = (request, response) => {
  const path = request.originalUrl.split("?", 1)[0] ?? "";
  sendProblems(response, request.originalUrl, [{ problem: problem("http/not-found", { path }) }]);
};

/** The answer that a problem makes. Its facts stand beside the members of the standard. */
function problemAnswer(
  { problem: found, pointer }: PlacedProblem,
  instance: string,
  all: readonly PlacedProblem[] = [],
): ProblemAnswer {
  const { status } = problems[found.code];
  return {
    ...found.facts,
    type: `/problems/${found.code}`,
    code: found.code,
    title: STATUS_CODES[status] ?? "",
    status,
    detail: messageOf(found, "en"),
    instance,
    ...placeFields(found.at),
    ...(pointer === undefined ? {} : { pointer }),
    ...(all.length > 1 ? { errors: all.map(listed) } : {}),
  };
}

function listed({ problem: found, pointer }: PlacedProblem) {
  return {
    ...found.facts,
    code: found.code,
    detail: messageOf(found, "en"),
    ...placeFields(found.at),
    ...(pointer === undefined ? {} : { pointer }),
  };
}

function placeFields(at: Place | null) {
  if (at === null) return {};
  return at.kind === "clause" ? { eid: at.eid } : { line: at.line, column: at.column };
}
