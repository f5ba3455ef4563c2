/** A version that an amending act made keeps what each of its items did. */
import { type Kysely, sql } from "kysely";

/** What an earlier program applied was not kept, and stays unknown. */
export async function versionApplications(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE versions ADD COLUMN application text`.execute(db);
}
