/** What every service is given. */
import type { LRUCache } from "lru-cache";
import type { DraftState } from "../engine/collab/index.ts";
import type { DocumentDiff } from "../schemas/change.ts";
import type { Clock, Ids, Store } from "./ports/index.ts";
import type { ImportDesk } from "./services/import-desk.ts";
import type { ParsedText } from "./texts/parse.ts";

/** The person at the keyboard: their name stands as author of what they write. */
export interface Person {
  readonly name: string;
  readonly language: "id" | "en";
}

export interface Dependencies {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Texts of versions by version. What was not asked for longest is dropped, here and below. */
  readonly texts: LRUCache<string, ParsedText>;
  /** Diffs by their two texts. */
  readonly diffs: LRUCache<string, DocumentDiff>;
  /** Drafts by target, as they were after the last answer. */
  readonly drafts: LRUCache<string, DraftState>;
  /** Files that wait to be read. */
  readonly imports: ImportDesk;
}
