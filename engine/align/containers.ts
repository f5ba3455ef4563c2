/**
 * Which chapter continues which: each article that was paired votes for its chapter's partner with the length of its text.
 *
 *     BAB II  art_4 art_5 art_6        BAB III  art_5 art_6 art_7      (art_4, 5, 6 continue as art_5, 6, 7)
 *     → all votes of BAB II go to BAB III: it was renumbered, not rewritten
 */
import type { Forest, Unit } from "./forest.ts";
import type { Pairing } from "./pairing.ts";

interface Vote {
  readonly before: Unit;
  readonly after: Unit;
  votes: number;
}

// A chapter that keeps less than a third of its text is another chapter.
const LEAST_VOTES_SHARE = 0.34;
const SAME_TITLE = 0.3;
const SAME_PLACE = 0.1;
const SAME_ROLE = 0.1;

/** Pairs free containers by what they hold, then by their title. */
export function pairContainers(pairing: Pairing): void {
  const ranked = countVotes(pairing)
    .filter(({ before, after, votes }) => {
      const share = votes / Math.max(1, Math.min(before.length, after.length));
      return share >= LEAST_VOTES_SHARE;
    })
    .map((vote) => ({ vote, score: scoreOf(vote) }))
    .sort(
      (left, right) =>
        right.score - left.score ||
        left.vote.after.index - right.vote.after.index ||
        left.vote.before.index - right.vote.before.index,
    );
  for (const { vote, score } of ranked)
    pairing.pair(vote.before, vote.after, {
      by: "similarity",
      figure: Math.round(Math.min(1, score) * 100) / 100,
    });
  pairSameTitles(pairing);
}

function countVotes(pairing: Pairing): Vote[] {
  const found = new Map<string, Vote>();
  for (const unit of pairing.before.units) {
    const match = pairing.partnerAfter(unit);
    if (match === undefined || unit.clause.kind === "container") continue;
    // Only the outermost paired unit votes: what stands in it has its length counted already.
    if (unit.clause.kind !== "article") continue;
    for (const before of freeContainers(unit, pairing.before, (one) => pairing.isFreeBefore(one)))
      for (const after of freeContainers(match, pairing.after, (one) => pairing.isFreeAfter(one))) {
        const key = `${before.index} ${after.index}`;
        const vote = found.get(key) ?? { before, after, votes: 0 };
        vote.votes += Math.min(unit.length, match.length);
        found.set(key, vote);
      }
  }
  return [...found.values()];
}

function freeContainers(unit: Unit, forest: Forest, isFree: (unit: Unit) => boolean): Unit[] {
  const found: Unit[] = [];
  for (let at = forest.units[unit.parent]; at !== undefined; at = forest.units[at.parent])
    if (at.clause.kind === "container" && isFree(at)) found.push(at);
  return found;
}

function scoreOf({ before, after, votes }: Vote): number {
  const share = votes / Math.max(1, before.length, after.length);
  return (
    share +
    (sameTitle(before, after) ? SAME_TITLE : 0) +
    (before.place === after.place ? SAME_PLACE : 0) +
    (roleOf(before) === roleOf(after) ? SAME_ROLE : 0)
  );
}

function roleOf({ clause }: Unit): string {
  return String(clause.node.attrs["role"] ?? "");
}

function sameTitle(before: Unit, after: Unit): boolean {
  return before.clause.ownTitle !== "" && before.text === after.text;
}

function pairSameTitles(pairing: Pairing): void {
  const known = new Map<string, Unit | undefined>();
  for (const unit of pairing.freeBefore()) {
    if (unit.clause.kind !== "container" || unit.clause.ownTitle === "") continue;
    const key = `${roleOf(unit)}|${unit.text}`;
    known.set(key, known.has(key) ? undefined : unit);
  }
  for (const unit of pairing.freeAfter()) {
    if (unit.clause.kind !== "container") continue;
    const before = known.get(`${roleOf(unit)}|${unit.text}`);
    if (before !== undefined) pairing.pair(before, unit, { by: "identical" });
  }
}
