/** Comments on clauses of a comparison. */
import { z } from "zod";
import { commentRowShape } from "../records/comment.ts";
import { MAX_LINE_LENGTH, MAX_PROSE_LENGTH } from "../records/limits.ts";
import { idShape, textShape, widShape } from "../records/value.ts";
import { textRefShape } from "./compare.ts";
import type { RouteShape } from "./route.ts";

const idParams = z.strictObject({ id: idShape });
const bodyShape = textShape.trim().min(1).max(MAX_PROSE_LENGTH);

const newCommentShape = z.strictObject({
  targetId: idShape,
  versionRef: textRefShape,
  wid: widShape,
  eid: textShape.max(400),
  side: z.enum(["before", "after"]),
  quote: textShape.max(MAX_LINE_LENGTH).nullable(),
  body: bodyShape,
});
export type NewComment = z.infer<typeof newCommentShape>;

export const commentRoutes = {
  getComments: {
    method: "get",
    path: "/comments",
    summary: "All comments of a target, oldest first",
    query: z.strictObject({ target: idShape }),
    status: 200,
    answer: z.object({ comments: z.array(commentRowShape) }),
  },
  addComment: {
    method: "post",
    path: "/comments",
    summary: "Comment on a clause of a comparison",
    body: newCommentShape,
    status: 201,
    answer: commentRowShape,
  },
  addReply: {
    method: "post",
    path: "/comments/:id/replies",
    summary: "Reply to a comment",
    params: idParams,
    body: z.strictObject({ body: bodyShape }),
    status: 201,
    answer: commentRowShape,
  },
  resolveComment: {
    method: "patch",
    path: "/comments/:id",
    summary: "Resolve or reopen a comment; saying it twice changes nothing",
    params: idParams,
    body: z.strictObject({ resolved: z.boolean() }),
    status: 200,
    answer: commentRowShape,
  },
} as const satisfies Record<string, RouteShape>;
