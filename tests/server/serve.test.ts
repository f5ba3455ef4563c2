import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { messageOf } from "../../schemas/message.ts";
import { readConfig } from "../../server/config.ts";
import { serve } from "../../server/serve.ts";
import { startServer } from "../../server/start.ts";
import { STORE_FILE } from "../../server/storage/open.ts";

const children: ChildProcess[] = [];
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rancang-serve-"));
});
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

describe("the configuration", () => {
  test.each<[string[], Record<string, string>, object]>([
    [[], {}, { port: 4477, data: "data", library: null, editor: "built" }],
    [
      ["--port", "0", "--data", "/x"],
      { RANCANG_PORT: "7", RANCANG_DATA: "/y" },
      { port: 0, data: "/x" },
    ],
    [
      ["--dev"],
      { RANCANG_PORT: "7", RANCANG_DATA: "/y", RANCANG_LIBRARY: "/z" },
      { port: 7, data: "/y", library: "/z", editor: "development" },
    ],
  ])("%j with %j", (args, environment, expected) => {
    const config = readConfig(args, environment);
    expect(config.ok && config.value).toMatchObject(expected);
  });

  test.each<[string[], Record<string, string>, RegExp]>([
    [["--port", "eighty"], {}, /^The option --port is not right: a port is a number/u],
    [["--port", "70000"], {}, /--port/u],
    [["--port", "-1"], {}, /--port/u],
    [[], { RANCANG_PORT: "x" }, /^The option RANCANG_PORT/u],
    [["--prot", "1"], {}, /^The option --prot/u],
    [["file.md"], {}, /^The option file\.md/u],
  ])("%j with %j is refused", (args, environment, message) => {
    const config = readConfig(args, environment);
    expect(config.ok ? "" : messageOf(config.problem, "en")).toMatch(message);
  });
});

describe("a server that cannot start", () => {
  const start = async (...args: string[]) => {
    const lines: string[] = [];
    const code = await serve(
      args,
      { RANCANG_LIBRARY: join(folder, "no-library") },
      {
        out: (line) => lines.push(`out: ${line}`),
        error: (line) => lines.push(line),
        onEnd: (end) => end(),
      },
    );
    return { code, lines };
  };

  test("[ST17] where the folder is held by another: one line, exit 2", async () => {
    const data = join(folder, "held");
    const first = await startServer({ data, port: 0, library: "none", editor: "none" });
    expect(await start("--port", "0", "--data", data)).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^The data folder .*held is in use/u)],
    });
    await first.close();
  });

  test("where the port is taken: one line, exit 2, and the folder is free again", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const data = join(folder, "port");
    expect(await start("--port", String(port), "--data", data)).toEqual({
      code: 2,
      lines: [expect.stringMatching(new RegExp(`^Port ${port} is in use`, "u"))],
    });
    const later = await startServer({ data, port: 0, library: "none", editor: "none" });
    await later.close();
    other.close();
  });

  test("[ST18] where the store is damaged: one line, exit 2", async () => {
    const data = join(folder, "damaged");
    const made = await startServer({ data, port: 0, library: "none", editor: "none" });
    await made.close();
    writeFileSync(join(data, STORE_FILE), "nothing of a database ".repeat(500));
    expect(await start("--port", "0", "--data", data)).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^The store .*rancang\.db is damaged/u)],
    });
  });

  test("[ST19] where the folder cannot be written: one line, exit 2", async () => {
    writeFileSync(join(folder, "file"), "");
    expect(await start("--port", "0", "--data", join(folder, "file", "x"))).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^The data folder .* cannot be written \(ENOTDIR\)/u)],
    });
  });

  test("where an option is wrong: one line, exit 2", async () => {
    expect(await start("--port")).toEqual({
      code: 2,
      lines: [expect.stringMatching(/^The option --port/u)],
    });
  });
});

describe("a server that runs", () => {
  test("has an address that opens it, and serves publications and the API there", async () => {
    const server = await startServer({ data: null, port: 0, library: "none", editor: "none" });
    const entered = await fetch(server.newLink(), { redirect: "manual" });
    const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
    expect(cookie).toContain(`rancang-session-${server.port}=`);
    const library = await fetch(`${server.origin}/api/v1/library`, { headers: { cookie } });
    expect(await library.json()).toEqual({
      works: [],
      proposals: [],
      gaps: [],
      study: null,
      notCurrent: {},
    });
    await server.close();
  });

  test("[CO7] that is killed has lost nothing that it acknowledged, and starts again at once", async () => {
    const data = join(folder, "killed");
    const first = await run(data);
    const add = await first.send("/texts", {
      kind: "existing",
      source:
        "---\ndialect: 1\nwork: /akn/id/act/uu/2000/1\ntitle: T\nlanguage: id\nstate: enacted\nextent: whole\ndate: 2000-01-01\n---\n\n### Pasal 1\n\nIsi.\n",
    });
    const opened = await first.send("/proposals", {
      title: { id: "U", en: "" },
      baseVersionIds: [add["id"]],
    });
    const [target] = opened["targets"] as { id: string }[];
    let length = 0;
    for (let index = 0; index < 20; index += 1) {
      const step = {
        stepType: "replace",
        from: 3,
        to: 3,
        slice: { content: [{ type: "text", text: "x" }] },
      };
      const sent = await first.send(`/targets/${target!.id}/steps`, {
        length,
        clientId: "c",
        steps: [step],
      });
      length = sent["length"] as number;
    }
    first.process.kill("SIGKILL");
    await first.ended;
    const second = await run(data);
    const draft = await second.send(`/targets/${target!.id}/draft`);
    expect(draft["length"]).toBe(20);
    expect(JSON.stringify(draft["document"])).toContain("x".repeat(20));
    second.process.kill("SIGTERM");
    expect(await second.ended).toBe(0);
  });
});

interface Running {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  readonly send: (path: string, body?: object) => Promise<Record<string, unknown>>;
}

/** A server in a process of its own, without an editor. */
async function run(data: string): Promise<Running> {
  const script = join(folder, "run.mts");
  const url = (file: string) =>
    JSON.stringify(new URL(`../../server/${file}`, import.meta.url).pathname);
  writeFileSync(
    script,
    `import { startServer } from ${url("start.ts")};
     const server = await startServer({ data: ${JSON.stringify(data)}, port: 0, library: "none", editor: "none" });
     process.once("SIGTERM", () => server.close());
     process.stdout.write(server.newLink() + "\\n");`,
  );
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    cwd: process.cwd(),
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const link = await new Promise<string>((resolve, reject) => {
    child.stdout?.once("data", (bytes: Buffer) => resolve(bytes.toString().trim()));
    child.once("exit", () => reject(new RangeError("the server ended before it said its address")));
  });
  const entered = await fetch(link, { redirect: "manual" });
  const [cookie = ""] = (entered.headers.get("set-cookie") ?? "").split(";");
  const origin = new URL(link).origin;
  const send = async (path: string, body?: object) => {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(`${origin}/api/v1${path}`, {
      ...init,
      headers: { cookie, "content-type": "application/json" },
    });
    return (await answer.json()) as Record<string, unknown>;
  };
  return { process: child, ended, send };
}
