/** Comments on clauses of a comparison. */
import type { NewComment } from "../../schemas/api/comment.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { CommentRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Target } from "../ports/index.ts";
import { identityOf } from "../texts/parse.ts";
import { findTarget } from "./find-target.ts";
import { readRef } from "./read-ref.ts";

/** All comments of a target, oldest first. */
export async function listComments(
  { store }: Dependencies,
  targetId: string,
): Promise<Outcome<{ comments: CommentRow[] }>> {
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  return done({ comments: [...(await store.comments.ofTarget(targetId))] });
}

/** The comment that was made. */
export async function addComment(
  dependencies: Dependencies,
  person: Person,
  comment: NewComment,
): Promise<Outcome<CommentRow>> {
  const { store, ids, clock } = dependencies;
  const target = await findTarget(store, comment.targetId);
  if (!target.ok) return target;
  const place = await checkPlace(dependencies, target.value, comment);
  if (!place.ok) return place;
  const id = ids.id();
  await store.comments.add({ ...comment, id, author: person.name, createdAt: clock.now() });
  return readComment(dependencies, id);
}

// What is commented on is the draft, a version of the act that it changes, or one saved in it; and a clause that this text has.
async function checkPlace(
  dependencies: Dependencies,
  target: Target,
  { versionRef, wid, eid }: NewComment,
): Promise<Outcome<undefined>> {
  const text = await readRef(dependencies, versionRef);
  if (!text.ok) return text;
  const { about, clauses } = text.value;
  if (about.work.id !== target.workId || (about.targetId ?? target.id) !== target.id)
    return refused(problem("comment/other-text", { cite: about.work.cite }));
  const isThere = clauses.some((clause) => clause.eid === eid && identityOf(clause) === wid);
  return isThere ? done(undefined) : refused(problem("clause/missing", { eid }));
}

/** The comment with one more reply. */
export async function addReply(
  dependencies: Dependencies,
  person: Person,
  commentId: string,
  body: string,
): Promise<Outcome<CommentRow>> {
  const { store, ids, clock } = dependencies;
  const held = await readComment(dependencies, commentId);
  if (!held.ok) return held;
  await store.atomically((inner) =>
    inner.comments.addReply(commentId, {
      id: ids.id(),
      body,
      author: person.name,
      createdAt: clock.now(),
    }),
  );
  return readComment(dependencies, commentId);
}

/** The comment, resolved or open again. Who resolved it first stays. */
export async function resolveComment(
  dependencies: Dependencies,
  person: Person,
  { id, resolved }: { readonly id: string; readonly resolved: boolean },
): Promise<Outcome<CommentRow>> {
  const held = await readComment(dependencies, id);
  if (!held.ok || (held.value.resolved !== null) === resolved) return held;
  const { store, clock } = dependencies;
  const resolution = resolved ? { by: person.name, at: clock.now() } : null;
  await store.atomically((inner) => inner.comments.resolve(id, resolution));
  return readComment(dependencies, id);
}

async function readComment({ store }: Dependencies, id: string): Promise<Outcome<CommentRow>> {
  const comment = await store.comments.find(id);
  return comment === undefined
    ? refused(problem("http/record-not-found", { record: "comment", id }))
    : done(comment);
}
