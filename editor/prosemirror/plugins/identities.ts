/** Fresh identities for units that have none or share one: new, pasted and split units. */
import type { Fragment, Node } from "prosemirror-model";
import { type EditorState, Plugin, type Transaction } from "prosemirror-state";
import { ReplaceAroundStep, ReplaceStep, type Step } from "prosemirror-transform";
import { isReceived } from "../structural.ts";
import { isUnit } from "../units.ts";

/**
 * A plugin that mints an identity for each unit that a change made.
 *
 * Typing touches no unit and costs nothing; only where a step brings units in is the document walked, once, to find
 * copies. Of two units with one identity the one that was brought in gets a new one, the later where both were.
 */
export function identities(mint: () => string): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      const own = transactions.filter(
        (transaction) => transaction.docChanged && !isReceived(transaction),
      );
      if (!own.some(({ steps }) => steps.some(bringsUnits))) return null;
      return mintMissing(state, changedSpans(own, transactions), mint);
    },
  });
}

function bringsUnits(step: Step): boolean {
  if (!(step instanceof ReplaceStep) && !(step instanceof ReplaceAroundStep)) return false;
  return holdsUnits(step.slice.content);
}

function holdsUnits(content: Fragment): boolean {
  let holds = false;
  content.descendants((node) => {
    holds ||= isUnit(node);
    return !holds && !node.isTextblock;
  });
  return holds;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans that own changes wrote, in the positions after all transactions. */
function changedSpans(own: readonly Transaction[], all: readonly Transaction[]): readonly Span[] {
  const spans: Span[] = [];
  for (const transaction of own) {
    const later = all.slice(all.indexOf(transaction) + 1);
    transaction.mapping.maps.forEach((map, index) => {
      const rest = transaction.mapping.slice(index + 1);
      map.forEach((_from, _to, start, end) => {
        const through = (position: number, side: number): number =>
          later.reduce((at, { mapping }) => mapping.map(at, side), rest.map(position, side));
        spans.push({ from: through(start, -1), to: through(end, 1) });
      });
    });
  }
  return spans;
}

function mintMissing(
  state: EditorState,
  spans: readonly Span[],
  mint: () => string,
): Transaction | null {
  const transaction = state.tr;
  const kept = new Set<string>();
  const brought: { readonly node: Node; readonly position: number }[] = [];
  state.doc.descendants((node, position) => {
    if (node.isTextblock) return false;
    if (!isUnit(node)) return true;
    if (spans.some(({ from, to }) => from <= position && position < to)) {
      brought.push({ node, position });
    } else kept.add(String(node.attrs["wid"]));
    return true;
  });
  for (const { node, position } of brought) {
    const wid = String(node.attrs["wid"]);
    if (wid !== "" && !kept.has(wid)) kept.add(wid);
    else transaction.setNodeAttribute(position, "wid", mint());
  }
  return transaction.docChanged ? transaction : null;
}
