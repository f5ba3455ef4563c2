/** A unit in the editor: its label in the margin, where no typing reaches it, and its content beside it. */
import type { Node } from "prosemirror-model";
import type { NodeView } from "prosemirror-view";
import { isItem, labelOf } from "../units.ts";

/** Draws a unit. Typing inside it touches nothing here; only another label is written anew. */
export function unitView(first: Node): NodeView {
  const hanging = isItem(first);
  const dom = document.createElement(hanging ? "div" : "section");
  const label = document.createElement("span");
  const contentDOM = document.createElement("div");
  label.contentEditable = "false";
  contentDOM.className = "unit-body";
  dom.append(label, contentDOM);
  let drawn = "";
  const draw = (node: Node): void => {
    const text = labelOf(node);
    if (text === drawn && label.className !== "") return;
    drawn = text;
    label.textContent = text;
    label.className =
      text === "" && isLabelled(node) ? "unit-label unit-label-missing" : "unit-label";
    label.hidden = text === "" && !isLabelled(node);
    dom.dataset["wid"] = String(node.attrs["wid"]);
  };
  dom.className = `unit unit-${first.type.name}${hanging ? " unit-hanging" : ""}`;
  draw(first);
  let shown = first;
  return {
    dom,
    contentDOM,
    update: (node) => {
      if (node.type !== shown.type) return false;
      if (node.attrs !== shown.attrs) {
        drawn = "\0";
        draw(node);
      }
      shown = node;
      return true;
    },
    ignoreMutation: (mutation) =>
      mutation.type !== "selection" && !contentDOM.contains(mutation.target),
    stopEvent: () => false,
  };
}

function isLabelled({ type: { name } }: Node): boolean {
  return name !== "recitals" && name !== "citations" && name !== "division";
}
