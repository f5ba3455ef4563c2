/** The route table on Express: policy, body, shapes, precondition, handler, answer, in this order for every route. */
import express, { type Request, type RequestHandler, type Response, type Router } from "express";
import { API_PREFIX, apiRoutes, type RouteName } from "../../schemas/api/index.ts";
import type { RouteShape } from "../../schemas/api/route.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { MAX_BODY_BYTES } from "../../schemas/records/limits.ts";
import type { Answering } from "../answering/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { ProblemError } from "../problem-error.ts";
import { answerCall, type PlainCall, type WrittenAnswer } from "./answer.ts";
import { checkInput } from "./check-input.ts";
import { openApiDocument } from "./openapi.ts";
import { answerNotFound, type PlacedProblem, sendProblems } from "./problem-answer.ts";
import { readBody } from "./read-body.ts";
import type { Call } from "./route.ts";
import { routes } from "./routes.ts";

interface MountOptions {
  readonly dependencies: Dependencies;
  /** Who asks; null without a session. */
  readonly identify: (request: Request) => Promise<Person | null>;
  /** What answers the routes that run apart; without it they are answered here. */
  readonly apart?: Answering | undefined;
}

/** A router for all routes, below the prefix of the API. */
export function mountRoutes(options: MountOptions): Router {
  const router = express.Router();
  const description = JSON.stringify(openApiDocument());
  router.get(`${API_PREFIX}/openapi.json`, (_request, response) => {
    response.type("application/json").send(description);
  });
  const names = Object.keys(apiRoutes) as RouteName[];
  for (const name of names) {
    const shape: RouteShape = apiRoutes[name];
    router[shape.method](API_PREFIX + shape.path, ...handlersOf(name, shape, options));
  }
  for (const path of new Set(names.map((name) => apiRoutes[name].path)))
    router.all(
      API_PREFIX + path,
      refuseMethod(names.filter((name) => apiRoutes[name].path === path)),
    );
  router.use(API_PREFIX, answerNotFound);
  return router;
}

/** What the handlers of one request hand on to each other. */
interface Passing {
  person?: Person;
  body?: unknown;
}

function handlersOf(name: RouteName, shape: RouteShape, options: MountOptions): RequestHandler[] {
  const limit = shape.limit ?? MAX_BODY_BYTES;
  const passing = new WeakMap<Request, Passing>();
  const ask: RequestHandler = async (request, response, next) => {
    const person = await options.identify(request);
    const refusal = routes[name].policy(person);
    if (refusal !== null) return refuse(request, response, [{ problem: refusal }]);
    passing.set(request, person === null ? {} : { person });
    next();
  };
  const take: RequestHandler = (request, response, next) => {
    const body = takeBody(request, shape);
    if (!body.ok) return refuse(request, response, [{ problem: body.problem }]);
    passing.set(request, { ...passing.get(request), body: body.value });
    next();
  };
  const answer: RequestHandler = async (request, response) => {
    const { person, body } = passing.get(request) ?? {};
    if (person === undefined) throw new ProblemError(problem("http/session-needed", {}));
    const call = readCall(request, shape, body);
    if (!call.ok) return refuse(request, response, call.problems);
    const given = { ...call.value, person } as PlainCall;
    const { apart, dependencies } = options;
    const outcome =
      routes[name].runs === "apart" && apart !== undefined
        ? await apart(name, given)
        : await answerCall(name, { ...given, dependencies } as Call<RouteName>);
    if (outcome.ok) sendAnswer(response, shape, outcome.value);
    else refuse(request, response, [{ problem: outcome.problem }]);
  };
  if (shape.body === undefined) return [ask, answer];
  return [ask, express.raw({ type: () => true, limit, inflate: false }), take, answer];
}

function takeBody(request: Request, shape: RouteShape): Outcome<unknown> {
  const found = request.headers["content-type"] ?? "";
  if (shape.bodyMedia !== undefined) return takeBytes(request, found, shape.bodyMedia);
  if (!/^application\/json(?:\s*;\s*charset\s*=\s*"?utf-8"?)?\s*$/iu.test(found)) {
    const expected = "application/json";
    return {
      ok: false,
      problem: problem("http/media-type", { expected, found: found.slice(0, 100) }),
    };
  }
  const bytes: unknown = request.body;
  return shape.body === undefined || !(bytes instanceof Uint8Array)
    ? readBody(new Uint8Array())
    : readBody(bytes);
}

function takeBytes(request: Request, found: string, expected: string): Outcome<Uint8Array> {
  if (found !== expected)
    return refused(problem("http/media-type", { expected, found: found.slice(0, 100) }));
  // A request without any bytes has no body at all.
  const bytes: unknown = request.body;
  return done(bytes instanceof Uint8Array ? bytes : new Uint8Array());
}

type ReadCall =
  | { readonly ok: true; readonly value: object }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

function readCall(request: Request, shape: RouteShape, given: unknown): ReadCall {
  const params = checkInput(shape.params, request.params, "");
  if (!params.ok) return params;
  const query = checkInput(shape.query, { ...request.query }, "");
  if (!query.ok) return query;
  const body = checkInput(shape.body, given, "");
  if (!body.ok) return body;
  const expected = request.headers["if-match"] ?? "";
  // A star would overwrite whatever is there: nobody holds "whatever".
  if (shape.precondition === "match" && (expected === "" || expected === "*"))
    return { ok: false, problems: [{ problem: problem("http/precondition-missing", {}) }] };
  return {
    ok: true,
    value: { params: params.value, query: query.value, body: body.value, expected },
  };
}

function sendAnswer(
  response: Response,
  { status }: RouteShape,
  { etag, media, fileName, body }: WrittenAnswer,
): void {
  response.status(status);
  if (status === 204) {
    response.end();
    return;
  }
  if (etag !== null) response.set("ETag", etag);
  if (fileName !== null) response.attachment(fileName);
  response.type(media);
  response.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
}

function refuseMethod(names: readonly RouteName[]): RequestHandler {
  const allowed = names.map((name) => apiRoutes[name].method.toUpperCase()).join(", ");
  return (request, response) => {
    response.set("Allow", allowed);
    const { method } = request;
    refuse(request, response, [
      { problem: problem("http/method-not-allowed", { method, allowed }) },
    ]);
  };
}

function refuse(request: Request, response: Response, problems: readonly PlacedProblem[]): void {
  const [first, ...others] = problems;
  if (first === undefined) throw new RangeError("expected a problem to answer with");
  sendProblems(response, request.originalUrl, [first, ...others]);
}
