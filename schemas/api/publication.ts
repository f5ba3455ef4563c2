/** Frozen pages of proposals. */
import { z } from "zod";
import { publicationRowShape } from "../records/publication.ts";
import { idShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

/** The page is in one language of the interface; the person's own where none is named. The law's words stay in theirs. */
const newPublicationShape = z.strictObject({
  proposalId: idShape,
  language: z.enum(["id", "en"]).optional(),
});
export type NewPublication = z.infer<typeof newPublicationShape>;

export const publicationRoutes = {
  getPublications: {
    method: "get",
    path: "/publications",
    summary: "All publications, newest first",
    status: 200,
    answer: z.object({ publications: z.array(publicationRowShape) }),
  },
  publish: {
    method: "post",
    path: "/publications",
    summary: "Freeze the newest saved version of each target as a page that needs no session",
    body: newPublicationShape,
    status: 201,
    answer: publicationRowShape,
  },
} as const satisfies Record<string, RouteShape>;
