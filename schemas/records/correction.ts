/** Corrections: what a person said about the pairing of two versions, kept beside both. */
import { z } from "zod";
import { idShape, timeShape } from "./value.ts";

export const correctionRowShape = z.object({
  id: idShape,
  beforeVersionId: idShape,
  afterVersionId: idShape,
  /** That one clause continues the other, or that it does not. */
  kind: z.enum(["pair", "apart"]),
  before: z.string(),
  after: z.string(),
  author: z.string(),
  createdAt: timeShape,
});
export type CorrectionRow = z.infer<typeof correctionRowShape>;
