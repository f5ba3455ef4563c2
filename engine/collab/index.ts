/** The authority of a shared draft. */
export {
  type DraftState,
  receiveSteps,
  replaySteps,
  type StepJson,
  type StepsSent,
} from "./authority.ts";
