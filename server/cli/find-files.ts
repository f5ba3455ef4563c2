/** Files that a folder or a pattern stands for. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { reasonOf } from "./file-reason.ts";
import type { FoundFile } from "./system.ts";

/** The folder of packages; like those whose names begin with a dot it holds nobody's own texts. */
const PACKAGES = "node_modules";
const MAGIC = /[*?[\]{}]/u;

/**
 * The files below a folder with one of some endings, or those that a pattern names, in the order of their names; undefined
 * where the input is neither, but the name of a file. Links in a folder are not followed: one may lead back to where it stands.
 */
export async function findFiles(
  input: string,
  endings: readonly string[],
): Promise<readonly FoundFile[] | undefined> {
  const known = await stat(input).catch(() => undefined);
  const found = known?.isDirectory() === true ? await below(input, endings) : undefined;
  const files =
    found ?? (known === undefined && MAGIC.test(input) ? await named(input) : undefined);
  return files?.toSorted((one, other) => one.file.localeCompare(other.file, "en"));
}

async function below(folder: string, endings: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  const folders = [folder];
  for (const one of folders) {
    try {
      for (const entry of await readdir(one, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === PACKAGES) continue;
        if (entry.isDirectory()) folders.push(join(one, entry.name));
        else found.push(...(await textIn(one, entry, endings)));
      }
    } catch (error) {
      found.push({ file: one, unreadable: reasonOf(error) });
    }
  }
  return found;
}

/** An entry of a folder, where it is a text, or a link to a text or a folder. */
async function textIn(
  folder: string,
  entry: Dirent,
  endings: readonly string[],
): Promise<readonly FoundFile[]> {
  const file = join(folder, entry.name);
  const isText = endings.some((ending) => entry.name.toLowerCase().endsWith(ending));
  if (!entry.isSymbolicLink()) return isText ? [{ file }] : [];
  return isText || (await isFolder(file)) ? [{ file, isLink: true }] : [];
}

async function isFolder(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => undefined);
  return known?.isDirectory() === true;
}

/** The files of a pattern; what stands before its first sign is the folder to look into. */
async function named(pattern: string): Promise<readonly FoundFile[]> {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => MAGIC.test(part));
  const folder = parts.slice(0, first).join("/");
  const isTop = folder === "" && pattern.startsWith("/");
  // Hardly any call has a pattern: only then is the package loaded.
  const { glob } = await import("tinyglobby");
  const found = await glob(parts.slice(first).join("/"), {
    cwd: isTop ? "/" : folder || ".",
    ignore: [`**/${PACKAGES}/**`],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return found.map((file) => ({ file: join(isTop ? "/" : folder, file) }));
}
