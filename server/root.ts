/** Where the program was unpacked: what it brings along (drafts, pages, its own package.json) is found from there. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the checkout: the nearest above this file, in server/ or in the build of it, that has a package.json. */
export const ROOT = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new RangeError("the program stands outside of its checkout");
  return rootAbove(above);
}
