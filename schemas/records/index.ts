/** What is stored and shown, JSON-safe. */

export type {
  Application,
  ApplicationReport,
  AppliedItem,
} from "./application.ts";
export type { CommentRow, ReplyRow } from "./comment.ts";
export type { CorrectionRow } from "./correction.ts";
export type { FrameRow } from "./frame.ts";
export { type GapFile, type GapRow, gapFileShape } from "./gap.ts";
export {
  type Confirmed,
  confirmedShape,
  type ImportAccount,
  type ImportEdit,
  type ImportRow,
  type ImportSpan,
  type ImportState,
  lineOfProblem,
  type Provenance,
  type SavedAccount,
  type SourceFormat,
  type ToldProblem,
} from "./import.ts";
export type { PinRow, Provision } from "./pin.ts";
export {
  type Proposal,
  type ProposalFile,
  type ProposalRow,
  proposalFileShape,
  type TargetRow,
} from "./proposal.ts";
export type { PublicationRow, Withdrawal } from "./publication.ts";
export type { ReasonRow } from "./reason.ts";
export type { Said } from "./said.ts";
export type { NodeJson, Prose } from "./value.ts";
export { isBlankVersion, type VersionRow } from "./version.ts";
export type { Expression, Work, WorkKind, WorkRow } from "./work.ts";
