/** From pairs of clauses to changes: what happened to each clause, with its words. */

import type { Alignment, ClausePair } from "../../schemas/alignment.ts";
import type { ClauseChange } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt, valueAt } from "../text/index.ts";
import { buildRenumbering, type Renumbering } from "./follows.ts";
import { findMoves } from "./moves.ts";
import { compareWords, replaceWhole, type WordComparison } from "./words.ts";

export interface ChangeInput {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly alignment: Alignment;
  readonly profiles: { readonly before: Profile; readonly after: Profile };
}

export interface ChangeList {
  /** In the order of `after`; what was deleted follows what stood before it. */
  readonly changes: readonly ClauseChange[];
  /** Clauses whose words are the same, listed or not. */
  readonly kept: number;
  /** Clauses whose words differ too much for a search. */
  readonly givenUp: number;
}

/** Every clause that is not kept where it was, each in exactly one change. */
export function listChanges(input: ChangeInput): ChangeList {
  const context = buildContext(input);
  const placed: { change: ClauseChange; place: Place }[] = [];
  let kept = 0;
  let givenUp = 0;
  for (const pair of input.alignment.pairs) {
    const { change, isGivenUp } = pairChange(pair, context);
    if (change.kind === "kept") kept += 1;
    if (isGivenUp) givenUp += 1;
    const isListed = change.kind !== "kept" || change.moved || change.renumbered;
    if (isListed)
      placed.push({ change, place: [valueAt(context.afterIndex, itemAt(pair.after, 0)), 0, 0] });
  }
  for (const { clause, place } of deletions(input, context))
    placed.push({ change: wholeChange("deleted", clause), place });
  for (const clause of input.after) {
    if (context.beforeOf.has(clause.eid)) continue;
    const place: Place = [valueAt(context.afterIndex, clause.eid), 0, 0];
    placed.push({ change: wholeChange("inserted", clause), place });
  }
  placed.sort((one, other) => comparePlaces(one.place, other.place));
  return { changes: placed.map(({ change }) => change), kept, givenUp };
}

/** The place in `after`, then for deletions 1 and the place in `before`. */
type Place = readonly [number, number, number];

function comparePlaces(one: Place, other: Place): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

interface Context {
  readonly before: ReadonlyMap<Eid, Clause>;
  readonly after: ReadonlyMap<Eid, Clause>;
  readonly afterIndex: ReadonlyMap<string, number>;
  readonly afterOf: ReadonlyMap<Eid, readonly Eid[]>;
  readonly beforeOf: ReadonlySet<Eid>;
  readonly moved: ReadonlySet<Eid>;
  readonly renumbering: { readonly before: Renumbering; readonly after: Renumbering };
  readonly isDeleted: {
    readonly before: (clause: Clause) => boolean;
    readonly after: (clause: Clause) => boolean;
  };
}

function buildContext({ before, after, alignment, profiles }: ChangeInput): Context {
  const known = new Map(before.map((clause) => [clause.eid, clause]));
  const now = new Map(after.map((clause) => [clause.eid, clause]));
  const afterOf = new Map<Eid, readonly Eid[]>();
  for (const pair of alignment.pairs) for (const eid of pair.before) afterOf.set(eid, pair.after);
  const continued = new Map<Eid, Clause>();
  const continues = new Map<Eid, Clause>();
  for (const pair of alignment.pairs) {
    if (pair.before.length + pair.after.length > 2) continue;
    const one = valueAt(known, itemAt(pair.before, 0));
    const other = valueAt(now, itemAt(pair.after, 0));
    continued.set(one.eid, other);
    continues.set(other.eid, one);
  }
  return {
    before: known,
    after: now,
    afterIndex: new Map(after.map(({ eid }, index) => [eid, index])),
    afterOf,
    beforeOf: new Set(alignment.pairs.flatMap((pair) => pair.after)),
    moved: findMoves(before, after, alignment),
    renumbering: {
      before: buildRenumbering(before, (eid) => continued.get(eid), profiles.before),
      after: buildRenumbering(after, (eid) => continues.get(eid), profiles.after),
    },
    isDeleted: {
      before: deletionTest(before, profiles.before),
      after: deletionTest(after, profiles.after),
    },
  };
}

function deletionTest(clauses: readonly Clause[], profile: Profile): (clause: Clause) => boolean {
  const parents = new Set(clauses.map(({ parent }) => parent));
  return ({ eid, ownText }) => !parents.has(eid) && profile.deleted.test(ownText.trim());
}

function deletions(
  { before }: ChangeInput,
  context: Context,
): readonly { readonly clause: Clause; readonly place: Place }[] {
  const found: { clause: Clause; place: Place }[] = [];
  let anchor = -1;
  before.forEach((clause, index) => {
    const partner = context.afterOf.get(clause.eid)?.at(-1);
    if (partner === undefined) found.push({ clause, place: [anchor, 1, index] });
    else anchor = context.afterIndex.get(partner) ?? anchor;
  });
  return found;
}

function wholeChange(kind: "inserted" | "deleted", { eid, ownText }: Clause): ClauseChange {
  const isInserted = kind === "inserted";
  return {
    kind,
    moved: false,
    renumbered: false,
    follows: false,
    before: isInserted ? [] : [eid],
    after: isInserted ? [eid] : [],
    why: null,
    words: isInserted ? replaceWhole("", ownText) : replaceWhole(ownText, ""),
  };
}

interface PairChange {
  readonly change: ClauseChange;
  readonly isGivenUp: boolean;
}

function pairChange(pair: ClausePair, context: Context): PairChange {
  const before = pair.before.map((eid) => valueAt(context.before, eid));
  const after = pair.after.map((eid) => valueAt(context.after, eid));
  if (before.length + after.length > 2) return groupChange(pair, before, after);
  const [known, now] = [itemAt(before, 0), itemAt(after, 0)];
  const moved = context.moved.has(known.eid);
  const isDeletion = context.isDeleted.after(now) && !context.isDeleted.before(known);
  const { runs, isGivenUp } = isDeletion
    ? { runs: replaceWhole(known.ownText, now.ownText), isGivenUp: false }
    : compareWords(known.ownText, now.ownText);
  const kind = pairKind(known, now, isDeletion);
  return {
    isGivenUp,
    change: {
      ...pair,
      kind,
      moved,
      // An address that changed with its parent's number is another number to whoever cites it.
      renumbered: known.label !== now.label || (known.eid !== now.eid && !moved),
      follows: kind === "reworded" && isFollowing(known, now, context),
      words: runs,
    },
  };
}

// Asked from both sides: what follows the renumbering one way must lead back the other way.
function isFollowing(before: Clause, after: Clause, { renumbering }: Context): boolean {
  return (
    renumbering.before.rewrite(before) === after.ownText &&
    renumbering.after.rewrite(after) === before.ownText
  );
}

function pairKind(
  before: Clause,
  after: Clause,
  isDeletion: boolean,
): "kept" | "reworded" | "deleted" {
  if (isDeletion) return "deleted";
  return before.ownText === after.ownText ? "kept" : "reworded";
}

function groupChange(
  pair: ClausePair,
  before: readonly Clause[],
  after: readonly Clause[],
): PairChange {
  const { runs, isGivenUp }: WordComparison = compareWords(joinTexts(before), joinTexts(after));
  return {
    isGivenUp,
    change: {
      ...pair,
      kind: pair.before.length > 1 ? "merged" : "split",
      moved: false,
      renumbered: false,
      follows: false,
      words: runs,
    },
  };
}

function joinTexts(clauses: readonly Clause[]): string {
  return clauses.map(({ ownText }) => ownText).join("\n");
}
