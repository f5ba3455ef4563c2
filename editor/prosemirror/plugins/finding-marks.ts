/** Words that a rule of drafting found: a wavy line under them, with what is said when the pointer rests there. */
import type { Node } from "prosemirror-model";
import { type EditorState, Plugin, PluginKey, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { isUnit } from "../units.ts";

/** Words of a unit, told by its identity. */
export interface MarkedWords {
  readonly wid: string;
  readonly words: string;
  readonly message: string;
}

const findingsKey = new PluginKey<DecorationSet>("finding-marks");

/** A plugin that draws the marks, moves them along while one types, and draws them anew when told. */
export function findingMarks(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: findingsKey,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, drawn, _before, state) {
        const found = transaction.getMeta(findingsKey) as readonly MarkedWords[] | undefined;
        if (found !== undefined) return draw(state, found);
        return transaction.docChanged ? drawn.map(transaction.mapping, transaction.doc) : drawn;
      },
    },
    props: { decorations: (state) => findingsKey.getState(state) ?? DecorationSet.empty },
  });
}

/** The transaction that shows marks. */
export function showFindings(state: EditorState, found: readonly MarkedWords[]): Transaction {
  return state.tr.setMeta(findingsKey, found).setMeta("addToHistory", false);
}

function draw({ doc }: EditorState, found: readonly MarkedWords[]): DecorationSet {
  const byWid = new Map<string, MarkedWords[]>();
  for (const mark of found) {
    const marks = byWid.get(mark.wid);
    if (marks === undefined) byWid.set(mark.wid, [mark]);
    else marks.push(mark);
  }
  const decorations: Decoration[] = [];
  doc.descendants((node, position) => {
    const marks = isUnit(node) ? (byWid.get(String(node.attrs["wid"])) ?? []) : [];
    for (const mark of marks) decorations.push(...underline(node, position, mark));
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, decorations);
}

/** The first place of the words in the own texts of a unit; nothing where they are a label or no longer there. */
function underline(unit: Node, start: number, mark: MarkedWords): readonly Decoration[] {
  let found: Decoration | undefined;
  unit.descendants((node, offset) => {
    if (found !== undefined || isUnit(node)) return false;
    if (!node.isTextblock) return true;
    const at = mark.words === "" ? -1 : node.textContent.indexOf(mark.words);
    // A text with an image counts otherwise than its words do.
    if (at < 0 || node.textContent.length !== node.content.size) return false;
    const from = start + 1 + offset + 1 + at;
    const attributes = { class: "finding", title: mark.message };
    found = Decoration.inline(from, from + mark.words.length, attributes);
    return false;
  });
  return found === undefined ? [] : [found];
}
