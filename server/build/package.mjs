// @ts-check
/** Makes what a package of npm holds beside the launcher: the program and its pages as they were built, and the engine to import. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { register } from "tsx/esm/api";
import { build } from "./build.mjs";
import { bundleTypes } from "./types.mjs";

const root = join(import.meta.dirname, "../..");
const target = join(root, "dist/package");
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

for (const name of /** @type {const} */ (["program", "editor"])) {
  const made = await build(root, name, () => undefined);
  if (made.kind !== "built") throw new Error(`the ${name} could not be built (${made.kind})`);
  cpSync(made.folder, join(target, name), { recursive: true });
}

const entries = { rancang: "engine/package/index.ts", schemas: "engine/package/schemas.ts" };
const modules = await rolldown({
  cwd: root,
  input: entries,
  // Packages stay outside: npm installs them, and a bundler takes of them what it needs.
  external: /^[^./]/u,
});
await modules.write({
  dir: target,
  entryFileNames: "[name].mjs",
  chunkFileNames: "[name].mjs",
  // Names of functions and classes stay, for what is told of an error.
  minify: { compress: true, mangle: { keepNames: true }, codegen: true },
});

register();
const { jsonSchemas } = await import("../../schemas/printed/index.ts");
writeFileSync(join(target, "json-schemas.json"), `${JSON.stringify(jsonSchemas(), null, 2)}\n`);

writeFileSync(join(target, "types.d.ts"), bundleTypes(root, "rancang", Object.values(entries)));
for (const [name, file] of Object.entries(entries)) {
  const from = `rancang/${file.replace(/\.ts$/u, "")}`;
  writeFileSync(
    join(target, `${name}.d.mts`),
    `/// <reference path="./types.d.ts" />\nexport * from "${from}";\n`,
  );
}
