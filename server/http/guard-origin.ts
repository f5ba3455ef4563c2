/** Against pages of other sites that a browser has open beside this one. */
import type { RequestHandler } from "express";
import { problem } from "../../schemas/problem.ts";
import { sendProblems } from "./problem-answer.ts";

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Answers only to the names that this program is known by: a name of another site that was made to point here (DNS
 * rebinding) is refused. The port is not compared; whoever reaches it has it right.
 */
export function guardHost(names: ReadonlySet<string>): RequestHandler {
  return (request, response, next) => {
    const host = request.headers.host ?? "";
    const name = host.replace(/:\d+$/u, "").toLowerCase();
    if (names.has(name)) next();
    else
      sendProblems(response, request.originalUrl, [
        { problem: problem("http/wrong-host", { host: host.slice(0, 200) }) },
      ]);
  };
}

/** Lets only pages of this program change anything (CSRF). What is no browser sends neither header and has its cookie. */
export const guardOrigin: RequestHandler = (request, response, next) => {
  if (SAFE_METHODS.has(request.method) || isOwnPage(request.headers)) return next();
  const origin = (request.headers.origin ?? String(request.headers["sec-fetch-site"])).slice(
    0,
    200,
  );
  sendProblems(response, request.originalUrl, [
    { problem: problem("http/wrong-origin", { origin }) },
  ]);
};

function isOwnPage(headers: {
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
  readonly "sec-fetch-site"?: string | string[] | undefined;
}): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host ?? ""}`;
}
