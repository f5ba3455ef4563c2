/** Frozen pages of proposals. */
import { z } from "zod";
import { publicationRowShape } from "../records/publication.ts";
import { idShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

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
    body: z.strictObject({ proposalId: idShape }),
    status: 201,
    answer: publicationRowShape,
  },
} as const satisfies Record<string, RouteShape>;
