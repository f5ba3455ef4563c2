/** Marks beside changed units: a bar in the margin, moved along while one types, set anew by each comparison. */
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { isUnit } from "../units.ts";

export type ChangeMark = "inserted" | "reworded" | "deleted" | "moved" | "renumbered" | "form";

/** The marks of changed units by identity. */
type ChangeMarks = ReadonlyMap<string, ChangeMark>;

const marksKey = new PluginKey<DecorationSet>("change-marks");

/** A plugin that draws the marks. */
export function changeMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: marksKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, drawn, _before, state) {
        const marks = transaction.getMeta(marksKey) as ChangeMarks | undefined;
        if (marks !== undefined) return draw(state, marks);
        return transaction.docChanged ? drawn.map(transaction.mapping, transaction.doc) : drawn;
      },
    },
    props: { decorations: (state) => marksKey.getState(state) ?? DecorationSet.empty },
  });
}

function draw({ doc }: EditorState, marks: ChangeMarks): DecorationSet {
  const decorations: Decoration[] = [];
  doc.descendants((node, position) => {
    const mark = isUnit(node) ? marks.get(String(node.attrs["wid"])) : undefined;
    if (mark !== undefined) {
      const attributes = { class: `unit-changed unit-changed-${mark}` };
      decorations.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, decorations);
}

/** The transaction that shows marks. */
export function showMarks(state: EditorState, marks: ChangeMarks): Transaction {
  return state.tr.setMeta(marksKey, marks).setMeta("addToHistory", false);
}
