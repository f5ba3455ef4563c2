/** Clauses found by words or by address, in the newest version of each expression. */
import type { InferResult, Kysely } from "kysely";
import type { AddressQuery, FoundClause, SearchStore } from "../ports/index.ts";
import type { Flavour } from "./flavour.ts";
import { readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The search of a database. */
export function searchStore(db: Kysely<Tables>, flavour: Flavour): SearchStore {
  return {
    byWords: async (query) => {
      const found = await flavour.findByWords(db, query);
      if (found.length === 0) return [];
      const rows = await selectClauses(db).where("clauses.row", "in", found).execute();
      const byRow = new Map(rows.map((row) => [row.row, row]));
      return found.flatMap((number) => {
        const row = byRow.get(number);
        return row === undefined ? [] : [toFound(row)];
      });
    },
    byAddress: async (query) => (await findByAddress(db, query)).map(toFound),
    wordsOf: async (versionId, eid) => {
      const rows = await db
        .selectFrom("clauses")
        .select(["label", "title", "text"])
        .where("version_id", "=", versionId)
        .where((where) =>
          where.or([
            where("eid", "=", eid),
            where.and([where("eid", ">=", `${eid}__`), where("eid", "<", `${eid}__\u{10FFFF}`)]),
          ]),
        )
        .orderBy("position")
        .execute();
      return JSON.stringify(rows.map(({ label, title, text }) => [label, title, text]));
    },
  };
}

function selectClauses(db: Kysely<Tables>) {
  return db
    .selectFrom("clauses")
    .innerJoin("versions", "versions.id", "clauses.version_id")
    .innerJoin("expressions", "expressions.newest_version_id", "versions.id")
    .innerJoin("works", "works.id", "expressions.work_id")
    .select([
      "clauses.row",
      "clauses.version_id",
      "clauses.eid",
      "clauses.label",
      "clauses.kind",
      "clauses.path",
      "clauses.title",
      "clauses.text",
      "versions.facts",
      "expressions.work_id",
      "expressions.target_id",
      "expressions.state",
      "expressions.date",
      "works.cite",
    ]);
}

type FoundRow = InferResult<ReturnType<typeof selectClauses>>[number];

async function findByAddress(db: Kysely<Tables>, { workIds, eids, kind, limit }: AddressQuery) {
  if (workIds?.length === 0 || eids.length === 0) return [];
  let query = selectClauses(db)
    .where("clauses.eid", "in", eids)
    .orderBy("expressions.target_id")
    .orderBy("expressions.date", "desc")
    .orderBy("clauses.row")
    .limit(limit);
  if (workIds !== null) query = query.where("expressions.work_id", "in", workIds);
  if (kind === "proposal") query = query.where("expressions.target_id", "is not", null);
  else if (kind !== undefined)
    query = query.where("expressions.target_id", "is", null).where("works.kind", "=", kind);
  return query.execute();
}

function toFound(row: FoundRow): FoundClause {
  return {
    versionId: row.version_id,
    workId: row.work_id,
    targetId: row.target_id,
    cite: row.cite,
    state: row.state as FoundClause["state"],
    date: row.date,
    facts: readJson(row.facts),
    eid: row.eid,
    label: row.label,
    kind: row.kind,
    path: readJson(row.path),
    title: row.title,
    text: row.text,
  };
}
