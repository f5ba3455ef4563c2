/** What a route is to those who call it: the shapes of what goes in and what comes out. */
import type { z } from "zod";

export interface RouteShape {
  readonly method: "get" | "post" | "put" | "patch" | "delete";
  /** Below `/api/v1`, with parameters as Express writes them: `/versions/:id`. */
  readonly path: string;
  /** One line for the description of the API. */
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The media type of a body that is not JSON. */
  readonly bodyMedia?: "application/octet-stream";
  /** Largest body in bytes, where it may be larger than usual. */
  readonly limit?: number;
  /** `match`: the request must say by `If-Match` which state it changes (428 without it, 412 when stale). */
  readonly precondition?: "match";
  /** The status of success. */
  readonly status: 200 | 201 | 204;
  /** The answer; absent where there is no body. */
  readonly answer?: z.ZodType;
  /** How the answer is given where it is not a value: as text, as JSON that was written before, or as a file to keep. */
  readonly media?: "text/markdown" | "application/json" | "application/octet-stream";
}
