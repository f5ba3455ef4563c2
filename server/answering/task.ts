/** Answers a call of a route in a worker. */
import type { RouteName } from "../../schemas/api/index.ts";
import { type Outcome, refused } from "../../schemas/outcome.ts";
import { randomIds, systemClock } from "../clock-and-ids.ts";
import { answerCall, type PlainCall, type WrittenAnswer } from "../http/answer.ts";
import { keepTexts } from "../kept-texts.ts";
import type { TaskSide } from "../pool/messages.ts";
import { ProblemError } from "../problem-error.ts";
import { remoteHeld } from "./remote.ts";

export interface AnsweringTask {
  readonly name: RouteName;
  readonly call: PlainCall;
}

/** What became of a call. */
export type Answered =
  | { readonly kind: "answered"; readonly outcome: Outcome<WrittenAnswer> }
  /** A service threw; with all that it says, for the log. */
  | { readonly kind: "threw"; readonly stack: string };

/** Answers calls, and keeps the texts of the last ones. */
export function createAnswering(): (
  task: AnsweringTask,
  side: Pick<TaskSide, "ask">,
) => Promise<Answered> {
  const kept = keepTexts();
  return async ({ name, call }, { ask }) => {
    const world = { clock: systemClock, ids: randomIds };
    const dependencies = { ...remoteHeld(ask), ...world, ...kept };
    try {
      return { kind: "answered", outcome: await answerCall(name, { ...call, dependencies }) };
    } catch (error) {
      if (error instanceof ProblemError)
        return { kind: "answered", outcome: refused(error.problem) };
      return { kind: "threw", stack: error instanceof Error ? String(error.stack) : String(error) };
    }
  };
}
