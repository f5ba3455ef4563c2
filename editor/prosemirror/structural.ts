/** Telling typing from changes of structure, so that a keystroke costs nothing that depends on the length of the act. */

import type { Node } from "prosemirror-model";
import type { Transaction } from "prosemirror-state";
import { AddMarkStep, RemoveMarkStep, ReplaceStep, type Step } from "prosemirror-transform";

// The key under which prosemirror-collab marks steps that came from the authority.
const RECEIVED = "collab$";

/** Whether a transaction brings or removes nodes or changes attributes; false for typing inside one text. */
export function isStructural(transaction: Transaction): boolean {
  return transaction.steps.some((step, index) => {
    const before = transaction.docs[index];
    return before === undefined || !isTyping(step, before);
  });
}

function isTyping(step: Step, before: Node): boolean {
  if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return true;
  if (!(step instanceof ReplaceStep)) return false;
  const $from = before.resolve(step.from);
  return (
    $from.parent.isTextblock &&
    step.slice.openStart === 0 &&
    $from.sameParent(before.resolve(step.to))
  );
}

/** Whether a transaction carries the changes of others, whose author keeps identities and places in order. */
export function isReceived(transaction: Transaction): boolean {
  return transaction.getMeta(RECEIVED) !== undefined;
}
