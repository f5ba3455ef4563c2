/** Publications: frozen pages, each with the hash of its bytes. */
import { z } from "zod";
import { hashShape, idShape, proseShape, timeShape } from "./value.ts";

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
});
export type PublicationRow = z.infer<typeof publicationRowShape>;
