/** Compares texts in a worker, so that two large acts keep nobody else waiting. */
import { busy, type ProgramPool } from "../pool/index.ts";
import type { Comparer } from "../ports/index.ts";
import { packTask } from "./task.ts";

/** Two acts of a thousand articles each take a second; the aligner counts its work, so that this is never reached. */
const SECONDS = 120;

/** A comparer over a pool. Rejects where the worker broke; with a problem where too many wait for one. */
export function createComparer(pool: ProgramPool): Comparer {
  return {
    compare: async (asked) => {
      const ran = await pool.run("compare", packTask(asked), { seconds: SECONDS });
      if (ran.kind === "done") return ran.output;
      if (ran.kind === "full") throw busy();
      throw new Error(`the comparison ended: ${JSON.stringify(ran)}`);
    },
  };
}
