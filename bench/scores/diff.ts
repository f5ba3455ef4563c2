/** Scores of what a comparison says of random edits, beside the least that could be said of them. */
import { diffArrays } from "diff";
import { diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses, type Clause, hashBody, titleOf } from "../../engine/document/index.ts";
import type { ClauseChange } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { sumOf } from "../intake/table.ts";
import { type EditedAct, editedActs } from "../random/edits.ts";
import { fewer, more, type Score, same } from "./score.ts";

const { id: profile } = profiles;
const ACTS = 60;

/** How close the told changes are to those that were made. */
export function scoreDiff(): readonly Score[] {
  const found = editedActs(ACTS).map(compare);
  return [
    same(
      "units with another wording",
      sumOf(found, ({ reworded }) => reworded),
    ),
    more(
      "told as changed",
      sumOf(found, ({ toldReworded }) => toldReworded),
    ),
    same(
      "units inserted or deleted",
      sumOf(found, ({ comeOrGone }) => comeOrGone),
    ),
    more(
      "told as such",
      sumOf(found, ({ toldComeOrGone }) => toldComeOrGone),
    ),
    fewer(
      "untouched units told as changed",
      sumOf(found, ({ untouched }) => untouched),
    ),
    same(
      "words that must be marked",
      sumOf(found, ({ leastWords }) => leastWords),
    ),
    fewer(
      "words that are marked",
      sumOf(found, ({ words }) => words),
    ),
  ];
}

function compare({ before, after, truth }: EditedAct) {
  const { changes } = diffDocuments(sideOf(before), sideOf(after)).diff;
  const changed = truth.filter(([one, other]) => one.ownText !== other.ownText);
  const touched = new Set(changed.map(keyOf));
  const told = changes.filter(isOfOneUnit).flatMap(keysOfChange);
  const gone = lone(
    before,
    truth.map(([one]) => one),
  );
  const come = lone(
    after,
    truth.map(([, other]) => other),
  );
  return {
    reworded: changed.length,
    toldReworded: told.filter((key) => touched.has(key)).length,
    comeOrGone: gone.length + come.length,
    toldComeOrGone: countTold(changes, gone, come),
    untouched: told.filter((key) => !touched.has(key)).length,
    leastWords:
      sumOf(changed, ([one, other]) => leastWords(one.ownText, other.ownText)) +
      sumOf([...gone, ...come], ({ ownText }) => wordsOf(ownText).length),
    words: sumOf(changes, markedWords),
  };
}

function sideOf(document: LegalDocument) {
  return { document, profile, hash: hashBody(""), title: titleOf(document) };
}

const keyOf = ([one, other]: readonly [Clause, Clause]): string => `${one.eid}>${other.eid}`;
const keysOfChange = ({ before, after }: ClauseChange): readonly string[] =>
  before.flatMap((one) => after.map((other) => `${one}>${other}`));

/** Whether a change says that a unit has another wording: a deletion does where the label stays, with "Dihapus". */
function isOfOneUnit({ kind, before, after }: ClauseChange): boolean {
  return kind === "reworded" || (kind === "deleted" && before.length * after.length > 0);
}

/** The units of a document that nothing continues. */
function lone(document: LegalDocument, paired: readonly Clause[]): readonly Clause[] {
  const eids = new Set(paired.map(({ eid }) => eid));
  return addressClauses(document, profile).filter(({ eid }) => !eids.has(eid));
}

function countTold(
  changes: readonly ClauseChange[],
  gone: readonly Clause[],
  come: readonly Clause[],
): number {
  const told = new Set<string>(
    changes.flatMap(({ kind, before, after }) => {
      if (kind === "deleted") return before.map((eid) => `-${eid}`);
      return kind === "inserted" ? after.map((eid) => `+${eid}`) : [];
    }),
  );
  const isTold = (key: string): boolean => told.has(key);
  return (
    gone.filter(({ eid }) => isTold(`-${eid}`)).length +
    come.filter(({ eid }) => isTold(`+${eid}`)).length
  );
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function leastWords(before: string, after: string): number {
  const runs = diffArrays(wordsOf(before), wordsOf(after));
  return sumOf(runs, ({ added, removed, value }) => (added || removed ? value.length : 0));
}

function markedWords({ words }: ClauseChange): number {
  return sumOf(words, ([sign, text]) => (sign === "=" ? 0 : wordsOf(text).length));
}
