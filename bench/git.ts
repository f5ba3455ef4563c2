/** What `git diff` takes over small files with the program as its driver: git starts it once a file. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, summarize } from "./measure.ts";

const RUNS = 7;
const FILES = 8;
const LAUNCHER = join(import.meta.dirname, "..", "server/cli/rancang.mjs");
const LAW =
  "# UNDANG-UNDANG TENTANG IZIN\n\n## Pasal 1\n\nIzin diberikan oleh Menteri.\n\n## Pasal 2\n\nIzin berlaku 5 (lima) tahun.\n";

/** The figures of the driver: the whole call, and as a multiple of as many starts of an empty program, in turn with it. */
export async function benchGit(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "rancang-bench-"));
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  git("init", "-q");
  git("config", "user.name", "Bench");
  git("config", "user.email", "bench@example.org");
  const program = `"${process.execPath}" "${LAUNCHER}"`;
  git("config", "diff.rancang.command", `f() { ${program} diff "$2" "$5" --path "$1"; }; f`);
  writeFileSync(join(folder, ".gitattributes"), "laws/*.md diff=rancang\n");
  mkdirSync(join(folder, "laws"));
  const write = (text: string): void => {
    for (let file = 1; file <= FILES; file += 1)
      writeFileSync(join(folder, `laws/${file}.md`), text);
  };
  write(LAW);
  git("add", ".");
  git("commit", "-q", "-m", "base");
  write(LAW.replace("Menteri", "Gubernur"));
  const shown = git("diff")
    .split("\n")
    .filter((line) => line.includes("{+Gubernur+}"));
  if (shown.length !== FILES)
    throw new Error(`the driver showed ${shown.length} of ${FILES} files`);
  const whole: number[] = [];
  const multiples: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const took = seconds(() => git("diff"));
    const empty = seconds(() => {
      for (let file = 0; file < FILES; file += 1) execFileSync(process.execPath, ["-e", "0"]);
    });
    whole.push(took * 1000);
    multiples.push(took / empty);
  }
  rmSync(folder, { recursive: true });
  return [
    summarize(`git diff of ${FILES} small files by the driver, whole`, "3 s", whole),
    { ...summarize("the same", "6", multiples), unit: `× ${FILES} node -e 0` },
  ];
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
