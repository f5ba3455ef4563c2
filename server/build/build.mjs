// @ts-check
/** Builds a part of the program where its build is not current: by one process at a time, whole or not at all. */
import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { holdLock } from "./lock.mjs";
import { currentBuild, filesBelow, PARTS, stampOf, wholeBuild } from "./parts.mjs";

/**
 * @typedef {import("./parts.mjs").PartName} PartName
 *
 * @typedef {{ readonly kind: "built", readonly folder: string }} Built
 * @typedef {(
 *   | { readonly kind: "no-tools" }
 *   | { readonly kind: "unwritable", readonly reason: string }
 *   | { readonly kind: "failed", readonly reason: string }
 * )} NotBuilt why there is no build that is current
 */

/** A build takes seconds; who waits longer for another's waits for one that hangs. In milliseconds. */
const PATIENCE = 120_000;
/** What a folder that cannot be written answers. */
const UNWRITABLE = new Set(["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "ENOSPC", "EDQUOT"]);

/**
 * A build of the sources as they stand, made where there is none. Nothing is asked of the network.
 *
 * Two that ask at once build once. A build that is ended in the middle leaves the earlier one as it was: it is made in a
 * folder of its own, and on record only when it is whole.
 *
 * @param {string} root
 * @param {PartName} name
 * @param {() => void} tell called before the wait, and only then
 * @returns {Promise<Built | NotBuilt>}
 */
export async function build(root, name, tell) {
  const known = currentBuild(root, name) ?? renewStamp(root, name);
  if (known !== undefined) return { kind: "built", folder: known };
  if (!isInstalled(root, "vite")) return { kind: "no-tools" };
  let lock;
  try {
    mkdirSync(join(root, "dist"), { recursive: true });
    lock = holdLock(join(root, "dist", `${name}.lock`), PATIENCE);
  } catch (error) {
    if (!UNWRITABLE.has(codeOf(error))) throw error;
    return { kind: "unwritable", reason: codeOf(error) };
  }
  if (lock === undefined) return { kind: "failed", reason: "another build does not end" };
  try {
    // Whoever held the lock before may have built it.
    const meanwhile = currentBuild(root, name);
    if (meanwhile !== undefined) return { kind: "built", folder: meanwhile };
    tell();
    return await buildAnew(root, name);
  } finally {
    lock.release();
  }
}

/**
 * The build on record, where the sources have other times and say the same: a copy of a checkout, a branch and back.
 *
 * @param {string} root
 * @param {PartName} name
 * @returns {string | undefined}
 */
function renewStamp(root, name) {
  const known = wholeBuild(root, name);
  const { sources } = PARTS[name];
  if (known === undefined || known.content !== contentOf(root, sources)) return undefined;
  try {
    record(root, name, { ...known, stamp: stampOf(root, sources) });
  } catch (error) {
    // Where nothing can be written it is found out anew each time.
    if (!UNWRITABLE.has(codeOf(error))) throw error;
  }
  return join(root, "dist", known.folder);
}

/**
 * @param {string} root
 * @param {PartName} name
 * @returns {Promise<Built | NotBuilt>}
 */
async function buildAnew(root, name) {
  const dist = join(root, "dist");
  const { sources, config } = PARTS[name];
  // Taken before the build: what is changed meanwhile is built again.
  const stamp = stampOf(root, sources);
  const content = contentOf(root, sources);
  removeOld(dist, name, wholeBuild(root, name)?.folder);
  const id = randomUUID().slice(0, 8);
  const made = join(dist, `.${name}-${id}`);
  mkdirSync(made);
  const failure = await bundle(root, config, made);
  if (failure !== undefined) {
    rmSync(made, { recursive: true, force: true });
    return { kind: "failed", reason: failure };
  }
  const folder = `${name}-${id}`;
  renameSync(made, join(dist, folder));
  record(root, name, { folder, stamp, content, files: stampOf(dist, [folder], "sizes") });
  return { kind: "built", folder: join(dist, folder) };
}

/**
 * Writes what is on record of a build, from one moment to the next.
 *
 * @param {string} root
 * @param {PartName} name
 * @param {import("./parts.mjs").Build} made
 */
function record(root, name, made) {
  const file = join(root, "dist", `${name}.json`);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(made));
  renameSync(beside, file);
}

/**
 * Removes earlier builds and what was left of some; the one on record stays for the programs that run from it.
 *
 * @param {string} dist
 * @param {PartName} name
 * @param {string | undefined} kept
 */
function removeOld(dist, name, kept) {
  for (const entry of readdirSync(dist)) {
    const isOld = entry.startsWith(`${name}-`) || entry.startsWith(`.${name}-`);
    if (isOld && entry !== kept) rmSync(join(dist, entry), { recursive: true, force: true });
  }
}

/**
 * Bundles in a process of its own, so that the bundler's memory is gone afterwards; what went wrong, or undefined.
 *
 * @param {string} root
 * @param {string} config
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export function bundle(root, config, folder) {
  const script = join(root, "server", "build", "bundle.mjs");
  return new Promise((resolve) => {
    execFile(process.execPath, [script, join(root, config), folder], (error, _, told) => {
      if (error === null) resolve(undefined);
      else resolve(reasonIn(told === "" ? error.message : told));
    });
  });
}

/** As much of a reason as says where it is; the bundler draws the place, too. In characters. */
const REASON_LENGTH = 400;

/**
 * What a bundler told, on one line and without colours.
 *
 * @param {string} told
 * @returns {string}
 */
function reasonIn(told) {
  const plain = stripVTControlCharacters(told)
    .replace(/[\s│╭╰─┬╯]+/gu, " ")
    .trim();
  return plain.length > REASON_LENGTH ? `${plain.slice(0, REASON_LENGTH)} …` : plain;
}

/**
 * Whether a package can be loaded from the checkout.
 *
 * @param {string} root
 * @param {string} name
 * @returns {boolean}
 */
export function isInstalled(root, name) {
  try {
    createRequire(join(root, "package.json")).resolve(`${name}/package.json`);
    return true;
  } catch (error) {
    if (codeOf(error) === "MODULE_NOT_FOUND") return false;
    throw error;
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} sources
 * @returns {string}
 */
function contentOf(root, sources) {
  const hash = createHash("sha256");
  for (const path of filesBelow(root, sources).sort()) {
    const file = join(root, path);
    if (statSync(file, { throwIfNoEntry: false }) === undefined) continue;
    const bytes = readFileSync(file);
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * @param {unknown} error
 * @returns {string}
 */
function codeOf(error) {
  // Not by class: there is one Error for each realm.
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
