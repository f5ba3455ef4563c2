/** Publications: the frozen bytes and their hash. */
import type { Kysely } from "kysely";
import type { PublicationStore } from "../ports/index.ts";
import { readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The publications of a database. */
export function publicationStore(db: Kysely<Tables>): PublicationStore {
  return {
    list: async () => {
      const rows = await db
        .selectFrom("publications")
        .select(["id", "proposal_id", "title", "hash", "author", "created_at", "targets"])
        .orderBy("row", "desc")
        .execute();
      return rows.map((row) => ({
        id: row.id,
        proposalId: row.proposal_id,
        title: readJson(row.title),
        hash: row.hash,
        author: row.author,
        createdAt: row.created_at,
        targets: readJson(row.targets),
      }));
    },
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
    page: (id) =>
      db
        .selectFrom("publications")
        .select(["hash", "html"])
        .where("id", "=", id)
        .executeTakeFirst(),
  };
}
