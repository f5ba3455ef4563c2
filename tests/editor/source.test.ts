import { describe, expect, test } from "@jest/globals";
import { minimalStep } from "../../editor/prosemirror/source/minimal-step.ts";
import { placeSource } from "../../editor/prosemirror/source/place-source.ts";
import { textChange } from "../../editor/prosemirror/source/text-change.ts";
import { isUnit } from "../../editor/prosemirror/units.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { equalDocuments } from "../../engine/document/index.ts";
import fc from "../support/random.ts";
import { draft, profile } from "./support.ts";

const SOURCE = `# UNDANG-UNDANG

## BAB I UMUM

### Pasal 1

Satu.

### Pasal 2

(1) Setiap Orang yang:

a. satu;

b. dua,

dipidana.

(2) Dua.

### Pasal 3

Tiga.

***

Agar.

## PENJELASAN

### Pasal 2

Cukup jelas.
`;

function mintFrom(prefix: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}

const known = { source: SOURCE, document: draft(SOURCE).doc };
const context = { profile, mint: mintFrom("n") };
const labelled = (source: string): readonly string[] => {
  const found: string[] = [];
  placeSource(known, source, { profile, mint: mintFrom("n") }).descendants((node) => {
    if (isUnit(node)) found.push(`${node.attrs["label"]}=${node.attrs["wid"]}`);
  });
  return found;
};

describe("a source that was typed", () => {
  test("keeps the identity of every unit when words change", () => {
    expect(labelled(SOURCE.replace("Dua.", "Dua kali."))).toEqual(labelled(SOURCE));
  });

  test("gives a fresh identity to a new unit only", () => {
    const after = labelled(SOURCE.replace("(2) Dua.", "(1a) Sisip.\n\n(2) Dua."));
    expect(after.filter((unit) => !labelled(SOURCE).includes(unit))).toEqual(["(1a)=n1"]);
  });

  test("keeps the identity of an article whose label was changed", () => {
    const after = labelled(SOURCE.replace("### Pasal 3", "### Pasal 4"));
    const before = labelled(SOURCE).find((unit) => unit.startsWith("Pasal 3="));
    expect(after).toContain(before?.replace("Pasal 3", "Pasal 4"));
  });

  test("reads one article alone where only it changed: all other nodes are the same objects", () => {
    const after = placeSource(known, SOURCE.replace("dipidana.", "dipidana berat."), context);
    const part = (name: string) => (document: typeof after) =>
      document.children.find(({ type }) => type.name === name);
    expect(part("explanation")(after)).toBe(part("explanation")(known.document));
    expect(part("body")(after)?.firstChild?.child(1)).toBe(
      part("body")(known.document)?.firstChild?.child(1),
    );
  });

  test("is the document that the source says, whatever was typed where", () => {
    const inserted = fc.constantFrom(
      "x",
      "\n",
      "(3) ",
      "a. ",
      "\n\n### Pasal 9\n\n",
      "***",
      "> ",
      "…",
      "#",
      " ",
      "PENJELASAN",
      "\n\n## BAB II LAIN\n\n",
    );
    fc.assert(
      fc.property(fc.nat(SOURCE.length), fc.nat(20), inserted, (at, gone, text) => {
        const source = SOURCE.slice(0, at) + text + SOURCE.slice(at + gone);
        const placed = placeSource(known, source, context);
        const read = readDialect(source, { profile }).document;
        expect(writeDialect(placed, profile)).toBe(writeDialect(read, profile));
      }),
      { numRuns: 400 },
    );
  });
});

describe("the smallest step between two documents", () => {
  test("gives the second document, and touches only what differs", () => {
    const after = placeSource(known, SOURCE.replace("Tiga.", "Tiga tiga."), context);
    const step = minimalStep(known.document, after);
    expect(step?.apply(known.document).doc?.eq(after)).toBe(true);
    expect(step?.slice.size).toBeLessThanOrEqual(" tiga".length);
  });

  test("is none for equal documents", () => {
    expect(minimalStep(known.document, known.document)).toBeUndefined();
  });

  test("holds for any two documents", () => {
    const pieces = [
      "## BAB I UMUM",
      "### Pasal 1",
      "(1) satu",
      "a. dua",
      "1. tiga",
      "ekor",
      "***",
      "## PENJELASAN",
      "> kutip",
      "…",
    ];
    const source = fc
      .array(fc.constantFrom(...pieces), { maxLength: 12 })
      .map((lines) => lines.join("\n\n"));
    fc.assert(
      fc.property(source, source, (first, second) => {
        const [before, after] = [first, second].map(
          (text) => readDialect(text, { profile }).document,
        ) as [typeof known.document, typeof known.document];
        const step = minimalStep(before, after);
        const result = step === undefined ? before : step.apply(before).doc;
        expect(result !== null && equalDocuments(result ?? before, after)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ["abc", "abxc", { from: 2, to: 2, insert: "x" }],
  ["aaa", "aa", { from: 2, to: 3, insert: "" }],
  ["ab", "cd", { from: 0, to: 2, insert: "cd" }],
  ["ab", "ab", undefined],
])("the change from %s to %s", (before, after, expected) => {
  expect(textChange(before, after)).toEqual(expected);
});
