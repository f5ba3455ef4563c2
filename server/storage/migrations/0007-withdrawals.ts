/** A publication can be withdrawn, with a reason; its bytes stay. */
import { type Kysely, sql } from "kysely";

/** What was published before stands. */
export async function publicationWithdrawals(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE publications ADD COLUMN withdrawal text`.execute(db);
}
