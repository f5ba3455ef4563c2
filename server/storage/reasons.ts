/** Reasons of changed clauses. */
import type { Kysely, Selectable } from "kysely";
import type { ReasonRow } from "../../schemas/records/index.ts";
import type { ReasonStore } from "../ports/index.ts";
import { etagOf, readJson, revisionOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The reasons of a database. */
export function reasonStore(db: Kysely<Tables>): ReasonStore {
  return {
    ofTarget: async (targetId) => {
      const rows = await db
        .selectFrom("reasons")
        .selectAll()
        .where("target_id", "=", targetId)
        .orderBy("wid")
        .execute();
      return rows.map(toReason);
    },
    put: async (reason, expected) => {
      const known = revisionOf(expected);
      const values = {
        reason: JSON.stringify(reason.reason),
        gaps: JSON.stringify(reason.gaps),
        author: reason.author,
        updated_at: reason.updatedAt,
        revision: known + 1,
      };
      if (known === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("reasons")
          .values({ target_id: reason.targetId, wid: reason.wid, ...values })
          .onConflict((conflict) => conflict.columns(["target_id", "wid"]).doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }
      const { numUpdatedRows } = await db
        .updateTable("reasons")
        .set(values)
        .where("target_id", "=", reason.targetId)
        .where("wid", "=", reason.wid)
        .where("revision", "=", known)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function toReason(row: Selectable<Tables["reasons"]>): ReasonRow {
  return {
    targetId: row.target_id,
    wid: row.wid,
    reason: readJson(row.reason),
    gaps: readJson(row.gaps),
    author: row.author,
    updatedAt: row.updated_at,
    etag: etagOf(row.revision),
  };
}
