/** Each version of a proposal keeps the version of the act that it changes. */
import { type Kysely, sql } from "kysely";

interface Row {
  readonly row: number;
  readonly base_version_id: string;
  readonly facts: string;
  readonly iri: string;
  readonly date: string;
}

/**
 * Until now a proposal kept one base for all its versions. A version whose own facts name another state of the act was
 * made before the base was changed; which one that was is not known, and it stays without a base.
 */
export async function versionBases(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE versions ADD COLUMN base_id text REFERENCES versions (id)`.execute(db);
  const { rows } = await sql<Row>`
    SELECT versions.row AS row, targets.base_version_id AS base_version_id, versions.facts AS facts,
      works.iri AS iri, base_expressions.date AS date
    FROM versions
    JOIN expressions ON expressions.id = versions.expression_id
    JOIN targets ON targets.id = expressions.target_id
    JOIN works ON works.id = expressions.work_id
    JOIN versions AS bases ON bases.id = targets.base_version_id
    JOIN expressions AS base_expressions ON base_expressions.id = bases.expression_id`.execute(db);
  for (const { row, base_version_id, facts, iri, date } of rows) {
    const said = (JSON.parse(facts) as { base?: string }).base;
    // The files of the starter library name their base by its file.
    if (said?.startsWith("/akn/") === true && said !== `${iri}@${date}`) continue;
    await sql`UPDATE versions SET base_id = ${base_version_id} WHERE row = ${row}`.execute(db);
  }
}
