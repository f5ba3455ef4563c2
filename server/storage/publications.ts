/** Publications: the frozen bytes and their hash. */
import type { Kysely } from "kysely";
import type { PublicationStore, StoredPublication } from "../ports/index.ts";
import { optional, readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

const COLUMNS = [
  "id",
  "proposal_id",
  "title",
  "hash",
  "author",
  "created_at",
  "targets",
  "withdrawal",
] as const;

/** The publications of a database. */
export function publicationStore(db: Kysely<Tables>): PublicationStore {
  return {
    list: async () => {
      const rows = await db
        .selectFrom("publications")
        .select(COLUMNS)
        .orderBy("row", "desc")
        .execute();
      return rows.map(publicationOf);
    },
    find: async (id) =>
      optional(
        await db.selectFrom("publications").select(COLUMNS).where("id", "=", id).executeTakeFirst(),
        publicationOf,
      ),
    add: async (publication, html) => {
      await db
        .insertInto("publications")
        .values({
          id: publication.id,
          proposal_id: publication.proposalId,
          title: JSON.stringify(publication.title),
          hash: publication.hash,
          author: publication.author,
          created_at: publication.createdAt,
          targets: JSON.stringify(publication.targets),
          html,
        })
        .execute();
    },
    withdraw: async (id, withdrawal) => {
      const { numUpdatedRows } = await db
        .updateTable("publications")
        .set({ withdrawal: JSON.stringify(withdrawal) })
        .where("id", "=", id)
        .where("withdrawal", "is", null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    page: (id) =>
      db
        .selectFrom("publications")
        .select(["hash", "html"])
        .where("id", "=", id)
        .executeTakeFirst(),
  };
}

function publicationOf(
  row: Pick<Tables["publications"], (typeof COLUMNS)[number]>,
): StoredPublication {
  return {
    id: row.id,
    proposalId: row.proposal_id,
    title: readJson(row.title),
    hash: row.hash,
    author: row.author,
    createdAt: row.created_at,
    targets: readJson(row.targets),
    withdrawal: row.withdrawal === null ? null : readJson(row.withdrawal),
  };
}
