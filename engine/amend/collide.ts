/**
 * Two bills on one act: which of their items cannot both stand, and which depend on the order of the bills.
 *
 * Nothing is read off the words: each bill is applied alone, and both in either order, and what becomes of each item is
 * compared. Two items of different bills are held against each other where they are about the same article or container.
 */
import type { InstructionResult, LabelPath } from "../../schemas/amendment.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { equalDocuments } from "../document/index.ts";
import { articleOf, namedPaths, printPath } from "../path/index.ts";
import { type Applied, applyRounds } from "./apply/apply.ts";
import { type ApplyOptions, type BillProblem, planRounds, type Round } from "./apply/rounds.ts";
import { findOverlaps, type Overlap } from "./overlap.ts";

/** An item of one of the bills. */
export interface ItemOfBill {
  /** Which bill, from 0. */
  readonly bill: number;
  readonly item: string;
  readonly label: string;
  readonly text: string;
}

/** Why two items do not go together, or only in one order. */
export type CollisionReason =
  /** Both change the same clause. */
  | "same-clause"
  /** The later restates what the earlier changed as it was before, and does not name it. */
  | "undone"
  /** The later cannot be carried out any more. */
  | "refused"
  /** The later can only be carried out behind the earlier. */
  | "needed";

/** Two items that cannot both stand ("collide"), or of which `first` must come first ("order"). */
export interface Collision {
  readonly kind: "collide" | "order";
  readonly first: ItemOfBill;
  readonly second: ItemOfBill;
  readonly why: CollisionReason;
  /** Addresses of the clauses that it is about. */
  readonly clauses: readonly string[];
}

/** What was found, and what is wrong with each bill alone: as a whole, and with items that cannot be carried out. */
export interface Collisions {
  readonly collisions: readonly Collision[];
  readonly problems: readonly BillProblem[];
  /** Pairs of bills of which no pair of items explains that the act reads otherwise in the other order. */
  readonly unexplained: readonly (readonly [number, number])[];
  /** Clauses that may punish the same conduct; no collision, and not of one bill alone. */
  readonly overlaps: readonly Overlap[];
}

/** The items of some bills on one base that collide or depend on order; four applications for each pair of bills. */
export function findCollisions(
  base: LegalDocument,
  bills: readonly LegalDocument[],
  options: ApplyOptions,
): Collisions {
  // Each bill is planned alone: none of them is in the base yet.
  const plans = bills.map((bill) => planRounds(base, [bill], options));
  const rounds = plans.flatMap((plan, bill) => plan.rounds.map((round) => ({ ...round, bill })));
  const apply = (...order: readonly Round[]): Applied => applyRounds(base, order, options);
  const alone = rounds.map((round) => apply(round));
  const collisions: Collision[] = [];
  const unexplained: (readonly [number, number])[] = [];
  rounds.forEach((first, at) => {
    rounds.slice(at + 1).forEach((second, offset) => {
      const [firstAlone, secondAlone] = [alone[at], alone[at + 1 + offset]];
      if (firstAlone === undefined || secondAlone === undefined) return;
      const [forward, backward] = [apply(first, second), apply(second, first)];
      const found = pairsOf(
        { alone: firstAlone, after: backward, bill: first.bill },
        { alone: secondAlone, after: forward, bill: second.bill },
      );
      collisions.push(...found);
      if (found.length === 0 && !equalDocuments(forward.document, backward.document))
        unexplained.push([first.bill, second.bill]);
    });
  });
  const problems = plans.flatMap((plan, bill) => plan.problems.map((one) => ({ ...one, bill })));
  const lost = alone.flatMap((applied) => lostIn(applied, collisions));
  const results = rounds.flatMap(({ bill }, at) => {
    const applied = alone[at];
    if (applied === undefined) return [];
    const { document, report } = applied;
    return [{ bill, document, changed: report.changed }];
  });
  const overlaps = findOverlaps(base, results, options.profile);
  return { collisions, problems: [...problems, ...lost], unexplained, overlaps };
}

/** Why items of a bill cannot be carried out, though no item of another bill explains it: they are held against nothing. */
function lostIn({ report, problems }: Applied, collisions: readonly Collision[]) {
  const isExplained = ({ bill, item }: InstructionResult): boolean =>
    collisions.some(({ first, second }) =>
      [first, second].some((one) => one.bill === bill && one.item === item),
    );
  const lost = new Set(
    report.instructions
      .filter((one) => one.outcome !== "applied" && !isExplained(one))
      .map(({ item }) => item),
  );
  return problems.filter(({ at }) => at?.kind === "clause" && lost.has(at.eid));
}

/** One bill of a pair: applied alone, and behind the other. */
interface Side {
  readonly bill: number;
  readonly alone: Applied;
  readonly after: Applied;
}

/** An item of a side, and what became of it. */
interface Trial {
  readonly item: ItemOfBill;
  readonly areas: ReadonlySet<string>;
  readonly isAppliedAlone: boolean;
  readonly isAppliedAfter: boolean;
  readonly changed: readonly string[];
  /** Clauses that it changes without naming them if the other bill was applied before, and does not if it is applied alone. */
  readonly undone: readonly string[];
}

function pairsOf(first: Side, second: Side): readonly Collision[] {
  const others = trialsOf(second);
  return trialsOf(first).flatMap((one) =>
    others
      .filter(({ areas }) => [...areas].some((area) => one.areas.has(area)))
      .flatMap((other) => collisionOf(one, other) ?? []),
  );
}

function trialsOf({ alone, after, bill }: Side): readonly Trial[] {
  const behind = new Map(
    after.report.instructions.filter((one) => one.bill === bill).map((one) => [one.item, one]),
  );
  const eidsOf = (
    list: readonly { readonly bill: number; readonly item: string; readonly eid: string }[],
    item: string,
  ) => list.filter((one) => one.bill === bill && one.item === item).map(({ eid }) => eid);
  return alone.report.instructions.map((result): Trial => {
    const { item, label, text } = result;
    const known = new Set(eidsOf(alone.report.undeclared, item));
    return {
      item: { bill, item, label, text },
      areas: areasOf(result),
      isAppliedAlone: result.outcome === "applied",
      isAppliedAfter: behind.get(item)?.outcome === "applied",
      changed: eidsOf(alone.report.changed, item),
      undone: eidsOf(after.report.undeclared, item).filter((eid) => !known.has(eid)),
    };
  });
}

function collisionOf(one: Trial, other: Trial): Collision | undefined {
  const both = one.changed.filter((eid) => other.changed.includes(eid));
  const pair = (
    kind: Collision["kind"],
    [first, second]: readonly [Trial, Trial],
    why: CollisionReason,
    clauses: readonly string[],
  ): Collision => ({ kind, first: first.item, second: second.item, why, clauses });
  if (both.length > 0) return pair("collide", [one, other], "same-clause", both);
  if (one.undone.length > 0 && other.undone.length > 0)
    return pair("collide", [one, other], "undone", [...other.undone, ...one.undone]);
  const [isOneLost, isOtherLost] = [one, other].map(
    ({ isAppliedAlone, isAppliedAfter }) => isAppliedAlone && !isAppliedAfter,
  );
  if (isOneLost && isOtherLost) return pair("collide", [one, other], "refused", []);
  // If an item is refused behind the other one, or undoes it there, it must come first.
  if (isOtherLost) return pair("order", [other, one], "refused", []);
  if (isOneLost) return pair("order", [one, other], "refused", []);
  if (other.undone.length > 0) return pair("order", [other, one], "undone", other.undone);
  if (one.undone.length > 0) return pair("order", [one, other], "undone", one.undone);
  const [isOneFreed, isOtherFreed] = [one, other].map(
    ({ isAppliedAlone, isAppliedAfter }) => !isAppliedAlone && isAppliedAfter,
  );
  if (isOtherFreed) return pair("order", [one, other], "needed", []);
  if (isOneFreed) return pair("order", [other, one], "needed", []);
  return undefined;
}

/** What an item is about: the articles and containers that it names, anchors included. */
function areasOf({ operations }: InstructionResult): ReadonlySet<string> {
  return new Set(operations.flatMap(namedPaths).map(areaOf));
}

function areaOf(path: LabelPath): string {
  const article = articleOf(path);
  return printPath(article === undefined ? path : [article]);
}
