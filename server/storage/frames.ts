/** Frames of bills. */
import type { Kysely, Selectable } from "kysely";
import type { FrameRow } from "../../schemas/records/index.ts";
import type { FrameStore } from "../ports/index.ts";
import { etagOf, optional, readJson, revisionOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The frames of a database. */
export function frameStore(db: Kysely<Tables>): FrameStore {
  return {
    ofTarget: async (targetId) =>
      optional(
        await db
          .selectFrom("frames")
          .selectAll()
          .where("target_id", "=", targetId)
          .executeTakeFirst(),
        toFrame,
      ),
    put: async ({ targetId, frame, author, updatedAt }, expected) => {
      const known = revisionOf(expected);
      const values = {
        frame: JSON.stringify(frame),
        author,
        updated_at: updatedAt,
        revision: known + 1,
      };
      if (known === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto("frames")
          .values({ target_id: targetId, ...values })
          .onConflict((conflict) => conflict.column("target_id").doNothing())
          .executeTakeFirstOrThrow();
        return numInsertedOrUpdatedRows === 1n;
      }
      const { numUpdatedRows } = await db
        .updateTable("frames")
        .set(values)
        .where("target_id", "=", targetId)
        .where("revision", "=", known)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
  };
}

function toFrame(row: Selectable<Tables["frames"]>): FrameRow {
  return {
    targetId: row.target_id,
    frame: readJson(row.frame),
    author: row.author,
    updatedAt: row.updated_at,
    etag: etagOf(row.revision),
  };
}
