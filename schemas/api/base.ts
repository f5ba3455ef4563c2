/** A proposal brought up to date with a newer version of the act that it changes. */
import { z } from "zod";
import { idShape, textShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const baseDecisionShape = z.strictObject({
  /** The conflict, as the answer names it. */
  key: textShape.max(1_000),
  /** Whose words stand: those of the draft, or those of the new base. */
  side: z.enum(["ours", "theirs"]),
});

const newBaseShape = z.strictObject({
  baseVersionId: idShape,
  decisions: z.array(baseDecisionShape).max(10_000).optional(),
  /** Whether the draft is changed; else it is only shown what would happen. */
  save: z.boolean(),
});
export type NewBase = z.infer<typeof newBaseShape>;

const baseConflictShape = z.object({
  key: z.string(),
  kind: z.enum(["both-changed", "deleted-and-changed", "both-inserted", "unfit"]),
  /** The clause as it is called; in the draft where it has it, else in the new base. */
  label: z.string(),
  /** The words of each side; null where it has no such clause. */
  ours: z.string().nullable(),
  theirs: z.string().nullable(),
});
export type BaseConflict = z.infer<typeof baseConflictShape>;

const baseAnswerShape = z.object({
  conflicts: z.array(baseConflictShape),
  isSaved: z.boolean(),
});
export type BaseAnswer = z.infer<typeof baseAnswerShape>;

export const baseRoutes = {
  changeBase: {
    method: "post",
    path: "/targets/:id/base",
    summary: "Bring a draft up to date with another version of its act",
    params: z.strictObject({ id: idShape }),
    body: newBaseShape,
    status: 200,
    answer: baseAnswerShape,
  },
} as const satisfies Record<string, RouteShape>;
