/** What an amending act did to a text, item by item; kept with the version that it made. */
import { z } from "zod";
import { saidShape } from "./said.ts";
import { idShape } from "./value.ts";

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

export const applicationReportShape = z.object({
  items: z.array(appliedItemShape),
  problems: z.array(saidShape),
  /** How many clauses a restatement changes that its instruction does not name. */
  undeclared: z.int(),
});
export type ApplicationReport = z.infer<typeof applicationReportShape>;

export const applicationShape = applicationReportShape.extend({
  /** The text that was amended, and the text of the amending act as the library had it. */
  baseVersionId: idShape,
  billVersionId: idShape,
  /** The citation of the amending act. */
  cite: z.string(),
});
export type Application = z.infer<typeof applicationShape>;
