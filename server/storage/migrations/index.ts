/** The migrations in their order. A migration that was released is never changed. */
import type { Kysely, Migration, MigrationProvider, RawBuilder } from "kysely";
import { firstTables } from "./0001-first.ts";

/** What a migration must leave to the database it runs on. */
export interface MigrationSetting {
  /** The type of a primary key that grows by itself. */
  readonly growing: RawBuilder<unknown>;
  /** Makes the index of words over `clauses`. */
  readonly makeWordIndex: (db: Kysely<unknown>) => Promise<void>;
}

/** The migrations for a database, in the form that Kysely's migrator takes. */
export function migrationsFor(setting: MigrationSetting): MigrationProvider {
  const migrations: Record<string, Migration> = {
    "0001-first": {
      up: async (db) => {
        await firstTables(db, setting);
        await setting.makeWordIndex(db);
      },
    },
  };
  return { getMigrations: () => Promise.resolve(migrations) };
}
