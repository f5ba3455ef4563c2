// @ts-check
/** The types of the package as one file of ambient modules: hundreds of small files would be more than all that they describe. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";

/** Where the compiler writes declarations, as tsconfig.json has it. */
const DECLARED = "node_modules/.cache/types";

/**
 * The declarations that some entries need, each file as a module below a name.
 *
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} entries sources, from `root`
 * @returns {string}
 */
export function bundleTypes(root, name, entries) {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  execFileSync(process.execPath, [compiler, "-b", join(root, "tsconfig.json")]);
  /** @type {Map<string, string>} */
  const modules = new Map();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (modules.has(file)) continue;
    const folder = dirname(file);
    const text = readFileSync(join(root, DECLARED, file.replace(/\.ts$/u, ".d.ts")), "utf8");
    const declared = text
      .replace(/^(export )?declare /gmu, "$1")
      .replace(/(\bfrom |\bimport\()"(\.[^"]+)"/gu, (_, before, path) => {
        const other = normalize(join(folder, path));
        waiting.push(other);
        return `${before}"${name}/${other.replace(/\.ts$/u, "")}"`;
      });
    modules.set(file, declared);
  }
  return [...modules]
    .map(([file, text]) => `declare module "${name}/${file.replace(/\.ts$/u, "")}" {\n${text}}\n`)
    .join("\n");
}
