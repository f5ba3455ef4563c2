/** Why the system gives or takes no file, in a word that can be said in any language. */
import { dirname } from "node:path";
import type { FileReason } from "../../schemas/problems/cli.ts";
import { errorCode, errorMessage } from "../error-code.ts";

export interface SaidReason {
  readonly reason: FileReason;
  /** What the system says itself, or the folder that is missing. */
  readonly detail: string;
}

const REASONS: { readonly [code: string]: FileReason } = {
  ENOENT: "missing",
  EACCES: "not-permitted",
  EPERM: "not-permitted",
  EISDIR: "folder",
  ENOTDIR: "no-folder",
  ENAMETOOLONG: "name-too-long",
  ENOSPC: "no-space",
  EROFS: "read-only",
};

/** The reason in an error of the system. */
export function reasonOf(error: unknown): SaidReason {
  return { reason: REASONS[errorCode(error)] ?? "other", detail: errorMessage(error) };
}

/** The same of a file that was to be written: what is missing then is its folder. */
export function writeReasonOf(error: unknown): SaidReason {
  const said = reasonOf(error);
  if (said.reason !== "missing") return said;
  const { path } = error as { readonly path?: unknown };
  return typeof path === "string" ? { reason: "folder-missing", detail: dirname(path) } : said;
}
