/** Works and their expressions. */
import type { Kysely, Selectable } from "kysely";
import type { Expression, Work } from "../../schemas/records/index.ts";
import type { WorkStore } from "../ports/index.ts";
import { groupBy, optional } from "./rows.ts";
import type { Tables } from "./tables.ts";
import { toVersionRow, versionColumns } from "./versions.ts";

/** The works of a database. */
export function workStore(db: Kysely<Tables>): WorkStore {
  return {
    list: () => listWorks(db),
    names: () =>
      db
        .selectFrom("works")
        .select(["id", "cite", "title"])
        .orderBy("cite")
        .orderBy("id")
        .execute(),
    find: async (id) =>
      optional(
        await db.selectFrom("works").selectAll().where("id", "=", id).executeTakeFirst(),
        toWork,
      ),
    findByIri: async (iri) =>
      optional(
        await db.selectFrom("works").selectAll().where("iri", "=", iri).executeTakeFirst(),
        toWork,
      ),
    add: async (work) => {
      await db.insertInto("works").values(workColumns(work)).execute();
    },
    rename: async ({ id, title, cite }) => {
      await db.updateTable("works").set({ title, cite }).where("id", "=", id).execute();
    },
    findExpression: async (id) =>
      optional(
        await db.selectFrom("expressions").selectAll().where("id", "=", id).executeTakeFirst(),
        toExpression,
      ),
    expressions: async (workId) => {
      const rows = await db
        .selectFrom("expressions")
        .selectAll()
        .where("work_id", "=", workId)
        .orderBy("date")
        .orderBy("id")
        .execute();
      const found = rows.map(toExpression);
      return [
        ...found.filter(({ targetId }) => targetId === null),
        ...found.filter(({ targetId }) => targetId !== null),
      ];
    },
    addExpression: async ({ id, workId, date, state, extent, targetId }) => {
      await db
        .insertInto("expressions")
        .values({
          id,
          work_id: workId,
          date,
          state,
          extent,
          target_id: targetId,
          newest_version_id: null,
        })
        .execute();
    },
  };
}

async function listWorks(db: Kysely<Tables>) {
  const works = await db
    .selectFrom("works")
    .selectAll()
    .orderBy("kind", "desc")
    .orderBy("cite")
    .execute();
  const expressions = await db
    .selectFrom("expressions")
    .selectAll()
    .where("target_id", "is", null)
    .orderBy("date", "desc")
    .orderBy("id")
    .execute();
  const versions = await db
    .selectFrom("versions")
    .select(versionColumns)
    .orderBy("row", "desc")
    .execute();
  const versionsOf = groupBy(versions.map(toVersionRow), ({ expressionId }) => expressionId);
  const expressionsOf = groupBy(expressions.map(toExpression), ({ workId }) => workId);
  return works.map((row) => ({
    ...toWork(row),
    expressions: (expressionsOf.get(row.id) ?? []).map((expression) => ({
      ...expression,
      versions: [...(versionsOf.get(expression.id) ?? [])],
    })),
  }));
}

function toWork({
  id,
  iri,
  kind,
  title,
  cite,
  country,
  language,
}: Selectable<Tables["works"]>): Work {
  return {
    id,
    iri,
    kind: kind as Work["kind"],
    title,
    cite,
    country,
    language: language as Work["language"],
  };
}

function workColumns({ id, iri, kind, title, cite, country, language }: Work) {
  return { id, iri, kind, title, cite, country, language };
}

function toExpression(row: Selectable<Tables["expressions"]>): Expression {
  return {
    id: row.id,
    workId: row.work_id,
    date: row.date,
    state: row.state as Expression["state"],
    extent: row.extent as Expression["extent"],
    targetId: row.target_id,
  };
}
