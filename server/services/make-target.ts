/** A new target of a proposal. */
import type { Dependencies } from "../dependencies.ts";
import type { Store, Target } from "../ports.ts";
import type { VersionText } from "./read-text.ts";

export interface TargetStart {
  readonly base: Pick<VersionText, "version" | "work" | "expression" | "document">;
  /** The day as at which the proposal is dated. */
  readonly date: string;
}

/** The target, with a draft that begins as its base. Call it inside `atomically`. */
export async function makeTarget(
  { ids, clock }: Pick<Dependencies, "ids" | "clock">,
  store: Store,
  proposalId: string,
  { base, date }: TargetStart,
): Promise<Target> {
  const { version, work, expression, document } = base;
  const target: Target = {
    id: ids.id(),
    proposalId,
    workId: work.id,
    expressionId: ids.id(),
    baseVersionId: version.id,
    savedLength: 0,
  };
  await store.works.addExpression({
    id: target.expressionId,
    workId: work.id,
    date,
    state: "proposal",
    extent: expression.extent,
    targetId: target.id,
  });
  await store.proposals.addTarget(target);
  const start = { length: 0, document: document.toJSON() };
  await store.drafts.addSnapshot(target.id, start, clock.now());
  return target;
}
