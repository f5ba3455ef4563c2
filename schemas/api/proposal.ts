/** Proposals and the acts they change. */
import { z } from "zod";
import { MAX_TARGETS, MAX_TITLE_LENGTH } from "../records/limits.ts";
import { proposalRowShape, targetRowShape } from "../records/proposal.ts";
import { idShape, proseShape, textShape } from "../records/value.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });

/** A title in at least one of the languages. */
export const titleShape = z
  .strictObject({ id: textShape.max(MAX_TITLE_LENGTH), en: textShape.max(MAX_TITLE_LENGTH) })
  .refine(
    ({ id, en }) => id.trim() !== "" || en.trim() !== "",
    "a title in one language is needed",
  );

const newProposalShape = z.strictObject({
  title: titleShape,
  summary: proseShape.optional(),
  baseVersionIds: z.array(idShape).min(1).max(MAX_TARGETS),
});
export type NewProposal = z.infer<typeof newProposalShape>;

const proposalChangeShape = z.strictObject({
  title: titleShape.optional(),
  summary: proseShape.optional(),
});
export type ProposalChange = z.infer<typeof proposalChangeShape>;

/** One more act: one that the library holds, or a new one by its title, without "Undang-Undang tentang". */
const newTargetShape = z.union([
  z.strictObject({ baseVersionId: idShape }),
  z.strictObject({
    newAct: z.strictObject({ title: textShape.trim().min(1).max(MAX_TITLE_LENGTH) }),
  }),
]);
export type NewTarget = z.infer<typeof newTargetShape>;

export const proposalRoutes = {
  getProposal: {
    method: "get",
    path: "/proposals/:id",
    summary: "A proposal with its targets",
    params: idParams,
    status: 200,
    answer: proposalRowShape,
  },
  openProposal: {
    method: "post",
    path: "/proposals",
    summary: "Open a proposal from versions of one or several acts",
    body: newProposalShape,
    status: 201,
    answer: proposalRowShape,
  },
  changeProposal: {
    method: "patch",
    path: "/proposals/:id",
    summary: "Change title or summary",
    params: idParams,
    body: proposalChangeShape,
    precondition: "match",
    status: 200,
    answer: proposalRowShape,
  },
  addTarget: {
    method: "post",
    path: "/proposals/:id/targets",
    summary: "Let a proposal change one more act",
    params: idParams,
    body: newTargetShape,
    status: 201,
    answer: targetRowShape,
  },
} as const satisfies Record<string, RouteShape>;
