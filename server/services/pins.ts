/** Comparative provisions beside clauses of a draft. */
import type { NewPin, PinChange } from "../../schemas/api/pin.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { problem } from "../../schemas/problem.ts";
import type { PinRow, Provision } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import type { StoredPin } from "../ports/index.ts";
import { labelPaths } from "../texts/clause-entries.ts";
import { findTarget } from "./find-target.ts";
import { readText } from "./read-text.ts";

/** All pins of a target with their provisions. */
export async function listPins(
  dependencies: Dependencies,
  targetId: string,
): Promise<Outcome<{ pins: PinRow[] }>> {
  const target = await findTarget(dependencies.store, targetId);
  if (!target.ok) return target;
  return done({ pins: await describePins(dependencies, targetId) });
}

/** The pins of a target that is known to exist. */
export async function describePins(
  dependencies: Dependencies,
  targetId: string,
): Promise<PinRow[]> {
  const pins = await dependencies.store.pins.ofTarget(targetId);
  const rows: PinRow[] = [];
  for (const pin of pins) {
    const row = await describePin(dependencies, pin);
    if (row.ok) rows.push(row.value);
  }
  return rows;
}

/** The pin that was added; refused where its provision is not held. */
export async function addPin(
  dependencies: Dependencies,
  person: Person,
  targetId: string,
  { wid, source, taken, notTaken }: NewPin,
): Promise<Outcome<PinRow>> {
  const { store, ids, clock } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const provision = await describeProvision(dependencies, source.versionId, source.eid);
  if (!provision.ok) return provision;
  if (provision.value.clause === null)
    return refused(problem("clause/missing", { eid: source.eid }));
  const pin = {
    id: ids.id(),
    targetId,
    wid,
    sourceVersionId: source.versionId,
    sourceEid: source.eid,
    taken,
    notTaken,
    author: person.name,
    createdAt: clock.now(),
  };
  await store.pins.add(pin);
  return readPin(dependencies, pin.id);
}

/** The pin with other words about what was taken. */
export async function changePin(
  dependencies: Dependencies,
  id: string,
  expected: string,
  { taken, notTaken }: PinChange,
): Promise<Outcome<PinRow>> {
  const held = await findPin(dependencies, id);
  if (!held.ok) return held;
  const changed = {
    ...held.value,
    taken: taken ?? held.value.taken,
    notTaken: notTaken ?? held.value.notTaken,
    etag: expected,
  };
  return (await dependencies.store.pins.change(changed))
    ? readPin(dependencies, id)
    : refused(problem("http/precondition-failed", { current: held.value.etag }));
}

/** Nothing, once the pin is gone. */
export async function removePin(
  dependencies: Dependencies,
  id: string,
  expected: string,
): Promise<Outcome<undefined>> {
  const held = await findPin(dependencies, id);
  if (!held.ok) return held;
  return (await dependencies.store.pins.remove(id, expected))
    ? done(undefined)
    : refused(problem("http/precondition-failed", { current: held.value.etag }));
}

async function findPin({ store }: Dependencies, id: string): Promise<Outcome<StoredPin>> {
  const pin = await store.pins.find(id);
  return pin === undefined
    ? refused(problem("http/record-not-found", { record: "pin", id }))
    : done(pin);
}

async function readPin(dependencies: Dependencies, id: string): Promise<Outcome<PinRow>> {
  const pin = await findPin(dependencies, id);
  return pin.ok ? describePin(dependencies, pin.value) : pin;
}

async function describePin(
  dependencies: Dependencies,
  { sourceVersionId, sourceEid, ...pin }: StoredPin,
): Promise<Outcome<PinRow>> {
  const source = await describeProvision(dependencies, sourceVersionId, sourceEid);
  return source.ok ? done({ ...pin, source: source.value }) : source;
}

async function describeProvision(
  dependencies: Dependencies,
  versionId: string,
  eid: string,
): Promise<Outcome<Provision>> {
  const text = await readText(dependencies, versionId);
  if (!text.ok) return text;
  const { version, expression, work, clauses } = text.value;
  const clause = clauses.find((one) => one.eid === eid);
  return done({
    versionId,
    eid,
    workId: work.id,
    iri: work.iri,
    cite: work.cite,
    title: version.facts.title,
    language: version.facts.language,
    state: expression.state,
    date: expression.date,
    hash: version.hash,
    sources: version.facts.sources,
    translationOf: version.facts.translationOf,
    clause:
      clause === undefined
        ? null
        : {
            label: clause.label,
            path: [...(labelPaths(clauses).get(clause.eid) ?? [])],
            kind: clause.kind,
            node: clause.node.toJSON(),
          },
  });
}
