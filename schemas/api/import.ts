/** Files that become versions: given, read, looked at, saved. */
import { z } from "zod";
import { factsShape } from "../facts.ts";
import { PROFILE_IDS } from "../profiles/index.ts";
import {
  accountShape,
  confirmedShape,
  importRowShape,
  savedAccountShape,
  toldProblemShape,
} from "../records/import.ts";
import {
  MAX_CONFIRMED,
  MAX_LINE_LENGTH,
  MAX_ORIGINAL_BYTES,
  MAX_SOURCE_BYTES,
} from "../records/limits.ts";
import { fileNameShape, hashShape, idShape, nodeShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import { workKindShape } from "../records/work.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });

/** The bytes of a file. */
const bytesShape = z.instanceof(Uint8Array);

/** What was recovered from a file. */
const readingShape = z.object({
  import: importRowShape,
  /** The country whose forms it was read by. */
  profile: z.string(),
  /** The version of the program that read it. */
  engine: z.string(),
  /** The text of the file, whose lines the account speaks of; pages are parted by form feeds. */
  sourceText: z.string(),
  account: accountShape,
  /** The document; the `wid` of each unit is the address that the account knows it by. */
  document: nodeShape,
  problems: z.array(toldProblemShape),
  /** What the file itself says of its text; null where it says nothing or not enough. */
  facts: factsShape.nullable(),
});
export type ReadingAnswer = z.infer<typeof readingShape>;

/** An import as a person saves it. */
const newImportVersionShape = z.strictObject({
  kind: workKindShape,
  facts: factsShape,
  /** The body in the dialect; as it was recovered where it is left out. */
  source: textShape.min(1).max(MAX_SOURCE_BYTES).optional(),
  message: textShape.max(MAX_LINE_LENGTH).optional(),
  confirmed: z.array(confirmedShape).max(MAX_CONFIRMED).optional(),
});
export type NewImportVersion = z.infer<typeof newImportVersionShape>;

export const importRoutes = {
  getImports: {
    method: "get",
    path: "/imports",
    summary: "Files that were given and are not saved yet, newest first",
    status: 200,
    answer: z.array(importRowShape),
  },
  addImport: {
    method: "post",
    path: "/imports",
    summary: "Give a file to be read; it is read when those before it are",
    query: z.strictObject({
      name: fileNameShape,
      /** The country whose forms the text has; without it, the one that the file names, else Indonesia. */
      profile: z.enum(PROFILE_IDS).optional(),
    }),
    body: bytesShape,
    bodyMedia: "application/octet-stream",
    limit: MAX_ORIGINAL_BYTES,
    status: 201,
    answer: importRowShape,
  },
  getImport: {
    method: "get",
    path: "/imports/:id",
    summary: "How far the reading of a file is",
    params: idParams,
    status: 200,
    answer: importRowShape,
  },
  getReading: {
    method: "get",
    path: "/imports/:id/reading",
    summary: "What was recovered from a file, with the account of its words",
    params: idParams,
    status: 200,
    answer: readingShape,
    media: "application/json",
  },
  removeImport: {
    method: "delete",
    path: "/imports/:id",
    summary: "Stop reading a file, or discard what was read; nothing of it is kept",
    params: idParams,
    status: 204,
  },
  saveImport: {
    method: "post",
    path: "/imports/:id/version",
    summary: "Save what was recovered as a version of a work, with its provenance",
    params: idParams,
    body: newImportVersionShape,
    limit: MAX_SOURCE_BYTES,
    status: 201,
    answer: versionRowShape,
  },
  getOriginal: {
    method: "get",
    path: "/originals/:hash",
    summary: "A file that was imported, byte for byte",
    params: z.strictObject({ hash: hashShape }),
    status: 200,
    media: "application/octet-stream",
  },
  getSavedAccount: {
    method: "get",
    path: "/provenances/:id/account",
    summary: "What became of every word of a file, and what a person changed before it was saved",
    params: idParams,
    status: 200,
    answer: savedAccountShape,
  },
} as const satisfies Record<string, RouteShape>;
