/** The editor for the browser: built when there is none or its sources have changed. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { problem } from "../schemas/problem.ts";
import { errorMessage } from "./error-code.ts";
import { ProblemError } from "./problem-error.ts";

/** All that the build reads; a change of any of them makes it stale. */
const SOURCES = ["editor", "schemas", "engine", "package-lock.json"];
const FINGERPRINT = ".fingerprint";

/** The folder of the build, made anew where it must be. `tell` is called before the wait, and only then. */
export async function buildEditor(root: string, tell: () => void): Promise<string> {
  const folder = join(root, "dist", "editor");
  const mark = join(folder, FINGERPRINT);
  const wanted = fingerprint(root);
  const isFresh = existsSync(mark) && readFileSync(mark, "utf8") === wanted;
  if (isFresh && existsSync(join(folder, "index.html"))) return folder;
  tell();
  await runBuild(join(root, "editor"));
  writeFileSync(mark, wanted);
  return folder;
}

function runBuild(editor: string): Promise<void> {
  const script = join(import.meta.dirname, "vite-build.mjs");
  const args = [script, editor, join(editor, "vite.config.ts")];
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, args, { env }, (error, _out, told) => {
      if (error === null) resolve();
      else {
        const reason = errorMessage(told === "" ? error : told);
        reject(new ProblemError(problem("http/editor-not-built", { reason }), error));
      }
    });
  });
}

// Names, sizes and times: reading them takes a few milliseconds, reading all files would not.
function fingerprint(root: string): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) addPath(root, source);
  return hash.digest("hex");

  function addPath(base: string, path: string): void {
    const full = join(base, path);
    const found = statSync(full, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (!found.isDirectory()) {
      hash.update(`${path} ${found.size} ${found.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(full).sort()) addPath(base, join(path, name));
  }
}
