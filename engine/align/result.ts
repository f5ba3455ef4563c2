/** From pairs of units to pairs of clauses: the text of an article is no clause of its own. */
import type { Alignment, ClausePair } from "../../schemas/alignment.ts";
import type { PairReason } from "../../schemas/change.ts";
import type { Clause } from "../document/index.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./side.ts";

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

/** The clauses that the pairs of units say continue each other. */
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
    const match = toAfter[unit] ?? -1;
    if (match < 0) continue;
    const isGroup = isGrouped(pairing, unit, match);
    if (before.isText[unit] === 1 || after.isText[match] === 1 || isGroup) {
      if (pairing.partsBefore(match)[0] === unit) texts.push(unit);
      continue;
    }
    const [one, other] = [before.clauseOf[unit] ?? 0, after.clauseOf[match] ?? 0];
    result.afterOf[one] = other;
    result.beforeOf[other] = one;
    reasons[one] = unit;
  }
  for (const unit of texts) {
    const group = joinText(pairing, unit, result);
    if (group === undefined) continue;
    if (group.before.length + group.after.length > 2) groups.push(group);
    else reasons[group.before[0] ?? 0] = unit;
    place(group, result);
  }
  const grouped = new Set(groups.flatMap((group) => group.before));
  return {
    ...result,
    groups: groups.sort((one, other) => (one.after[0] ?? 0) - (other.after[0] ?? 0)),
    why: (clause) => {
      if (grouped.has(clause)) return PARTS;
      return pairing.reasonOf(reasons[clause] ?? 0);
    },
    unsearched,
  };
}

type Maps = Pick<ClauseAlignment, "afterOf" | "beforeOf">;

function isGrouped(pairing: Pairing, unit: number, match: number): boolean {
  return pairing.partsAfter(unit).length > 1 || pairing.partsBefore(match).length > 1;
}

function place({ before, after }: ClauseGroup, { afterOf, beforeOf }: Maps): void {
  for (const clause of before) afterOf[clause] = after[0] ?? -1;
  for (const clause of after) beforeOf[clause] = before[0] ?? -1;
}

/**
 * The group of clauses that a group of units with a text, or a split or merge, makes with the pair of its article.
 *
 *     before  art_5 "A"     after  art_5, para_1 "A", para_2 "B"      art_5 → art_5 + para_1
 *
 * Undefined where nothing is added to the pair of the articles, or where a clause would stand in two pairs.
 */
function joinText(pairing: Pairing, unit: number, maps: Maps): ClauseGroup | undefined {
  const { before, after, toAfter } = pairing;
  const ones = pairing.partsBefore(toAfter[unit] ?? -1);
  const others = pairing.partsAfter(unit);
  const articles = {
    before: ones.find((one) => before.isText[one] === 1),
    after: others.find((other) => after.isText[other] === 1),
  };
  const found = { before: clausesOf(before, ones), after: clausesOf(after, others) };
  const [one, other] = [clauseAt(before, articles.before), clauseAt(after, articles.after)];
  const [partner, counterpart] = [maps.afterOf[one] ?? -1, maps.beforeOf[other] ?? -1];
  if (one >= 0 && partner >= 0 && other < 0) {
    // The text left its article for paragraphs of the article that continues it, and for nowhere else.
    if (!found.after.every((clause) => standsIn(after.clauses, clause, partner))) return undefined;
    found.after = withClause(found.after, partner);
  } else if (other >= 0 && counterpart >= 0 && one < 0) {
    if (!found.before.every((clause) => standsIn(before.clauses, clause, counterpart)))
      return undefined;
    found.before = withClause(found.before, counterpart);
  } else if (one >= 0 && other >= 0) {
    const isOnePair = partner === other;
    if (!isOnePair && (partner >= 0 || counterpart >= 0)) return undefined;
    if (isOnePair && found.before.length + found.after.length === 2) return undefined;
  }
  if (found.before.length > 1 && found.after.length > 1) return undefined;
  const isFree = (clause: number, map: Int32Array, own: number): boolean =>
    (map[clause] ?? -1) < 0 || clause === own;
  const known = one >= 0 ? one : counterpart;
  const now = other >= 0 ? other : partner;
  if (!found.before.every((clause) => isFree(clause, maps.afterOf, known))) return undefined;
  if (!found.after.every((clause) => isFree(clause, maps.beforeOf, now))) return undefined;
  return found;
}

function clauseAt(side: Side, unit: number | undefined): number {
  return unit === undefined ? -1 : (side.clauseOf[unit] ?? -1);
}

function withClause(clauses: readonly number[], clause: number): readonly number[] {
  return [...new Set([...clauses, clause])].sort((one, other) => one - other);
}

function clausesOf(side: Side, units: readonly number[]): readonly number[] {
  return [...new Set(units.map((unit) => side.clauseOf[unit] ?? 0))].sort(
    (one, other) => one - other,
  );
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
      .sort((one, other) => (one.after[0] ?? 0) - (other.after[0] ?? 0)),
    why: (clause) => found.why(found.beforeOf[clause] ?? 0),
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
    const one = found.beforeOf[other] ?? -1;
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

/** An alignment in addresses as places; addresses that the texts do not have are passed over. */
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
