/** What persons said about the pairing of two versions. */
import type { Kysely } from "kysely";
import type { CorrectionRow } from "../../schemas/records/index.ts";
import type { CorrectionStore } from "../ports/index.ts";
import type { Tables } from "./tables.ts";

/** The corrections of a database. */
export function correctionStore(db: Kysely<Tables>): CorrectionStore {
  return {
    ofPair: async (beforeVersionId, afterVersionId) => {
      const rows = await db
        .selectFrom("corrections")
        .selectAll()
        .where("before_version_id", "=", beforeVersionId)
        .where("after_version_id", "=", afterVersionId)
        .orderBy("row")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        beforeVersionId: row.before_version_id,
        afterVersionId: row.after_version_id,
        kind: row.kind as CorrectionRow["kind"],
        before: row.before_eid,
        after: row.after_eid,
        author: row.author,
        createdAt: row.created_at,
      }));
    },
    add: async (correction) => {
      await db
        .insertInto("corrections")
        .values({
          id: correction.id,
          before_version_id: correction.beforeVersionId,
          after_version_id: correction.afterVersionId,
          kind: correction.kind,
          before_eid: correction.before,
          after_eid: correction.after,
          author: correction.author,
          created_at: correction.createdAt,
        })
        .execute();
    },
    remove: async (id) => {
      const { numDeletedRows } = await db
        .deleteFrom("corrections")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
  };
}
