import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ImportRow } from "../../schemas/records/index.ts";
import { BODY } from "./support.ts";

let folder = "";
const children: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-crash-"));
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

async function start(): Promise<Started> {
  const script = join(folder, "start.mts");
  const server = new URL("../../server/start.ts", import.meta.url).pathname;
  writeFileSync(
    script,
    `import { startServer } from ${JSON.stringify(server)};
     const data = ${JSON.stringify(join(folder, "data"))};
     const server = await startServer({ data, port: 0, library: "none", editor: "none" });
     console.log(server.newLink());`,
  );
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
    child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
  });
  const link = new URL(line);
  const entered = await fetch(link, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  return {
    child,
    ask: (path, init = {}) =>
      fetch(`${link.origin}/api/v1${path}`, {
        ...init,
        headers: { cookie, "content-type": "application/octet-stream" },
      }),
  };
}

async function kill({ child }: Started): Promise<void> {
  const ended = new Promise((resolve) => {
    child.removeAllListeners("exit");
    child.once("exit", resolve);
  });
  child.kill("SIGKILL");
  await ended;
}

const PATIENCE = 200;

test("[ST34] a file that was answered for is read although the program was killed before it was", async () => {
  const texts = [1, 2, 3].map(
    (count) => `${BODY}\n### Pasal ${count + 2}\n\nKetentuan ${count}.\n`,
  );
  const first = await start();
  const given: ImportRow[] = [];
  for (const [index, body] of texts.entries()) {
    const answer = await first.ask(`/imports?name=${index}.md`, { method: "POST", body });
    expect(answer.status).toBe(201);
    given.push((await answer.json()) as ImportRow);
  }
  await kill(first);
  const second = await start();
  const stateOf = async (id: string) =>
    ((await (await second.ask(`/imports/${id}`)).json()) as ImportRow).state;
  for (const { id } of given) {
    for (let turn = 0; turn < PATIENCE && (await stateOf(id)).kind !== "read"; turn += 1)
      await wait(100);
    expect(await stateOf(id)).toMatchObject({ kind: "read", format: "markdown" });
  }
  for (const [index, { hash }] of given.entries())
    expect(await (await second.ask(`/originals/${hash}`)).text()).toBe(texts[index]);
  await kill(second);
}, 90_000);
