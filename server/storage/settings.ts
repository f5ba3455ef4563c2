/** Small values by name, and sessions. */
import type { Kysely } from "kysely";
import type { SessionStore, SettingStore } from "../ports/index.ts";
import { readJson } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The settings of a database. */
export function settingStore(db: Kysely<Tables>): SettingStore {
  return {
    read: async (key) => {
      const row = await db
        .selectFrom("settings")
        .select("value")
        .where("key", "=", key)
        .executeTakeFirst();
      return row === undefined ? undefined : readJson(row.value);
    },
    write: async (key, value) => {
      const text = JSON.stringify(value);
      await db
        .insertInto("settings")
        .values({ key, value: text })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ value: text }))
        .execute();
    },
  };
}

/** The sessions of a database. */
export function sessionStore(db: Kysely<Tables>): SessionStore {
  return {
    isOpen: async (tokenHash, at) => {
      const row = await db
        .selectFrom("sessions")
        .select("expires_at")
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return row !== undefined && row.expires_at > at;
    },
    open: async (tokenHash, createdAt, expiresAt) => {
      await db.deleteFrom("sessions").where("expires_at", "<=", createdAt).execute();
      await db
        .insertInto("sessions")
        .values({ token_hash: tokenHash, created_at: createdAt, expires_at: expiresAt })
        .execute();
    },
  };
}
