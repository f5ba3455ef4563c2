/** The draft of a target: what one types, as steps; and the versions saved from it. */
import { z } from "zod";
import { newStepsShape, stepsShape } from "../collab.ts";
import { factsShape } from "../facts.ts";
import { PROFILE_IDS } from "../profiles/index.ts";
import { MAX_LINE_LENGTH, MAX_STEPS_BYTES } from "../records/limits.ts";
import { idShape, nodeShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });

const draftShape = z.object({
  targetId: idShape,
  proposalId: idShape,
  /** The document after `length` steps; every addressable unit carries a `wid`. */
  document: nodeShape,
  length: z.int().nonnegative(),
  baseVersionId: idShape,
  /** The newest version saved from this draft, and how many steps it holds. */
  savedVersionId: idShape.nullable(),
  savedLength: z.int().nonnegative(),
  profile: z.enum(PROFILE_IDS),
  /** The facts of the text as its next version will carry them. */
  facts: factsShape,
});
export type Draft = z.infer<typeof draftShape>;

const newVersionShape = z.strictObject({
  message: textShape.trim().min(1).max(MAX_LINE_LENGTH),
});
export type NewVersion = z.infer<typeof newVersionShape>;

export const draftRoutes = {
  getDraft: {
    method: "get",
    path: "/targets/:id/draft",
    summary: "The draft as it stands",
    params: idParams,
    status: 200,
    answer: draftShape,
  },
  getSteps: {
    method: "get",
    path: "/targets/:id/steps",
    summary: "Steps of the draft after the first `since`",
    params: idParams,
    query: z.strictObject({ since: z.coerce.number().int().nonnegative() }),
    status: 200,
    answer: stepsShape,
  },
  addSteps: {
    method: "post",
    path: "/targets/:id/steps",
    summary:
      "Add steps; they are kept on disk before the answer. 409 collab/behind brings the steps that were missed",
    params: idParams,
    body: newStepsShape,
    limit: MAX_STEPS_BYTES,
    status: 200,
    answer: z.object({ length: z.int().nonnegative() }),
  },
  saveVersion: {
    method: "post",
    path: "/targets/:id/versions",
    summary: "Save the draft as a version; `If-Match` is its length in quotation marks",
    params: idParams,
    body: newVersionShape,
    precondition: "match",
    status: 201,
    answer: versionRowShape,
  },
} as const satisfies Record<string, RouteShape>;
