/** What persons said about the pairing of two versions. */
import { type Kysely, sql } from "kysely";
import type { MigrationSetting } from "./setting.ts";

/** Makes the table of corrections. */
export async function correctionTable(
  db: Kysely<unknown>,
  { growing }: MigrationSetting,
): Promise<void> {
  await sql`CREATE TABLE corrections (
    row ${growing}, id text NOT NULL UNIQUE, before_version_id text NOT NULL REFERENCES versions (id),
    after_version_id text NOT NULL REFERENCES versions (id), kind text NOT NULL CHECK (kind IN ('pair', 'apart')),
    before_eid text NOT NULL, after_eid text NOT NULL, author text NOT NULL, created_at text NOT NULL)`.execute(
    db,
  );
  await sql`CREATE INDEX corrections_of_pair ON corrections (before_version_id, after_version_id, row)`.execute(
    db,
  );
}
