/** The one-time link: it opens a session and leads to the editor. */
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { messageOf } from "../../schemas/message.ts";
import { problem, problems } from "../../schemas/problem.ts";
import { readCookie, writeCookie } from "../auth/cookie.ts";
import { isSessionOpen, type Links, openSession } from "../auth/sessions.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { readPerson } from "../services/person.ts";
import { sendProblems } from "./problem-answer.ts";

interface Entrance {
  readonly dependencies: Dependencies;
  readonly links: Links;
  readonly cookieName: string;
}

/** Who asks, by the cookie of the request; null where no session is open. */
export function identify({
  dependencies: { store, clock },
  cookieName,
}: Omit<Entrance, "links">): (request: Request) => Promise<Person | null> {
  return async (request) => {
    const token = readCookie(request, cookieName);
    if (token === undefined || !(await isSessionOpen(store.sessions, token, clock.now())))
      return null;
    return readPerson(store);
  };
}

/** Redeems a link; one who has a session already is let through with a used one. */
export function enter(entrance: Entrance): RequestHandler {
  const { dependencies, links, cookieName } = entrance;
  const isKnown = identify(entrance);
  return async (request, response) => {
    response.set("Cache-Control", "no-store");
    const { token } = request.query;
    if (typeof token === "string" && links.redeem(token)) {
      writeCookie(
        response,
        cookieName,
        await openSession(dependencies.store.sessions, dependencies),
      );
      response.redirect(303, "/");
      return;
    }
    if ((await isKnown(request)) !== null) {
      response.redirect(303, "/");
      return;
    }
    const found = problem("http/link-not-valid", {});
    const lines = [
      `<p lang="id">${messageOf(found, "id")}</p>`,
      `<p lang="en">${messageOf(found, "en")}</p>`,
    ];
    response.status(problems[found.code].status);
    response
      .type("html")
      .send(`<!doctype html><meta charset="utf-8"><title>Rancang</title>${lines.join("")}`);
  };
}

const WINDOW_MS = 60_000;
/** A token has 256 bits and is not found by trying; the limit only keeps the log and the machine quiet. */
const TRIES_A_WINDOW = 30;

/** Slows down whoever tries links. */
export function limitEntrance(): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_MS,
    limit: TRIES_A_WINDOW,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: (request, response) => {
      sendProblems(response, request.originalUrl, [
        { problem: problem("http/too-many-requests", { seconds: WINDOW_MS / 1000 }) },
      ]);
    },
  });
}
