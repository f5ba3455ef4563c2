import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { sql } from "kysely";
import Libsql from "libsql";
import { ProblemError } from "../../../server/problem-error.ts";
import {
  ORIGINALS_FOLDER,
  openFolder,
  openMemory,
  STORE_FILE,
} from "../../../server/storage/open.ts";
import { openSqlite, sqliteFlavour } from "../../../server/storage/sqlite.ts";
import { createStore } from "../../../server/storage/store.ts";
import { describeStore, work } from "../../contract/store.ts";

describeStore("a store in memory", openMemory);

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "rancang-store-"));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describeStore("a store in a folder", () => openFolder(newFolder()));

const codeOf = async (opening: Promise<unknown>): Promise<string> => {
  try {
    await opening;
    return "opened";
  } catch (error) {
    return error instanceof ProblemError ? error.problem.code : String(error);
  }
};

describe("a data folder", () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });

  test("[ST16] what was written is there when it is opened again", async () => {
    const first = await openFolder(folder);
    await first.works.add(work());
    await first.close();
    const second = await openFolder(folder);
    expect((await second.works.list()).map(({ id }) => id)).toEqual(["work-1"]);
    await second.close();
  });

  const modesIn = (path: string): string[] =>
    readdirSync(path, { recursive: true, encoding: "utf8" })
      .map((name) => `${name} ${(statSync(join(path, name)).mode & 0o777).toString(8)}`)
      .sort();

  test("[ST35] is the owner's alone, every file in it, and that of an older program", async () => {
    const path = join(folder, "data");
    mkdirSync(path, { mode: 0o755 });
    chmodSync(path, 0o755);
    writeFileSync(join(path, STORE_FILE), "", { mode: 0o644 });
    mkdirSync(join(path, ORIGINALS_FOLDER), { mode: 0o755 });
    writeFileSync(join(path, ORIGINALS_FOLDER, "0".repeat(64)), "old", { mode: 0o644 });
    const store = await openFolder(path);
    await store.works.add(work());
    const hash = await store.originals.add(Uint8Array.of(1, 2, 3));
    expect((statSync(path).mode & 0o777).toString(8)).toBe("700");
    const file = hash.replace("sha256:", "");
    const open = modesIn(path);
    expect(open).toEqual(
      expect.arrayContaining([
        "lock.db 600",
        `${ORIGINALS_FOLDER} 700`,
        `${ORIGINALS_FOLDER}/${file} 600`,
      ]),
    );
    expect(open.filter((line) => !/ (?:600|700)$/u.test(line))).toEqual([]);
    await store.close();
    expect(modesIn(path).filter((line) => !/ (?:600|700)$/u.test(line))).toEqual([]);
  });

  test("[ST40] who reads does not wait for what is being written, and reads what is kept", async () => {
    const store = await openFolder(newFolder());
    const kept: number[] = [];
    await store.atomically(async (inner) => {
      await inner.works.add(work());
      kept.push((await store.works.list()).length, (await inner.works.list()).length);
    });
    kept.push((await store.works.list()).length);
    expect(kept).toEqual([0, 1, 1]);
    const undone = store.atomically(async (inner) => {
      await inner.works.add({ ...work(), id: "another", iri: "/akn/id/act/uu/2008/11" });
      throw new RangeError("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await store.works.list()).toHaveLength(1);
    await store.close();
  });

  test("[ST35] nothing stays of an original that cannot be written whole", async () => {
    const path = newFolder();
    const store = await openFolder(path);
    const hash = await store.originals.add(Buffer.from("abc"));
    await store.originals.remove(hash);
    const originals = join(path, ORIGINALS_FOLDER);
    // A disk that takes nothing more.
    symlinkSync("/dev/full", join(originals, `${hash.slice("sha256:".length)}.unfinished`));
    await expect(store.originals.add(Buffer.from("abc"))).rejects.toThrow("ENOSPC");
    expect(readdirSync(originals)).toEqual([]);
    await store.close();
  });

  test("[ST35] what was begun of an original and never finished is swept, and nothing else", async () => {
    const first = await openFolder(folder);
    const hash = await first.originals.add(Uint8Array.of(1, 2, 3));
    await first.close();
    const unfinished = join(folder, ORIGINALS_FOLDER, `${"0".repeat(64)}.unfinished`);
    writeFileSync(unfinished, "half");
    const second = await openFolder(folder);
    expect(readdirSync(join(folder, ORIGINALS_FOLDER))).toEqual([hash.replace("sha256:", "")]);
    await second.close();
  });

  test("[ST17] is held by one at a time, and free again after the one is closed", async () => {
    const first = await openFolder(folder);
    expect(await codeOf(openFolder(folder))).toBe("storage/folder-in-use");
    await first.close();
    const second = await openFolder(folder);
    await second.close();
  });

  test("[ST17] is free again after the process that held it was killed, with all that was acknowledged", async () => {
    const script = join(folder, "hold.mts");
    const open = new URL("../../../server/storage/open.ts", import.meta.url).pathname;
    writeFileSync(
      script,
      `import { openFolder } from ${JSON.stringify(open)};
       const store = await openFolder(${JSON.stringify(folder)});
       await store.works.add(${JSON.stringify(work())});
       await store.settings.write("k", 1);
       process.kill(process.pid, "SIGKILL");`,
    );
    const ran = spawnSync(process.execPath, ["--import", "tsx", script], {
      cwd: process.cwd(),
      encoding: "utf8",
    });
    expect([ran.signal, ran.stderr]).toEqual(["SIGKILL", ""]);
    const store = await openFolder(folder);
    expect(await store.works.list()).toHaveLength(1);
    expect(await store.settings.read("k")).toBe(1);
    await store.close();
  });

  test("[ST18] a file that is no database is damaged, and is left as it is", async () => {
    const text = "This is no database. ".repeat(100);
    writeFileSync(join(folder, STORE_FILE), text);
    expect(await codeOf(openFolder(folder))).toBe("storage/damaged");
    expect(readFileSync(join(folder, STORE_FILE), "utf8")).toBe(text);
  });

  test("[ST18] a store with overwritten pages is damaged", async () => {
    const store = await openFolder(folder);
    await store.works.add(work());
    await store.close();
    const file = join(folder, STORE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(0xaa, 4096, Math.min(bytes.length, 4096 * 12));
    writeFileSync(file, bytes);
    expect(await codeOf(openFolder(folder))).toBe("storage/damaged");
  });

  test("[ST18] a store of a newer program is told apart", async () => {
    const store = await openFolder(folder);
    await store.close();
    const database = new Libsql(join(folder, STORE_FILE));
    database
      .prepare("INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-future', 'x')")
      .run();
    database.close();
    expect(await codeOf(openFolder(folder))).toBe("storage/newer");
  });

  test("[ST29] an original is a file that any program can check, and is there when the folder is opened again", async () => {
    const first = await openFolder(folder);
    const hash = await first.originals.add(Buffer.from("Pasal 1"));
    await first.close();
    const file = join(folder, ORIGINALS_FOLDER, hash.slice("sha256:".length));
    expect(readFileSync(file, "utf8")).toBe("Pasal 1");
    const second = await openFolder(folder);
    expect(Buffer.from((await second.originals.find(hash)) ?? []).toString()).toBe("Pasal 1");
    await second.close();
  });

  test("[ST28] an original whose bytes were changed is told, never given, and mended by giving it again", async () => {
    const store = await openFolder(folder);
    const hash = await store.originals.add(Buffer.from("Pasal 1"));
    const file = join(folder, ORIGINALS_FOLDER, hash.slice("sha256:".length));
    writeFileSync(file, "Pasal 2");
    expect(await codeOf(store.originals.find(hash))).toBe("import/original-damaged");
    await store.originals.add(Buffer.from("Pasal 1"));
    expect(readFileSync(file, "utf8")).toBe("Pasal 1");
    await store.close();
  });

  test("[ST28] a folder of originals that cannot be written is told", async () => {
    const store = await openFolder(folder);
    writeFileSync(join(folder, ORIGINALS_FOLDER), "in the way");
    expect(await codeOf(store.originals.add(Buffer.from("Pasal 1")))).toBe("storage/not-written");
    await store.close();
  });

  test("[ST6] a full disk is told, and nothing of what was to be written is there", async () => {
    const db = openSqlite(join(folder, STORE_FILE));
    const store = await createStore(db, sqliteFlavour, STORE_FILE);
    await sql`PRAGMA max_page_count = 1`.execute(db);
    const writing = store.atomically(async (inner) => {
      await inner.settings.write("small", 1);
      await inner.settings.write("large", "x".repeat(3_000_000));
    });
    expect(await codeOf(writing)).toBe("storage/not-written");
    expect(await store.settings.read("small")).toBeUndefined();
    await store.close();
  });

  test("[ST19] a folder below a file cannot be written", async () => {
    writeFileSync(join(folder, "file"), "");
    expect(await codeOf(openFolder(join(folder, "file", "data")))).toBe(
      "storage/folder-not-writable",
    );
    expect(await codeOf(openFolder(join(folder, "file")))).toBe("storage/folder-not-writable");
  });
});
