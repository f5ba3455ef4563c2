// @ts-check
/** Makes what a package of npm holds beside the launcher: the program and its pages as they were built, and the engine to import. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { build } from "./build.mjs";

const root = join(import.meta.dirname, "../..");
const target = join(root, "dist/package");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

for (const name of /** @type {const} */ (["program", "editor"])) {
  const made = await build(root, name, () => undefined);
  if (made.kind !== "built") throw new Error(`the ${name} could not be built (${made.kind})`);
  cpSync(made.folder, join(target, name), { recursive: true });
}

const input = {
  rancang: join(root, "engine/package/index.ts"),
  schemas: join(root, "engine/package/schemas.ts"),
};
/** Packages stay outside: npm installs them, and a bundler takes of them what it needs. */
const external = /^[^./]/u;

const modules = await rolldown({ cwd: root, input, external });
await modules.write({ dir: target, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
const types = await rolldown({
  cwd: root,
  input,
  external,
  plugins: [dts({ tsconfig: join(root, "tsconfig.json"), dtsOnly: true })],
});
await types.write({ dir: target, entryFileNames: "[name].mts", chunkFileNames: "[name].mts" });
