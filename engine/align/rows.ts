/**
 * Aligns the children of two paired units: first those that kept their order, then those that did not, and at last those
 * that are left under the same number.
 *
 *     before  (1) A  (2) B  (3) C          after  (1) A  (2) X  (3) B'  (4) C
 *     A and C are paired already. Between them B is left on one side, X and B' on the other; B with B' has the most worth.
 */
import type { Meant } from "./anchors.ts";
import { linkUnits } from "./candidates.ts";
import { heaviestChain } from "./chain.ts";
import type { Likeness } from "./likeness.ts";
import { type NumberEvidence, weighNumbers } from "./numbering.ts";
import { type Pairing, pairAlike } from "./pairing.ts";
import { childrenOf, FAMILY, type Side } from "./side.ts";

// The least score (likeness, and the bonus for an equal number) of two children of paired parents. Paired parents and kept
// order are evidence already, so 0.36 is enough between the same neighbours; out of order 0.12 more is asked for. Both were
// found with a prototype on 42 real cases with known edits.
const FLOOR = 0.36;
const OUT_OF_ORDER = 0.12;
// Where exactly one unit is left on each side between the same neighbours, neither has another possible partner there, so
// a lower score is enough. Measured on diffbench (--suite all): with 0.36 in its place 62 % of the cases are perfect, with
// 0.27 65 %.
const FLOOR_ALONE = 0.27;
// Where the siblings kept their numbers, a pair with different numbers needs this likeness.
const FLOOR_AGAINST_NUMBERS = 0.6;
// For articles out of order: offences share about half of their words with every other offence, so the bonus for an equal
// number must not be enough to pair two of them. Chosen and not found: diffbench gives the same figures with 0.36.
const ARTICLE_FLOOR = 0.45;
// In a list with three pairs or more an equal number is weighed by the pairs of that list, else by all articles.
const ENOUGH_IN_LIST = 3;

interface RowOptions {
  readonly likeness: Likeness;
  readonly meant: Meant;
  /** What an equal number is worth among the articles of the text. */
  readonly articles: NumberEvidence;
  /** The least score of any pair in this round; above 0 in the first round, before parts and moves were looked for. */
  readonly floor: number;
  /** By the first parent of a row, how many units were free when it was last aligned. An unchanged row is not aligned again. */
  readonly aligned: Map<number, number>;
}

/** Aligns the children of every pair, the outermost first, so that the children of new pairs are aligned as well. */
export function alignRows(pairing: Pairing, options: RowOptions): void {
  const { before, after, toAfter, toBefore } = pairing;
  const open = { before: openRows(before, toAfter), after: openRows(after, toBefore) };
  if (open.before.roots && open.after.roots) alignParents(pairing, [-1], [-1], options);
  for (let unit = 0; unit < before.count; unit += 1) {
    if (open.before.units[unit] === 0) continue;
    const match = toAfter[unit] ?? -1;
    if (match < 0) continue;
    const parts = pairing.partsAfter(unit);
    if (!parts.some((part) => open.after.units[part] === 1)) continue;
    const lead = pairing.partsBefore(match);
    // The units of a merge are one row together: it is aligned once, at the first of them.
    if (lead[0] === unit) alignParents(pairing, lead, parts, options);
  }
}

function alignParents(
  pairing: Pairing,
  before: readonly number[],
  after: readonly number[],
  options: RowOptions,
): void {
  const rows = rowsOf(pairing, before, after);
  const count = (): number =>
    rows.before.reduce((sum, unit) => sum + (pairing.isFreeBefore(unit) ? 1 : 0), 0) *
      (pairing.after.count + 1) +
    rows.after.reduce((sum, unit) => sum + (pairing.isFreeAfter(unit) ? 1 : 0), 0);
  const row = before[0] ?? -1;
  if (options.aligned.get(row) === count()) return;
  alignRow(pairing, rows, options);
  options.aligned.set(row, count());
}

/** Which units hold free units, directly or in free containers; `roots` says whether free units stand in no other unit. */
function openRows(
  side: Side,
  partner: Int32Array,
): { readonly units: Uint8Array; readonly roots: boolean } {
  const units = new Uint8Array(side.count);
  let roots = false;
  for (let unit = 0; unit < side.count; unit += 1) {
    if (partner[unit] !== -1) continue;
    let up = side.parent[unit] ?? -1;
    while (up >= 0 && partner[up] === -1 && side.family[up] === FAMILY.container) {
      units[up] = 1;
      up = side.parent[up] ?? -1;
    }
    if (up < 0) roots = true;
    else units[up] = 1;
  }
  return { units, roots };
}

function rowsOf(pairing: Pairing, before: readonly number[], after: readonly number[]): Rows {
  return {
    before: before.flatMap((unit) =>
      openChildren(pairing.before, unit, (one) => pairing.isFreeBefore(one)),
    ),
    after: after.flatMap((unit) =>
      openChildren(pairing.after, unit, (one) => pairing.isFreeAfter(one)),
    ),
  };
}

// The children of a free container count as children of the unit around it, so that they can be paired although the
// container has no partner.
function openChildren(side: Side, unit: number, isFree: (unit: number) => boolean): number[] {
  return childrenOf(side, unit).flatMap((child) =>
    side.family[child] === FAMILY.container && isFree(child)
      ? [child, ...openChildren(side, child, isFree)]
      : [child],
  );
}

function alignRow(pairing: Pairing, rows: Rows, options: RowOptions): void {
  const { meant } = options;
  const free = (): Rows => ({
    before: rows.before.filter((unit) => pairing.isFreeBefore(unit) && meant.before(unit)),
    after: rows.after.filter((unit) => pairing.isFreeAfter(unit) && meant.after(unit)),
  });
  let left = free();
  if (left.before.length === 0 || left.after.length === 0) return;
  const numbers = numbersOf(pairing, rows, options);
  pairCertainRows(pairing, left, numbers);
  for (const gap of gapsOf(pairing, rows, free())) alignGap(pairing, gap, numbers, options);
  left = free();
  if (left.before.length > 0 && left.after.length > 0)
    alignAnyOrder(pairing, left, numbers, options);
  if (options.floor > 0) return;
  pairReplaced(pairing, free(), numbersOf(pairing, rows, options), {
    ...options,
    isWitnessed: isWitnessed(pairing, rows),
  });
}

// An equal number among items counts as evidence only where at least a fifth of the siblings, by the root of their length,
// stayed. Below that the whole list was replaced, and its items are other items. Chosen and not found: diffbench (--suite
// all) has no such list.
const LEAST_WITNESSED = 0.2;

/** Whether enough children of a row stayed, each counted by its likeness. Rows with other units than items always pass. */
function isWitnessed(pairing: Pairing, rows: Rows): boolean {
  const { family } = pairing.before;
  let [stayed, all] = [0, 0];
  for (const unit of rows.before) {
    if (family[unit] !== FAMILY.item) return true;
    const length = Math.sqrt(pairing.before.length[unit] ?? 0);
    all += length;
    if (!pairing.isFreeBefore(unit)) stayed += length * (pairing.reasonOf(unit).figure ?? 1);
  }
  return stayed > 0 && stayed >= LEAST_WITNESSED * all;
}

function numbersOf(pairing: Pairing, { before }: Rows, { articles }: RowOptions): NumberEvidence {
  if (before.some((unit) => pairing.before.family[unit] === FAMILY.article)) return articles;
  const paired = before.filter((unit) => !pairing.isFreeBefore(unit));
  return paired.length >= ENOUGH_IN_LIST ? weighNumbers(pairing, before) : articles;
}

/** The free units between two neighbouring pairs that stand in order on both sides. */
function gapsOf(pairing: Pairing, rows: Rows, free: Rows): readonly Rows[] {
  const placeAfter = new Map(rows.after.map((unit, place) => [unit, place]));
  const links = rows.before.flatMap((unit, place) => {
    const match = placeAfter.get(pairing.toAfter[unit] ?? -1);
    return match === undefined
      ? []
      : [{ before: place, after: match, worth: 1 + (pairing.before.length[unit] ?? 0) }];
  });
  if (links.length === 0) return [free];
  const fixed = heaviestChain(links);
  const cut = (units: readonly number[], row: readonly number[], marks: readonly number[]) => {
    const placeOf = new Map(row.map((unit, place) => [unit, place]));
    const parts: number[][] = [[]];
    let next = 0;
    for (const unit of units) {
      while (next < marks.length && (placeOf.get(unit) ?? 0) > (marks[next] ?? 0)) {
        parts.push([]);
        next += 1;
      }
      parts.at(-1)?.push(unit);
    }
    while (parts.length <= marks.length) parts.push([]);
    return parts;
  };
  const ones = cut(
    free.before,
    rows.before,
    fixed.map(({ before }) => before),
  );
  const others = cut(
    free.after,
    rows.after,
    fixed.map(({ after }) => after),
  );
  return ones
    .map((before, index): Rows => ({ before, after: others[index] ?? [] }))
    .filter(({ before, after }) => before.length > 0 && after.length > 0);
}

function alignGap(
  pairing: Pairing,
  gap: Rows,
  numbers: NumberEvidence,
  { likeness, floor: least }: RowOptions,
): void {
  const candidates = linkUnits(pairing, gap, likeness);
  const isAlone = gap.before.length === 1 && gap.after.length === 1;
  const floor = isAlone ? FLOOR_ALONE : FLOOR;
  const placeBefore = new Map(gap.before.map((unit, place) => [unit, place]));
  const placeAfter = new Map(gap.after.map((unit, place) => [unit, place]));
  const links = candidates.flatMap(({ before, after, figure }) => {
    const isSame = pairing.before.places[before] === pairing.after.places[after];
    const score = figure + (isSame ? numbers.bonus : 0);
    const worth = score - floor;
    if (
      worth <= 0 ||
      score < least ||
      (!isSame && numbers.isKept && figure < FLOOR_AGAINST_NUMBERS)
    )
      return [];
    return [
      { before: placeBefore.get(before) ?? 0, after: placeAfter.get(after) ?? 0, worth, figure },
    ];
  });
  for (const link of heaviestChain(links)) {
    const before = gap.before[link.before] ?? -1;
    const after = gap.after[link.after] ?? -1;
    const { figure } = link as (typeof links)[number];
    pairAlike(pairing, before, after, figure);
  }
}

function floorOf(pairing: Pairing, unit: number, floor: number): number {
  return pairing.before.family[unit] === FAMILY.article ? Math.max(floor, ARTICLE_FLOOR) : floor;
}

function alignAnyOrder(
  pairing: Pairing,
  left: Rows,
  numbers: NumberEvidence,
  { likeness, floor: least }: RowOptions,
): void {
  const ranked = linkUnits(pairing, left, likeness)
    .map((link) => {
      const isSame = pairing.before.places[link.before] === pairing.after.places[link.after];
      return { ...link, isSame, score: link.figure + (isSame ? numbers.bonus : 0) };
    })
    .filter(({ before, figure, score, isSame }) => {
      if (!isSame && numbers.isKept && figure < FLOOR_AGAINST_NUMBERS) return false;
      return score >= least && score >= floorOf(pairing, before, FLOOR) + OUT_OF_ORDER;
    })
    .sort(
      (one, other) =>
        other.score - one.score || one.after - other.after || one.before - other.before,
    );
  for (const { before, after, figure } of ranked) pairAlike(pairing, before, after, figure);
}

// Where numbers shift, two units under the same number that are less alike than this are two different rules. Measured on
// diffbench (--suite all): without this floor the precision of the hard pairs falls from 0.996 to 0.994.
const REPLACED_FLOOR = 0.3;

/** Pairs units that are left free at the same place below the parent, as one provision whose words were replaced. */
function pairReplaced(
  pairing: Pairing,
  rows: Rows,
  numbers: NumberEvidence,
  { likeness, isWitnessed }: RowOptions & { readonly isWitnessed: boolean },
): void {
  const { before, after } = pairing;
  const places = new Map(rows.before.map((unit) => [before.places[unit], unit]));
  const isTrusted = numbers.isTrusted && isWitnessed;
  for (const unit of rows.after) {
    const known = places.get(after.places[unit]);
    if (known === undefined || before.kind[known] !== after.kind[unit]) continue;
    if (!pairing.mayPair(known, unit)) continue;
    const figure = likeness.compare(known, unit);
    if (likeness.isSpent) pairing.pair(known, unit, "address");
    else if (isTrusted || figure >= REPLACED_FLOOR) pairing.pair(known, unit, "address", figure);
  }
}

/** Two rows of siblings, one of each side. */
interface Rows {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Pairs the free units of two rows that need no measuring: deleted ones, equal ones at one number, equal ones that stand once. */
function pairCertainRows(pairing: Pairing, rows: Rows, numbers: NumberEvidence): void {
  pairDeleted(pairing, rows);
  pairSamePlaceTrees(pairing, rows, numbers);
  pairEqualOnce(pairing, {
    before: rows.before.filter((unit) => pairing.isFreeBefore(unit)),
    after: rows.after.filter((unit) => pairing.isFreeAfter(unit)),
  });
}

/** Pairs a unit that reads "Dihapus." on either side with the unit at the same place on the other, whatever that says. */
function pairDeleted(pairing: Pairing, rows: Rows): void {
  const { before, after } = pairing;
  const places = new Map(rows.before.map((unit) => [before.places[unit], unit]));
  for (const unit of rows.after) {
    const known = places.get(after.places[unit]);
    if (known === undefined || before.kind[known] !== after.kind[unit]) continue;
    if (before.isDeleted[known] === 1 || after.isDeleted[unit] === 1)
      pairing.pair(known, unit, "address");
  }
}

// Where numbers are kept, two units that are equal and have the same number are paired, however many twins they have.
function pairSamePlaceTrees(pairing: Pairing, rows: Rows, numbers: NumberEvidence): void {
  if (!numbers.isTrusted) return;
  const { before, after } = pairing;
  const places = new Map(rows.before.map((unit) => [before.places[unit], unit]));
  for (const unit of rows.after) {
    const known = places.get(after.places[unit]);
    if (known === undefined || before.tree[known] !== after.tree[unit]) continue;
    if ((before.length[known] ?? 0) > 0 && pairing.mayPair(known, unit))
      pairing.pairTrees(known, unit);
  }
}

/** Pairs equal units, and containers with the same title, whose words stand once in each row when digits are left out. */
function pairEqualOnce(pairing: Pairing, rows: Rows): void {
  const { before, after } = pairing;
  const known = unitsByWords(before, rows.before);
  for (const [words, unit] of unitsByWords(after, rows.after)) {
    const one = known.get(words) ?? -1;
    if (one < 0 || unit < 0) continue;
    if (after.family[unit] === FAMILY.container) pairing.pair(one, unit, "identical");
    else if (before.tree[one] === after.tree[unit]) pairing.pairTrees(one, unit);
  }
}

/** Units by their words without digits, containers by kind and title; -1 where several units have the same. */
function unitsByWords(side: Side, units: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const unit of units) {
    const isContainer = side.family[unit] === FAMILY.container;
    if (isContainer ? side.texts[unit] === "" : (side.length[unit] ?? 0) === 0) continue;
    const words = isContainer
      ? `${side.kind[unit]} ${side.texts[unit]}`
      : String(side.blindTree[unit] ?? 0);
    found.set(words, found.has(words) ? -1 : unit);
  }
  return found;
}
