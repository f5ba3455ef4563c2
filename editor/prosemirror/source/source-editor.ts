/** Markdown in an editor of its own; undo and redo are those of the draft that it shows, or its own where it shows none. */
import { defaultKeymap, history, historyKeymap, insertNewline } from "@codemirror/commands";
import {
  Annotation,
  EditorState,
  RangeSetBuilder,
  StateEffect,
  StateField,
  Transaction,
} from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  MatchDecorator,
  ViewPlugin,
  WidgetType,
} from "@codemirror/view";
import { textChange } from "./text-change.ts";

interface SourceEditorOptions {
  readonly mount: HTMLElement;
  readonly source: string;
  readonly label: string;
  readonly language: string;
  readonly access: "write" | "read";
  readonly onTyped: (source: string) => void;
  /** The cursor stands in another line than before. */
  readonly onLine?: () => void;
  /** The history of the draft; the editor keeps its own where there is none. */
  readonly draftHistory?: { readonly undo: () => void; readonly redo: () => void };
}

export interface SourceEditor {
  readonly source: () => string;
  /** Shows another source, changing only what differs, so that the cursor stays. */
  readonly show: (source: string) => void;
  /** Marks lines, from 1, in which something is to be looked at. */
  readonly markLines: (lines: readonly number[]) => void;
  /** Says something behind a line, from 1; null says nothing any more. */
  readonly tellAt: (told: ToldLine | null) => void;
  /** Where the cursor stands, counted from the start of the source. */
  readonly cursor: () => number;
  /** Puts the cursor there, in the middle of what is in sight. */
  readonly goTo: (offset: number) => void;
  /** Brings a line into view; `look` leaves the focus where it is. */
  readonly goToLine: (line: number, how?: "focus" | "look") => void;
  readonly focus: () => void;
  readonly close: () => void;
}

/** Words of the program behind a line of the source. */
interface ToldLine {
  readonly line: number;
  readonly text: string;
}

/** A change that was not typed here. */
const shown = Annotation.define<boolean>();
const marked = StateEffect.define<readonly number[]>();
const told = StateEffect.define<ToldLine | null>();

// Headings and labels are all that one looks for in a source; only what is in sight is searched.
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6} .*$/gmu, "source-heading"],
  [/^ {0,3}(?:\(\w{1,4}\)|\w{1,4}[.)])(?= |$)/gmu, "source-label"],
];

const signs = SIGNS.map(([regexp, name]) => {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: name }) });
  return ViewPlugin.define(
    (view) => ({
      drawn: matcher.createDeco(view),
      update(change) {
        this.drawn = matcher.updateDeco(change, this.drawn);
      },
    }),
    { decorations: ({ drawn }) => drawn },
  );
});

const lineMark = Decoration.line({ class: "source-problem" });

const lineMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(marked));
    if (effect === undefined) return drawn.map(transaction.changes);
    const builder = new RangeSetBuilder<Decoration>();
    const { doc } = transaction.state;
    for (const line of [...new Set(effect.value as readonly number[])].toSorted((a, b) => a - b)) {
      if (line < 1 || line > doc.lines) continue;
      const { from } = doc.line(line);
      builder.add(from, from, lineMark);
    }
    return builder.finish();
  },
  provide: (field) => EditorView.decorations.from(field),
});

class ToldWords extends WidgetType {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override eq(other: ToldWords): boolean {
    return other.#text === this.#text;
  }

  override toDOM(): HTMLElement {
    const words = document.createElement("span");
    words.className = "source-told";
    words.textContent = this.#text;
    return words;
  }
}

const toldLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(told));
    if (effect === undefined) return drawn.map(transaction.changes);
    const said = effect.value as ToldLine | null;
    const { doc } = transaction.state;
    if (said === null || said.line > doc.lines) return Decoration.none;
    const { from, to } = doc.line(said.line);
    const words = Decoration.widget({ widget: new ToldWords(said.text), side: 1 });
    return Decoration.set([lineMark.range(from), words.range(to)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Keys that have another meaning here or belong to the page; Tab leaves the source, as it leaves any field. */
const PAGE_KEYS: ReadonlySet<string> = new Set(["Enter", "Ctrl-m"]);

/** Opens the source in an element. */
export function openSourceEditor(options: SourceEditorOptions): SourceEditor {
  const { mount, onTyped, onLine } = options;
  const view = new EditorView({
    parent: mount,
    state: EditorState.create({ doc: options.source, extensions: extensionsOf(options) }),
    dispatchTransactions: (transactions, current) => {
      const line = lineOf(current.state);
      current.update(transactions);
      const isTyped = transactions.some(
        (transaction) => transaction.docChanged && transaction.annotation(shown) !== true,
      );
      if (isTyped) onTyped(current.state.doc.toString());
      if (lineOf(current.state) !== line) onLine?.();
    },
  });
  return {
    source: () => view.state.doc.toString(),
    show: (source) => {
      const changes = textChange(view.state.doc.toString(), source);
      const annotations = [shown.of(true), Transaction.addToHistory.of(false)];
      if (changes !== undefined) view.dispatch({ changes, annotations });
    },
    markLines: (lines) => view.dispatch({ effects: marked.of(lines) }),
    tellAt: (said) => view.dispatch({ effects: told.of(said) }),
    cursor: () => view.state.selection.main.head,
    goTo: (offset) => {
      const anchor = Math.min(offset, view.state.doc.length);
      const effects = EditorView.scrollIntoView(anchor, { y: "center" });
      view.dispatch({ selection: { anchor }, effects });
      view.focus();
    },
    goToLine: (line, how = "focus") => {
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      const effects = EditorView.scrollIntoView(from, { y: "center" });
      view.dispatch({ selection: { anchor: from }, effects });
      if (how === "focus") view.focus();
    },
    focus: () => view.focus(),
    close: () => view.destroy(),
  };
}

function lineOf(state: EditorState): number {
  return state.doc.lineAt(state.selection.main.head).number;
}

/** What the page's policy asks of styles that are made while it runs. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}

function historyOf(draft: SourceEditorOptions["draftHistory"]) {
  if (draft === undefined) return [history(), keymap.of(historyKeymap)];
  const run = (act: () => void) => (): boolean => {
    act();
    return true;
  };
  return keymap.of([
    { key: "Mod-z", run: run(draft.undo), preventDefault: true },
    { key: "Mod-y", run: run(draft.redo), preventDefault: true },
    { key: "Mod-Shift-z", run: run(draft.redo), preventDefault: true },
  ]);
}

function extensionsOf({ label, language, access, draftHistory }: SourceEditorOptions) {
  return [
    EditorView.cspNonce.of(styleNonce()),
    lineNumbers(),
    drawSelection(),
    highlightActiveLine(),
    EditorView.lineWrapping,
    signs,
    lineMarks,
    toldLine,
    EditorState.readOnly.of(access === "read"),
    EditorView.contentAttributes.of({ "aria-label": label, lang: language, spellcheck: "false" }),
    historyOf(draftHistory),
    keymap.of([
      // Indentation has a meaning in the dialect only where one sets it on purpose.
      { key: "Enter", run: insertNewline },
      ...defaultKeymap.filter(({ key }) => !PAGE_KEYS.has(key ?? "")),
    ]),
  ];
}
