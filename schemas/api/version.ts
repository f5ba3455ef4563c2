/** A version to read. */
import { z } from "zod";
import { currencyShape } from "../currency.ts";
import { factsShape } from "../facts.ts";
import { applicationShape } from "../records/application.ts";
import { provenanceShape } from "../records/import.ts";
import { idShape, nodeShape, proseShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import { expressionShape, workShape } from "../records/work.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });

/** A clause of a text and the line of its source where it begins. */
const clauseAddressShape = z.object({
  eid: z.string(),
  kind: z.string(),
  label: z.string(),
  wid: z.string(),
  line: z.int().nullable(),
});

/** Another version of the same work, in any expression or proposal. */
const siblingShape = z.object({
  version: versionRowShape,
  expression: expressionShape,
  proposal: z.object({ id: idShape, title: proseShape }).nullable(),
});
export type Sibling = z.infer<typeof siblingShape>;

const versionAnswerShape = z.object({
  version: versionRowShape,
  work: workShape,
  expression: expressionShape,
  proposal: siblingShape.shape.proposal,
  facts: factsShape,
  /** Whether it is the law of today. */
  currency: currencyShape,
  document: nodeShape,
  clauses: z.array(clauseAddressShape),
  siblings: z.array(siblingShape),
  /** The files that the text came from, newest first. */
  provenances: z.array(provenanceShape),
  /** What the amending act did that made this version; null where it was made otherwise, or by an older program. */
  application: applicationShape.nullable(),
  hash: z.string(),
});
export type VersionAnswer = z.infer<typeof versionAnswerShape>;

export const versionRoutes = {
  getVersion: {
    method: "get",
    path: "/versions/:id",
    summary: "A version: its document, addresses and facts",
    params: idParams,
    status: 200,
    answer: versionAnswerShape,
  },
  getVersionSource: {
    method: "get",
    path: "/versions/:id/source",
    summary: "A version as Markdown with its front matter",
    params: idParams,
    status: 200,
    media: "text/markdown",
  },
} as const satisfies Record<string, RouteShape>;
