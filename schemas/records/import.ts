/** Official texts that were given as files: what is being read, and where a version that came from one comes from. */
import { z } from "zod";
import { DROP_REASONS, REPAIR_RULES } from "../account.ts";
import { MAX_LINE_LENGTH } from "./limits.ts";
import { hashShape, idShape, textShape, timeShape } from "./value.ts";

/** What a file was recognised as, by its content. */
export const sourceFormatShape = z.enum([
  "pdf",
  "docx",
  "html",
  "text",
  "markdown",
  "akn",
  "hocr",
  "alto",
]);
export type SourceFormat = z.infer<typeof sourceFormatShape>;

/** A problem as it crosses a border: `messageOf` makes a sentence of it. */
export const toldProblemShape = z.object({
  code: z.string(),
  at: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("clause"), eid: z.string() }),
      z.object({ kind: z.literal("source"), line: z.int(), column: z.int() }),
    ])
    .nullable(),
  facts: z.record(z.string(), z.unknown()),
});
export type ToldProblem = z.infer<typeof toldProblemShape>;

/** The line of the source, from 1, that a problem speaks of; 0 where it speaks of no line. */
export function lineOfProblem({ at }: ToldProblem): number {
  return at?.kind === "source" ? at.line : 0;
}

const spanPlace = {
  line: z.int(),
  from: z.int(),
  to: z.int(),
  text: z.string(),
  doubtful: z.boolean(),
};
const kept = z.object({
  ...spanPlace,
  outcome: z.literal("kept"),
  eid: z.string().nullable(),
  reason: z.null(),
  becomes: z.null().optional(),
});
const repaired = z.object({
  ...spanPlace,
  outcome: z.literal("repaired"),
  eid: z.string().nullable(),
  reason: z.enum(REPAIR_RULES).nullable(),
  becomes: z.string().nullable().optional(),
});
const dropped = z.object({
  ...spanPlace,
  outcome: z.literal("dropped"),
  eid: z.null(),
  reason: z.enum(DROP_REASONS),
  becomes: z.null().optional(),
});

/** The account of a source (contract `rancang/account@1`). */
export const accountShape = z.object({
  schema: z.literal("rancang/account@1"),
  words: z.object({
    source: z.int(),
    document: z.int(),
    dropped: z.int(),
    repaired: z.int(),
  }),
  spans: z.array(z.discriminatedUnion("outcome", [kept, repaired, dropped])),
});
export type ImportAccount = z.infer<typeof accountShape>;
export type ImportSpan = ImportAccount["spans"][number];

/** A stretch of the recovered Markdown that a person wrote otherwise; `line` is that of the recovered one, from 1. */
const importEditShape = z.object({
  line: z.int(),
  before: z.array(z.string()),
  after: z.array(z.string()),
});
export type ImportEdit = z.infer<typeof importEditShape>;

/** A doubtful place or a problem that a person looked at and found right, by its line of the source (0 for none). */
export const confirmedShape = z.strictObject({
  line: z.int().min(0),
  code: textShape.max(100),
  text: textShape.max(MAX_LINE_LENGTH),
});
export type Confirmed = z.infer<typeof confirmedShape>;

/** The account of a saved import, with what a person did to the text before it was saved. */
export const savedAccountShape = accountShape.extend({
  edits: z.array(importEditShape),
  confirmed: z.array(confirmedShape),
});
export type SavedAccount = z.infer<typeof savedAccountShape>;

/** How far an import is. */
const importStateShape = z.discriminatedUnion("kind", [
  /** Others are read before it. */
  z.object({ kind: z.literal("waiting"), ahead: z.int() }),
  /** `done` of `total` pages or parts; `total` is 0 until it is known. */
  z.object({ kind: z.literal("reading"), done: z.int(), total: z.int() }),
  z.object({ kind: z.literal("read"), format: sourceFormatShape }),
  z.object({ kind: z.literal("refused"), problem: toldProblemShape }),
]);
export type ImportState = z.infer<typeof importStateShape>;

/** A file that was given and is not saved as a version yet. */
export const importRowShape = z.object({
  id: idShape,
  fileName: z.string(),
  size: z.int(),
  /** SHA-256 of the file. */
  hash: hashShape,
  author: z.string(),
  createdAt: timeShape,
  state: importStateShape,
});
export type ImportRow = z.infer<typeof importRowShape>;

/** Where the text of a version comes from: a file, who gave it when, and what became of its words. */
export const provenanceShape = z.object({
  id: idShape,
  versionId: idShape,
  fileName: z.string(),
  size: z.int(),
  /** SHA-256 of the file, which is kept. */
  hash: hashShape,
  format: sourceFormatShape,
  /** The version of the program that read it. */
  engine: z.string(),
  author: z.string(),
  createdAt: timeShape,
  words: accountShape.shape.words,
  /** How many stretches of the recovered text a person wrote otherwise, and how many places a person found right. */
  edits: z.int(),
  confirmed: z.int(),
});
export type Provenance = z.infer<typeof provenanceShape>;
