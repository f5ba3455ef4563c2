/** Reasons for changed clauses. */
import type { ReasonChange } from "../../schemas/api/reason.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { ReasonRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { findTarget } from "./find-target.ts";

const NONE_YET = '"0"';

/** All reasons of a target. */
export async function listReasons(
  { store }: Dependencies,
  targetId: string,
): Promise<Outcome<{ reasons: ReasonRow[] }>> {
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  return done({ reasons: [...(await store.reasons.ofTarget(targetId))] });
}

interface GivenReason extends ReasonChange {
  /** The target. */
  readonly id: string;
  readonly wid: string;
  readonly expected: string;
}

/** The reason of a clause, set where it is still the one with the entity tag `expected`. */
export async function putReason(
  { store, clock }: Dependencies,
  person: Person,
  { id: targetId, wid, expected, reason, gaps }: GivenReason,
): Promise<Outcome<ReasonRow>> {
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const row = {
    targetId,
    wid,
    reason,
    gaps,
    author: person.name,
    updatedAt: clock.now(),
  };
  const isSet = await store.reasons.put(row, expected);
  const held = (await store.reasons.ofTarget(targetId)).find((one) => one.wid === wid);
  if (!isSet || held === undefined)
    return refused(problem("http/precondition-failed", { current: held?.etag ?? NONE_YET }));
  return done(held);
}
