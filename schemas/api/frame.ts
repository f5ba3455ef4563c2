/** The frame of the bill of a target, and the bill of a version. */
import { z } from "zod";
import { frameShape } from "../frame.ts";
import { frameRowShape } from "../records/frame.ts";
import { saidShape } from "../records/said.ts";
import { idShape, nodeShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const targetParams = z.strictObject({ id: idShape });

const versionBillShape = z.object({
  /** The bill; null where the version changes nothing, or nothing of it has a form. */
  document: nodeShape.nullable(),
  isProven: z.boolean(),
  /** Why it is not proven, or what the proof says in the place of "word for word". */
  reasons: z.array(saidShape),
  /** Where it has dots. */
  open: z.array(saidShape),
});
export type VersionBill = z.infer<typeof versionBillShape>;

export const frameRoutes = {
  getFrame: {
    method: "get",
    path: "/targets/:id/frame",
    summary: "What is written around the items of the bill of a target; null where nothing is yet",
    params: targetParams,
    status: 200,
    answer: z.object({ frame: frameRowShape.nullable() }),
  },
  putFrame: {
    method: "put",
    path: "/targets/:id/frame",
    summary: 'Set the frame of the bill of a target; `If-Match: "0"` where it has none yet',
    params: targetParams,
    body: frameShape,
    precondition: "match",
    status: 200,
    answer: frameRowShape,
  },
  getVersionBill: {
    method: "get",
    path: "/versions/:id/bill",
    summary: "The bill of a saved version, with the frame that it was saved with",
    params: z.strictObject({ id: idShape }),
    status: 200,
    answer: versionBillShape,
  },
} as const satisfies Record<string, RouteShape>;
