/** The frames of bills: what a person writes around the items. */
import { billBaseOf, frameFaults } from "../../engine/amend/index.ts";
import { isBlank } from "../../engine/document/index.ts";
import type { BillFrame } from "../../schemas/frame.ts";
import { done, type Outcome, refused } from "../../schemas/outcome.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import type { FrameRow } from "../../schemas/records/index.ts";
import type { Dependencies, Person } from "../dependencies.ts";
import { findTarget } from "./find-target.ts";
import { readText, type VersionText } from "./read-text.ts";

const NONE_YET = '"0"';

/** The frame of a target; null where nobody has written one. */
export async function readFrameOf(
  { store }: Dependencies,
  targetId: string,
): Promise<Outcome<{ frame: FrameRow | null }>> {
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  return done({ frame: (await store.frames.ofTarget(targetId)) ?? null });
}

interface GivenFrame {
  readonly targetId: string;
  readonly frame: BillFrame;
  readonly expected: string;
}

/** The frame of a target, set where it fits its bill and is still the one with the entity tag `expected`. */
export async function putFrame(
  dependencies: Dependencies,
  person: Person,
  { targetId, frame, expected }: GivenFrame,
): Promise<Outcome<FrameRow>> {
  const { store, clock } = dependencies;
  const target = await findTarget(store, targetId);
  if (!target.ok) return target;
  const base = await readText(dependencies, target.value.baseVersionId);
  if (!base.ok) return base;
  const [fault] = frameFaultsOn(base.value, frame);
  if (fault !== undefined) return refused(fault);
  const row = { targetId, frame, author: person.name, updatedAt: clock.now() };
  const isSet = await store.frames.put(row, expected);
  const held = await store.frames.ofTarget(targetId);
  if (!isSet || held === undefined)
    return refused(problem("http/precondition-failed", { current: held?.etag ?? NONE_YET }));
  return done(held);
}

/** Why the bill on a base cannot have a frame; nothing where it can. What is no bill that amends has none. */
export function frameFaultsOn(
  { document, profile, version }: Pick<VersionText, "document" | "profile" | "version">,
  frame: BillFrame,
): readonly Problem[] {
  if (profile.id !== profiles.id.id) return [problem("phrase/no-forms", { profile: profile.id })];
  if (isBlank(document)) return [problem("phrase/new-act", { title: version.facts.title })];
  return frameFaults(frame, billBaseOf(document, version.facts).base);
}
