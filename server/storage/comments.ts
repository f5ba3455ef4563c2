/** Comments and their replies. */
import type { Kysely, Selectable } from "kysely";
import type { CommentRow, ReplyRow } from "../../schemas/records/index.ts";
import type { CommentStore } from "../ports/index.ts";
import { etagOf, groupBy } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The comments of a database. */
export function commentStore(db: Kysely<Tables>): CommentStore {
  return {
    ofTarget: async (targetId) => {
      const rows = await db
        .selectFrom("comments")
        .selectAll()
        .where("target_id", "=", targetId)
        .orderBy("row")
        .execute();
      return withReplies(db, rows);
    },
    find: async (id) => {
      const rows = await db.selectFrom("comments").selectAll().where("id", "=", id).execute();
      const [found] = await withReplies(db, rows);
      return found;
    },
    add: async (comment) => {
      await db
        .insertInto("comments")
        .values({
          id: comment.id,
          target_id: comment.targetId,
          version_ref: comment.versionRef,
          wid: comment.wid,
          eid: comment.eid,
          side: comment.side,
          quote: comment.quote,
          body: comment.body,
          author: comment.author,
          created_at: comment.createdAt,
          resolved_by: null,
          resolved_at: null,
          revision: 1,
        })
        .execute();
    },
    addReply: async (commentId, { id, body, author, createdAt }) => {
      await db
        .insertInto("replies")
        .values({ id, comment_id: commentId, body, author, created_at: createdAt })
        .execute();
      await touch(db, commentId);
    },
    resolve: async (id, resolved) => {
      await db
        .updateTable("comments")
        .set({ resolved_by: resolved?.by ?? null, resolved_at: resolved?.at ?? null })
        .where("id", "=", id)
        .execute();
      await touch(db, id);
    },
  };
}

async function touch(db: Kysely<Tables>, id: string): Promise<void> {
  await db
    .updateTable("comments")
    .set(({ eb }) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", id)
    .execute();
}

async function withReplies(
  db: Kysely<Tables>,
  rows: readonly Selectable<Tables["comments"]>[],
): Promise<readonly CommentRow[]> {
  if (rows.length === 0) return [];
  const replies = await db
    .selectFrom("replies")
    .selectAll()
    .where(
      "comment_id",
      "in",
      rows.map(({ id }) => id),
    )
    .orderBy("row")
    .execute();
  const repliesOf = groupBy(replies, ({ comment_id }) => comment_id);
  return rows.map((row) => toComment(row, (repliesOf.get(row.id) ?? []).map(toReply)));
}

function toReply({ id, body, author, created_at }: Selectable<Tables["replies"]>): ReplyRow {
  return { id, body, author, createdAt: created_at };
}

function toComment(row: Selectable<Tables["comments"]>, replies: ReplyRow[]): CommentRow {
  return {
    id: row.id,
    targetId: row.target_id,
    versionRef: row.version_ref,
    wid: row.wid,
    eid: row.eid,
    side: row.side as CommentRow["side"],
    quote: row.quote,
    body: row.body,
    author: row.author,
    createdAt: row.created_at,
    resolved:
      row.resolved_by === null || row.resolved_at === null
        ? null
        : { by: row.resolved_by, at: row.resolved_at },
    replies,
    etag: etagOf(row.revision),
  };
}
