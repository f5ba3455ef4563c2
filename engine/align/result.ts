/** Turns pairs of units into pairs of clauses. The text of an article is a unit of its own but no clause of its own. */
import type { Alignment, ClausePair } from "../../schemas/alignment.ts";
import type { PairReason } from "../../schemas/change.ts";
import type { Clause } from "../document/index.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";
import { numberAt, unitAt } from "./unit-at.ts";

/** Several clauses that became one, or one that became several, by their places in the lists; in ascending order. */
export interface ClauseGroup {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Which clause continues which, by places in the two lists of clauses. */
export interface ClauseAlignment {
  /** For each clause of `before` the one of `after` that continues it, or -1; for a split, the first. */
  readonly afterOf: Int32Array;
  /** The same from the other side; for a merge, the first. */
  readonly beforeOf: Int32Array;
  /** Splits and merges, in the order of `after`. */
  readonly groups: readonly ClauseGroup[];
  /** Why a paired clause of `before` was paired. */
  readonly why: (before: number) => PairReason;
  /** How many clauses were left without a search because the work budget was spent. */
  readonly unsearched: number;
}

const PARTS: PairReason = { by: "parts" };

/** The pairs and groups of clauses that follow from the pairs of units. */
export function alignedClauses(pairing: Pairing, unsearched: number): ClauseAlignment {
  const { before, after, toAfter } = pairing;
  const result = {
    afterOf: new Int32Array(before.clauses.length).fill(-1),
    beforeOf: new Int32Array(after.clauses.length).fill(-1),
  };
  const reasons = new Int32Array(before.clauses.length).fill(-1);
  const groups: ClauseGroup[] = [];
  const texts: number[] = [];
  for (let unit = 0; unit < before.count; unit += 1) {
    const match = unitAt(toAfter, unit);
    if (match < 0) continue;
    const isGroup = isGrouped(pairing, unit, match);
    if (before.isText[unit] === 1 || after.isText[match] === 1 || isGroup) {
      if (pairing.partsBefore(match)[0] === unit) texts.push(unit);
      continue;
    }
    const [one, other] = [numberAt(before.clauseOf, unit), numberAt(after.clauseOf, match)];
    result.afterOf[one] = other;
    result.beforeOf[other] = one;
    reasons[one] = unit;
  }
  for (const unit of texts) {
    const group = joinText(pairing, unit, result);
    if (group === undefined) continue;
    if (group.before.length + group.after.length > 2) groups.push(group);
    else reasons[numberAt(group.before, 0)] = unit;
    place(group, result);
  }
  const grouped = new Set(groups.flatMap((group) => group.before));
  return {
    ...result,
    groups: groups.sort((one, other) => numberAt(one.after, 0) - numberAt(other.after, 0)),
    why: (clause) => {
      if (grouped.has(clause)) return PARTS;
      return pairing.reasonOf(numberAt(reasons, clause));
    },
    unsearched,
  };
}

type Maps = Pick<ClauseAlignment, "afterOf" | "beforeOf">;

function isGrouped(pairing: Pairing, unit: number, match: number): boolean {
  return pairing.partsAfter(unit).length > 1 || pairing.partsBefore(match).length > 1;
}

function place({ before, after }: ClauseGroup, { afterOf, beforeOf }: Maps): void {
  for (const clause of before) afterOf[clause] = unitAt(after, 0);
  for (const clause of after) beforeOf[clause] = unitAt(before, 0);
}

/**
 * The group of clauses that a pair or group of units makes together with the pair of its article, where one of the units
 * is the text of an article or where the units are a split or merge.
 *
 *     before  art_5 "A"     after  art_5, para_1 "A", para_2 "B"      art_5 → art_5 + para_1
 *
 * Undefined where the group adds nothing to the pair of the articles, or where a clause would then stand in two pairs.
 */
function joinText(pairing: Pairing, unit: number, maps: Maps): ClauseGroup | undefined {
  const { before, after, toAfter } = pairing;
  const ones = pairing.partsBefore(unitAt(toAfter, unit));
  const others = pairing.partsAfter(unit);
  const one = clauseAt(
    before,
    ones.find((part) => before.isText[part] === 1),
  );
  const other = clauseAt(
    after,
    others.find((part) => after.isText[part] === 1),
  );
  const found = { before: clausesOf(before, ones), after: clausesOf(after, others) };
  if (one >= 0 && other >= 0) return isAdded(found, one, other, maps) ? found : undefined;
  // Only one side is the text of an article. That is a division of the article only where all units of the other side stand
  // in the article that continues it; text that went into another article is no group with the pair of the two articles.
  const partner = one < 0 ? -1 : unitAt(maps.afterOf, one);
  const counterpart = other < 0 ? -1 : unitAt(maps.beforeOf, other);
  const stands = {
    before: counterpart < 0 || standIn(before.clauses, found.before, counterpart),
    after: partner < 0 || standIn(after.clauses, found.after, partner),
  };
  if (!stands.before || !stands.after) return undefined;
  const group = {
    before: withClause(found.before, counterpart),
    after: withClause(found.after, partner),
  };
  const own = { one: one >= 0 ? one : counterpart, other: other >= 0 ? other : partner };
  return isFreeGroup(group, own, maps) ? group : undefined;
}

// For a group that holds the texts of two articles: whether the articles are paired with each other or both free, and the
// group says more than that pair alone.
function isAdded(group: ClauseGroup, one: number, other: number, maps: Maps): boolean {
  const [partner, counterpart] = [unitAt(maps.afterOf, one), unitAt(maps.beforeOf, other)];
  if (partner !== other && (partner >= 0 || counterpart >= 0)) return false;
  if (partner === other && group.before.length + group.after.length === 2) return false;
  return isFreeGroup(group, { one, other }, maps);
}

/** Whether a group has several clauses on one side at most, and none but its own articles is in a pair already. */
function isFreeGroup(
  { before, after }: ClauseGroup,
  own: { readonly one: number; readonly other: number },
  maps: Maps,
): boolean {
  if (before.length > 1 && after.length > 1) return false;
  return (
    before.every((clause) => clause === own.one || unitAt(maps.afterOf, clause) < 0) &&
    after.every((clause) => clause === own.other || unitAt(maps.beforeOf, clause) < 0)
  );
}

function clauseAt(side: Side, unit: number | undefined): number {
  return unit === undefined ? -1 : unitAt(side.clauseOf, unit);
}

function withClause(clauses: readonly number[], clause: number): readonly number[] {
  if (clause < 0) return clauses;
  return [...new Set([...clauses, clause])].sort((one, other) => one - other);
}

function clausesOf(side: Side, units: readonly number[]): readonly number[] {
  return [...new Set(units.map((unit) => numberAt(side.clauseOf, unit)))].sort(
    (one, other) => one - other,
  );
}

function standIn(clauses: readonly Clause[], inner: readonly number[], holder: number): boolean {
  return inner.every((clause) => standsIn(clauses, clause, holder));
}

function standsIn(clauses: readonly Clause[], clause: number, holder: number): boolean {
  const eid = clauses[holder]?.eid;
  const byEid = (parent: Clause["parent"], from: number): number => {
    for (let at = from; at >= 0; at -= 1) if (clauses[at]?.eid === parent) return at;
    return -1;
  };
  for (let at = clause; at >= 0; at = byEid(clauses[at]?.parent ?? null, at))
    if (clauses[at]?.eid === eid) return true;
  return false;
}

/** The alignment with the sides exchanged. */
export function invertAlignment(found: ClauseAlignment): ClauseAlignment {
  return {
    afterOf: found.beforeOf,
    beforeOf: found.afterOf,
    groups: found.groups
      .map(({ before, after }) => ({ before: after, after: before }))
      .sort((one, other) => numberAt(one.after, 0) - numberAt(other.after, 0)),
    why: (clause) => found.why(numberAt(found.beforeOf, clause)),
    unsearched: found.unsearched,
  };
}

/** The alignment in addresses, in the order of `after`. */
export function writeAlignment(
  found: ClauseAlignment,
  before: readonly Clause[],
  after: readonly Clause[],
): Alignment {
  const grouped = new Map(found.groups.flatMap((group) => group.after.map((one) => [one, group])));
  const pairs: ClausePair[] = [];
  after.forEach(({ eid }, other) => {
    const one = unitAt(found.beforeOf, other);
    const group = grouped.get(other);
    if (group !== undefined) {
      if (group.after[0] === other)
        pairs.push({
          before: group.before.map((place) => eidAt(before, place)),
          after: group.after.map((place) => eidAt(after, place)),
          why: PARTS,
        });
    } else if (one >= 0)
      pairs.push({ before: [eidAt(before, one)], after: [eid], why: found.why(one) });
  });
  return { pairs, unsearched: found.unsearched };
}

/** The places for an alignment that is given by addresses. Addresses that the texts do not have are passed over. */
export function readAlignment(
  { pairs, unsearched }: Alignment,
  before: readonly Clause[],
  after: readonly Clause[],
): ClauseAlignment {
  const placesOf = (clauses: readonly Clause[]) =>
    new Map(clauses.map(({ eid }, place): readonly [string, number] => [eid, place]));
  const [known, now] = [placesOf(before), placesOf(after)];
  const maps = {
    afterOf: new Int32Array(before.length).fill(-1),
    beforeOf: new Int32Array(after.length).fill(-1),
  };
  const groups: ClauseGroup[] = [];
  const reasons = new Map<number, PairReason>();
  for (const pair of pairs) {
    const group = {
      before: pair.before.flatMap((eid) => known.get(eid) ?? []),
      after: pair.after.flatMap((eid) => now.get(eid) ?? []),
    };
    if (group.before.length === 0 || group.after.length === 0) continue;
    place(group, maps);
    if (group.before.length + group.after.length > 2) groups.push(group);
    for (const one of group.before) reasons.set(one, pair.why);
  }
  return { ...maps, groups, why: (clause) => reasons.get(clause) ?? PARTS, unsearched };
}

function eidAt(clauses: readonly Clause[], place: number): Clause["eid"] {
  const clause = clauses[place];
  if (clause === undefined) throw new RangeError(`expected a clause at ${place}`);
  return clause.eid;
}
