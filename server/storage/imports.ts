/** Files that were read and are not saved yet, with what was recovered from them. */
import type { Kysely, Selectable } from "kysely";
import type { ImportStore, StoredImport, StoredReading } from "../ports/index.ts";
import { optional, readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

const COLUMNS = [
  "id",
  "file_name",
  "size",
  "hash",
  "format",
  "engine",
  "author",
  "created_at",
] as const;

/** The imports of a database. */
export function importStore(db: Kysely<Tables>): ImportStore {
  return {
    list: async () => {
      const rows = await db.selectFrom("imports").select(COLUMNS).orderBy("row", "desc").execute();
      return rows.map(toImport);
    },
    find: async (id) => {
      const found = db.selectFrom("imports").select(COLUMNS).where("id", "=", id);
      return optional(await found.executeTakeFirst(), toImport);
    },
    reading: async (id) => optional(await readingText(db, id), readJson<StoredReading>),
    readingText: (id) => readingText(db, id),
    add: async ({ id, fileName, size, hash, format, engine, author, createdAt }, reading) => {
      await db
        .insertInto("imports")
        .values({
          id,
          file_name: fileName,
          size,
          hash,
          format,
          engine,
          author,
          created_at: createdAt,
          reading: JSON.stringify(reading),
        })
        .execute();
    },
    remove: async (id) => {
      await db.deleteFrom("imports").where("id", "=", id).execute();
    },
  };
}

async function readingText(db: Kysely<Tables>, id: string): Promise<string | undefined> {
  const found = db.selectFrom("imports").select("reading").where("id", "=", id);
  return (await found.executeTakeFirst())?.reading;
}

type Row = Pick<Selectable<Tables["imports"]>, (typeof COLUMNS)[number]>;

function toImport(row: Row): StoredImport {
  return {
    id: row.id,
    fileName: row.file_name,
    size: row.size,
    hash: row.hash,
    format: row.format as StoredImport["format"],
    engine: row.engine,
    author: row.author,
    createdAt: row.created_at,
  };
}
