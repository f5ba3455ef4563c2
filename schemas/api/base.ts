/** A proposal brought up to date with a newer version of the act that it changes. */
import { z } from "zod";
import { idShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
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

/** What hangs on a clause that the draft no longer has. */
const unplacedShape = z.object({
  kind: z.enum(["reason", "pin", "comment"]),
  /** The clause as the draft called it. */
  label: z.string(),
});

const baseAnswerShape = z.object({
  conflicts: z.array(baseConflictShape),
  /** Parts, such as the explanation, that one of the two bases holds and the other does not. */
  parts: z.array(
    z.object({
      kind: z.enum(["lost", "gained"]),
      label: z.string(),
      /** Whether something of the draft's own stands in it and was kept. */
      keepsOwn: z.boolean(),
    }),
  ),
  /** Reasons, pins and comments whose clause is gone; all others stay where they are. */
  unplaced: z.array(unplacedShape),
  isSaved: z.boolean(),
  /** The version to go back to; null where the draft had nothing of its own. */
  earlierVersionId: idShape.nullable(),
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
  restoreVersion: {
    method: "post",
    path: "/targets/:id/restored",
    summary:
      "Bring a draft back to one of its versions and to the base of that; what it was is saved first",
    params: z.strictObject({ id: idShape }),
    body: z.strictObject({ versionId: idShape }),
    status: 200,
    answer: versionRowShape,
  },
} as const satisfies Record<string, RouteShape>;
