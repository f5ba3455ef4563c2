/** Pins of comparative provisions. */
import type { Kysely, Selectable } from "kysely";
import type { PinStore, StoredPin } from "../ports/index.ts";
import { etagOf, optional, readJson, revisionOf } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The pins of a database. */
export function pinStore(db: Kysely<Tables>): PinStore {
  const pins = () => db.selectFrom("pins").selectAll();
  return {
    ofTarget: async (targetId) =>
      (await pins().where("target_id", "=", targetId).orderBy("row").execute()).map(toPin),
    find: async (id) => optional(await pins().where("id", "=", id).executeTakeFirst(), toPin),
    add: async (pin) => {
      await db
        .insertInto("pins")
        .values({
          id: pin.id,
          target_id: pin.targetId,
          wid: pin.wid,
          source_version_id: pin.sourceVersionId,
          source_eid: pin.sourceEid,
          taken: JSON.stringify(pin.taken),
          not_taken: JSON.stringify(pin.notTaken),
          author: pin.author,
          created_at: pin.createdAt,
          revision: 1,
        })
        .execute();
    },
    change: async ({ id, taken, notTaken, etag }) => {
      const revision = revisionOf(etag);
      const { numUpdatedRows } = await db
        .updateTable("pins")
        .set({
          taken: JSON.stringify(taken),
          not_taken: JSON.stringify(notTaken),
          revision: revision + 1,
        })
        .where("id", "=", id)
        .where("revision", "=", revision)
        .executeTakeFirstOrThrow();
      return numUpdatedRows === 1n;
    },
    remove: async (id, expected) => {
      const { numDeletedRows } = await db
        .deleteFrom("pins")
        .where("id", "=", id)
        .where("revision", "=", revisionOf(expected))
        .executeTakeFirstOrThrow();
      return numDeletedRows === 1n;
    },
  };
}

function toPin(row: Selectable<Tables["pins"]>): StoredPin {
  return {
    id: row.id,
    targetId: row.target_id,
    wid: row.wid,
    sourceVersionId: row.source_version_id,
    sourceEid: row.source_eid,
    taken: readJson(row.taken),
    notTaken: readJson(row.not_taken),
    author: row.author,
    createdAt: row.created_at,
    etag: etagOf(row.revision),
  };
}
