/** Work that was promised and is not done yet. */
import type { Kysely, Selectable } from "kysely";
import type { Job, JobStore } from "../ports/index.ts";
import { optional, readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The jobs of a database. */
export function jobStore(db: Kysely<Tables>): JobStore {
  return {
    list: async (kind) => {
      const rows = db.selectFrom("jobs").selectAll().where("kind", "=", kind).orderBy("row");
      return (await rows.execute()).map(toJob);
    },
    find: async (id) =>
      optional(
        await db.selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst(),
        toJob,
      ),
    add: async ({ id, kind, input, originalHash, createdAt }) => {
      const columns = { id, kind, input: JSON.stringify(input), original_hash: originalHash };
      await db
        .insertInto("jobs")
        .values({ ...columns, created_at: createdAt, attempts: 0, ...NOBODY, failure: null })
        .execute();
    },
    take: async (kind, { owner, now, until }) => {
      const free = db
        .selectFrom("jobs")
        .select("id")
        .where("kind", "=", kind)
        .where("failure", "is", null)
        .where((row) => row.or([row("leased_until", "is", null), row("leased_until", "<=", now)]))
        .orderBy("row")
        .limit(1);
      // One statement: of two servers that take at once, one finds it taken.
      const taken = await db
        .updateTable("jobs")
        .set((row) => ({
          lease_owner: owner,
          leased_until: until,
          attempts: row("attempts", "+", 1),
        }))
        .where("id", "=", free)
        .where((row) => row.or([row("leased_until", "is", null), row("leased_until", "<=", now)]))
        .returningAll()
        .executeTakeFirst();
      return optional(taken, toJob);
    },
    renew: async (id, { owner, until }) => {
      const renewed = await db
        .updateTable("jobs")
        .set({ leased_until: until })
        .where("id", "=", id)
        .where("lease_owner", "=", owner)
        .executeTakeFirst();
      return renewed.numUpdatedRows > 0n;
    },
    fail: async (id, failure) => {
      await db
        .updateTable("jobs")
        .set({ failure: JSON.stringify(failure), ...NOBODY })
        .where("id", "=", id)
        .execute();
    },
    remove: async (id) => {
      const removed = await db.deleteFrom("jobs").where("id", "=", id).executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    release: async () => {
      await db.updateTable("jobs").set(NOBODY).execute();
    },
  };
}

const NOBODY = { lease_owner: null, leased_until: null };

function toJob(row: Selectable<Tables["jobs"]>): Job {
  return {
    id: row.id,
    kind: row.kind as Job["kind"],
    input: readJson(row.input),
    originalHash: row.original_hash,
    createdAt: row.created_at,
    attempts: row.attempts,
    leasedUntil: row.leased_until,
    failure: row.failure === null ? null : readJson(row.failure),
  };
}
