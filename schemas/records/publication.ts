/** Publications: frozen pages, each with the hash of its bytes. */
import { z } from "zod";
import { MAX_PROSE_LENGTH } from "./limits.ts";
import { hashShape, idShape, proseShape, textShape, timeShape } from "./value.ts";

/** Why a publication is withdrawn. */
export const withdrawalReasonShape = textShape.trim().min(1).max(MAX_PROSE_LENGTH);

/** A publication that no longer stands: who says so, why, and what stands in its place. */
const withdrawalShape = z.object({
  at: timeShape,
  author: z.string(),
  reason: z.string(),
  /** The publication of the same proposal that replaces it. */
  replacedBy: idShape.nullable(),
});
export type Withdrawal = z.infer<typeof withdrawalShape>;

export const publicationRowShape = z.object({
  id: idShape,
  proposalId: idShape,
  title: proseShape,
  /** Where it is served without a session: `/p/` and the id. */
  path: z.string(),
  hash: hashShape,
  author: z.string(),
  createdAt: timeShape,
  /** The versions that it shows. */
  targets: z.array(
    z.object({ targetId: idShape, baseVersionId: idShape, versionId: idShape, cite: z.string() }),
  ),
  /** Null while it stands. */
  withdrawal: withdrawalShape.nullable(),
});
export type PublicationRow = z.infer<typeof publicationRowShape>;
