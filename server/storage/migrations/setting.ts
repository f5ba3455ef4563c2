/** What the databases differ in, as far as migrations are concerned. */
import type { Kysely, RawBuilder } from "kysely";

/** What a migration must leave to the database it runs on. */
export interface MigrationSetting {
  /** The type of a primary key that grows by itself. */
  readonly growing: RawBuilder<unknown>;
  /** Makes the index of words over `clauses`. */
  readonly makeWordIndex: (db: Kysely<unknown>) => Promise<void>;
}
