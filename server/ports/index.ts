/** What the services need of the world: storage, time, chance and other threads. Each has a contract suite or a fake in tests. */
export type { Clock, Ids } from "./clock.ts";
export type {
  ImportStore,
  OriginalStore,
  ProvenanceStore,
  StoredImport,
  StoredReading,
} from "./imports.ts";
export type { Job, JobStore } from "./jobs.ts";
export type {
  CommentStore,
  CorrectionStore,
  DraftStore,
  FrameStore,
  PinStore,
  ProposalStore,
  PublicationStore,
  ReasonStore,
  StoredPin,
  StoredPublication,
  Target,
} from "./proposals.ts";
export type { OpenStore, SessionStore, SettingStore, Store } from "./store.ts";
export type {
  AddressQuery,
  ClauseEntry,
  FoundClause,
  LineageEntry,
  SearchStore,
  StoredVersion,
  VersionStore,
  WordQuery,
  WorkStore,
} from "./texts.ts";
export type { ExtractedText, Extractor } from "./threads.ts";
