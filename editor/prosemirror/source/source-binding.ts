/**
 * The source and the draft as two views of one document: what is typed in the source becomes one small step of the
 * draft when typing rests, and every other change of the draft is written into the source. The history is the draft's.
 */
import { redo, undo } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import { Mapping, type Step } from "prosemirror-transform";
import { type LostLabels, lostLabels } from "./lost-labels.ts";
import { minimalStep } from "./minimal-step.ts";
import { type PlacedSource, placeSource, type SourceContext } from "./place-source.ts";
import { sourceOfDraft } from "./source-place.ts";
import { textChange } from "./text-change.ts";

/** Units whose label line was overwritten, and the line where that happened, from 1. */
export interface LabelLoss extends LostLabels {
  readonly line: number;
}

/** What the binding needs of the rich text. */
interface DraftView {
  readonly state: EditorState;
  readonly dispatch: (transaction: Transaction) => void;
}

interface SourceBindingOptions extends SourceContext {
  readonly view: DraftView;
  /** A source that was typed and left unread, or null. */
  readonly kept: string | null;
  /** Keeps the source as it was typed until it is read; null once it is. */
  readonly keep: (source: string | null) => void;
  /** The draft changed elsewhere: this is its source now. */
  readonly onSource: (source: string) => void;
  readonly onRead: (state: "waiting" | "read") => void;
  /** What is typed unmakes units; null once it no longer does. */
  readonly onLoss: (loss: LabelLoss | null) => void;
}

interface SourceBinding {
  readonly source: string;
  /** What was typed in the source; it is read when typing rests. */
  readonly typed: (source: string) => void;
  /** Reads at once what was typed. */
  readonly read: () => void;
  /** The cursor went to another line: what was typed there is meant. */
  readonly leftLine: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** To be called after each change of the draft. */
  readonly draftChanged: (transactions: readonly Transaction[]) => void;
  readonly close: () => void;
}

/** Reading the source takes some milliseconds: it waits until one pauses. In milliseconds. */
const REST = 350;
/** Who does not pause is read all the same, so that one undo takes back a line and not a page. In milliseconds. */
const LONGEST_REST = 3_000;

/** Binds a source to a draft. */
export function bindSource(options: SourceBindingOptions): SourceBinding {
  return new DraftSource(options);
}

class DraftSource implements SourceBinding {
  readonly #options: SourceBindingOptions;
  #placed: PlacedSource;
  #typed: string | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first letter was typed that is not read yet. */
  #since = 0;
  #isReading = false;
  /** What was typed unmakes a unit, and one still types in its line. */
  #isHeld = false;
  /** The labels that were last told as lost. */
  #told: readonly string[] = [];

  constructor(options: SourceBindingOptions) {
    this.#options = options;
    const document = options.view.state.doc;
    this.#placed = { source: sourceOfDraft(document, options.profile), document };
    this.#typed = options.kept;
    this.#since = Date.now();
    if (options.kept !== null) this.#readLater();
  }

  get source(): string {
    return this.#typed ?? this.#placed.source;
  }

  readonly typed = (source: string): void => {
    if (this.#typed === null) this.#since = Date.now();
    this.#typed = source;
    this.#options.keep(source);
    this.#options.onRead("waiting");
    this.#readLater();
  };

  readonly read = (): void => {
    this.#readTyped("finished");
  };

  readonly leftLine = (): void => {
    if (this.#isHeld) this.read();
  };

  /** While one still types in a label line that is no label just now, the unit it is of is kept: nothing is read. */
  #readTyped(typing: "going-on" | "finished"): void {
    clearTimeout(this.#timer);
    const source = this.#typed;
    if (source === null) return;
    const known = this.#placed;
    const document = placeSource(known, source, this.#options);
    this.#tellLoss(source, document);
    if (this.#isHeld && typing === "going-on") {
      this.#since = Date.now();
      return;
    }
    this.#dispatch(minimalStep(known.document, document));
    this.#settle(source);
  }

  #tellLoss(source: string, document: Node): void {
    const lost = lostLabels(this.#placed.document, document);
    const back = lostLabels(document, this.#placed.document)?.labels ?? [];
    const isBack = back.some((label) => this.#told.includes(label));
    if (lost === undefined && !this.#isHeld && !isBack) return;
    this.#isHeld = lost !== undefined;
    this.#told = lost?.labels ?? [];
    const from = textChange(this.#placed.source, source)?.from ?? 0;
    const line = source.slice(0, from).split("\n").length;
    this.#options.onLoss(lost === undefined ? null : { ...lost, line });
  }

  readonly undo = (): void => {
    this.read();
    undo(this.#options.view.state, this.#options.view.dispatch);
  };

  readonly redo = (): void => {
    this.read();
    redo(this.#options.view.state, this.#options.view.dispatch);
  };

  readonly draftChanged = (transactions: readonly Transaction[]): void => {
    if (this.#isReading || !transactions.some(({ docChanged }) => docChanged)) return;
    if (this.#typed !== null) this.#readBehind(this.#typed, transactions);
    const source = sourceOfDraft(this.#options.view.state.doc, this.#options.profile);
    this.#settle(source);
    this.#options.onSource(source);
  };

  readonly close = (): void => {
    this.read();
  };

  /** Reads what was typed against the draft before a change of others, and puts it behind that change. */
  #readBehind(source: string, transactions: readonly Transaction[]): void {
    const { view } = this.#options;
    const typed = placeSource(this.#placed, source, this.#options);
    const mapping = new Mapping(transactions.flatMap((transaction) => transaction.mapping.maps));
    const step = minimalStep(this.#placed.document, typed)?.map(mapping);
    const fits = step !== undefined && step !== null && step.apply(view.state.doc).doc !== null;
    // Where both wrote in one place, what was typed here stands; what the other wrote stays in the log.
    this.#dispatch(fits ? step : minimalStep(view.state.doc, typed));
  }

  #dispatch(step: Step | undefined): void {
    if (step === undefined) return;
    const { view } = this.#options;
    this.#isReading = true;
    // One step of undo, apart from what is typed in the rich text before and after it.
    view.dispatch(view.state.tr.step(step).setMeta("uiEvent", "source"));
    this.#isReading = false;
  }

  /** From here on the source says what the draft is. */
  #settle(source: string): void {
    this.#placed = { source, document: this.#options.view.state.doc };
    this.#isHeld = false;
    if (this.#typed === null) return;
    this.#typed = null;
    this.#options.keep(null);
    this.#options.onRead("read");
  }

  #readLater(): void {
    clearTimeout(this.#timer);
    const left = this.#since + LONGEST_REST - Date.now();
    const wait = Math.max(0, Math.min(REST, left));
    this.#timer = setTimeout(() => this.#readTyped("going-on"), wait);
  }
}
