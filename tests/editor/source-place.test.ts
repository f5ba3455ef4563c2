import { describe, expect, test } from "@jest/globals";
import type { Node } from "prosemirror-model";
import { dropEmptyTexts, fillEmptyUnits } from "../../editor/prosemirror/empty-units.ts";
import { lostLabels } from "../../editor/prosemirror/source/lost-labels.ts";
import { placeSource } from "../../editor/prosemirror/source/place-source.ts";
import { offsetOf, positionOf } from "../../editor/prosemirror/source/source-place.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";

import fc from "../support/random.ts";
import { draft, profile } from "./support.ts";

const SOURCE = `# Uji

Menimbang

a. bahwa satu;

## BAB I UMUM

### Pasal 1

Dalam hal ini \\(1) dan *kata asing* atau **tebal** berlaku.

### Pasal 2

(1) Satu.

(2) 1\\. Dua:

a. satu;

b. dua | tiga.

| Nilai | Golongan |
| --- | --- |
| 1 | A |

### Pasal 3

> ### Pasal 9
>
> Kutipan.

## PENJELASAN

### Pasal 1

Cukup jelas.
`;

const documentOf = (source: string): Node =>
  fillEmptyUnits(readDialect(source, { profile }).document);

function places(document: Node): readonly number[] {
  const found: number[] = [];
  document.descendants((node, position) => {
    if (!node.isTextblock) return true;
    for (let at = 0; at <= node.content.size; at += 1) found.push(position + 1 + at);
    return false;
  });
  return found;
}

function lineAt(source: string, offset: number): string {
  const lines = source.slice(0, offset).split("\n");
  const line = source.split("\n")[lines.length - 1] ?? "";
  const column = lines.at(-1)?.length ?? 0;
  return `${line.slice(0, column)}‸${line.slice(column)}`;
}

describe("a place of the draft in its source", () => {
  const document = documentOf(SOURCE);
  const source = writeDialect(document, profile);
  const shown = { document, source, profile };

  test("every position goes to the source and back to itself", () => {
    const wrong = places(document).filter((at) => positionOf(offsetOf(at, shown), shown) !== at);
    expect(wrong).toEqual([]);
  });

  test.each([
    ["### Pasal 2\n\n(1) Sa‸tu.\n\n(2) Dua.", "(1) Sa‸tu."],
    ["### Pasal 2\n\n(1) Satu.\n\n(2) x:\n\na. satu;\n\nb. dua ‸tiga.", "b. dua ‸tiga."],
    ["### Pasal 2\n\n(1) *cyber‸ crime*", "(1) *cyber‸ crime*"],
  ])("%s", (spelled, expected) => {
    const state = draft(spelled);
    const written = writeDialect(state.doc, profile);
    const at = offsetOf(state.selection.head, { document: state.doc, source: written, profile });
    expect(lineAt(written, at)).toBe(expected);
  });

  test("an empty unit has the place behind its label, both ways", () => {
    const empty = documentOf("### Pasal 2\n\n(1) Satu.\n\n(2)\n\n(3) Tiga.\n");
    const written = writeDialect(dropEmptyTexts(empty), profile);
    const with3 = { document: empty, source: written, profile };
    const [hollow] = places(empty).filter((at) => empty.resolve(at).parent.content.size === 0);
    expect(hollow).toBeDefined();
    const offset = offsetOf(hollow ?? 0, with3);
    expect(lineAt(written, offset)).toBe("(2)‸");
    expect(positionOf(offset, with3)).toBe(hollow);
  });

  test("in a label one stands at the start of the words that it labels", () => {
    const at = (words: string) => positionOf(source.indexOf(words), shown);
    expect(document.resolve(at("### Pasal 2")).parent.textContent).toBe("Satu.");
    expect(document.resolve(at("b. dua")).parent.textContent).toBe("dua | tiga.");
    expect(document.resolve(at("b. dua")).parentOffset).toBe(0);
  });

  test("a source that is spelled otherwise than the writer would has the same places", () => {
    const loose = source.replace("(1) Satu.\n\n", "(1)  Satu\n dan.\n\n\n\n");
    const read = documentOf(loose);
    const at = positionOf(loose.indexOf("dua | tiga"), { document: read, source: loose, profile });
    expect(read.resolve(at).parent.textContent.slice(read.resolve(at).parentOffset)).toBe(
      "dua | tiga.",
    );
    const inside = positionOf(loose.indexOf(" dan.") + 1, {
      document: read,
      source: loose,
      profile,
    });
    expect(read.resolve(inside).parent.textContent.slice(read.resolve(inside).parentOffset)).toBe(
      "dan.",
    );
  });

  test("any offset of any source has a place in the draft", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(90), (text, offset) => {
        const read = documentOf(`${SOURCE}\n${text}`);
        const at = positionOf(offset, { document: read, source: `${SOURCE}\n${text}`, profile });
        expect(read.resolve(at).parent.isTextblock).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a label line that is overwritten", () => {
  const BEFORE =
    "### Pasal 1\n\nSatu.\n\n### Pasal 2\n\n(1) Dua.\n\n(2) Tiga:\n\na. empat;\n\nb. lima.\n";
  const lost = (after: string): readonly string[] => {
    const document = draft(BEFORE).doc;
    let minted = 0;
    const mint = () => {
      minted += 1;
      return `m${minted}`;
    };
    const placed = placeSource({ source: writeDialect(document, profile), document }, after, {
      profile,
      mint,
    });
    return lostLabels(document, placed)?.labels ?? [];
  };

  const source = writeDialect(draft(BEFORE).doc, profile);
  test.each([
    ["words before the heading", "## Pasal 2", "XYZ## Pasal 2", ["Pasal 2"]],
    ["a misprint in the heading", "## Pasal 2", "## Pasl 2", ["Pasal 2"]],
    ["a heading that goes alone", "## Pasal 2\n\n", "", ["Pasal 2"]],
    ["a paragraph without its blank", "(2) Tiga:", "(2)Tiga:", ["(2)"]],
    ["a point without its stop", "b. lima", "b lima", ["b."]],
    ["another number", "## Pasal 2", "## Pasal 2A", []],
    ["another label of a point", "b. lima", "c. lima", []],
    ["another word", "Dua.", "Dua kali.", []],
    ["a unit that goes with its words", "b. lima.\n", "", []],
    ["an article that goes with its words", "## Pasal 1\n\nSatu.\n\n", "", []],
    ["a new article before it", "## Pasal 2", "## Pasal 1A\n\nBaru.\n\n## Pasal 2", []],
  ])("%s", (_name, from, to, expected) => {
    expect(source).toContain(from);
    expect(lost(source.replace(from, to))).toEqual(expected);
  });
});
