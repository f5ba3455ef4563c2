/** What a person writes around the items of the bill of a target, and with which of it each version was saved. */
import { type Kysely, sql } from "kysely";

/** What was saved before has no frame: its bill has dots. */
export async function frameTable(db: Kysely<unknown>): Promise<void> {
  await sql`CREATE TABLE frames (
    target_id text NOT NULL PRIMARY KEY REFERENCES targets (id), frame text NOT NULL, author text NOT NULL,
    updated_at text NOT NULL, revision integer NOT NULL)`.execute(db);
  await sql`ALTER TABLE versions ADD COLUMN frame text`.execute(db);
}
