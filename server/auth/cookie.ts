/** The cookie that carries the session's token. */
import type { Request, Response } from "express";

/** How long a session lasts without a new link. */
export const SESSION_DAYS = 30;
const SECONDS_A_DAY = 86_400;

/** The value of a cookie of a request, or undefined where it has none of that name. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? "").split(";")) {
    const [found = "", value = ""] = part.trim().split("=", 2);
    if (found === name) return value;
  }
  return undefined;
}

/** Sets the cookie: no script reads it, and no page of another site sends it. */
export function writeCookie(response: Response, name: string, token: string): void {
  const age = SESSION_DAYS * SECONDS_A_DAY;
  response.append(
    "Set-Cookie",
    `${name}=${token}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${age}`,
  );
}
