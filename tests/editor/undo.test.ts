import { describe, expect, test } from "@jest/globals";
import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import { redo, undo, undoDepth } from "prosemirror-history";
import { type EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { Step } from "prosemirror-transform";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { fillEmptyUnits } from "../../editor/prosemirror/empty-units.ts";
import { createLegalState } from "../../editor/prosemirror/legal-state.ts";
import { insertBlocks } from "../../editor/prosemirror/paste/insert-blocks.ts";
import { inUndoStep } from "../../editor/prosemirror/plugins/undo-steps.ts";
import { bindSource } from "../../editor/prosemirror/source/source-binding.ts";
import { readBlocks, readDialect, writeDialect } from "../../engine/dialect/index.ts";
import fc from "../support/random.ts";
import { profile } from "./support.ts";

const SOURCE = "## Pasal 1\n\n(1) Satu.\n\n(2) Dua.\n\n## Pasal 2\n\nTiga.\n";

/** A window on a draft, without a browser; its clock stands still while one types and moves on by `rest`. */
class DraftWindow {
  readonly id: string;
  #state: EditorState;
  #now = 1;
  #minted = 0;
  /** Told of what changed, as the page tells the Markdown view. */
  onChange: (transactions: readonly Transaction[]) => void = () => undefined;

  constructor(id: string) {
    this.id = id;
    this.#state = createLegalState({
      document: fillEmptyUnits(readDialect(SOURCE, { profile }).document),
      length: 0,
      clientId: id,
      mint: this.mint,
      profile,
      base: new Set(),
    });
  }

  get state(): EditorState {
    return this.#state;
  }

  readonly mint = (): string => {
    this.#minted += 1;
    return `${this.id}${this.#minted}`;
  };

  readonly dispatch = (transaction: Transaction): void => {
    const timed = inUndoStep(this.#state, transaction).setTime(this.#now);
    const { state, transactions } = this.#state.applyTransaction(timed);
    this.#state = state;
    this.onChange(transactions);
  };

  rest(): void {
    this.#now += 10_000;
  }

  /** Types behind some words, letter by letter and without a rest. */
  type(words: string, behind: string): void {
    let at = -1;
    this.#state.doc.descendants((node, position) => {
      const found = node.text?.indexOf(behind) ?? -1;
      if (at < 0 && found >= 0) at = position + found + behind.length;
    });
    if (at < 0) return;
    for (const [index, letter] of [...words].entries())
      this.dispatch(this.#state.tr.insertText(letter, at + index));
    const end = TextSelection.create(this.#state.doc, at + words.length);
    this.dispatch(this.#state.tr.setSelection(end));
  }

  undo(): void {
    undo(this.#state, this.dispatch);
  }

  redo(): void {
    redo(this.#state, this.dispatch);
  }

  get text(): string {
    return this.#state.doc.textContent;
  }
}

/** The log of the server, and windows that send to it. */
class Log {
  readonly #steps: Step[] = [];
  readonly #ids: string[] = [];

  fetch({ state, dispatch }: DraftWindow): void {
    const since = getVersion(state);
    if (since < this.#steps.length)
      dispatch(receiveTransaction(state, this.#steps.slice(since), this.#ids.slice(since)));
  }

  send(window: DraftWindow): void {
    this.fetch(window);
    const sendable = sendableSteps(window.state);
    for (const step of sendable?.steps ?? []) {
      this.#steps.push(step);
      this.#ids.push(window.id);
    }
    this.fetch(window);
  }
}

describe("one undo takes back", () => {
  const LINE = " setiap orang yang dengan sengaja dan tanpa hak melakukan akses";

  test("a line of typing without a rest, not all of it", () => {
    const window = new DraftWindow("a");
    window.type(LINE.repeat(5), "Satu.");
    expect(undoDepth(window.state)).toBe(5);
    window.undo();
    expect(window.text).toContain(`Satu.${LINE.repeat(4)}`);
    expect(window.text).not.toContain(LINE.repeat(5));
  });

  test("a word that was typed before a rest, not the one before it", () => {
    const window = new DraftWindow("a");
    window.type(" kata", "Satu.");
    window.rest();
    window.type(" lagi", "kata");
    window.undo();
    expect(window.text).toContain("Satu. kataDua.");
  });

  test("a paste, whole and alone, whatever was typed just before and after it", () => {
    const window = new DraftWindow("a");
    window.type("x", "Satu.");
    const pasted = insertBlocks(window.state, readBlocks("(1a) Sisip.\n\n(1b) Lagi.", profile));
    window.dispatch(pasted.setMeta("uiEvent", "paste"));
    window.type("y", "Lagi.");
    expect(window.text).toContain("Satu.xSisip.Lagi.yDua.");
    window.undo();
    expect(window.text).toContain("Satu.xSisip.Lagi.Dua.");
    window.undo();
    expect(window.text).toContain("Satu.xDua.");
    window.redo();
    expect(window.text).toContain("Satu.xSisip.Lagi.Dua.");
  });

  test("a new unit, apart from the words typed in it", () => {
    const window = new DraftWindow("a");
    window.type("x", "Satu.");
    enter(window.state, window.dispatch);
    window.dispatch(window.state.tr.insertText("baru"));
    const written = (): string => writeDialect(window.state.doc, profile);
    expect(written()).toContain("(2) baru\n\n(3) Dua.");
    window.undo();
    expect(written()).not.toContain("baru");
    window.undo();
    expect(written()).toContain("(1) Satu.x\n\n(2) Dua.");
  });
});

describe("one history", () => {
  test("takes back and brings back in one view what was typed in the other", () => {
    const window = new DraftWindow("a");
    const binding = bindSource({
      view: window,
      profile,
      mint: window.mint,
      kept: null,
      keep: () => undefined,
      onSource: () => undefined,
      onRead: () => undefined,
      onLoss: () => undefined,
    });
    window.onChange = binding.draftChanged;
    window.type(" kata", "Satu.");
    window.rest();
    binding.typed(binding.source.replace("Tiga.", "Tiga kali."));
    binding.close();
    window.onChange = () => undefined;
    window.undo();
    expect(window.text).toBe("Satu. kataDua.Tiga.");
    window.undo();
    expect(window.text).toBe("Satu.Dua.Tiga.");
    window.redo();
    window.redo();
    expect(window.text).toBe("Satu. kataDua.Tiga kali.");
  });

  test("takes back one's own after another window wrote in the same place, and nothing of the other's", () => {
    const [own, other] = [new DraftWindow("a"), new DraftWindow("b")];
    const log = new Log();
    own.type(" sendiri", "Satu.");
    other.type(" lain", "Satu.");
    log.send(other);
    log.send(own);
    expect(own.text).toContain("sendiri");
    own.undo();
    expect(own.text).toBe("Satu. lainDua.Tiga.");
    own.redo();
    log.send(own);
    log.fetch(other);
    expect(other.text).toBe(own.text);
  });

  test("holds for any order of typing, undo and merge: all that is one's own goes, and comes back", () => {
    const acts = fc.constantFrom("type", "enter", "other", "send", "fetch", "undo", "redo");
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 14 }), (order) => {
        const [own, other] = [new DraftWindow("a"), new DraftWindow("b")];
        const log = new Log();
        const carryOut = {
          type: () => own.type("x", "Satu"),
          enter: () => {
            const [at] = [own.state.doc.textContent.indexOf("Dua")];
            if (at >= 0) enter(own.state, own.dispatch);
          },
          other: () => {
            other.type("y", "Dua");
            log.send(other);
          },
          send: () => log.send(own),
          fetch: () => log.fetch(own),
          undo: () => own.undo(),
          redo: () => own.redo(),
        };
        for (const act of order) {
          own.rest();
          carryOut[act]();
        }
        log.send(other);
        log.send(own);
        const before = writeDialect(own.state.doc, profile);
        const depth = undoDepth(own.state);
        for (let step = 0; step < depth; step += 1) own.undo();
        const others = /Dua(y*)/u.exec(other.text)?.[1] ?? "";
        expect(own.text).toBe(`Satu.Dua${others}.Tiga.`);
        for (let step = 0; step < depth; step += 1) own.redo();
        expect(writeDialect(own.state.doc, profile)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});
