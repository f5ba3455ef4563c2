/** What differs between the databases that hold the tables. */
import type { Kysely } from "kysely";
import type { WordQuery } from "../ports/index.ts";
import type { MigrationSetting } from "./migrations/setting.ts";
import type { Tables } from "./tables.ts";

export interface Flavour extends MigrationSetting {
  /** Lets `versionId` be found by words, and no longer the version that it replaces. */
  readonly indexWords: (
    db: Kysely<Tables>,
    versionId: string,
    replaced: string | null,
  ) => Promise<void>;
  /** Rows of `clauses`, best first. */
  readonly findByWords: (db: Kysely<Tables>, query: WordQuery) => Promise<readonly number[]>;
}
