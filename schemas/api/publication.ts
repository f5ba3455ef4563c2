/** Frozen pages of proposals. */
import { z } from "zod";
import { publicationRowShape, withdrawalReasonShape } from "../records/publication.ts";
import { idShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

/** The page is in one language of the interface; the person's own where none is named. The law's words stay in theirs. */
const newPublicationShape = z.strictObject({
  proposalId: idShape,
  language: z.enum(["id", "en"]).optional(),
});
export type NewPublication = z.infer<typeof newPublicationShape>;

const newWithdrawalShape = z.strictObject({
  reason: withdrawalReasonShape,
  replacedBy: idShape.optional(),
});
export type NewWithdrawal = z.infer<typeof newWithdrawalShape>;

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
  withdrawPublication: {
    method: "post",
    path: "/publications/:id/withdrawal",
    summary: "Withdraw a publication with a reason, for good; its address then says so",
    params: z.object({ id: idShape }),
    body: newWithdrawalShape,
    status: 200,
    answer: publicationRowShape,
  },
} as const satisfies Record<string, RouteShape>;
