/**
 * Items of one bill that change the same clause: whichever is carried out last would win, and nothing in the bill says so.
 *
 *     1. Pasal 3 … "Ketiga A."       one of the two is lost, whatever the order: both are refused
 *     2. Pasal 3 … "Ketiga B."
 *     1. ayat (1) Pasal 2, whole article quoted with the new (1) and the new (2)     the quotes agree:
 *     2. ayat (2) Pasal 2, the same quote                                            both are carried out
 */
import type { Instruction, LabelPath } from "../../../schemas/amendment.ts";
import { problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { articleOf, fromArticle, isWithin, printPath } from "../../path/index.ts";
import type { TreeUnit } from "./find/act-tree.ts";
import { applyInstruction } from "./instruction.ts";
import type { Effect, PathChange, Step } from "./outcome.ts";

/** An instruction that was tried, and the act as it was before it. */
export interface Tried {
  readonly instruction: Instruction;
  readonly step: Step<Effect>;
  readonly before: TreeUnit;
}

/** The instructions that collide, each with the reason why it is not carried out. */
export function collidingItems(
  tried: readonly Tried[],
  profile: Profile,
): ReadonlyMap<Instruction, Instruction> {
  const refused = new Map<Instruction, Instruction>();
  const keep = (one: Instruction, other: Instruction, target: string): void => {
    if (!refused.has(one)) refused.set(one, refusedFor(one, other, target));
  };
  for (const [first, second] of pairsOf(tried)) {
    const shared = sharedPath(first.changes, second.changes);
    if (shared === undefined || isSameInAnyOrder(first, second, profile)) continue;
    keep(first.instruction, second.instruction, printPath(shared));
    keep(second.instruction, first.instruction, printPath(shared));
  }
  for (const [first, second, label] of insertedTwice(tried)) {
    keep(first, second, label);
    keep(second, first, label);
  }
  return refused;
}

const TAKEN: ReadonlySet<string> = new Set(["amend/label-taken", "amend/inserted-already"]);

/** The instructions whose new unit an earlier one brought in, each with that one and the label. */
function insertedTwice(
  tried: readonly Tried[],
): readonly (readonly [Instruction, Instruction, string])[] {
  const inserted = new Map<string, Instruction>();
  const found: (readonly [Instruction, Instruction, string])[] = [];
  for (const { instruction, step } of tried) {
    const label = takenLabel(step);
    const first = inserted.get(label);
    if (first !== undefined) found.push([first, instruction, label]);
    for (const own of insertedLabels(step)) inserted.set(own, instruction);
  }
  return found;
}

function takenLabel(step: Step<Effect>): string {
  if (step.kind === "done") return "";
  const { code, facts } = step.refusal.problem;
  return TAKEN.has(code) && "label" in facts ? String(facts.label) : "";
}

function insertedLabels(step: Step<Effect>): readonly string[] {
  if (step.kind === "refused") return [];
  return step.value.changes
    .filter(({ change }) => change === "inserted")
    .map(({ path }) => printPath(fromArticle(path)));
}

type Changing = Tried & { readonly changes: readonly PathChange[] };

/** The instructions that changed something of one article or container, two by two. */
function pairsOf(tried: readonly Tried[]): readonly (readonly [Changing, Changing])[] {
  const byArea = new Map<string, Changing[]>();
  const pairs: (readonly [Changing, Changing])[] = [];
  for (const one of tried) {
    const changes = one.step.kind === "done" ? one.step.value.changes : [];
    const changing = { ...one, changes };
    const others = new Set<Changing>();
    for (const area of new Set(changes.map(areaOf))) {
      const known = byArea.get(area) ?? [];
      for (const other of known) others.add(other);
      byArea.set(area, [...known, changing]);
    }
    pairs.push(...[...others].map((other) => [other, changing] as const));
  }
  return pairs;
}

function areaOf({ part, path }: PathChange): string {
  const article = articleOf(path);
  return `${part} ${printPath(article === undefined ? path : [article])}`;
}

/** The first clause that both changed, or that one changed inside what the other changed. */
function sharedPath(
  first: readonly PathChange[],
  second: readonly PathChange[],
): LabelPath | undefined {
  return second.find(({ part, path }) =>
    first.some(
      (other) => other.part === part && (isWithin(path, other.path) || isWithin(other.path, path)),
    ),
  )?.path;
}

function isSameInAnyOrder(first: Tried, second: Tried, profile: Profile): boolean {
  const [forward, backward] = [
    [first.instruction, second.instruction],
    [second.instruction, first.instruction],
  ].map((order) => {
    const root = first.before.clone();
    const isDone = order.every((one) => applyInstruction(root, one, profile).kind === "done");
    return isDone ? root.toNode() : undefined;
  });
  return forward !== undefined && backward !== undefined && equalDocuments(forward, backward);
}

function refusedFor(one: Instruction, other: Instruction, target: string): Instruction {
  const facts = { other: other.label === "" ? other.text.slice(0, 60) : other.label, target };
  return { ...one, unresolved: problem("amend/items-collide", facts) };
}
