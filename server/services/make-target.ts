/** A new target of a proposal. */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Store, Target } from "../ports/index.ts";
import type { VersionText } from "./read-text.ts";

interface TargetStart {
  readonly base: Pick<VersionText, "version" | "work" | "expression" | "document">;
  /** The day as at which the proposal is dated. */
  readonly date: string;
  /** What the draft begins as, where it is not the base. */
  readonly start?: LegalDocument;
}

/** The target, with its draft. Call it inside `atomically`. */
export async function makeTarget(
  { ids, clock }: Pick<Dependencies, "ids" | "clock">,
  store: Store,
  proposalId: string,
  { base, date, start }: TargetStart,
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
  const snapshot = { length: 0, document: JSON.stringify((start ?? document).toJSON()) };
  await store.drafts.addSnapshot(target.id, snapshot, clock.now());
  return target;
}
