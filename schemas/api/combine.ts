/** Several proposals on one act brought together as a new proposal. */
import { z } from "zod";
import { proposalRowShape } from "../records/proposal.ts";
import { saidShape } from "../records/said.ts";
import { idShape, proseShape, textShape } from "../records/value.ts";
import { titleShape } from "./proposal.ts";
import type { RouteShape } from "./route.ts";

/** Most proposals that are brought together in one call. */
const MAX_COMBINED = 20;

const wordingChoiceShape = z.strictObject({
  /** The conflict, as the answer names it. */
  key: textShape.max(1_000),
  /** Whose words stand, by the target; or those that a person writes, as Markdown of the clause. */
  words: z.union([
    z.strictObject({ of: idShape }),
    z.strictObject({ own: textShape.trim().min(1).max(200_000) }),
  ]),
});
export type WordingChoice = z.infer<typeof wordingChoiceShape>;

const combinationShape = z.strictObject({
  /** The targets of the other proposals. */
  targetIds: z.array(idShape).min(1).max(MAX_COMBINED),
  /** Of the new proposal; without it, it is called after those that it combines. */
  title: titleShape.optional(),
  choices: z.array(wordingChoiceShape).max(10_000).optional(),
  /** Whether the new proposal is opened; else it is only shown what would happen. */
  save: z.boolean(),
});
export type CombinationOrder = z.infer<typeof combinationShape>;

const openWordingsShape = z.object({
  key: z.string(),
  kind: z.enum(["both-changed", "deleted-and-changed", "both-inserted", "unfit"]),
  /** The clause as it is cited; empty where it is the text as a whole. */
  label: z.string(),
  wordings: z.array(
    z.object({
      targetIds: z.array(idShape),
      titles: z.array(proseShape),
      /** Markdown; null where the clause is deleted or moved. */
      text: z.string().nullable(),
    }),
  ),
});
export type OpenWordings = z.infer<typeof openWordingsShape>;

const combinedShape = z.object({
  conflicts: z.array(openWordingsShape),
  /** Why the bill of what was chosen is not proven; empty where it is, or where a person must still choose. */
  refused: z.array(saidShape),
  /** The new proposal; null where it was not asked for. */
  proposal: proposalRowShape.nullable(),
});
export type CombinedAnswer = z.infer<typeof combinedShape>;

export const combineRoutes = {
  combineProposals: {
    method: "post",
    path: "/targets/:id/combined",
    summary: "Bring proposals on one act together as a new proposal, whose bill is proven",
    params: z.strictObject({ id: idShape }),
    body: combinationShape,
    status: 200,
    answer: combinedShape,
  },
} as const satisfies Record<string, RouteShape>;
