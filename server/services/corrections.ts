/** Corrections of how two versions were paired. */
import type { NewCorrection } from "../../schemas/api/correction.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { CorrectionRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { Store } from "../ports/index.ts";
import { readText } from "./read-text.ts";

/** The correction that was kept; refused where a version or a clause is not held. */
export async function addCorrection(
  dependencies: Dependencies,
  person: Person,
  correction: NewCorrection,
): Promise<Outcome<CorrectionRow>> {
  const { store, ids, clock } = dependencies;
  const sides = [
    [correction.beforeVersionId, correction.before],
    [correction.afterVersionId, correction.after],
  ] as const;
  for (const [versionId, eid] of sides) {
    const text = await readText(dependencies, versionId);
    if (!text.ok) return text;
    if (!text.value.clauses.some((clause) => clause.eid === eid))
      return refused(problem("clause/missing", { eid }));
  }
  const row = { ...correction, id: ids.id(), author: person.name, createdAt: clock.now() };
  await store.corrections.add(row);
  return done(row);
}

/** Takes a correction back; the pairing is then what the texts alone say. */
export async function removeCorrection(
  { store }: Dependencies,
  id: string,
): Promise<Outcome<undefined>> {
  return (await store.corrections.remove(id))
    ? done(undefined)
    : refused(problem("http/record-not-found", { record: "correction", id }));
}

/** What was said about two texts, whichever of them stood first when it was said. */
export async function correctionsOf(
  store: Pick<Store, "corrections">,
  before: string,
  after: string,
): Promise<readonly CorrectionRow[]> {
  const mirrored = await store.corrections.ofPair(after, before);
  return [
    ...(await store.corrections.ofPair(before, after)),
    ...mirrored.map((one) => ({
      ...one,
      beforeVersionId: one.afterVersionId,
      afterVersionId: one.beforeVersionId,
      before: one.after,
      after: one.before,
    })),
  ];
}
