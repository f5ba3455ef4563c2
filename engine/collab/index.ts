/** The authority of a shared draft. */
export { type DraftState, receiveSteps, replaySteps, type StepJson } from "./authority.ts";
