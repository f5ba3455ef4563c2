/** A choice that the text leaves to the person: which label a unit gets, or how a unit of the base ends. */
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { isUnit } from "./units.ts";

/** `position` is directly before the unit that is asked about. */
interface Question {
  readonly kind: "label" | "delete";
  readonly position: number;
}

const questionKey = new PluginKey<Question | null>("question");

/** A plugin that keeps the open question at its unit while the text changes, and drops it with the unit. */
export function questions(): Plugin<Question | null> {
  return new Plugin<Question | null>({
    key: questionKey,
    state: {
      init: () => null,
      apply(transaction, open) {
        const asked = transaction.getMeta(questionKey) as Question | null | undefined;
        const current = asked === undefined ? open : asked;
        if (current === null || !transaction.docChanged || asked !== undefined) return current;
        const { pos, deletedAfter } = transaction.mapping.mapResult(current.position, 1);
        const node = transaction.doc.nodeAt(pos);
        return deletedAfter || node === null || !isUnit(node)
          ? null
          : { ...current, position: pos };
      },
    },
  });
}

/** The question that is open, or null. */
export function openQuestion(state: EditorState): Question | null {
  return questionKey.getState(state) ?? null;
}

/** The transaction that also asks; the position is in its document. */
export function ask(transaction: Transaction, question: Question): Transaction {
  return transaction.setMeta(questionKey, question);
}

/** The transaction that also closes the question. */
export function settle(transaction: Transaction): Transaction {
  return transaction.setMeta(questionKey, null);
}
