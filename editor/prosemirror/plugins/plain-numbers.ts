/**
 * A new act numbers plainly: where a unit is made between others, those behind it move on by one, and what cites them
 * follows. Nothing of an act that stands is ever numbered anew.
 */
import type { Node } from "prosemirror-model";
import { Plugin, type Transaction } from "prosemirror-state";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { relabel } from "../commands/relabel.ts";
import { seriesAround } from "../commands/surroundings.ts";
import { draftingOf, isNewAct } from "../drafting.ts";
import { comesAfter, plainNext } from "../labels.ts";
import { labelOf } from "../units.ts";

const MADE = "made-unit";

/** Notes that a transaction made a unit, directly behind a position of its document. */
export function markMade(transaction: Transaction, position: number): Transaction {
  return transaction.setMeta(MADE, position);
}

/** A plugin that numbers what stands behind a new unit of a new act. */
export function plainNumbers(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, state) {
      const drafting = draftingOf(state);
      const made = transactions.find((transaction) => transaction.getMeta(MADE) !== undefined);
      if (made === undefined || !isNewAct(drafting)) return null;
      const later = transactions.slice(transactions.indexOf(made) + 1);
      const position = later.reduce(
        (at, { mapping }) => mapping.map(at),
        Number(made.getMeta(MADE)),
      );
      const labels = labelsBehind(state.doc, position, drafting.profile);
      if (labels.size === 0) return null;
      const map = (at: number): number =>
        transactions.reduce((place, { mapping }) => mapping.map(place), at);
      const { profile } = drafting;
      return relabel(state.tr, { document: before.doc, map, labels, profile });
    },
  });
}

/** The labels of the units behind a new one that have to make way, by their positions; the first with a number left free ends them. */
function labelsBehind(
  document: Node,
  position: number,
  profile: Profile,
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const series = seriesAround(document, position);
  const at = series.findIndex((unit) => unit.position === position);
  const made = series[at];
  let last = made === undefined ? "" : labelOf(made.node);
  for (const { node, position: place } of at < 0 ? [] : series.slice(at + 1)) {
    const next = plainNext(last, profile);
    if (next === undefined || comesAfter(labelOf(node), last, profile) !== false) break;
    labels.set(place, next);
    last = next;
  }
  return labels;
}
