/** Clauses found by words or by address, in the newest version of each expression. */
import type { Kysely, Selectable } from "kysely";
import type { AddressQuery, FoundClause, SearchStore } from "../ports.ts";
import type { Flavour } from "./flavour.ts";
import { readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The search of a database. */
export function searchStore(db: Kysely<Tables>, flavour: Flavour): SearchStore {
  return {
    byWords: async (query) => {
      const found = await flavour.findByWords(db, query);
      if (found.length === 0) return [];
      const rows = await db.selectFrom("clauses").selectAll().where("row", "in", found).execute();
      const byRow = new Map(rows.map((row) => [row.row, row]));
      return found
        .map((row) => byRow.get(row))
        .flatMap((row) => (row === undefined ? [] : [toFound(row)]));
    },
    byAddress: async (query) => (await findByAddress(db, query)).map(toFound),
  };
}

async function findByAddress(db: Kysely<Tables>, { workIds, eids, kind, limit }: AddressQuery) {
  if (workIds.length === 0 || eids.length === 0) return [];
  const query = db
    .selectFrom("clauses")
    .innerJoin("expressions", "expressions.newest_version_id", "clauses.version_id")
    .innerJoin("works", "works.id", "expressions.work_id")
    .selectAll("clauses")
    .where("expressions.work_id", "in", workIds)
    .where("clauses.eid", "in", eids)
    .orderBy("expressions.target_id")
    .orderBy("expressions.date", "desc")
    .orderBy("clauses.row")
    .limit(limit);
  if (kind === undefined) return query.execute();
  if (kind === "proposal") return query.where("expressions.target_id", "is not", null).execute();
  return query.where("expressions.target_id", "is", null).where("works.kind", "=", kind).execute();
}

function toFound(row: Selectable<Tables["clauses"]>): FoundClause {
  return {
    versionId: row.version_id,
    eid: row.eid,
    label: row.label,
    kind: row.kind,
    path: readJson(row.path),
    title: row.title,
    text: row.text,
  };
}
