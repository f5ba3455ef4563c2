/** Copy, cut and paste: units go out with their labels as text and come back as units. */
import type { Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { readBlocks } from "../../../engine/dialect/index.ts";
import { deleteRange } from "../commands/delete-range.ts";
import { draftingOf } from "../drafting.ts";
import { copiedSource, copiedText } from "../paste/copied.ts";
import { htmlSource, type PasteLoss } from "../paste/html.ts";
import { FLATTENED, insertBlocks } from "../paste/insert-blocks.ts";
import { plainSource } from "../paste/plain-text.ts";

/** Our own form of what is copied, so that it comes back whole. */
const DIALECT = "text/x-rancang";
const PASTE_LOSSES = "paste-losses";

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
  const { source, lost } = sourceOf(data, view);
  const blocks = readBlocks(source, profile);
  if (blocks.length === 0) return;
  const transaction = insertBlocks(view.state, blocks);
  const isFlattened = transaction.getMeta(FLATTENED) === true;
  const losses: readonly PasteLoss[] = isFlattened ? [...lost, "table"] : lost;
  view.dispatch(transaction.setMeta("uiEvent", "paste").setMeta(PASTE_LOSSES, losses));
}

function sourceOf(data: DataTransfer, view: EditorView): ReturnType<typeof htmlSource> {
  const { profile } = draftingOf(view.state);
  const own = data.getData(DIALECT);
  if (own !== "") return { source: own, lost: [] };
  const html = data.getData("text/html");
  if (html === "") return { source: plainSource(data.getData("text/plain"), profile), lost: [] };
  // The parser runs no script and loads nothing; only text, emphasis and tables are taken from what it gives.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return htmlSource(body, profile);
}

/** What a paste could not bring into the draft; undefined for what is no paste. */
export function pasteLosses(transaction: Transaction): readonly PasteLoss[] | undefined {
  return transaction.getMeta(PASTE_LOSSES) as readonly PasteLoss[] | undefined;
}
