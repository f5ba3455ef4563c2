/** Reasons for the changed clauses of a target. */
import { z } from "zod";
import { reasonRowShape } from "../records/reason.ts";
import { idShape, proseShape, textShape, widShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const reasonChangeShape = z.strictObject({
  reason: proseShape,
  gaps: z.array(textShape.max(40)).max(100),
});
export type ReasonChange = z.infer<typeof reasonChangeShape>;

export const reasonRoutes = {
  getReasons: {
    method: "get",
    path: "/targets/:id/reasons",
    summary: "All reasons of a target",
    params: z.strictObject({ id: idShape }),
    status: 200,
    answer: z.object({ reasons: z.array(reasonRowShape) }),
  },
  putReason: {
    method: "put",
    path: "/targets/:id/reasons/:wid",
    summary: 'Set the reason of a clause; `If-Match: "0"` where it has none yet',
    params: z.strictObject({ id: idShape, wid: widShape }),
    body: reasonChangeShape,
    precondition: "match",
    status: 200,
    answer: reasonRowShape,
  },
} as const satisfies Record<string, RouteShape>;
