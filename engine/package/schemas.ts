/** The shapes of what the functions of this package take and give. */
export type * from "../../schemas/amendment.ts";
export type * from "../../schemas/bill.ts";
export { type Certificate, certificateShape } from "../../schemas/certificate.ts";
export type * from "../../schemas/change.ts";
export { type LegalDocument, legalSchema } from "../../schemas/document.ts";
export { type Eid, parseEid } from "../../schemas/eid.ts";
export { type Facts, factsShape, type KnownFacts } from "../../schemas/facts.ts";
export { type BillFrame, frameShape } from "../../schemas/frame.ts";
export { messageOf } from "../../schemas/message.ts";
export { type Language, type Problem, problems } from "../../schemas/problem.ts";
export {
  PROFILE_IDS,
  type Profile,
  type ProfileId,
  profiles,
} from "../../schemas/profiles/index.ts";
