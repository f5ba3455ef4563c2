/** Amending acts of the library applied to their base. */
import { z } from "zod";
import { MAX_LINE_LENGTH } from "../records/limits.ts";
import { dayShape, idShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import type { RouteShape } from "./route.ts";

/** A reason or a remark: a code of the registry with its facts. */
const saidShape = z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) });
export type Said = z.infer<typeof saidShape>;

/** What became of one instruction. */
const appliedItemShape = z.object({
  item: z.string(),
  label: z.string(),
  text: z.string(),
  outcome: z.enum(["applied", "refused", "choose", "not-held"]),
  problem: saidShape.nullable(),
  remarks: z.array(saidShape),
  /** Addresses that it changed, in the result. */
  changed: z.array(z.string()),
});
export type AppliedItem = z.infer<typeof appliedItemShape>;

const billOrderShape = z.strictObject({
  billVersionId: idShape,
  /** The day of the consolidated text; that of the bill where nothing is said. */
  date: dayShape.optional(),
  message: textShape.max(MAX_LINE_LENGTH).optional(),
  /** Whether the result is saved as a version; else it is only shown what would happen. */
  save: z.boolean(),
});
export type BillOrder = z.infer<typeof billOrderShape>;

const appliedAnswerShape = z.object({
  items: z.array(appliedItemShape),
  problems: z.array(saidShape),
  /** Whether every instruction was applied, or is on something that the base does not hold. */
  isComplete: z.boolean(),
  /** How many clauses a restatement changes that its instruction does not name. */
  undeclared: z.int(),
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
