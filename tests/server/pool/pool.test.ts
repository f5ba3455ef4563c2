import { execFile } from "node:child_process";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createPool, type Pool } from "../../../server/pool/index.ts";
import { type TestTasks, tasks } from "./tasks.ts";

const open: Pool<TestTasks>[] = [];
const pool = ({ workers = 1, queue = 8, megabytes = 200 } = {}): Pool<TestTasks> => {
  const file = new URL("./worker.mjs", import.meta.url);
  const made = createPool<TestTasks>({ file, tasks, workers, queue, megabytes });
  open.push(made);
  return made;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
};

describe("a pool of workers", () => {
  test("gives what a task gives, bytes and maps too, and tells how far it is", async () => {
    const { run } = pool();
    const input = { bytes: new Uint8Array([0, 255]), map: new Map([["a", undefined]]) };
    expect(await run("echo", input)).toEqual({ kind: "done", output: input });
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    expect(await run("steps", 3, { onProgress })).toEqual({ kind: "done", output: null });
    expect(told).toEqual(["1/3", "2/3", "3/3"]);
  });

  test("answers what a task asks meanwhile, in whatever order the answers come", async () => {
    const { run } = pool();
    const onQuestion = async (asked: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, Number(asked)));
      return { after: asked };
    };
    expect(await run("questions", [60, 1, 30], { onQuestion })).toEqual({
      kind: "done",
      output: [{ after: 60 }, { after: 1 }, { after: 30 }],
    });
  });

  test("takes and gives as much as the largest file that is read", async () => {
    const { run } = pool({ megabytes: 1_500 });
    const input = new Uint8Array(100_000_000).fill(7);
    const ran = await run("echo", input, { seconds: 60 });
    expect(ran.kind === "done" && Buffer.compare(ran.output as Uint8Array, input)).toBe(0);
  });

  test("keeps its workers, and does in turn what is asked for at once", async () => {
    const { run } = pool();
    const ran = await Promise.all([run("count", null), run("count", null), run("count", null)]);
    const done = ran.map((one) => (one.kind === "done" ? one.output : undefined));
    expect(done.map((one) => one?.count)).toEqual([1, 2, 3]);
    expect(new Set(done.map((one) => one?.process)).size).toBe(1);
  });

  test("works with as many workers as it may have", async () => {
    const { run } = pool({ workers: 2 });
    const [slow, quick] = [run("spin", null, { seconds: 20 }), run("echo", "quick")];
    expect(await quick).toEqual({ kind: "done", output: "quick" });
    void slow;
  });

  test("ends a worker after a task that asks for it, and leaves the others what they know", async () => {
    const { run } = pool({ workers: 2 });
    const processOf = async (task: "count" | "once") => {
      const ran = await run(task, null);
      if (ran.kind !== "done") throw new RangeError(ran.kind);
      return ran.output.process;
    };
    const kept = await processOf("count");
    const first = await processOf("once");
    expect(isAlive(first)).toBe(false);
    expect(await processOf("once")).not.toBe(first);
    expect(await processOf("count")).toBe(kept);
  });

  test("refuses what would wait behind too many, and does the rest", async () => {
    const { run } = pool({ queue: 1 });
    const [runs, waits, refused] = [run("sleep", 300), run("sleep", 1), run("sleep", 2)];
    expect(await refused).toEqual({ kind: "full" });
    expect(await Promise.all([runs, waits])).toEqual([
      { kind: "done", output: 300 },
      { kind: "done", output: 1 },
    ]);
  });

  test("stops a task that never looks up, one that waits, and one that was stopped before", async () => {
    const { run } = pool();
    const [first, second] = [new AbortController(), new AbortController()];
    const running = run("spin", null, { signal: first.signal });
    const waiting = run("echo", 1, { signal: second.signal });
    second.abort();
    expect(await waiting).toEqual({ kind: "stopped" });
    first.abort();
    expect(await running).toEqual({ kind: "stopped" });
    expect(await run("echo", 2, { signal: first.signal })).toEqual({ kind: "stopped" });
    expect(await run("echo", 3)).toEqual({ kind: "done", output: 3 });
  });

  test("ends a task when its time is over; the time of waiting does not count", async () => {
    const { run } = pool();
    const [spun, waited] = [
      run("spin", null, { seconds: 8 }),
      run("echo", "waited", { seconds: 6 }),
    ];
    expect(await spun).toEqual({ kind: "out-of-time", seconds: 8 });
    expect(await waited).toEqual({ kind: "done", output: "waited" });
  });

  test.each(["heap", "bytes"] as const)("ends a task that fills its memory: %s", async (what) => {
    const { run } = pool({ megabytes: 100 });
    expect(await run("fill", what)).toEqual({ kind: "out-of-memory", megabytes: 100 });
    expect(await run("echo", "next")).toEqual({ kind: "done", output: "next" });
  });

  test("tells why a task failed, and what a worker said before it broke", async () => {
    const { run } = pool();
    expect(await run("fail", "no\nsuch")).toEqual({ kind: "failed", reason: "no such" });
    expect(await run("exit", "last words")).toEqual({
      kind: "failed",
      reason: "exit 3 last words",
    });
    expect(await run("echo", () => 1)).toMatchObject({ kind: "failed" });
    expect(await run("echo", "next")).toEqual({ kind: "done", output: "next" });
  });

  test("that is closed has no workers, and takes nothing more", async () => {
    const { run, close } = pool();
    const ran = await run("count", null);
    const running = run("spin", null);
    const waiting = run("echo", 1);
    await close();
    expect(await Promise.all([running, waiting, run("echo", 2)])).toEqual([
      { kind: "stopped" },
      { kind: "stopped" },
      { kind: "stopped" },
    ]);
    expect(ran.kind === "done" && isAlive(ran.output.process)).toBe(false);
  });

  test("whose program is gone leaves no worker behind, however busy", async () => {
    const [poolFile, workerFile, taskFile] = [
      "../../../server/pool/index.ts",
      "./worker.mjs",
      "./tasks.ts",
    ].map((file) => new URL(file, import.meta.url).href);
    const script = `
      import { createPool } from ${JSON.stringify(poolFile)};
      import { tasks } from ${JSON.stringify(taskFile)};
      const pool = createPool({ file: new URL(${JSON.stringify(workerFile)}), tasks, workers: 1, queue: 1, megabytes: 100 });
      const ran = await pool.run("count", null);
      console.log(ran.output.process);
      void pool.run("spin", null);
      setTimeout(() => process.kill(process.pid, "SIGKILL"), 500);
    `;
    const args = ["--import", "tsx", "--input-type=module", "--eval", script];
    const worker = await new Promise<number>((resolve) => {
      execFile(process.execPath, args, (_, out) => resolve(Number(out)));
    });
    expect(worker).toBeGreaterThan(0);
    for (let wait = 0; wait < 200 && isAlive(worker); wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAlive(worker)).toBe(false);
  });
});
