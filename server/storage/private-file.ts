/** Files of the data folder are for the person who runs the program: drafts of law are not for everybody on the machine. */
import { chmodSync, closeSync, openSync } from "node:fs";
import { errorCode } from "../error-code.ts";

/** Read, written and entered by the owner alone. */
export const OWN_FOLDER = 0o700;
/** Read and written by the owner alone. */
export const OWN_FILE = 0o600;

/**
 * Makes a file the owner's alone, before anything is written to it; an empty one where there is none. The files that
 * SQLite puts beside a database have the mode of the database.
 */
export function keepPrivate(file: string): void {
  closeSync(openSync(file, "a", OWN_FILE));
  for (const one of [file, `${file}-wal`, `${file}-shm`]) chmodIfThere(one);
}

function chmodIfThere(file: string): void {
  try {
    chmodSync(file, OWN_FILE);
  } catch (error) {
    if (errorCode(error) !== "ENOENT") throw error;
  }
}
