/** Copy, cut and paste: units go out with their labels as text and come back as units. */
import type { EditorView } from "prosemirror-view";
import { readBlocks } from "../../../engine/dialect/index.ts";
import { deleteRange } from "../commands/delete-range.ts";
import { draftingOf } from "../drafting.ts";
import { copiedSource, copiedText } from "../paste/copied.ts";
import { htmlSource } from "../paste/html.ts";
import { insertBlocks } from "../paste/insert-blocks.ts";
import { plainSource } from "../paste/plain-text.ts";

/** Our own form of what is copied, so that it comes back whole. */
const DIALECT = "text/x-rancang";

type Handler<Name extends keyof DOMEventMap> = (
  view: EditorView,
  event: DOMEventMap[Name],
) => boolean;
type DOMEventMap = Pick<HTMLElementEventMap, "copy" | "cut" | "paste" | "drop" | "dragstart">;

const copy = (view: EditorView, event: ClipboardEvent): boolean => {
  if (view.state.selection.empty || event.clipboardData === null) return false;
  event.preventDefault();
  event.clipboardData.setData("text/plain", copiedText(view.state));
  event.clipboardData.setData(DIALECT, copiedSource(view.state));
  return true;
};

const cut = (view: EditorView, event: ClipboardEvent): boolean => {
  if (!copy(view, event)) return false;
  view.dispatch(deleteRange(view.state).setMeta("uiEvent", "cut"));
  return true;
};

const paste = (view: EditorView, event: ClipboardEvent): boolean => {
  if (event.clipboardData === null) return false;
  event.preventDefault();
  insertData(view, event.clipboardData);
  return true;
};

// What is dropped stands where it was dropped; text inside the editor is moved by cut and paste, not by dragging.
const drop = (view: EditorView, event: DragEvent): boolean => {
  event.preventDefault();
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (place === null || event.dataTransfer === null) return true;
  insertData(view, event.dataTransfer);
  return true;
};

/** The handlers of the clipboard, for `handleDOMEvents`. */
export const clipboardEvents: { readonly [Name in keyof DOMEventMap]: Handler<Name> } = {
  copy,
  cut,
  paste,
  drop,
  dragstart: (_view, event) => {
    event.preventDefault();
    return true;
  },
};

function insertData(view: EditorView, data: DataTransfer): void {
  const { profile } = draftingOf(view.state);
  const blocks = readBlocks(sourceOf(data, view), profile);
  if (blocks.length === 0) return;
  view.dispatch(insertBlocks(view.state, blocks).setMeta("uiEvent", "paste"));
}

function sourceOf(data: DataTransfer, view: EditorView): string {
  const { profile } = draftingOf(view.state);
  const own = data.getData(DIALECT);
  if (own !== "") return own;
  const html = data.getData("text/html");
  if (html === "") return plainSource(data.getData("text/plain"), profile);
  // The parser runs no script and loads nothing; only text and emphasis are taken from what it gives.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return htmlSource(body, profile);
}
