/** Comparative provisions pinned to clauses of a target. */
import { z } from "zod";
import { pinRowShape, provisionRefShape } from "../records/pin.ts";
import { idShape, proseShape, widShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });

const newPinShape = z.strictObject({
  wid: widShape,
  source: provisionRefShape,
  taken: proseShape,
  notTaken: proseShape,
});
export type NewPin = z.infer<typeof newPinShape>;

const pinChangeShape = z.strictObject({
  taken: proseShape.optional(),
  notTaken: proseShape.optional(),
});
export type PinChange = z.infer<typeof pinChangeShape>;

export const pinRoutes = {
  getPins: {
    method: "get",
    path: "/targets/:id/pins",
    summary: "All pins of a target",
    params: idParams,
    status: 200,
    answer: z.object({ pins: z.array(pinRowShape) }),
  },
  addPin: {
    method: "post",
    path: "/targets/:id/pins",
    summary: "Pin a provision to a clause",
    params: idParams,
    body: newPinShape,
    status: 201,
    answer: pinRowShape,
  },
  changePin: {
    method: "patch",
    path: "/pins/:id",
    summary: "Change what was taken and what was not",
    params: idParams,
    body: pinChangeShape,
    precondition: "match",
    status: 200,
    answer: pinRowShape,
  },
  removePin: {
    method: "delete",
    path: "/pins/:id",
    summary: "Remove a pin",
    params: idParams,
    precondition: "match",
    status: 204,
  },
} as const satisfies Record<string, RouteShape>;
