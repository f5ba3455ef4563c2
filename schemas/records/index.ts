/** What is stored and shown, JSON-safe. */

export { type CommentRow, commentRowShape, type ReplyRow, replyRowShape } from "./comment.ts";
export { type CorrectionRow, correctionRowShape } from "./correction.ts";
export {
  type GapFile,
  type GapRow,
  gapFileShape,
  gapRowShape,
  type Study,
  studyShape,
} from "./gap.ts";
export {
  accountShape,
  type Confirmed,
  confirmedShape,
  type ImportAccount,
  type ImportEdit,
  type ImportRow,
  type ImportSpan,
  type ImportState,
  importRowShape,
  lineOfProblem,
  type Provenance,
  provenanceShape,
  type SavedAccount,
  type SourceFormat,
  savedAccountShape,
  sourceFormatShape,
  type ToldProblem,
  toldProblemShape,
} from "./import.ts";
export {
  type PinRow,
  type Provision,
  type ProvisionRef,
  pinRowShape,
  provisionRefShape,
  provisionShape,
} from "./pin.ts";
export {
  type Proposal,
  type ProposalFile,
  type ProposalRow,
  proposalFileShape,
  proposalRowShape,
  proposalShape,
  type TargetRow,
  targetRowShape,
} from "./proposal.ts";
export { type PublicationRow, publicationRowShape } from "./publication.ts";
export { type ReasonRow, reasonRowShape } from "./reason.ts";
export { type NodeJson, nodeShape, type Prose, proseShape } from "./value.ts";
export { isBlankVersion, type VersionRow, versionRowShape } from "./version.ts";
export {
  type Expression,
  expressionShape,
  type Work,
  type WorkKind,
  type WorkRow,
  workKindShape,
  workRowShape,
  workShape,
} from "./work.ts";
