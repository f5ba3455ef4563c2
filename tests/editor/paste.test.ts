import { describe, expect, test } from "@jest/globals";
import { AllSelection } from "prosemirror-state";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { copiedSource, copiedText } from "../../editor/prosemirror/paste/copied.ts";
import { insertBlocks } from "../../editor/prosemirror/paste/insert-blocks.ts";
import { plainSource, sourceLine } from "../../editor/prosemirror/paste/plain-text.ts";
import { readBlocks } from "../../engine/dialect/index.ts";
import { draft, profile, run, show } from "./support.ts";

function pasted(into: string, text: string): string {
  const state = draft(into);
  const next = state.apply(insertBlocks(state, readBlocks(plainSource(text, profile), profile)));
  next.doc.check();
  return show(next);
}

describe("plain text that is pasted", () => {
  test.each([
    ["one line goes into the text", "## Pasal 5\n\n(1) Sa‸tu.", "x", "## Pasal 5\n(1) Sax‸tu."],
    [
      "paragraphs stand beside the paragraph",
      "## Pasal 5\n\n(1) Satu.‸",
      "(2) Dua.\n(3) Tiga.",
      "## Pasal 5\n(1) Satu.\n(2) Dua.\n(3) Tiga.‸",
    ],
    [
      "letters go below the text",
      "## Pasal 5\n\n(1) x:‸\n\n(2) Dua.",
      "a. satu;\nb. dua.",
      "## Pasal 5\n(1) x:\na. satu;\nb. dua.‸\n(2) Dua.",
    ],
    [
      "letters continue the list",
      "## Pasal 5\n\nx:\n\na. satu;‸",
      "b. dua;\nc. tiga.",
      "## Pasal 5\nx:\na. satu;\nb. dua;\nc. tiga.‸",
    ],
    [
      "articles stand after the article",
      "## Pasal 5\n\nLima.‸\n\n## Pasal 6\n\nEnam.",
      "Pasal 5A\n(1) Satu.\n(2) Dua.\nPasal 5B\nIsi.",
      "## Pasal 5\nLima.\n## Pasal 5A\n(1) Satu.\n(2) Dua.\n## Pasal 5B\nIsi.‸\n## Pasal 6\nEnam.",
    ],
    [
      "the rest of the text comes after",
      "## Pasal 5\n\n(1) Satu‸ lagi.",
      " dan:\na. x",
      "## Pasal 5\n(1) Satudan:\na. x‸ lagi.",
    ],
    [
      "a title takes the words",
      "## BAB I UMUM‸\n\n### Pasal 1\n\nx",
      "(1) Dua.",
      "## BAB I UMUM (1) Dua.‸\n### Pasal 1\nx",
    ],
    [
      "signs of Markdown are text",
      "## Pasal 5\n\n‸",
      "a*b*c _d_ [e](f) <g> 10:30",
      "## Pasal 5\na\\*b\\*c \\_d\\_ \\[e\\](f) \\<g> 10:30‸",
    ],
  ])("%s", (_name, into, text, expected) => {
    expect(pasted(into, text)).toBe(expected);
  });

  test("an empty unit that was just made is filled", () => {
    const state = run(draft("## Pasal 5\n\n(1) Satu.‸\n\n(2) Dua."), enter);
    const next = state.apply(insertBlocks(state, readBlocks("(1a) Sisip.", profile)));
    expect(show(next)).toBe("## Pasal 5\n(1) Satu.\n(1a) Sisip.‸\n(2) Dua.");
  });

  test("lines that a program broke at the page's width are one paragraph", () => {
    expect(pasted("## Pasal 5\n\n‸", "(1) Setiap orang yang\nmelakukan.\n\n(2) Dua.")).toBe(
      "## Pasal 5\n(1) Setiap orang yang melakukan.\n(2) Dua.‸",
    );
  });
});

test("emphasis of a pasted line is kept, and no sign of it is made from text", () => {
  const line = sourceLine(
    [
      { text: "yang ", mark: "none" },
      { text: "cyber ", mark: "emphasis" },
      { text: "2*3", mark: "none" },
    ],
    profile,
  );
  expect(line).toBe("yang *cyber* 2\\*3");
});

describe("what is copied", () => {
  const source = "## BAB I UMUM\n\n### Pasal 5\n\n(1) Satu *x*:\n\na. dua;\n\nb. tiga.";

  test("carries the labels of all units that were copied from their start", () => {
    const state = draft(source);
    const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    expect(copiedSource(all)).toBe(
      "### BAB I UMUM\n\n### Pasal 5\n\n(1) Satu *x*:\n\na. dua;\n\nb. tiga.",
    );
    expect(copiedText(all)).toBe("BAB I UMUM\nPasal 5\n(1) Satu x:\na. dua;\nb. tiga.");
  });

  test.each([
    [
      "a unit that was entered in its middle leaves its label",
      "## Pasal 5\n\n(1) Sa‸tu.\n\n(2) Du‸a.",
      "tu.\n(2) Du",
    ],
    ["words inside one text are words", "## Pasal 5\n\n(1) ‸Satu‸.", "Satu"],
    [
      "the article comes with its first text",
      "## Pasal 5\n\n(1) ‸Satu.\n\n(2) Du‸a.",
      "Pasal 5\n(1) Satu.\n(2) Du",
    ],
  ])("%s", (_name, selected, expected) => {
    expect(copiedText(draft(selected))).toBe(expected);
  });

  test("comes back as the same units", () => {
    const state = draft("## Pasal 5\n\n(1) ‸Satu *x*:\n\na. dua;\n\nb. ti‸ga.");
    const blocks = readBlocks(copiedSource(state), profile);
    expect(blocks.map(String)).toEqual([
      'article(paragraph(textBlock("Satu ", emphasis("x"), ":"), list(point(textBlock("dua;")), point(textBlock("ti")))))',
    ]);
  });
});
