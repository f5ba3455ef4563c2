/** The library, and the search through it. */
import { z } from "zod";
import { currencyShape } from "../currency.ts";
import { clauseStatusShape, factsShape } from "../facts.ts";
import { gapRowShape, studyShape } from "../records/gap.ts";
import { MAX_HITS, MAX_LINE_LENGTH, MAX_SOURCE_BYTES } from "../records/limits.ts";
import { proposalRowShape } from "../records/proposal.ts";
import { saidShape } from "../records/said.ts";
import { idShape, textShape } from "../records/value.ts";
import { versionRowShape } from "../records/version.ts";
import { workKindShape, workRowShape } from "../records/work.ts";
import type { RouteShape } from "./route.ts";

/** Works by citation; proposals newest first. */
const libraryShape = z.object({
  works: z.array(workRowShape),
  /** Whether the newest version of an expression is the law of today, by the expression; those that are not, and unknown ones. */
  notCurrent: z.record(idShape, currencyShape),
  proposals: z.array(proposalRowShape),
  gaps: z.array(gapRowShape),
  study: studyShape.nullable(),
});
export type Library = z.infer<typeof libraryShape>;

/** A text given to the library: front matter and body in the dialect. */
const newTextShape = z.strictObject({
  kind: workKindShape,
  source: textShape.min(1).max(MAX_SOURCE_BYTES),
  message: textShape.max(MAX_LINE_LENGTH).optional(),
});

const searchQueryShape = z.strictObject({
  q: textShape.max(400),
  kind: z.enum(["existing", "comparative", "proposal"]).optional(),
  limit: z.coerce.number().int().min(1).max(MAX_HITS).optional(),
});
export type SearchQuery = z.infer<typeof searchQueryShape>;

/** A clause that was found. `snippet` is its text in runs; what was searched for is a `hit`. */
const hitShape = z.object({
  versionId: idShape,
  workId: idShape,
  /** Where the text is a proposal's. */
  targetId: idShape.nullable(),
  eid: z.string(),
  label: z.string(),
  /** Labels of the units that hold the clause, outermost first: `["Pasal 26", "(3)"]`, its own last. */
  path: z.array(z.string()),
  kind: z.string(),
  cite: z.string(),
  title: z.string(),
  state: factsShape.shape.state,
  date: z.string(),
  status: clauseStatusShape.nullable(),
  /** Whether its text is the law of today; null for what is proposed. */
  currency: currencyShape.shape.verdict.nullable(),
  /** The amendment of this very clause that is not worked in. */
  waiting: saidShape.nullable(),
  snippet: z.array(z.tuple([z.enum(["text", "hit"]), z.string()])),
  /** The targets of proposals whose copy of the clause reads the same; they are no hits of their own. */
  sameIn: z.array(idShape),
});
export type Hit = z.infer<typeof hitShape>;

const searchAnswerShape = z.object({ hits: z.array(hitShape), tookMs: z.number() });
export type SearchAnswer = z.infer<typeof searchAnswerShape>;

export const libraryRoutes = {
  getLibrary: {
    method: "get",
    path: "/library",
    summary: "All works, proposals and gaps",
    status: 200,
    answer: libraryShape,
  },
  addText: {
    method: "post",
    path: "/texts",
    summary: "Add a text in the dialect to the library; the same text twice adds nothing",
    body: newTextShape,
    limit: MAX_SOURCE_BYTES,
    status: 201,
    answer: versionRowShape,
  },
  search: {
    method: "get",
    path: "/search",
    summary: "Clauses by words or by citation",
    query: searchQueryShape,
    status: 200,
    answer: searchAnswerShape,
  },
} as const satisfies Record<string, RouteShape>;
