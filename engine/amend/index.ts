/** Amending acts: what they say, and the act as it reads when they are applied. */

export { isContainerStep, printPath } from "../path/index.ts";
export {
  type Applied,
  applyBill,
  applyBills,
  applyInstructions,
  type CleanRun,
  carryOut,
} from "./apply/apply.ts";
export { type BaseAct, baseAct } from "./apply/base-act.ts";
export { type CitedBase, compareCited, whyNotOn } from "./apply/other-act.ts";
export type { ApplyOptions, Choice } from "./apply/rounds.ts";
export {
  type Collision,
  type CollisionReason,
  type Collisions,
  findCollisions,
  type ItemOfBill,
} from "./collide.ts";
export { restoreStubs } from "./compose/restore.ts";
export { consolidatedDate } from "./consolidate/date.ts";
export { consolidatedFacts } from "./consolidate/facts.ts";
export { heldAmendments } from "./consolidate/held-amendments.ts";
export { type DraftedBill, type DraftOptions, draftBill } from "./draft.ts";
export type { PenalClause } from "./overlap.ts";
export { billBaseOf, type KnownBase } from "./phrase/base.ts";
export { amendmentTitle } from "./phrase/citation.ts";
export { frameFacts } from "./phrase/frame.ts";
export { frameFaults, frameOtherwise } from "./phrase/frame-fit.ts";
export { phraseOperations, type Sentence } from "./phrase/instruction.ts";
export { frameOfNewAct } from "./phrase/new-act.ts";
