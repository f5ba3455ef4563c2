/** Has calls that open texts answered by workers, so that nobody else waits for them. */
import type { RouteName } from "../../schemas/api/index.ts";
import type { Outcome } from "../../schemas/outcome.ts";
import type { Dependencies } from "../dependencies.ts";
import type { PlainCall, WrittenAnswer } from "../http/answer.ts";
import { busy, type ProgramPool } from "../pool/index.ts";
import { serveHeld } from "./remote.ts";

/** The engine counts its work, so that this is never reached: the publication of two acts of 1 MB takes seconds. */
const SECONDS = 300;

/** Answers a call away from the process that takes requests. Throws where the worker broke, and where too many wait. */
export type Answering = (name: RouteName, call: PlainCall) => Promise<Outcome<WrittenAnswer>>;

/** Answers over a pool. What a worker that breaks had begun to write is undone. */
export function createAnsweringInPool(
  pool: ProgramPool,
  { store, imports }: Pick<Dependencies, "store" | "imports">,
): Answering {
  return async (name, call) => {
    const held = serveHeld({ store, imports });
    const ran = await pool.run(
      "answer",
      { name, call },
      { seconds: SECONDS, onQuestion: held.answer },
    );
    await held.end();
    if (ran.kind === "full") throw busy();
    if (ran.kind !== "done") throw new Error(`${name} ended: ${JSON.stringify(ran)}`);
    if (ran.output.kind === "threw") throw new Error(`${name} threw: ${ran.output.stack}`);
    return ran.output.outcome;
  };
}
