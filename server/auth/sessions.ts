/** One-time links and the sessions that they open. */
import { createHash } from "node:crypto";
import type { Clock, Ids, SessionStore } from "../ports/index.ts";
import { SESSION_DAYS } from "./cookie.ts";

const MILLISECONDS_A_DAY = 86_400_000;

/** Links that were printed and not used. They live as long as the process. */
export interface Links {
  /** The token of a new link. */
  readonly mint: () => string;
  /** Whether the token is of a link that was not used; from now on it is. */
  readonly redeem: (token: string) => boolean;
}

/** Links of which each opens one session. Only hashes are kept, so that a comparison tells nothing by its time. */
export function createLinks(ids: Ids): Links {
  const open = new Set<string>();
  return {
    mint: () => {
      const token = ids.token();
      open.add(hashToken(token));
      return token;
    },
    redeem: (token) => open.delete(hashToken(token)),
  };
}

/** The token of a session that is now open. */
export async function openSession(
  sessions: SessionStore,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): Promise<string> {
  const token = ids.token();
  const now = clock.now();
  const end = new Date(Date.parse(now) + SESSION_DAYS * MILLISECONDS_A_DAY).toISOString();
  await sessions.open(hashToken(token), now, end);
  return token;
}

/** Whether a token is of a session that is open. */
export function isSessionOpen(
  sessions: SessionStore,
  token: string,
  now: string,
): Promise<boolean> {
  return sessions.isOpen(hashToken(token), now);
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
