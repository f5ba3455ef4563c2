import type { StepJson } from "../schemas/collab.ts";
import type { Facts } from "../schemas/facts.ts";
import type {
  CommentRow,
  CorrectionRow,
  Expression,
  ImportAccount,
  NodeJson,
  Proposal,
  Prose,
  Provenance,
  ReasonRow,
  ReplyRow,
  SavedAccount,
  SourceFormat,
  ToldProblem,
  VersionRow,
  Work,
  WorkKind,
  WorkRow,
} from "../schemas/records/index.ts";

/** The time: ISO 8601 in UTC. */
export interface Clock {
  readonly now: () => string;
}

/** Random text that nobody guesses. */
export interface Ids {
  /** A short identifier of a record or a clause. */
  readonly id: () => string;
  /** A secret of 256 bits. */
  readonly token: () => string;
}

/** A version with its text: the canonical body and the `wid`s of its units in document order. */
export interface StoredVersion extends VersionRow {
  readonly dialect: 1;
  readonly body: string;
  readonly wids: readonly string[];
  readonly facts: Facts;
}

/** A clause as the search index knows it; derived from the text, and made again from it at any time. */
export interface ClauseEntry {
  readonly eid: string;
  readonly wid: string;
  readonly label: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly title: string;
  readonly text: string;
  /** The stems of label, title and text, separated by spaces. */
  readonly stems: string;
}

/** Which clause of an earlier version a clause continues, and who says so; what an alignment says is a hint. */
export interface LineageEntry {
  readonly wid: string;
  readonly fromVersionId: string;
  readonly fromWid: string;
  readonly by: "edit" | "person" | "alignment";
}

export interface WorkStore {
  /** All works with the expressions that belong to no proposal. */
  readonly list: () => Promise<readonly WorkRow[]>;
  /** All works by name only. */
  readonly names: () => Promise<readonly Pick<Work, "id" | "cite" | "title">[]>;
  readonly find: (id: string) => Promise<Work | undefined>;
  readonly findByIri: (iri: string) => Promise<Work | undefined>;
  readonly add: (work: Work) => Promise<void>;
  readonly rename: (work: Work) => Promise<void>;
  readonly findExpression: (id: string) => Promise<Expression | undefined>;
  /** The expressions of a work by date, those of proposals last. */
  readonly expressions: (workId: string) => Promise<readonly Expression[]>;
  readonly addExpression: (expression: Expression) => Promise<void>;
}

export interface VersionStore {
  readonly find: (id: string) => Promise<StoredVersion | undefined>;
  /** The identities of the clauses of a version by their addresses, as they were when it was added. */
  readonly widsByEid: (id: string) => Promise<ReadonlyMap<string, string>>;
  /** The parent of a version; null where it has none. */
  readonly parentOf: (id: string) => Promise<string | null>;
  /** All versions of a work, newest first. */
  readonly ofWork: (workId: string) => Promise<readonly VersionRow[]>;
  readonly newest: (expressionId: string) => Promise<VersionRow | undefined>;
  /** Versions are only added; nothing changes or removes one. */
  readonly add: (
    version: StoredVersion,
    clauses: readonly ClauseEntry[],
    lineage: readonly LineageEntry[],
  ) => Promise<void>;
  readonly lineage: (versionId: string) => Promise<readonly LineageEntry[]>;
}

export interface WordQuery {
  /** A clause must have each of them: as a stem, or exactly, or (the last) as the beginning of a word. */
  readonly terms: readonly { readonly stem: string; readonly exact: string }[];
  readonly kind: WorkKind | "proposal" | undefined;
  readonly limit: number;
}

export interface AddressQuery {
  /** The works that are looked in; null for all. */
  readonly workIds: readonly string[] | null;
  readonly eids: readonly string[];
  readonly kind: WorkKind | "proposal" | undefined;
  readonly limit: number;
}

/** A clause with what a list of results says about its text. */
export interface FoundClause {
  readonly versionId: string;
  readonly workId: string;
  readonly targetId: string | null;
  readonly cite: string;
  readonly state: Expression["state"];
  readonly date: string;
  readonly facts: Facts;
  readonly eid: string;
  readonly label: string;
  readonly kind: string;
  readonly path: readonly string[];
  readonly title: string;
  readonly text: string;
}

/** Only the newest version of each expression is searched. */
export interface SearchStore {
  readonly byWords: (query: WordQuery) => Promise<readonly FoundClause[]>;
  readonly byAddress: (query: AddressQuery) => Promise<readonly FoundClause[]>;
}

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

export interface LoggedStep {
  readonly step: StepJson;
  readonly clientId: string;
}

/** A document that the log is replayed from: the base at 0, others to open a long draft quickly. */
export interface DraftSnapshot {
  readonly length: number;
  readonly document: NodeJson;
}

export interface DraftStore {
  readonly length: (targetId: string) => Promise<number>;
  /** The snapshot with the greatest length. */
  readonly newestSnapshot: (targetId: string) => Promise<DraftSnapshot | undefined>;
  readonly addSnapshot: (targetId: string, snapshot: DraftSnapshot, at: string) => Promise<void>;
  /** Puts another base under a log that is still empty. */
  readonly replaceBase: (targetId: string, document: NodeJson, at: string) => Promise<void>;
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
}

export interface PublicationStore {
  readonly list: () => Promise<readonly StoredPublication[]>;
  readonly add: (publication: StoredPublication, html: string) => Promise<void>;
  readonly page: (id: string) => Promise<{ hash: string; html: string } | undefined>;
}

/** Small values by name, as JSON. */
export interface SettingStore {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
}

/** Sessions by the hash of their token: who reads the store cannot enter with it. */
export interface SessionStore {
  readonly isOpen: (tokenHash: string, at: string) => Promise<boolean>;
  readonly open: (tokenHash: string, createdAt: string, expiresAt: string) => Promise<void>;
}

/** The files that were imported, byte for byte, each once, by the hash of its bytes (`sha256:` and 64 digits). */
export interface OriginalStore {
  /** The hash under which the bytes are kept from now on; on disk before it answers. */
  readonly add: (bytes: Uint8Array) => Promise<string>;
  /** Throws a `ProblemError` where the bytes no longer have their hash. */
  readonly find: (hash: string) => Promise<Uint8Array | undefined>;
  readonly remove: (hash: string) => Promise<void>;
}

/** What was recovered from a file, as it is kept until it is saved or discarded. */
export interface StoredReading {
  readonly profile: string;
  readonly sourceText: string;
  readonly account: ImportAccount;
  readonly document: NodeJson;
  readonly problems: readonly ToldProblem[];
  readonly facts: Facts | null;
}

/** A file that was read and is not saved yet. */
export interface StoredImport {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly hash: string;
  readonly format: SourceFormat;
  readonly engine: string;
  readonly author: string;
  readonly createdAt: string;
}

export interface ImportStore {
  /** Newest first. */
  readonly list: () => Promise<readonly StoredImport[]>;
  readonly find: (id: string) => Promise<StoredImport | undefined>;
  readonly reading: (id: string) => Promise<StoredReading | undefined>;
  /** The same as JSON: a large act takes seconds to be parsed and written again. */
  readonly readingText: (id: string) => Promise<string | undefined>;
  readonly add: (read: StoredImport, reading: StoredReading) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
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

export interface ProvenanceStore {
  /** Newest first. */
  readonly ofVersion: (versionId: string) => Promise<readonly Provenance[]>;
  readonly add: (provenance: Provenance, account: SavedAccount) => Promise<void>;
  readonly account: (id: string) => Promise<SavedAccount | undefined>;
  /** The name of a file that an import or a provenance knows by this hash; undefined where none does. */
  readonly nameOf: (hash: string) => Promise<string | undefined>;
}

export interface Store {
  readonly works: WorkStore;
  readonly versions: VersionStore;
  readonly search: SearchStore;
  readonly proposals: ProposalStore;
  readonly drafts: DraftStore;
  readonly reasons: ReasonStore;
  readonly pins: PinStore;
  readonly comments: CommentStore;
  readonly publications: PublicationStore;
  readonly imports: ImportStore;
  readonly corrections: CorrectionStore;
  readonly provenances: ProvenanceStore;
  readonly originals: OriginalStore;
  readonly settings: SettingStore;
  readonly sessions: SessionStore;
  /** All that `work` writes through the store it is given, or nothing; but for originals, which hang on nothing. Must not be nested. */
  readonly atomically: <Value>(work: (store: Store) => Promise<Value>) => Promise<Value>;
}

/** A store that was opened, until it is closed. */
export interface OpenStore extends Store {
  readonly close: () => Promise<void>;
}
