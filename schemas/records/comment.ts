/** Comments on a clause of a comparison, and their replies. */
import { z } from "zod";
import { etagShape, idShape, timeShape, widShape } from "./value.ts";

const replyRowShape = z.object({
  id: idShape,
  body: z.string(),
  author: z.string(),
  createdAt: timeShape,
});
export type ReplyRow = z.infer<typeof replyRowShape>;

/** A comment with the place it was made at; a later version finds that place again by `wid`. */
export const commentRowShape = z.object({
  id: idShape,
  targetId: idShape,
  /** The text that was commented on: a version, or `draft:` and the target. */
  versionRef: z.string(),
  wid: widShape,
  /** The address that the clause had in that text. */
  eid: z.string(),
  side: z.enum(["before", "after"]),
  /** The words that were selected; null where the comment is on the whole clause. */
  quote: z.string().nullable(),
  body: z.string(),
  author: z.string(),
  createdAt: timeShape,
  resolved: z.object({ by: z.string(), at: timeShape }).nullable(),
  replies: z.array(replyRowShape),
  etag: etagShape,
});
export type CommentRow = z.infer<typeof commentRowShape>;
