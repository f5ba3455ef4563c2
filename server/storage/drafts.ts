/** The logs of drafts: steps are only ever added, each at the next position. */
import type { Kysely } from "kysely";
import type { DraftStore } from "../ports/index.ts";
import { optional, readJson, writeInPortions } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The drafts of a database. */
export function draftStore(db: Kysely<Tables>): DraftStore {
  return {
    length: async (targetId) => {
      const newest = await db
        .selectFrom("draft_steps")
        .select("position")
        .where("target_id", "=", targetId)
        .orderBy("position", "desc")
        .limit(1)
        .executeTakeFirst();
      return newest === undefined ? 0 : newest.position + 1;
    },
    newestSnapshot: async (targetId) =>
      optional(
        await db
          .selectFrom("draft_snapshots")
          .select(["length", "document"])
          .where("target_id", "=", targetId)
          .orderBy("length", "desc")
          .limit(1)
          .executeTakeFirst(),
        ({ length, document }) => ({ length, document }),
      ),
    addSnapshot: async (targetId, { length, document }, at) => {
      await db
        .insertInto("draft_snapshots")
        .values({ target_id: targetId, length, document, created_at: at })
        .onConflict((conflict) => conflict.columns(["target_id", "length"]).doNothing())
        .execute();
    },
    replaceBase: async (targetId, document, at) => {
      await db
        .updateTable("draft_snapshots")
        .set({ document, created_at: at })
        .where("target_id", "=", targetId)
        .where("length", "=", 0)
        .execute();
    },
    steps: async (targetId, since) => {
      const rows = await db
        .selectFrom("draft_steps")
        .select(["step", "client_id"])
        .where("target_id", "=", targetId)
        .where("position", ">=", since)
        .orderBy("position")
        .execute();
      return rows.map(({ step, client_id }) => ({ step: readJson(step), clientId: client_id }));
    },
    append: async (targetId, length, steps, at) => {
      const rows = steps.map(({ step, clientId }, index) => ({
        target_id: targetId,
        position: length + index,
        client_id: clientId,
        step: JSON.stringify(step),
        created_at: at,
      }));
      await writeInPortions(rows, (portion) =>
        db.insertInto("draft_steps").values(portion).execute(),
      );
    },
  };
}
