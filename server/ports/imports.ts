/** Files that were brought in, and what became of them. */
import type { Facts } from "../../schemas/facts.ts";
import type {
  ImportAccount,
  NodeJson,
  Provenance,
  SavedAccount,
  SourceFormat,
  ToldProblem,
} from "../../schemas/records/index.ts";

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

export interface ProvenanceStore {
  /** Newest first. */
  readonly ofVersion: (versionId: string) => Promise<readonly Provenance[]>;
  readonly add: (provenance: Provenance, account: SavedAccount) => Promise<void>;
  readonly account: (id: string) => Promise<SavedAccount | undefined>;
  /** The name of a file that a job, an import or a provenance knows by this hash; undefined where none does. */
  readonly nameOf: (hash: string) => Promise<string | undefined>;
}
