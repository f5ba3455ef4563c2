/** The shapes of what an amending act says, as reports and drafts print it: `Operation` of `schemas/amendment.ts`. */
import { z } from "zod";

const stepShape = z.object({
  role: z.string(),
  number: z.string(),
  mark: z.enum(["", ")", "()"]),
});

const targetShape = z.object({
  path: z.array(stepShape).describe("steps from the largest unit to the smallest"),
  eid: z.string().nullable().describe("its address in the act amended; null where it has none yet"),
  upTo: stepShape.optional().describe("the last of a range"),
});

/** A row of a table that amends. */
export const tableRowShape = z.object({
  path: targetShape.shape.path.describe("its clause; empty where its label is damaged"),
  eid: targetShape.shape.eid,
  words: z.string().nullable().describe("its words; null where they are not certain"),
});

const insertPlaceShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("between"), first: targetShape, second: targetShape }),
  z.object({ kind: z.literal("before"), anchor: targetShape, within: targetShape.nullable() }),
  z.object({ kind: z.literal("end"), of: targetShape }),
  z.object({ kind: z.literal("after"), anchor: targetShape }),
]);

const wordPlaceShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("between"), before: z.string(), after: z.string() }),
  z.object({ kind: z.literal("end") }),
]);

/** One thing that an instruction does. */
export const operationShape = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum([
      "replace",
      "replace-heading",
      "replace-annex",
      "delete",
      "delete-heading",
      "replace-note",
      "insert-note",
      "delete-note",
      "keep",
    ]),
    target: targetShape,
  }),
  z.object({
    kind: z.literal("insert"),
    place: insertPlaceShape,
    units: z.array(targetShape),
    counted: z.number().nullable().describe("the figure that the instruction gives"),
  }),
  z.object({
    kind: z.literal("replace-words"),
    target: targetShape,
    words: z.string(),
    by: z.string(),
    occurrence: z.enum(["only", "first", "all"]),
    between: wordPlaceShape.nullable(),
  }),
  z.object({
    kind: z.literal("insert-words"),
    target: targetShape,
    words: z.string(),
    place: wordPlaceShape,
  }),
  z.object({ kind: z.literal("renumber"), target: targetShape, to: targetShape }),
  z.object({ kind: z.literal("split"), target: targetShape, into: z.array(targetShape) }),
]);
