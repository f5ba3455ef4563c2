/** Turns pairs of clauses into changes: what happened to each clause, and which of its words changed. */

import type { ClauseChange, FormDetail, WordRun } from "../../schemas/change.ts";
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

  #addPair(one: number, known: Clause, now: Clause, other: number): void {
    const moved = this.#moved[one] === 1;
    // A clause whose own number stayed counts as renumbered too where the number of a unit around it changed, because
    // whoever cites the clause must write another number.
    const renumbered = moved
      ? known.label !== now.label && ownStep(known.eid) !== ownStep(now.eid)
      : known.eid !== now.eid;
    const flags = { moved, renumbered };
    const sides = { before: [known.eid], after: [now.eid] };
    const why = () => this.#input.alignment.why(one);
    if (known.ownText === now.ownText) {
      this.#kept += 1;
      const words: readonly WordRun[] = known.ownText === "" ? [] : [["=", known.ownText]];
      const details = this.#form.pair(one, other, words);
      if (!moved && !renumbered && details.length === 0) return;
      const rest = { ...flags, follows: false, ...formOf(details), ...sides };
      this.#changes.push({ kind: "kept", ...rest, why: why(), words });
      return;
    }
    const isDeletion =
      this.#isDeleted("after", other, now) && !this.#isDeleted("before", one, known);
    const words = isDeletion
      ? replaceWhole(known.ownText, now.ownText)
      : this.#compare(known.ownText, now.ownText);
    this.#changes.push({
      kind: isDeletion ? "deleted" : "reworded",
      ...flags,
      follows: !isDeletion && this.#follows(known, now),
      ...formOf(this.#form.pair(one, other, words)),
      ...sides,
      why: why(),
      words,
    });
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
    this.#changes.push({
      kind: before.length > 1 ? "merged" : "split",
      moved: false,
      renumbered: false,
      follows: false,
      ...formOf(this.#form.group(before, after, words)),
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
    ...formOf([]),
    before: isInserted ? [] : [eid],
    after: isInserted ? [eid] : [],
    why: null,
    words: isInserted ? replaceWhole("", ownText) : replaceWhole(ownText, ""),
  };
}

function formOf(details: readonly FormDetail[]): Pick<ClauseChange, "form" | "details"> {
  return { form: details.length > 0, details };
}

function joinTexts(clauses: readonly Clause[]): string {
  return clauses.map(({ ownText }) => ownText).join("\n");
}
