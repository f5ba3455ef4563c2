/** Going to a clause of the draft: the cursor stands at its start and the text has the focus. */
import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/** The position directly before the unit with an identity, or undefined where the draft has it no more. */
function positionOf(view: EditorView, wid: string): number | undefined {
  let found: number | undefined;
  view.state.doc.descendants((node, position) => {
    if (found === undefined && wid !== "" && node.attrs["wid"] === wid) found = position;
    return found === undefined && !node.isTextblock;
  });
  return found;
}

/** Whether the draft has the unit with an identity. */
export function holdsUnit(view: EditorView, wid: string): boolean {
  return positionOf(view, wid) !== undefined;
}

/** Puts the cursor into a unit and brings it to the upper part of the window; false where it is gone. */
export function goToUnit(view: EditorView, wid: string): boolean {
  const position = positionOf(view, wid);
  if (position === undefined) return false;
  const selection = TextSelection.near(view.state.doc.resolve(position + 1), 1);
  view.dispatch(view.state.tr.setSelection(selection));
  const element = view.nodeDOM(position);
  if (element instanceof HTMLElement) element.scrollIntoView({ block: "start" });
  view.focus();
  return true;
}
