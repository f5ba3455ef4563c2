/** All that is SQLite's own: opening a file, pragmas, the word index, error codes. The binary comes with libsql. */

import { Kysely, type RawBuilder, type SqliteDatabase, SqliteDialect, sql } from "kysely";
import Libsql from "libsql";
import { problem } from "../../schemas/problem.ts";
import { errorCode, errorMessage } from "../error-code.ts";
import type { WordQuery } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import type { Flavour } from "./flavour.ts";
import { ReadingAsideDialect } from "./reading-aside.ts";
import { keepable, writeInPortions } from "./rows.ts";
import type { Tables } from "./tables.ts";

/**
 * A database file, or `:memory:`. Every commit is on disk before it is acknowledged (`synchronous=FULL`); what was
 * acknowledged survives a killed process and a power cut.
 */
export function openSqlite(file: string): Kysely<Tables> {
  return translated(file, () => {
    const database = connect(file);
    checkFile(database, file);
    const writing = adapt(database, file);
    // Nobody else can open what is only in memory.
    const dialect =
      file === IN_MEMORY
        ? new SqliteDialect({ database: writing })
        : new ReadingAsideDialect({ writing, reading: readOnly(connect(file), file) });
    return new Kysely<Tables>({ dialect });
  });
}

/** The name of a database that is gone with the process. */
const IN_MEMORY = ":memory:";

function connect(file: string): Libsql.Database {
  const database = new Libsql(file);
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec("PRAGMA foreign_keys = ON");
  database.exec("PRAGMA busy_timeout = 2000");
  return database;
}

function readOnly(database: Libsql.Database, file: string): SqliteDatabase {
  database.exec("PRAGMA query_only = ON");
  return { ...adapt(database, file), close: () => database.close() };
}

/** Up to this size a store is read through once at each start: half a second at the most (NVMe). */
const CHECKED_BYTES = 64_000_000;

function checkFile(database: Libsql.Database, file: string): void {
  const pages = database.prepare(
    "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()",
  );
  const { bytes } = pages.get() as { bytes: number };
  if (bytes > CHECKED_BYTES) return;
  const found = database.prepare("PRAGMA quick_check(1)").all() as { quick_check?: string }[];
  const [first] = found;
  if (first !== undefined && first.quick_check !== "ok")
    throw new ProblemError(
      problem("storage/damaged", { file, reason: errorMessage(first.quick_check) }),
    );
}

// Kysely asks for little of a database; what it asks for goes through the translation of errors.
function adapt(database: Libsql.Database, file: string): SqliteDatabase {
  return {
    close: () => {
      // libsql leaves this to whoever opens the file next; a copy of the one file shall be complete.
      translated(file, () => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
      database.close();
    },
    prepare: (text) => {
      // A full disk ends a transaction by itself; the rollback that follows must not hide why.
      if (text === "rollback" && !database.inTransaction) return NOTHING;
      const statement = translated(file, () => database.prepare(text));
      return {
        reader: statement.reader,
        all: (parameters) => translated(file, () => statement.all(keepable(parameters))),
        run: (parameters) => translated(file, () => statement.run(keepable(parameters))),
        iterate: (parameters) =>
          translated(file, () =>
            statement.iterate(keepable(parameters)),
          ) as IterableIterator<unknown>,
      };
    },
  };
}

const NOTHING: ReturnType<SqliteDatabase["prepare"]> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [][Symbol.iterator](),
};

const DAMAGED = /^SQLITE_(?:CORRUPT|NOTADB)/u;
const NOT_WRITTEN = /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN)/u;

function translated<Value>(file: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    const code = errorCode(error);
    const reason = errorMessage(error);
    if (DAMAGED.test(code))
      throw new ProblemError(problem("storage/damaged", { file, reason }), error);
    if (NOT_WRITTEN.test(code))
      throw new ProblemError(problem("storage/not-written", { reason }), error);
    throw error;
  }
}

/** The word index is contentless: its rows point to `clauses` and are made again from them at any time. */
export const sqliteFlavour: Flavour = {
  growing: sql`integer PRIMARY KEY AUTOINCREMENT`,
  makeWordIndex: async (db) => {
    await sql`CREATE VIRTUAL TABLE clause_words USING fts5 (
      stems, exact, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2")`.execute(
      db,
    );
  },
  indexWords: async (db, versionId, replaced) => {
    if (replaced !== null)
      await overClauses(db, replaced, (which) =>
        sql`DELETE FROM clause_words WHERE rowid IN (SELECT row FROM clauses WHERE ${which})`.execute(
          db,
        ),
      );
    await overClauses(db, versionId, (which) =>
      sql`INSERT INTO clause_words (rowid, stems, exact)
        SELECT row, stems, label || ' ' || title || ' ' || text FROM clauses WHERE ${which}`.execute(
        db,
      ),
    );
  },
  findByWords: async (db, query) => {
    if (query.terms.length === 0) return [];
    const { rows } = await sql<{ row: number }>`
      SELECT clauses.row AS row FROM clause_words
      JOIN clauses ON clauses.row = clause_words.rowid
      JOIN versions ON versions.id = clauses.version_id
      JOIN expressions ON expressions.id = versions.expression_id
      JOIN works ON works.id = expressions.work_id
      WHERE clause_words MATCH ${matchExpression(query.terms)} AND ${kindIs(query.kind)}
      ORDER BY bm25(clause_words, 1.0, 2.0), expressions.date DESC, clauses.row
      LIMIT ${query.limit}`.execute(db);
    return rows.map(({ row }) => row);
  },
};

// In portions, so that others are answered between them.
async function overClauses(
  db: Kysely<Tables>,
  versionId: string,
  work: (which: RawBuilder<boolean>) => Promise<unknown>,
): Promise<void> {
  const positions = await db
    .selectFrom("clauses")
    .select("position")
    .where("version_id", "=", versionId)
    .orderBy("position")
    .execute();
  await writeInPortions(positions, (portion) => {
    const [first, last] = [portion[0]?.position, portion.at(-1)?.position];
    return work(sql`version_id = ${versionId} AND position BETWEEN ${first} AND ${last}`);
  });
}

function kindIs(kind: WordQuery["kind"]) {
  if (kind === undefined) return sql<boolean>`1`;
  if (kind === "proposal") return sql<boolean>`expressions.target_id IS NOT NULL`;
  return sql<boolean>`expressions.target_id IS NULL AND works.kind = ${kind}`;
}

// Everything from the person stands in quotation marks, where the index's language has no other sign than the mark itself.
function matchExpression(terms: WordQuery["terms"]): string {
  // The index reads a query only up to the first null character.
  const quote = (text: string) => `"${text.replaceAll("\0", " ").replaceAll('"', '""')}"`;
  return terms
    .map(({ stem, exact }, index) => {
      const beginning = index === terms.length - 1 ? " *" : "";
      return `(stems : ${quote(stem)} OR exact : ${quote(exact)}${beginning})`;
    })
    .join(" AND ");
}
