/** Versions, their clauses and the lineage of these: only ever added. */
import type { Kysely, Selectable } from "kysely";
import type { Facts } from "../../schemas/facts.ts";
import type { VersionRow } from "../../schemas/records/index.ts";
import type { ClauseEntry, LineageEntry, StoredVersion, VersionStore } from "../ports/index.ts";
import type { Flavour } from "./flavour.ts";
import { optional, readJson, writeInPortions } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** What a version is without its text. */
export const versionColumns = [
  "versions.id",
  "versions.expression_id",
  "versions.hash",
  "versions.parent_id",
  "versions.message",
  "versions.author",
  "versions.created_at",
] as const;

/** A version from the columns above. */
export function toVersionRow(
  row: Pick<
    Selectable<Tables["versions"]>,
    "id" | "expression_id" | "hash" | "parent_id" | "message" | "author" | "created_at"
  >,
): VersionRow {
  return {
    id: row.id,
    expressionId: row.expression_id,
    hash: row.hash,
    parent: row.parent_id,
    message: row.message,
    author: row.author,
    createdAt: row.created_at,
  };
}

/** The versions of a database. */
export function versionStore(db: Kysely<Tables>, flavour: Flavour): VersionStore {
  return {
    find: async (id) =>
      optional(
        await db.selectFrom("versions").selectAll().where("id", "=", id).executeTakeFirst(),
        toStoredVersion,
      ),
    widsByEid: async (id) => {
      const rows = await db
        .selectFrom("clauses")
        .select(["eid", "wid"])
        .where("version_id", "=", id)
        .execute();
      return new Map(rows.map(({ eid, wid }) => [eid, wid]));
    },
    parentOf: async (id) => {
      const row = await db
        .selectFrom("versions")
        .select("parent_id")
        .where("id", "=", id)
        .executeTakeFirst();
      return row?.parent_id ?? null;
    },
    ofWork: async (workId) => {
      const rows = await db
        .selectFrom("versions")
        .innerJoin("expressions", "expressions.id", "versions.expression_id")
        .select(versionColumns)
        .where("expressions.work_id", "=", workId)
        .orderBy("versions.row", "desc")
        .execute();
      return rows.map(toVersionRow);
    },
    newest: async (expressionId) =>
      optional(
        await db
          .selectFrom("versions")
          .select(versionColumns)
          .where("expression_id", "=", expressionId)
          .orderBy("row", "desc")
          .limit(1)
          .executeTakeFirst(),
        toVersionRow,
      ),
    newestFacts: () => newestFacts(db),
    add: async (version, clauses, lineage) => {
      await addVersion(db, version);
      await addClauses(db, version.id, clauses);
      await addLineage(db, version.id, lineage);
      await makeNewest(db, flavour, version);
    },
    lineage: async (versionId) => {
      const rows = await db
        .selectFrom("clause_lineage")
        .selectAll()
        .where("version_id", "=", versionId)
        .orderBy("wid")
        .orderBy("from_wid")
        .execute();
      return rows.map(toLineage);
    },
  };
}

async function newestFacts(db: Kysely<Tables>) {
  const rows = await db
    .selectFrom("expressions")
    .innerJoin("versions", "versions.id", "expressions.newest_version_id")
    .select(["expressions.id", "versions.facts"])
    .where("expressions.target_id", "is", null)
    .execute();
  return new Map(rows.map(({ id, facts }) => [id, readJson<Facts>(facts)]));
}

function toStoredVersion(row: Selectable<Tables["versions"]>): StoredVersion {
  return {
    ...toVersionRow(row),
    dialect: 1,
    body: row.body,
    wids: readJson(row.wids),
    facts: readJson(row.facts),
    base: row.base_id,
    application: row.application === null ? null : readJson(row.application),
    frame: row.frame === null ? null : readJson(row.frame),
  };
}

function toLineage(row: Selectable<Tables["clause_lineage"]>): LineageEntry {
  return {
    wid: row.wid,
    fromVersionId: row.from_version_id,
    fromWid: row.from_wid,
    by: row.made_by as LineageEntry["by"],
  };
}

async function addVersion(db: Kysely<Tables>, version: StoredVersion): Promise<void> {
  await db
    .insertInto("versions")
    .values({
      id: version.id,
      expression_id: version.expressionId,
      hash: version.hash,
      parent_id: version.parent,
      author: version.author,
      message: version.message,
      created_at: version.createdAt,
      dialect: version.dialect,
      body: version.body,
      wids: JSON.stringify(version.wids),
      facts: JSON.stringify(version.facts),
      base_id: version.base,
      application: version.application === null ? null : JSON.stringify(version.application),
      frame: version.frame === null ? null : JSON.stringify(version.frame),
    })
    .execute();
}

async function addClauses(
  db: Kysely<Tables>,
  versionId: string,
  clauses: readonly ClauseEntry[],
): Promise<void> {
  const rows = clauses.map(({ path, ...clause }, position) => ({
    ...clause,
    version_id: versionId,
    position,
    path: JSON.stringify(path),
  }));
  await writeInPortions(rows, (portion) => db.insertInto("clauses").values(portion).execute());
}

async function addLineage(
  db: Kysely<Tables>,
  versionId: string,
  lineage: readonly LineageEntry[],
): Promise<void> {
  const rows = lineage.map(({ wid, fromVersionId, fromWid, by }) => ({
    version_id: versionId,
    wid,
    from_version_id: fromVersionId,
    from_wid: fromWid,
    made_by: by,
  }));
  await writeInPortions(rows, (portion) =>
    db.insertInto("clause_lineage").values(portion).execute(),
  );
}

async function makeNewest(
  db: Kysely<Tables>,
  flavour: Flavour,
  { id, expressionId }: StoredVersion,
): Promise<void> {
  const { newest_version_id: replaced } = await db
    .selectFrom("expressions")
    .select("newest_version_id")
    .where("id", "=", expressionId)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("expressions")
    .set({ newest_version_id: id })
    .where("id", "=", expressionId)
    .execute();
  await flavour.indexWords(db, id, replaced);
}
