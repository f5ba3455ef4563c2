/** Proposals, their drafts, and what hangs on their clauses. */
import type { StepJson } from "../../schemas/collab.ts";
import type {
  CommentRow,
  CorrectionRow,
  FrameRow,
  Proposal,
  Prose,
  ReasonRow,
  ReplyRow,
  Withdrawal,
} from "../../schemas/records/index.ts";

/** The act that a proposal changes. `revision` counts the changes of this record. */
export interface Target {
  readonly id: string;
  readonly proposalId: string;
  readonly workId: string;
  readonly expressionId: string;
  readonly baseVersionId: string;
  /** How many steps the newest saved version holds. */
  readonly savedLength: number;
}

export interface ProposalStore {
  readonly list: () => Promise<readonly Proposal[]>;
  readonly find: (id: string) => Promise<Proposal | undefined>;
  readonly findBySlug: (slug: string) => Promise<Proposal | undefined>;
  readonly add: (proposal: Omit<Proposal, "etag">) => Promise<void>;
  /** False where the proposal is no longer the one with that entity tag; then nothing is written. */
  readonly change: (proposal: Proposal) => Promise<boolean>;
  /** In the order in which they were added. */
  readonly targets: (proposalId: string) => Promise<readonly Target[]>;
  readonly findTarget: (id: string) => Promise<Target | undefined>;
  readonly addTarget: (target: Target) => Promise<void>;
  readonly setSavedLength: (targetId: string, savedLength: number) => Promise<void>;
  /** Lets the target start from another version of its act. */
  readonly setBase: (targetId: string, baseVersionId: string) => Promise<void>;
}

interface LoggedStep {
  readonly step: StepJson;
  readonly clientId: string;
}

/** A document that the log is replayed from: the base at 0, others to open a long draft quickly. */
interface DraftSnapshot {
  readonly length: number;
  /** JSON of the document: the largest take a moment to be written and read. */
  readonly document: string;
}

export interface DraftStore {
  readonly length: (targetId: string) => Promise<number>;
  /** The snapshot with the greatest length. */
  readonly newestSnapshot: (targetId: string) => Promise<DraftSnapshot | undefined>;
  readonly addSnapshot: (targetId: string, snapshot: DraftSnapshot, at: string) => Promise<void>;
  /** Puts another base under a log that is still empty. */
  readonly replaceBase: (targetId: string, document: string, at: string) => Promise<void>;
  readonly steps: (targetId: string, since: number) => Promise<readonly LoggedStep[]>;
  /** Written to disk before it answers; refuses (throws) a position that is taken. */
  readonly append: (
    targetId: string,
    length: number,
    steps: readonly LoggedStep[],
    at: string,
  ) => Promise<void>;
}

export interface ReasonStore {
  readonly ofTarget: (targetId: string) => Promise<readonly ReasonRow[]>;
  /** `expected` is the entity tag of the row that is replaced, `"0"` where there is none. False where it is another. */
  readonly put: (reason: Omit<ReasonRow, "etag">, expected: string) => Promise<boolean>;
}

/** What a person writes around the items of the bill of a target. */
export interface FrameStore {
  readonly ofTarget: (targetId: string) => Promise<FrameRow | undefined>;
  /** `expected` is the entity tag of the frame that is replaced, `"0"` where there is none. False where it is another. */
  readonly put: (frame: Omit<FrameRow, "etag">, expected: string) => Promise<boolean>;
}

/** A pin as it is kept: its provision is looked up when it is shown. */
export interface StoredPin {
  readonly id: string;
  readonly targetId: string;
  readonly wid: string;
  readonly sourceVersionId: string;
  readonly sourceEid: string;
  readonly taken: Prose;
  readonly notTaken: Prose;
  readonly author: string;
  readonly createdAt: string;
  readonly etag: string;
}

export interface PinStore {
  readonly ofTarget: (targetId: string) => Promise<readonly StoredPin[]>;
  readonly find: (id: string) => Promise<StoredPin | undefined>;
  readonly add: (pin: Omit<StoredPin, "etag">) => Promise<void>;
  readonly change: (pin: StoredPin) => Promise<boolean>;
  readonly remove: (id: string, expected: string) => Promise<boolean>;
}

export interface CommentStore {
  readonly ofTarget: (targetId: string) => Promise<readonly CommentRow[]>;
  readonly find: (id: string) => Promise<CommentRow | undefined>;
  readonly add: (comment: Omit<CommentRow, "etag" | "replies" | "resolved">) => Promise<void>;
  readonly addReply: (commentId: string, reply: ReplyRow) => Promise<void>;
  readonly resolve: (id: string, resolved: CommentRow["resolved"]) => Promise<void>;
}

export interface CorrectionStore {
  /** In the order they were made. */
  readonly ofPair: (
    beforeVersionId: string,
    afterVersionId: string,
  ) => Promise<readonly CorrectionRow[]>;
  readonly add: (correction: CorrectionRow) => Promise<void>;
  /** Whether there was one. */
  readonly remove: (id: string) => Promise<boolean>;
}

export interface StoredPublication {
  readonly id: string;
  readonly proposalId: string;
  readonly title: Prose;
  readonly hash: string;
  readonly author: string;
  readonly createdAt: string;
  readonly targets: readonly {
    readonly targetId: string;
    readonly baseVersionId: string;
    readonly versionId: string;
    readonly cite: string;
  }[];
  readonly withdrawal: Withdrawal | null;
}

export interface PublicationStore {
  readonly list: () => Promise<readonly StoredPublication[]>;
  readonly find: (id: string) => Promise<StoredPublication | undefined>;
  readonly add: (publication: StoredPublication, html: string) => Promise<void>;
  /** Whether it stood until now; one that is withdrawn keeps the reason that was given first. */
  readonly withdraw: (id: string, withdrawal: Withdrawal) => Promise<boolean>;
  readonly page: (id: string) => Promise<{ hash: string; html: string } | undefined>;
}
