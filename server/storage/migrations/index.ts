/** The migrations in their order. A migration that was released is never changed. */
import type { Migration, MigrationProvider } from "kysely";
import { firstTables } from "./0001-first.ts";
import { importTables } from "./0002-imports.ts";
import { correctionTable } from "./0003-corrections.ts";
import { jobTable } from "./0004-jobs.ts";
import { versionBases } from "./0005-version-bases.ts";
import { versionApplications } from "./0006-applications.ts";
import { publicationWithdrawals } from "./0007-withdrawals.ts";
import { frameTable } from "./0008-frames.ts";
import type { MigrationSetting } from "./setting.ts";

/** The migrations for a database, in the form that Kysely's migrator takes. */
export function migrationsFor(setting: MigrationSetting): MigrationProvider {
  const migrations: Record<string, Migration> = {
    "0001-first": {
      up: async (db) => {
        await firstTables(db, setting);
        await setting.makeWordIndex(db);
      },
    },
    "0002-imports": { up: (db) => importTables(db, setting) },
    "0003-corrections": { up: (db) => correctionTable(db, setting) },
    "0004-jobs": { up: (db) => jobTable(db, setting) },
    "0005-version-bases": { up: versionBases },
    "0006-applications": { up: versionApplications },
    "0007-withdrawals": { up: publicationWithdrawals },
    "0008-frames": { up: frameTable },
  };
  return { getMigrations: () => Promise.resolve(migrations) };
}
