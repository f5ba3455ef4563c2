import { describe, expect, jest, test } from "@jest/globals";
import { undo } from "prosemirror-history";
import type { EditorState, Transaction } from "prosemirror-state";
import { bindSource } from "../../editor/prosemirror/source/source-binding.ts";
import { trimTexts } from "../../editor/prosemirror/trim-texts.ts";
import { draft, profile, show } from "./support.ts";

/** A draft with its source bound, as the page has them, without a browser. */
function bound(source: string, kept: string | null = null) {
  let state: EditorState = draft(source);
  const shown: string[] = [];
  const keptNow: (string | null)[] = [];
  const losses: (readonly string[])[] = [];
  let minted = 0;
  const view = {
    get state() {
      return state;
    },
    dispatch: (transaction: Transaction) => {
      const applied = state.applyTransaction(transaction);
      state = applied.state;
      binding.draftChanged(applied.transactions);
    },
  };
  const binding = bindSource({
    view,
    kept,
    profile,
    mint: () => {
      minted += 1;
      return `s${minted}`;
    },
    keep: (typed) => keptNow.push(typed),
    onSource: (text) => shown.push(text),
    onRead: () => undefined,
    onLoss: (loss) => losses.push(loss?.labels.map((label) => `${loss.line} ${label}`) ?? []),
  });
  return { view, binding, shown, keptNow, losses, text: () => state.doc.textContent };
}

const SOURCE = "## Pasal 1\n\nSatu.\n\n## Pasal 2\n\nDua.\n";

describe("a source bound to a draft", () => {
  test("begins as the canonical source of the draft", () => {
    const { binding } = bound(SOURCE);
    expect(binding.source).toBe(SOURCE);
    binding.close();
  });

  test("puts what was typed into the draft as one small change, and is not written anew by it", () => {
    const { binding, text, shown, keptNow } = bound(SOURCE);
    binding.typed(SOURCE.replace("Dua.", "Dua kali."));
    expect(keptNow.at(-1)).toContain("Dua kali.");
    binding.read();
    expect(text()).toBe("Satu.Dua kali.");
    expect(shown).toEqual([]);
    expect(keptNow.at(-1)).toBeNull();
  });

  test("has one undo: what was typed in either view goes, the last change first", () => {
    const { binding, view, text, shown } = bound(SOURCE);
    view.dispatch(view.state.tr.insertText("!", 3).setTime(0));
    binding.typed((shown.at(-1) ?? "").replace("Dua.", "Dua kali."));
    binding.undo();
    expect(text()).toContain("Dua.");
    expect(text()).toContain("!");
    undo(view.state, view.dispatch);
    expect(text()).toBe("Satu.Dua.");
    expect(shown.at(-1)).toBe(SOURCE);
    binding.redo();
    binding.redo();
    expect(text()).toContain("Dua kali.");
    binding.close();
  });

  test("keeps what is typed and not yet read when others change the draft", () => {
    const { binding, view, text, shown } = bound(SOURCE);
    binding.typed(SOURCE.replace("Dua.", "Dua kali."));
    view.dispatch(view.state.tr.insertText("Kesatu dan ", 3));
    expect(text()).toBe("Kesatu dan Satu.Dua kali.");
    expect(shown.at(-1)).toBe("## Pasal 1\n\nKesatu dan Satu.\n\n## Pasal 2\n\nDua kali.\n");
    binding.close();
  });

  test("waits with a label line that is being typed, and says at the line what would be lost", () => {
    const { binding, text, losses, view } = bound(SOURCE);
    const wids = () => view.state.doc.firstChild?.children.map(({ attrs }) => attrs["wid"]);
    const before = wids();
    jest.useFakeTimers();
    binding.typed(SOURCE.replace("## Pasal 2", "## Pasl 2"));
    jest.advanceTimersByTime(400);
    expect(losses).toEqual([["5 Pasal 2"]]);
    expect(text()).toBe("Satu.Dua.");
    binding.typed(SOURCE.replace("## Pasal 2", "## Pasal 2A"));
    jest.advanceTimersByTime(400);
    expect(losses.at(-1)).toEqual([]);
    expect(wids()).toEqual(before);
    jest.useRealTimers();
    binding.close();
  });

  test("reads a lost label when the cursor leaves its line, says so once more, and undo brings it back", () => {
    const { binding, view, losses } = bound(SOURCE);
    const labels = () => view.state.doc.firstChild?.children.map(({ attrs }) => attrs["label"]);
    jest.useFakeTimers();
    binding.typed(SOURCE.replace("## Pasal 2", "x## Pasal 2"));
    jest.advanceTimersByTime(400);
    jest.useRealTimers();
    binding.leftLine();
    expect(labels()).toEqual(["Pasal 1"]);
    expect(losses.at(-1)).toEqual(["5 Pasal 2"]);
    binding.undo();
    expect(labels()).toEqual(["Pasal 1", "Pasal 2"]);
    binding.close();
  });

  test("says no more of a label that is typed again", () => {
    const { binding, losses } = bound(SOURCE);
    binding.typed(SOURCE.replace("## Pasal 2", "## Pasl 2"));
    binding.read();
    binding.typed(SOURCE);
    binding.read();
    expect(losses).toEqual([["5 Pasal 2"], []]);
  });

  test("reads who types without a rest every few seconds", () => {
    const { binding, text } = bound(SOURCE);
    jest.useFakeTimers();
    for (let typed = 0; typed < 40; typed += 1) {
      binding.typed(SOURCE.replace("Dua.", `Dua${"x".repeat(typed)}.`));
      jest.advanceTimersByTime(100);
    }
    expect(text()).toContain("Duaxxxx");
    jest.useRealTimers();
    binding.close();
  });

  test("reads at its end what a closed window left unread", () => {
    const { binding, text } = bound(SOURCE, SOURCE.replace("Satu.", "Satu lagi."));
    expect(binding.source).toContain("Satu lagi.");
    binding.close();
    expect(text()).toBe("Satu lagi.Dua.");
  });
});

test("blanks at the ends of texts go before a version is saved", () => {
  const state = draft("## Pasal 1\n\nSatu‸.");
  const typed = state.apply(state.tr.insertText("  ", state.doc.content.size - 2));
  const trimmed = trimTexts(typed);
  expect(trimmed === null ? "" : show(typed.apply(trimmed))).toBe("## Pasal 1\nSatu‸.");
  expect(trimTexts(state)).toBeNull();
});
