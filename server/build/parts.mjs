// @ts-check
/** What is built of the checkout, from which sources, and whether a build of it is current. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * @typedef {"program" | "editor"} PartName
 *
 * @typedef {object} Part
 * @property {readonly string[]} sources all that the build reads
 * @property {string} config how it is built
 *
 * @typedef {object} Build what is on record of a build
 * @property {string} folder its name in dist/
 * @property {string} stamp names, sizes and times of its sources
 * @property {string} content hash of its sources
 * @property {string} files names and sizes of what was built
 */

/** @type {{ readonly [name in PartName]: Part }} */
export const PARTS = {
  program: {
    sources: ["server", "engine", "schemas", "package-lock.json"],
    config: "server/vite.config.mjs",
  },
  editor: {
    sources: ["editor", "engine", "schemas", "package-lock.json"],
    config: "editor/vite.config.ts",
  },
};

/**
 * The folder of a build that is whole and was made of the sources as they stand; undefined where there is none.
 *
 * Sizes and times are compared and not read as earlier or later, so that a clock that is wrong changes nothing. This
 * runs at each start, and takes about 8 ms for 700 files.
 *
 * @param {string} root
 * @param {PartName} name
 * @returns {string | undefined}
 */
export function currentBuild(root, name) {
  // A package brings no builder: what it holds is the build.
  if (!existsSync(join(root, "server/build/build.mjs"))) return join(root, "dist/package", name);
  const build = wholeBuild(root, name);
  if (build === undefined || build.stamp !== stampOf(root, PARTS[name].sources)) return undefined;
  return join(root, "dist", build.folder);
}

/**
 * The build on record, where all its files are there; undefined where a part is missing or was cut off.
 *
 * @param {string} root
 * @param {PartName} name
 * @returns {Build | undefined}
 */
export function wholeBuild(root, name) {
  const record = join(root, "dist", `${name}.json`);
  if (!existsSync(record)) return undefined;
  const build = parseRecord(readFileSync(record, "utf8"));
  if (build === undefined || stampOf(join(root, "dist"), [build.folder], "sizes") !== build.files)
    return undefined;
  return build;
}

/**
 * @param {string} text
 * @returns {Build | undefined}
 */
function parseRecord(text) {
  try {
    const { folder, stamp, content, files } = JSON.parse(text);
    const isRecord = [folder, stamp, content, files].every((field) => typeof field === "string");
    return isRecord ? { folder, stamp, content, files } : undefined;
  } catch (error) {
    // A record that was cut off is none.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * Names, sizes and (unless only sizes are asked for) times of all files below some paths.
 *
 * @param {string} base
 * @param {readonly string[]} paths
 * @param {"times" | "sizes"} [what]
 * @returns {string}
 */
export function stampOf(base, paths, what = "times") {
  let stamp = "";
  for (const path of filesBelow(base, paths)) {
    const found = statSync(`${base}/${path}`, { throwIfNoEntry: false });
    if (found === undefined) continue;
    stamp +=
      what === "times" ? `${path} ${found.size} ${found.mtimeMs}\n` : `${path} ${found.size}\n`;
  }
  return stamp;
}

/**
 * The files at or below some paths in an order that is always the same; not what editors leave beside them.
 *
 * @param {string} base
 * @param {readonly string[]} paths
 * @returns {string[]}
 */
export function filesBelow(base, paths) {
  return paths.flatMap((path) =>
    statSync(`${base}/${path}`, { throwIfNoEntry: false })?.isDirectory() === true
      ? filesIn(base, path)
      : [path],
  );
}

/**
 * @param {string} base
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(base, folder) {
  const files = [];
  // Not sorted by names, but as the folder has them: the order of an unchanged folder does not change.
  for (const entry of readdirSync(`${base}/${folder}`, { withFileTypes: true })) {
    const { name } = entry;
    if (name.startsWith(".") || name.endsWith("~")) continue;
    if (entry.isDirectory()) files.push(...filesIn(base, `${folder}/${name}`));
    else files.push(`${folder}/${name}`);
  }
  return files;
}
