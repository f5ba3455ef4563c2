/** The application: guards, the entrance, publications, the API, the editor, errors, in this order. */
import express, { type Express, type RequestHandler } from "express";
import { API_PREFIX } from "../schemas/api/index.ts";
import type { Answering } from "./answering/index.ts";
import type { Links } from "./auth/sessions.ts";
import type { Dependencies } from "./dependencies.ts";
import { enter, identify, limitEntrance } from "./http/entrance.ts";
import { guardHost, guardOrigin } from "./http/guard-origin.ts";
import { handleError, type Log } from "./http/handle-error.ts";
import { mountRoutes } from "./http/mount-routes.ts";
import { answerNotFound } from "./http/problem-answer.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { servePublication } from "./http/serve-publication.ts";

interface AppOptions {
  readonly dependencies: Dependencies;
  readonly links: Links;
  readonly log: Log;
  /** One for each port: a browser sends cookies of one port to all others of the same host. */
  readonly cookieName: string;
  /** What answers the routes that run apart; without it they are answered here. */
  readonly apart?: Answering;
  /** What serves the editor. */
  readonly editor: readonly RequestHandler[];
}

const OWN_NAMES: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The application over its dependencies; it listens nowhere yet. */
export function createApp({
  dependencies,
  links,
  log,
  cookieName,
  apart,
  editor,
}: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.set("etag", false);
  app.use(...securityHeaders, guardHost(OWN_NAMES), guardOrigin);
  app.get("/open", limitEntrance(), enter({ dependencies, links, cookieName }));
  app.get("/p/:id", servePublication(dependencies.store));
  app.use(API_PREFIX, neverCached);
  app.use(mountRoutes({ dependencies, apart, identify: identify({ dependencies, cookieName }) }));
  for (const handler of editor) app.use(handler);
  app.use(answerNotFound);
  app.use(handleError(log, dependencies.ids));
  return app;
}

// Answers of the API name what they are by entity tags for the next change, not for a cache.
const neverCached: RequestHandler = (request, response, next) => {
  delete request.headers["if-none-match"];
  response.set("Cache-Control", "no-store");
  next();
};
