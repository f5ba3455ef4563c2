/** Tests that need what is not part of the project. */
import { describe, test } from "@jest/globals";
import { isThere, THINGS, type ThingName } from "./outside.ts";

/**
 * Tests that need a thing: run where it is there, skipped where it is not, failed where it is missing and asked for.
 *
 * The closing lines of the run (closing-lines.mjs) say how many were skipped and which variable brings them in. The body
 * is called either way, to know its tests: it reads of the thing inside tests and hooks only.
 */
export function needing(name: ThingName, tests: () => void): void {
  const title = `with the ${name} (${THINGS[name].variable})`;
  let isRun: boolean;
  try {
    isRun = isThere(name);
  } catch (missing) {
    describe(title, () => {
      test(`the ${name} is there`, () => {
        throw missing;
      });
    });
    return;
  }
  (isRun ? describe : describe.skip)(title, tests);
}
