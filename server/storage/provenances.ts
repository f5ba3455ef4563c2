/** Where versions come from that came from files. */
import type { Kysely } from "kysely";
import type { Provenance } from "../../schemas/records/index.ts";
import type { ProvenanceStore } from "../ports/index.ts";
import { optional, readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The provenances of a database. */
export function provenanceStore(db: Kysely<Tables>): ProvenanceStore {
  return {
    ofVersion: (versionId) => listOfVersion(db, versionId),
    add: async (provenance, account) => {
      await db
        .insertInto("provenances")
        .values({
          id: provenance.id,
          version_id: provenance.versionId,
          file_name: provenance.fileName,
          size: provenance.size,
          hash: provenance.hash,
          format: provenance.format,
          engine: provenance.engine,
          author: provenance.author,
          created_at: provenance.createdAt,
          words: JSON.stringify(provenance.words),
          edits: provenance.edits,
          confirmed: provenance.confirmed,
          account: JSON.stringify(account),
        })
        .execute();
    },
    account: async (id) => {
      const found = db.selectFrom("provenances").select("account").where("id", "=", id);
      return optional(await found.executeTakeFirst(), ({ account }) => readJson(account));
    },
    nameOf: async (hash) => {
      const saved = db.selectFrom("provenances").select("file_name").where("hash", "=", hash);
      const read = db.selectFrom("imports").select("file_name").where("hash", "=", hash);
      const found = (await saved.executeTakeFirst()) ?? (await read.executeTakeFirst());
      return found?.file_name ?? (await nameInJobs(db, hash));
    },
  };
}

// A job that was given up needs its file no more.
async function nameInJobs(db: Kysely<Tables>, hash: string): Promise<string | undefined> {
  const waiting = await db
    .selectFrom("jobs")
    .select("input")
    .where("original_hash", "=", hash)
    .where("failure", "is", null)
    .executeTakeFirst();
  return optional(waiting, ({ input }) => readJson<{ fileName: string }>(input).fileName);
}

async function listOfVersion(
  db: Kysely<Tables>,
  versionId: string,
): Promise<readonly Provenance[]> {
  const rows = await db
    .selectFrom("provenances")
    .select(["id", "version_id", "file_name", "size", "hash", "format", "engine", "author"])
    .select(["created_at", "words", "edits", "confirmed"])
    .where("version_id", "=", versionId)
    .orderBy("row", "desc")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    versionId: row.version_id,
    fileName: row.file_name,
    size: row.size,
    hash: row.hash,
    format: row.format as Provenance["format"],
    engine: row.engine,
    author: row.author,
    createdAt: row.created_at,
    words: readJson(row.words),
    edits: row.edits,
    confirmed: row.confirmed,
  }));
}
