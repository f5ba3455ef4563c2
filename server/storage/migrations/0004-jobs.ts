/** Work that was promised and is not done yet. */
import { type Kysely, sql } from "kysely";
import type { MigrationSetting } from "./setting.ts";

/** Makes the table of jobs; the two columns of the lease let several servers share it. */
export async function jobTable(db: Kysely<unknown>, { growing }: MigrationSetting): Promise<void> {
  await sql`CREATE TABLE jobs (
    row ${growing}, id text NOT NULL UNIQUE, kind text NOT NULL, input text NOT NULL, original_hash text NOT NULL,
    created_at text NOT NULL, attempts integer NOT NULL, lease_owner text, leased_until text, failure text)`.execute(
    db,
  );
  await sql`CREATE INDEX jobs_of_kind ON jobs (kind, row)`.execute(db);
  await sql`CREATE INDEX jobs_by_hash ON jobs (original_hash)`.execute(db);
}
