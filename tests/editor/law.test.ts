import { describe, expect, test } from "@jest/globals";
import { redo, undo } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { backspace, deleteForward } from "../../editor/prosemirror/commands/backspace.ts";
import { deleteSelected } from "../../editor/prosemirror/commands/delete-range.ts";
import { deleteUnit } from "../../editor/prosemirror/commands/delete-unit.ts";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { lift, nest } from "../../editor/prosemirror/commands/nest.ts";
import { newArticle } from "../../editor/prosemirror/commands/new-article.ts";
import { newText } from "../../editor/prosemirror/commands/new-text.ts";
import { insertBlocks } from "../../editor/prosemirror/paste/insert-blocks.ts";
import { isUnit } from "../../editor/prosemirror/units.ts";
import { readBlocks, readDialect, writeDialect } from "../../engine/dialect/index.ts";
import fc from "../support/random.ts";
import { draft, profile, type } from "./support.ts";

const SOURCE = `# UNDANG-UNDANG

Menimbang:

a. bahwa satu;

b. bahwa dua;

## BAB I UMUM

### Pasal 1

Dalam:

1. Orang adalah orang:

a. satu; dan

b. dua.

2. Anak° adalah anak.

### Pasal 2

(1) Setiap Orang yang:

a. satu;

b. dua°:

1. tiga,

dipidana.

(2) Dua.

(2a) Sisip°.

## BAB II LAIN

### Pasal 3

Tiga.

### Pasal 4

1. Ketentuan diubah sehingga berbunyi:

> ### Pasal 26
>
> (1) Satu.

2. Pasal 29 dihapus.

> kutipan

| a | b |
| --- | --- |
| c | d |

***

Agar.

## PENJELASAN

Umum.

### Pasal 1

Cukup jelas.
`;

const PASTED = ["kata", "(1) satu\n(2) dua", "a. satu\nb. dua", "Pasal 9\n(1) x", "x\n\na. y\n\nz"];

const paste =
  (text: string): Command =>
  (state, dispatch) => {
    dispatch?.(insertBlocks(state, readBlocks(text, profile)));
    return true;
  };

const commands: readonly Command[] = [
  enter,
  enter,
  nest,
  lift,
  backspace,
  deleteForward,
  newArticle,
  newText,
  deleteUnit,
  deleteSelected,
  undo,
  redo,
  type("kata"),
  type(":"),
  ...PASTED.map(paste),
];

/** Puts the selection near two places, then carries the command out where it takes the key. */
function step(state: EditorState, from: number, to: number, command: Command): EditorState {
  const size = state.doc.content.size;
  const at = (place: number): number => Math.floor((place / 1000) * size);
  const selection = TextSelection.between(state.doc.resolve(at(from)), state.doc.resolve(at(to)));
  let next = state.apply(state.tr.setSelection(selection));
  command(next, (transaction) => {
    next = next.apply(transaction);
  });
  return next;
}

const place = fc.integer({ min: 0, max: 1000 });
const strokes = fc.array(
  fc.tuple(place, fc.option(place, { freq: 4 }), fc.integer({ min: 0, max: commands.length - 1 })),
  { maxLength: 12 },
);

describe("whatever is pressed wherever", () => {
  test("the structure holds, every unit has an identity of its own, and undo gives the text back", () => {
    fc.assert(
      fc.property(strokes, (pressed) => {
        const first = draft(SOURCE);
        let state = first;
        for (const [from, to, index] of pressed) {
          state = step(state, from, to ?? from, commands[index] ?? enter);
          state.doc.check();
        }
        const wids: string[] = [];
        state.doc.descendants((node) => {
          if (isUnit(node)) wids.push(String(node.attrs["wid"]));
        });
        expect(wids).not.toContain("");
        expect(new Set(wids).size).toBe(wids.length);
        let undone = state;
        while (
          undo(undone, (transaction) => {
            undone = undone.apply(transaction);
          })
        );
        expect(undone.doc.eq(first.doc)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("what stands can be written in Markdown without another word", () => {
    const words = (document: Node): string => {
      const found: string[] = [];
      document.descendants((node) => {
        found.push(node.isText ? (node.text ?? "") : String(node.attrs["label"] ?? ""));
      });
      return found.join("").replace(/\s/gu, "");
    };
    fc.assert(
      fc.property(strokes, (pressed) => {
        const last = pressed.reduce(
          (state, [from, to, index]) => step(state, from, to ?? from, commands[index] ?? enter),
          draft(SOURCE),
        );
        // An empty title is the one thing that is not written: the line "# " is read as text.
        fc.pre(last.doc.firstChild?.textContent !== "");
        const again = readDialect(writeDialect(last.doc, profile), { profile }).document;
        expect(words(again)).toBe(words(last.doc));
      }),
      { numRuns: 150 },
    );
  });

  test("Enter, Tab, Shift-Tab and a new article lose no word", () => {
    const words = (state: EditorState): string => state.doc.textContent.replace(/\s/gu, "");
    const keeping = [enter, nest, lift, newArticle, newText];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 4 })), { maxLength: 12 }),
        (pressed) => {
          const first = draft(SOURCE);
          const last = pressed.reduce(
            (state, [at, index]) => step(state, at, at, keeping[index] ?? enter),
            first,
          );
          expect(words(last)).toBe(words(first));
        },
      ),
      { numRuns: 150 },
    );
  });
});
