/** Files written all or none, each as whoever made it left it: its mode, its owner, its links. */
import { randomUUID } from "node:crypto";
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  mkdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { itemAt } from "../../engine/text/index.ts";
import { errorCode } from "../error-code.ts";
import type { OutputFile } from "./system.ts";

/** What is ready to take the place of a file. */
interface Staged {
  readonly target: string;
  readonly text: string;
  /** The new text beside the target; null where the target itself is written. */
  readonly beside: string | null;
  /** What the target held; null where there was none, and where it is a device. */
  readonly before: Uint8Array | null;
  readonly isNew: boolean;
}

/** How a file that could not be written failed. */
export class WriteError extends Error {
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`cannot write ${file}`, { cause });
    this.file = file;
  }
}

/**
 * Writes all files, or throws a `WriteError` and leaves each as it was. A text is written beside its file and renamed, so
 * that a program that is ended leaves the old text or the new one; a file with other names (hard links), or of an owner
 * that cannot be given to a new file, is written in its place.
 */
export async function writeAll(files: readonly OutputFile[], move = rename): Promise<void> {
  const staged: Staged[] = [];
  let at = 0;
  try {
    for (; at < files.length; at += 1) staged.push(await stage(itemAt(files, at)));
  } catch (error) {
    for (const one of staged) await drop(one);
    throw new WriteError(itemAt(files, at).file, error);
  }
  try {
    for (at = 0; at < staged.length; at += 1) await commit(itemAt(staged, at), move);
  } catch (error) {
    for (const one of staged.slice(0, at + 1)) await restore(one);
    for (const one of staged) await drop(one);
    throw new WriteError(itemAt(files, at).file, error);
  }
}

async function commit({ target, text, beside }: Staged, move: typeof rename): Promise<void> {
  await (beside === null ? writeFile(target, text) : move(beside, target));
}

async function drop({ beside }: Staged): Promise<void> {
  if (beside !== null) await rm(beside, { force: true });
}

async function restore({ target, before, isNew }: Staged): Promise<void> {
  if (before !== null) await writeFile(target, before);
  else if (isNew) await rm(target, { force: true });
}

async function stage({ file, text, mayMakeFolders = false }: OutputFile): Promise<Staged> {
  const known = await statOf(file);
  const isDevice = file.startsWith("/dev/") || known?.isFile() === false;
  // A device or a pipe takes what it is given.
  if (isDevice && known?.isDirectory() !== true)
    return { target: file, text, beside: null, before: null, isNew: false };
  const target = await followLinks(file);
  if (mayMakeFolders) await mkdir(dirname(target), { recursive: true });
  if (known === undefined) return { ...(await besideOf(target, text, 0o666)), isNew: true };
  await access(target, constants.W_OK);
  const before = await readFile(target);
  const inPlace = { target, text, beside: null, before, isNew: false };
  if (known.nlink > 1) return inPlace;
  const staged = { ...(await besideOf(target, text, 0o600)), before };
  try {
    if (await dress(staged.beside, known)) return staged;
  } catch (error) {
    await drop(staged);
    throw error;
  }
  await drop(staged);
  return inPlace;
}

async function besideOf(target: string, text: string, mode: number) {
  const beside = `${target}.${randomUUID()}.part`;
  try {
    await writeFile(beside, text, { flag: "wx", mode });
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { target, text, beside, before: null, isNew: false };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/** Gives a new file the owner and the mode of the old one; false where that is not permitted. */
async function dress(file: string, { uid, gid, mode }: Owner): Promise<boolean> {
  const own = await stat(file);
  try {
    if (own.uid !== uid || own.gid !== gid) await chown(file, uid, gid);
    await chmod(file, mode & 0o7777);
    return true;
  } catch (error) {
    if (errorCode(error) === "EPERM") return false;
    throw error;
  }
}

/** The most links that lead one to the next; a system allows about as many. */
const MAX_LINKS = 40;

/** The file to which a path leads, whether or not it is there yet. */
async function followLinks(path: string): Promise<string> {
  let target = path;
  for (let count = 0; count < MAX_LINKS; count += 1) {
    const link = await lstatOf(target);
    if (link?.isSymbolicLink() !== true) return target;
    target = resolve(dirname(target), await readlink(target));
  }
  // Says that the links lead round.
  return realpath(path);
}

async function statOf(path: string) {
  return absent(() => stat(path));
}

async function lstatOf(path: string) {
  return absent(() => lstat(path));
}

async function absent<Value>(look: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await look();
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
