/** What a handler gave, as it is sent. */
import { apiRoutes, type RouteName } from "../../schemas/api/index.ts";
import type { RouteShape } from "../../schemas/api/route.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import type { Call, KeptFile } from "./route.ts";
import { routes } from "./routes.ts";

/** An answer as plain values: what is sent of it was written where it was made. */
export interface WrittenAnswer {
  readonly etag: string | null;
  readonly media: string;
  /** The name to keep it under; null for what is no file. */
  readonly fileName: string | null;
  readonly body: Uint8Array;
}

/** A call of any route, without what the services need. */
export type PlainCall = Omit<Call<RouteName>, "dependencies">;

/** Has the service of a route answer a call that passed its policy and its shapes. */
export async function answerCall(
  name: RouteName,
  call: Call<RouteName>,
): Promise<Outcome<WrittenAnswer>> {
  const handle = routes[name].handle as (call: Call<RouteName>) => Promise<Outcome<unknown>>;
  const outcome = await handle(call);
  return outcome.ok ? done(writeAnswer(apiRoutes[name], outcome.value)) : outcome;
}

function writeAnswer({ media }: RouteShape, value: unknown): WrittenAnswer {
  // Always as bytes to keep: an imported page must never be shown as one of this program's own.
  if (media === "application/octet-stream") {
    const { fileName, bytes } = value as KeptFile;
    return { etag: null, media, fileName, body: bytes };
  }
  const text = media === undefined ? JSON.stringify(value ?? null) : String(value);
  return {
    etag:
      typeof value === "object" && value !== null && "etag" in value ? String(value.etag) : null,
    media: media ?? "application/json",
    fileName: null,
    body: Buffer.from(text),
  };
}
