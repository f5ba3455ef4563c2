/** Files that are imported, and where versions that came from them come from. */
import { type Kysely, sql } from "kysely";
import type { MigrationSetting } from "./setting.ts";

/** Makes the tables of imports. The files themselves stand beside the database. */
export async function importTables(
  db: Kysely<unknown>,
  { growing }: MigrationSetting,
): Promise<void> {
  await sql`CREATE TABLE imports (
    row ${growing}, id text NOT NULL UNIQUE, file_name text NOT NULL, size integer NOT NULL, hash text NOT NULL,
    format text NOT NULL, engine text NOT NULL, author text NOT NULL, created_at text NOT NULL,
    reading text NOT NULL)`.execute(db);
  await sql`CREATE TABLE provenances (
    row ${growing}, id text NOT NULL UNIQUE, version_id text NOT NULL REFERENCES versions (id), file_name text NOT NULL,
    size integer NOT NULL, hash text NOT NULL, format text NOT NULL, engine text NOT NULL, author text NOT NULL,
    created_at text NOT NULL, words text NOT NULL, edits integer NOT NULL, confirmed integer NOT NULL,
    account text NOT NULL)`.execute(db);
  await sql`CREATE INDEX provenances_of_version ON provenances (version_id, row)`.execute(db);
  await sql`CREATE INDEX provenances_by_hash ON provenances (hash)`.execute(db);
  await sql`CREATE INDEX imports_by_hash ON imports (hash)`.execute(db);
}
