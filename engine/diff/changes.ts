/** Turns pairs of clauses into changes: what happened to each clause, and which of its words changed. */

import type { ClauseChange, WordRun } from "../../schemas/change.ts";
import { ownStep } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { ClauseAlignment, ClauseGroup } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { itemAt } from "../text/index.ts";
import { followTest } from "./follows.ts";
import { type FormComparer, formComparer } from "./form.ts";
import { findMoves } from "./moves.ts";
import { type ClauseTree, clauseTree } from "./tree.ts";
import { compareWords, replaceWhole } from "./words.ts";

interface ChangeInput {
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
  readonly alignment: ClauseAlignment;
  readonly profiles: { readonly before: Profile; readonly after: Profile };
}

interface ChangeList {
  /** In the order of `after`. A deleted clause follows the clause that stood before it. */
  readonly changes: readonly ClauseChange[];
  /** How many clauses have the same words on both sides, whether they are listed as a change or not. */
  readonly kept: number;
  /** How many clauses differ in so many words that the search for equal words was given up. */
  readonly givenUp: number;
}

/** One change for every clause that did not stay as it was, where it was. */
export function listChanges(input: ChangeInput): ChangeList {
  return new ChangeWriter(input).run();
}

class ChangeWriter {
  readonly #input: ChangeInput;
  readonly #trees: { readonly before: ClauseTree; readonly after: ClauseTree };
  readonly #moved: Uint8Array;
  readonly #form: FormComparer;
  readonly #groups: ReadonlyMap<number, ClauseGroup>;
  readonly #follows: (before: Clause, after: Clause) => boolean;
  readonly #changes: ClauseChange[] = [];
  #kept = 0;
  #givenUp = 0;

  constructor(input: ChangeInput) {
    const { before, after, alignment, profiles } = input;
    this.#input = input;
    this.#trees = { before: clauseTree(before), after: clauseTree(after) };
    this.#moved = findMoves(before, after, alignment);
    this.#form = formComparer(before, after, alignment, this.#moved);
    this.#groups = new Map(
      alignment.groups.flatMap((group) => group.after.map((one) => [one, group])),
    );
    this.#follows = followTest(before, after, alignment, profiles);
  }

  run(): ChangeList {
    const { after } = this.#input;
    const deletions = this.#deletionsBehind();
    const write = (place: number): void => {
      for (const one of deletions.get(place) ?? [])
        this.#changes.push(wholeChange("deleted", itemAt(this.#input.before, one)));
    };
    write(-1);
    for (let other = 0; other < after.length; other += 1) {
      this.#addClause(other);
      write(other);
    }
    return { changes: this.#changes, kept: this.#kept, givenUp: this.#givenUp };
  }

  /** The deleted clauses, by the place in `after` of the last clause before them that has a partner; -1 for the beginning. */
  #deletionsBehind(): ReadonlyMap<number, readonly number[]> {
    const { before, alignment } = this.#input;
    const last = new Map(
      alignment.groups.flatMap((group) => group.before.map((one) => [one, group.after.at(-1)])),
    );
    const found = new Map<number, number[]>();
    let anchor = -1;
    for (let one = 0; one < before.length; one += 1) {
      const partner = alignment.afterOf[one] ?? -1;
      if (partner >= 0) anchor = last.get(one) ?? partner;
      else {
        const row = found.get(anchor);
        if (row === undefined) found.set(anchor, [one]);
        else row.push(one);
      }
    }
    return found;
  }

  #addClause(other: number): void {
    const { before, after, alignment } = this.#input;
    const clause = itemAt(after, other);
    const one = alignment.beforeOf[other] ?? -1;
    if (one < 0) {
      this.#changes.push(wholeChange("inserted", clause));
      return;
    }
    const group = this.#groups.get(other);
    if (group === undefined) this.#addPair(one, itemAt(before, one), clause, other);
    else if (group.after[0] === other) this.#addGroup(group);
  }

  // One article inserted near the front renumbers thousands of clauses, and each of them is a change. A change is therefore
  // written as one literal and not of spread parts, which are dear to make so often.
  #addPair(one: number, known: Clause, now: Clause, other: number): void {
    const isKept = known.ownText === now.ownText;
    if (isKept) this.#kept += 1;
    const isDeletion =
      !isKept && this.#isDeleted("after", other, now) && !this.#isDeleted("before", one, known);
    const words = this.#wordsOf(known.ownText, now.ownText, isDeletion);
    const moved = this.#moved[one] === 1;
    const renumbered = isRenumbered(known, now, moved);
    const details = this.#form.pair(one, other, words);
    if (isKept && !moved && !renumbered && details.length === 0) return;
    const changed = isDeletion ? "deleted" : "reworded";
    this.#changes.push({
      kind: isKept ? "kept" : changed,
      moved,
      renumbered,
      follows: !isKept && !isDeletion && this.#follows(known, now),
      form: details.length > 0,
      details,
      before: [known.eid],
      after: [now.eid],
      why: this.#input.alignment.why(one),
      words,
    });
  }

  #wordsOf(before: string, after: string, isDeletion: boolean): readonly WordRun[] {
    if (before === after) return before === "" ? [] : [["=", before]];
    return isDeletion ? replaceWhole(before, after) : this.#compare(before, after);
  }

  #isDeleted(which: "before" | "after", place: number, { ownText }: Clause): boolean {
    return (
      this.#trees[which].holds[place] === 0 &&
      this.#input.profiles[which].deleted.test(ownText.trim())
    );
  }

  #compare(before: string, after: string): readonly WordRun[] {
    const { runs, isGivenUp } = compareWords(before, after);
    if (isGivenUp) this.#givenUp += 1;
    return runs;
  }

  #addGroup(group: ClauseGroup): void {
    const before = group.before.map((one) => itemAt(this.#input.before, one));
    const after = group.after.map((other) => itemAt(this.#input.after, other));
    const words = this.#compare(joinTexts(before), joinTexts(after));
    const details = this.#form.group(before, after, words);
    this.#changes.push({
      kind: before.length > 1 ? "merged" : "split",
      moved: false,
      renumbered: false,
      follows: false,
      form: details.length > 0,
      details,
      before: before.map(({ eid }) => eid),
      after: after.map(({ eid }) => eid),
      why: this.#input.alignment.why(itemAt(group.before, 0)),
      words,
    });
  }
}

function wholeChange(kind: "inserted" | "deleted", { eid, ownText }: Clause): ClauseChange {
  const isInserted = kind === "inserted";
  return {
    kind,
    moved: false,
    renumbered: false,
    follows: false,
    form: false,
    details: [],
    before: isInserted ? [] : [eid],
    after: isInserted ? [eid] : [],
    why: null,
    words: isInserted ? replaceWhole("", ownText) : replaceWhole(ownText, ""),
  };
}

/**
 * Whether a clause has another number. A clause that did not move counts as renumbered too where only the number of a unit
 * around it changed, because whoever cites the clause must write another number.
 */
function isRenumbered(known: Clause, now: Clause, moved: boolean): boolean {
  if (!moved) return known.eid !== now.eid;
  return known.label !== now.label && ownStep(known.eid) !== ownStep(now.eid);
}

function joinTexts(clauses: readonly Clause[]): string {
  return clauses.map(({ ownText }) => ownText).join("\n");
}
