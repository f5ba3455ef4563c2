/** The whole storage. */
import type { ImportStore, OriginalStore, ProvenanceStore } from "./imports.ts";
import type { JobStore } from "./jobs.ts";
import type {
  CommentStore,
  CorrectionStore,
  DraftStore,
  FrameStore,
  PinStore,
  ProposalStore,
  PublicationStore,
  ReasonStore,
} from "./proposals.ts";
import type { SearchStore, VersionStore, WorkStore } from "./texts.ts";

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

export interface Store {
  readonly works: WorkStore;
  readonly versions: VersionStore;
  readonly search: SearchStore;
  readonly proposals: ProposalStore;
  readonly drafts: DraftStore;
  readonly reasons: ReasonStore;
  readonly frames: FrameStore;
  readonly pins: PinStore;
  readonly comments: CommentStore;
  readonly publications: PublicationStore;
  readonly imports: ImportStore;
  readonly jobs: JobStore;
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
