/** The tables of `rancang table`. */
import { z } from "zod";
import { citingShape, delegationShape } from "../delegation.ts";
import { mentionShape, offenceShape, penaltyRowShape } from "../penalty.ts";

const tableText = z.object({
  file: z.string(),
  cite: z.string().describe("how people cite it; its file where that is not known"),
  title: z.string(),
});

/** `table penalties`. */
export const penaltiesShape = z.object({
  schema: z.literal("rancang/penalties@1"),
  base: z.string().nullable().describe("the file with which the first text is compared"),
  texts: z.array(
    tableText.extend({
      offences: z.array(penaltyRowShape),
      removed: z.array(offenceShape).describe("offences of the base that no offence continues"),
      mentions: z.array(mentionShape).describe("words of punishment that threaten nothing"),
    }),
  ),
});
export type PrintedPenalties = z.infer<typeof penaltiesShape>;

/** `table delegations`. */
export const delegationsShape = z.object({
  schema: z.literal("rancang/delegations@1"),
  texts: z.array(
    tableText.extend({
      delegations: z.array(delegationShape),
      mentions: z.array(citingShape).describe("the same words where they cite what is there"),
    }),
  ),
});
export type PrintedDelegations = z.infer<typeof delegationsShape>;
