/** Corrections of how two versions were paired. */
import { z } from "zod";
import { correctionRowShape } from "../records/correction.ts";
import { idShape, textShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const newCorrectionShape = z.strictObject({
  beforeVersionId: idShape,
  afterVersionId: idShape,
  kind: correctionRowShape.shape.kind,
  before: textShape.max(400),
  after: textShape.max(400),
});
export type NewCorrection = z.infer<typeof newCorrectionShape>;

export const correctionRoutes = {
  addCorrection: {
    method: "post",
    path: "/corrections",
    summary: "Say that a clause continues another one, or that it does not",
    body: newCorrectionShape,
    status: 201,
    answer: correctionRowShape,
  },
  removeCorrection: {
    method: "delete",
    path: "/corrections/:id",
    summary: "Take a correction back",
    params: z.strictObject({ id: idShape }),
    status: 204,
  },
} as const satisfies Record<string, RouteShape>;
