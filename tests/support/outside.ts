/** What tests and benches may need that is not part of the project: where it is looked for, and whether it is there. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Real law beside the checkout, or where RANCANG_CORPUS says. */
export const CORPUS_FOLDER =
  process.env["RANCANG_CORPUS"] ||
  resolve(fileURLToPath(import.meta.url), "../../../../shared/corpus");

interface Thing {
  readonly variable: string;
  readonly isThere: () => boolean;
  /** Where it was looked for. */
  readonly place: () => string;
}

/** Each thing with the variable that says where it is. */
export const THINGS = {
  corpus: {
    variable: "RANCANG_CORPUS",
    // A folder that lacks files is there: each test of a missing file fails and names it.
    isThere: () => existsSync(CORPUS_FOLDER),
    place: () => CORPUS_FOLDER,
  },
} as const satisfies Readonly<Record<string, Thing>>;

export type ThingName = keyof typeof THINGS;

const required: readonly string[] = (process.env["RANCANG_REQUIRE"] ?? "")
  .split(",")
  .map((name) => name.trim())
  .filter((name) => name !== "");
for (const name of required)
  if (!Object.hasOwn(THINGS, name))
    throw new RangeError(
      `RANCANG_REQUIRE names ${name}; known are: ${Object.keys(THINGS).join(", ")}`,
    );

/**
 * Whether a thing is there.
 *
 * Throws where it is missing and somebody asked for it: RANCANG_REQUIRE names it, or its own variable points somewhere.
 * Nobody who asked for a test is told that all is well without it.
 */
export function isThere(name: ThingName): boolean {
  const { isThere: looks, place, variable } = THINGS[name];
  if (looks()) return true;
  if (required.includes(name) || (process.env[variable] ?? "") !== "")
    throw new Error(`The ${name} is asked for, and is not at ${place()} (${variable}).`);
  return false;
}
