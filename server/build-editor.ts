/** The folder of the editor for the browser, built where there is no build of its sources as they stand. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problem } from "../schemas/problem.ts";
import { build, bundle } from "./build/build.mjs";
import { PARTS } from "./build/parts.mjs";
import { ProblemError } from "./problem-error.ts";

interface BuiltEditor {
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/**
 * The built editor. `tell` is called before the wait, and only then.
 *
 * Where the checkout cannot be written, it is built for this one run in a folder that `close` removes.
 */
export async function buildEditor(root: string, tell: () => void): Promise<BuiltEditor> {
  const made = await build(root, "editor", tell);
  switch (made.kind) {
    case "built":
      return { folder: made.folder, close: () => Promise.resolve() };
    case "unwritable":
      return buildElsewhere(root, tell);
    case "failed":
      throw notBuilt(made.reason);
    case "no-tools":
      throw notBuilt("what builds it is not installed (npm ci installs it)");
  }
}

async function buildElsewhere(root: string, tell: () => void): Promise<BuiltEditor> {
  tell();
  const folder = await mkdtemp(join(tmpdir(), "rancang-editor-"));
  const close = () => rm(folder, { recursive: true, force: true });
  const failure = await bundle(root, PARTS.editor.config, folder);
  if (failure === undefined) return { folder, close };
  await close();
  throw notBuilt(failure);
}

function notBuilt(reason: string): ProblemError {
  return new ProblemError(problem("http/editor-not-built", { reason }));
}
