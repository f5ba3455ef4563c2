/** The cookie that carries the session's token. */
import { parse, serialize } from "cookie";
import type { Request, Response } from "express";

/** How long a session lasts without a new link. */
export const SESSION_DAYS = 30;
const SECONDS_A_DAY = 86_400;

/** The value of a cookie of a request, or undefined where it has none of that name. */
export function readCookie(request: Request, name: string): string | undefined {
  return parse(request.headers.cookie ?? "")[name];
}

/** Sets the cookie: no script reads it, and no page of another site sends it. */
export function writeCookie(response: Response, name: string, token: string): void {
  const maxAge = SESSION_DAYS * SECONDS_A_DAY;
  const cookie = serialize(name, token, { path: "/", httpOnly: true, sameSite: "strict", maxAge });
  response.append("Set-Cookie", cookie);
}
