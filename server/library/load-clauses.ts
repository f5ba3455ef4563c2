/** Reasons and pins of the changed clauses of a library proposal. */
import { findClause } from "../../engine/document/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { parseEid } from "../../schemas/eid.ts";
import { type Facts, joinReasons, type PinFact, saidOfClause } from "../../schemas/facts.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { ReasonRow, VersionRow } from "../../schemas/records/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { Target } from "../ports/index.ts";
import { readText } from "../services/read-text.ts";
import { identityOf } from "../texts/parse.ts";

interface ClauseSetting {
  readonly target: Target;
  readonly author: string;
  readonly profile: Profile;
  readonly after: LegalDocument;
  /** The base, where clauses stand that the proposal deletes. */
  readonly before: LegalDocument;
}

/** Puts reasons and pins in place; those that a person wrote stay as they are. Gives what could not be placed. */
export async function loadClauses(
  dependencies: Dependencies,
  clauses: NonNullable<Facts["clauses"]>,
  setting: ClauseSetting,
): Promise<readonly Problem[]> {
  const { store } = dependencies;
  const { target, author } = setting;
  const held = await store.reasons.ofTarget(target.id);
  for (const pin of await store.pins.ofTarget(target.id))
    if (pin.author === author) await store.pins.remove(pin.id, pin.etag);
  const problems: Problem[] = [];
  for (const [eid, clause] of Object.entries(clauses)) {
    const wid = findWid(eid, setting);
    if (wid === undefined) {
      problems.push(problem("clause/missing", { eid }));
      continue;
    }
    await putReason(dependencies, setting, held, { wid, ...joinReasons(clause) });
    for (const pin of saidOfClause(clause).flatMap(({ pins }) => pins)) {
      const wrong = await addPin(dependencies, setting, wid, pin);
      if (wrong !== undefined) problems.push(wrong);
    }
  }
  return problems;
}

function findWid(eid: string, { after, before, profile }: ClauseSetting): string | undefined {
  const address = parseEid(eid);
  if (address === undefined) return undefined;
  const clause = findClause(after, profile, address) ?? findClause(before, profile, address);
  return clause === undefined ? undefined : identityOf(clause);
}

async function putReason(
  { store, clock }: Dependencies,
  { target, author }: ClauseSetting,
  held: readonly ReasonRow[],
  row: Pick<ReasonRow, "wid" | "reason" | "gaps">,
): Promise<void> {
  const known = held.find(({ wid }) => wid === row.wid);
  if (known !== undefined && known.author !== author) return;
  await store.reasons.put(
    { ...row, targetId: target.id, author, updatedAt: clock.now() },
    known?.etag ?? '"0"',
  );
}

async function addPin(
  dependencies: Dependencies,
  { target, author }: ClauseSetting,
  wid: string,
  { work: iri, eid, taken, notTaken }: PinFact,
): Promise<Problem | undefined> {
  const { store, ids, clock } = dependencies;
  const source = await newestOf(dependencies, iri);
  const text = source === undefined ? undefined : await readText(dependencies, source.id);
  if (source === undefined || text === undefined || !text.ok)
    return problem("http/record-not-found", { record: "work", id: iri });
  if (!text.value.clauses.some((clause) => clause.eid === eid))
    return problem("clause/missing", { eid: `${iri} ${eid}` });
  await store.pins.add({
    id: ids.id(),
    targetId: target.id,
    wid,
    sourceVersionId: source.id,
    sourceEid: eid,
    taken,
    notTaken,
    author,
    createdAt: clock.now(),
  });
  return undefined;
}

async function newestOf({ store }: Dependencies, iri: string): Promise<VersionRow | undefined> {
  const work = await store.works.findByIri(iri);
  if (work === undefined) return undefined;
  const expressions = await store.works.expressions(work.id);
  const newest = expressions.findLast(({ targetId }) => targetId === null);
  return newest === undefined ? undefined : store.versions.newest(newest.id);
}
