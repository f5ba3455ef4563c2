/** The store over a database: all ports, one transaction at a time. */
import { type Kysely, Migrator } from "kysely";
import { problem } from "../../schemas/problem.ts";
import type { OpenStore, OriginalStore, Store } from "../ports/index.ts";
import { ProblemError } from "../problem-error.ts";
import { commentStore } from "./comments.ts";
import { correctionStore } from "./corrections.ts";
import { draftStore } from "./drafts.ts";
import type { Flavour } from "./flavour.ts";
import { frameStore } from "./frames.ts";
import { importStore } from "./imports.ts";
import { jobStore } from "./jobs.ts";
import { migrationsFor } from "./migrations/index.ts";
import { memoryOriginals } from "./originals.ts";
import { pinStore } from "./pins.ts";
import { proposalStore } from "./proposals.ts";
import { provenanceStore } from "./provenances.ts";
import { publicationStore } from "./publications.ts";
import { reasonStore } from "./reasons.ts";
import { searchStore } from "./search.ts";
import { sessionStore, settingStore } from "./settings.ts";
import type { Tables } from "./tables.ts";
import { versionStore } from "./versions.ts";
import { workStore } from "./works.ts";

/** The store over a database, with all migrations carried out. `name` is how its problems call it. */
export async function createStore(
  db: Kysely<Tables>,
  flavour: Flavour,
  name: string,
  originals: OriginalStore = memoryOriginals(),
): Promise<OpenStore> {
  await migrate(db, flavour, name);
  return { ...storeOver(db, flavour, originals), close: () => db.destroy() };
}

function storeOver(db: Kysely<Tables>, flavour: Flavour, originals: OriginalStore): Store {
  return {
    works: workStore(db),
    versions: versionStore(db, flavour),
    search: searchStore(db, flavour),
    proposals: proposalStore(db),
    drafts: draftStore(db),
    reasons: reasonStore(db),
    frames: frameStore(db),
    pins: pinStore(db),
    comments: commentStore(db),
    corrections: correctionStore(db),
    publications: publicationStore(db),
    imports: importStore(db),
    jobs: jobStore(db),
    provenances: provenanceStore(db),
    originals,
    settings: settingStore(db),
    sessions: sessionStore(db),
    atomically: (work) =>
      db.transaction().execute((transaction) => work(storeOver(transaction, flavour, originals))),
  };
}

async function migrate(db: Kysely<Tables>, flavour: Flavour, name: string): Promise<void> {
  const provider = migrationsFor(flavour);
  const migrator = new Migrator({ db, provider });
  const known = new Set(Object.keys(await provider.getMigrations()));
  const newer = (await executedMigrations(db)).find((migration) => !known.has(migration));
  if (newer !== undefined)
    throw new ProblemError(problem("storage/newer", { file: name, found: newer }));
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}

async function executedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}
