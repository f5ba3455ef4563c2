/** Amending acts of the library applied to their base. */
import { z } from "zod";
import { applicationReportShape } from "../records/application.ts";
import { MAX_LINE_LENGTH } from "../records/limits.ts";
import { dayShape, idShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import type { RouteShape } from "./route.ts";

const billOrderShape = z.strictObject({
  billVersionId: idShape,
  /** The day of the consolidated text; that of the bill where nothing is said. */
  date: dayShape.optional(),
  message: textShape.max(MAX_LINE_LENGTH).optional(),
  /** Whether the result is saved as a version; else it is only shown what would happen. */
  save: z.boolean(),
});
export type BillOrder = z.infer<typeof billOrderShape>;

const appliedAnswerShape = applicationReportShape.extend({
  /** Whether every instruction was applied, or is on something that the base does not hold. */
  isComplete: z.boolean(),
  version: versionRowShape.nullable(),
});
export type AppliedAnswer = z.infer<typeof appliedAnswerShape>;

export const amendmentRoutes = {
  applyBill: {
    method: "post",
    path: "/versions/:id/amendments",
    summary: "Apply an amending act to a version; saved as a new version where that is asked",
    params: z.strictObject({ id: idShape }),
    body: billOrderShape,
    status: 200,
    answer: appliedAnswerShape,
  },
} as const satisfies Record<string, RouteShape>;
