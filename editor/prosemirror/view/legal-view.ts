/** The rich text in the browser: node views, keys, copy and paste over a state of the legal schema. */
import { DOMParser, DOMSerializer, type Mark, type Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { EditorView, type NodeViewConstructor } from "prosemirror-view";
import { legalSchema, UNIT_KINDS } from "../../../schemas/document.ts";
import { deleteRange } from "../commands/delete-range.ts";
import { inUndoStep } from "../plugins/undo-steps.ts";
import { ask } from "../question.ts";
import { clipboardEvents } from "./clipboard.ts";
import { drawnMarks, drawnNodes } from "./dom.ts";
import { unitView } from "./unit-view.ts";

interface LegalViewOptions {
  readonly state: EditorState;
  /** What a listener with a screen reader hears the text called. */
  readonly label: string;
  /** The language of the law's words. */
  readonly language: string;
  /** Called after each change of the state, with all that changed it: plugins add transactions of their own. */
  readonly onChange: (transactions: readonly Transaction[]) => void;
}

/** What the head and the bar above the text hide of the window, and what may be told at its foot, in pixels. */
const HIDDEN = { top: 190, right: 0, bottom: 120, left: 0 };

/** Shows a draft in an element. */
export function createLegalView(mount: HTMLElement, options: LegalViewOptions): EditorView {
  const view: EditorView = new EditorView(mount, {
    state: options.state,
    scrollThreshold: HIDDEN,
    scrollMargin: HIDDEN,
    nodeViews: { ...drawnViews(), ...unitViews() },
    markViews: markViews(),
    domParser: DOMParser.fromSchema(legalSchema),
    clipboardSerializer: new DOMSerializer({}, {}),
    attributes: {
      class: "law law-editor",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": options.label,
      lang: options.language,
      spellcheck: "false",
    },
    dispatchTransaction: (transaction) => {
      const { state, transactions } = view.state.applyTransaction(
        inUndoStep(view.state, transaction),
      );
      view.updateState(state);
      options.onChange(transactions);
    },
    handleTextInput: (_view, from, to, text) => typeOver(view, from, to, text),
    handleDOMEvents: {
      ...clipboardEvents,
      keydown: leaveByEscape(),
      mousedown: (_view, event) => askForLabel(view, event),
    },
  });
  return view;
}

function drawnViews(): Record<string, NodeViewConstructor> {
  return Object.fromEntries(
    Object.entries(drawnNodes).map(([name, draw]) => [
      name,
      (node: Node) => {
        const { dom, contentDOM } = DOMSerializer.renderSpec(document, draw(node));
        return contentDOM === undefined ? { dom } : { dom, contentDOM };
      },
    ]),
  );
}

function unitViews(): Record<string, NodeViewConstructor> {
  return Object.fromEntries(UNIT_KINDS.map((name) => [name, (node: Node) => unitView(node)]));
}

function markViews() {
  return Object.fromEntries(
    Object.entries(drawnMarks).map(([name, draw]) => [
      name,
      (mark: Mark) => {
        const spec = draw(mark);
        const { dom, contentDOM } = DOMSerializer.renderSpec(document, spec);
        return contentDOM === undefined ? { dom } : { dom, contentDOM };
      },
    ]),
  );
}

/** Typing over a selection that reaches across texts deletes it by the rules of the law first. */
function typeOver(view: EditorView, from: number, to: number, text: string): boolean {
  const { doc, selection } = view.state;
  if (selection.empty || doc.resolve(from).sameParent(doc.resolve(to))) return false;
  view.dispatch(deleteRange(view.state).insertText(text));
  return true;
}

/** After Escape, Tab leaves the text as it leaves any field: nobody is caught in it. */
function leaveByEscape(): (view: EditorView, event: KeyboardEvent) => boolean {
  let leaving = false;
  return (_view, { key }) => {
    const leaves = leaving && key === "Tab";
    if (key !== "Shift") leaving = key === "Escape";
    // Taken from the commands on Tab, and left to the browser, which moves the focus.
    return leaves;
  };
}

function askForLabel(view: EditorView, event: MouseEvent): boolean {
  const label = event.target instanceof Element ? event.target.closest(".unit-label") : null;
  const unit = label?.parentElement;
  if (event.button !== 0 || unit === null || unit === undefined) return false;
  const position = view.posAtDOM(unit, 0, -1);
  const $inside = view.state.doc.resolve(position);
  if ($inside.depth === 0) return false;
  event.preventDefault();
  view.dispatch(ask(view.state.tr, { kind: "label", position: $inside.before() }));
  return true;
}
