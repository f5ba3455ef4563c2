/** Reads a source in a worker, so that a hostile file can be stopped and others are answered meanwhile. */
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import { busy, type ProgramPool } from "../pool/index.ts";
import { workerSeconds } from "./limits.ts";
import { unpackSource } from "./packed.ts";
import type { ExtractedSource, ExtractOptions } from "./source.ts";

interface PooledOptions extends ExtractOptions {
  /** Stops the work. */
  readonly signal?: AbortSignal;
  /** Another limit than usual. */
  readonly seconds?: number;
}

/**
 * The same as `extractSource`, in a worker of a pool.
 *
 * The worker is ended when the signal asks for it, when its time is over and when it runs out of memory; each is a
 * refusal with its own problem. Nothing of it is left behind.
 */
export async function extractInPool(
  pool: ProgramPool,
  bytes: Uint8Array,
  options: PooledOptions = {},
): Promise<Outcome<ExtractedSource>> {
  const { as, profile, seconds = workerSeconds(bytes.length), ...run } = options;
  const task = { bytes, as: as ?? null, profile: profile?.id ?? null };
  const ran = await pool.run("read", task, { ...run, seconds });
  switch (ran.kind) {
    case "done":
      return ran.output.ok ? done(unpackSource(ran.output.value)) : ran.output;
    case "full":
      throw busy();
    case "stopped":
      return refused(problem("extract/stopped", {}));
    case "out-of-time":
      return refused(problem("extract/time-limit", { seconds: ran.seconds }));
    case "out-of-memory":
      return refused(problem("extract/memory-limit", { megabytes: ran.megabytes }));
    case "failed":
      return refused(problem("extract/failed", { reason: ran.reason }));
  }
}
