/** Reasons: why a clause is changed (*alasan*), and which gaps of the study it answers. */
import { z } from "zod";
import { etagShape, idShape, proseShape, timeShape, widShape } from "./value.ts";

export const reasonRowShape = z.object({
  targetId: idShape,
  wid: widShape,
  reason: proseShape,
  gaps: z.array(z.string()),
  author: z.string(),
  updatedAt: timeShape,
  etag: etagShape,
});
export type ReasonRow = z.infer<typeof reasonRowShape>;
