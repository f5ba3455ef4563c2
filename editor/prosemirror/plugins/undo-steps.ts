/**
 * What one undo takes back: some words, one paste, one change of structure.
 *
 * The history alone ends a step where typing rests or goes elsewhere; who types for a minute without a rest would lose
 * that minute at one key.
 */
import { closeHistory } from "prosemirror-history";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { isReceived, isStructural } from "../structural.ts";

/** So many letters, and the word that they end in, are one step: about a line. */
const LONG_TYPING = 60;

interface TypedStep {
  /** How many letters were typed in the step that is open. */
  readonly typed: number;
  /** Nothing more belongs to the step: it was a paste or a change of structure. */
  readonly isWhole: boolean;
}

const NOTHING: TypedStep = { typed: 0, isWhole: false };

const stepKey = new PluginKey<TypedStep>("undo-steps");

/** A plugin that counts what the open step holds. */
export function undoSteps(): Plugin<TypedStep> {
  return new Plugin<TypedStep>({
    key: stepKey,
    state: {
      init: () => NOTHING,
      apply: (transaction, open, before) => {
        if (!isOwn(transaction)) return open;
        if (isAtOnce(transaction)) return { typed: 0, isWhole: true };
        const typed = insertedText(transaction).length;
        return {
          typed: endsStep(before, transaction) ? typed : open.typed + typed,
          isWhole: false,
        };
      },
    },
  });
}

/** The transaction, which begins a step of its own where the open one is complete. To be asked of each that is applied. */
export function inUndoStep(state: EditorState, transaction: Transaction): Transaction {
  return isOwn(transaction) && endsStep(state, transaction)
    ? closeHistory(transaction)
    : transaction;
}

function isOwn(transaction: Transaction): boolean {
  return (
    transaction.docChanged &&
    !isReceived(transaction) &&
    transaction.getMeta("addToHistory") !== false &&
    transaction.getMeta("appendedTransaction") === undefined
  );
}

function endsStep(state: EditorState, transaction: Transaction): boolean {
  const open = stepKey.getState(state) ?? NOTHING;
  if (open.isWhole || isAtOnce(transaction)) return true;
  const text = insertedText(transaction);
  return open.typed >= LONG_TYPING && (/^\s/u.test(text) || text.length > 1);
}

function isAtOnce(transaction: Transaction): boolean {
  return transaction.getMeta("uiEvent") !== undefined || isStructural(transaction);
}

function insertedText(transaction: Transaction): string {
  let text = "";
  transaction.mapping.maps.forEach((map, index) => {
    const after = transaction.docs[index + 1] ?? transaction.doc;
    map.forEach((_from, _to, start, end) => {
      text += after.textBetween(start, end);
    });
  });
  return text;
}
