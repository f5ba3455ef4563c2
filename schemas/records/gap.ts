/** Gaps of the law that the study finds, and the clauses that answer them. */
import { z } from "zod";
import { idShape, proseShape, textShape } from "./value.ts";

const gapEntryShape = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]+$/u),
  title: proseShape,
  finding: proseShape,
  law: proseShape,
  asksFor: proseShape,
  answeredBy: z.array(z.strictObject({ proposal: textShape, target: textShape, eid: textShape })),
  open: proseShape.optional(),
});

/** The study that the gaps come from. */
export const studyShape = z.strictObject({
  author: textShape,
  title: textShape,
  institution: textShape,
  year: z.int(),
  licence: textShape,
});

/** `gaps.yaml` of the starter library. */
export const gapFileShape = z.strictObject({ study: studyShape, gaps: z.array(gapEntryShape) });
export type GapFile = z.infer<typeof gapFileShape>;

/** A gap as the library lists it; an answer names its proposal and target where they are held. */
export const gapRowShape = gapEntryShape.extend({
  answeredBy: z.array(
    z.object({
      proposal: textShape,
      target: textShape,
      eid: textShape,
      proposalId: idShape.nullable(),
      targetId: idShape.nullable(),
      /** The labels that the clause is called by, outermost first; none where the newest version has no such clause. */
      path: z.array(z.string()),
    }),
  ),
});
export type GapRow = z.infer<typeof gapRowShape>;
