import { describe, expect, test } from "@jest/globals";
import { lift, nest } from "../../editor/prosemirror/commands/nest.ts";
import { newArticle, newContainer } from "../../editor/prosemirror/commands/new-article.ts";
import { newText } from "../../editor/prosemirror/commands/new-text.ts";
import { draft, run, show, type } from "./support.ts";

describe("Tab", () => {
  test.each([
    [
      "a paragraph becomes the first letter",
      "## Pasal 5\n\n(1) x:\n\n(2) ‸satu.",
      "## Pasal 5\n(1) x:\na. ‸satu.",
    ],
    [
      "a paragraph continues the letters",
      "## Pasal 5\n\n(1) x:\n\na. y;\n\n(2) ‸satu.",
      "## Pasal 5\n(1) x:\na. y;\nb. ‸satu.",
    ],
    [
      "a letter becomes the first number",
      "## Pasal 5\n\n(1) x:\n\na. y:\n\nb. sa‸tu.",
      "## Pasal 5\n(1) x:\na. y:\n1. sa‸tu.",
    ],
    [
      "inner items take the next form",
      "## Pasal 5\n\n(1) x:\n\n(2) ‸y:\n\na. satu;\n\nb. dua.",
      "## Pasal 5\n(1) x:\na. ‸y:\n1. satu;\n2. dua.",
    ],
    ["the first unit stays", "## Pasal 5\n\n(1) ‸x.", "## Pasal 5\n(1) ‸x."],
  ])("%s", (_name, source, expected) => {
    expect(show(run(draft(source), nest))).toBe(expected);
  });
});

describe("Shift-Tab", () => {
  test.each([
    [
      "the last letter becomes the next paragraph",
      "## Pasal 5\n\n(1) x:\n\na. y;\n\nb. ‸z.",
      "## Pasal 5\n(1) x:\na. y;\n(2) ‸z.",
    ],
    [
      "an inserted one where a paragraph follows",
      "## Pasal 5\n\n(1) x:\n\na. ‸y.\n\n(2) z.",
      "## Pasal 5\n(1) x:\n(1a) ‸y.\n(2) z.",
    ],
    [
      "what follows stays in order below it",
      "## Pasal 5\n\n(1) x:\n\na. ‸y:\n\nb. z;\n\ntail",
      "## Pasal 5\n(1) x:\n(2) ‸y:\nb. z;\ntail",
    ],
    [
      "numbers become letters",
      "## Pasal 5\n\n(1) x:\n\na. y:\n\n1. ‸z.",
      "## Pasal 5\n(1) x:\na. y:\nb. ‸z.",
    ],
    ["a paragraph stays", "## Pasal 5\n\n(1) ‸x.", "## Pasal 5\n(1) ‸x."],
  ])("%s", (_name, source, expected) => {
    expect(show(run(draft(source), lift))).toBe(expected);
  });

  test("undoes Tab but for the label that was given", () => {
    const source = "## Pasal 5\n\n(1) x:\n\n(2) ‸satu.";
    const state = run(draft(source), nest, lift);
    expect(show(state)).toBe("## Pasal 5\n(1) x:\n(2) ‸satu.");
    expect(state.doc.nodeAt(state.selection.$from.before(-1))?.attrs["wid"]).toBe("b3");
  });
});

describe("a new article", () => {
  test.each([
    [
      "is inserted between two",
      "## Pasal 5\n\nLim‸a.\n\n## Pasal 6\n\nEnam.",
      "## Pasal 5\nLima.\n## Pasal 5A\n‸\n## Pasal 6\nEnam.",
    ],
    [
      "continues the inserted ones",
      "## Pasal 5\n\nLima.\n\n## Pasal 5A\n\nA‸.\n\n## Pasal 6\n\nEnam.",
      "## Pasal 5\nLima.\n## Pasal 5A\nA.\n## Pasal 5B\n‸\n## Pasal 6\nEnam.",
    ],
    [
      "takes the plain next number at the end",
      "## Pasal 67\n\nAk‸hir.",
      "## Pasal 67\nAkhir.\n## Pasal 68\n‸",
    ],
    [
      "counts through the chapters",
      "## BAB I UMUM\n\n### Pasal 1\n\nSa‸tu.\n\n## BAB II LAIN\n\n### Pasal 2\n\nDua.",
      "## BAB I UMUM\n### Pasal 1\nSatu.\n### Pasal 1A\n‸\n## BAB II LAIN\n### Pasal 2\nDua.",
    ],
  ])("%s", (_name, source, expected) => {
    expect(show(run(draft(source), newArticle))).toBe(expected);
  });

  test("is not made in the closing", () => {
    expect(newArticle(draft("## Pasal 1\n\nSatu.\n\n***\n\nAg‸ar."))).toBe(false);
  });
});

test("a new chapter is inserted with its own label and begins with its title", () => {
  const state = run(
    draft("## BAB I UMUM\n\n### Pasal 1\n\nSa‸tu.\n\n## BAB II LAIN\n\n### Pasal 2\n\nDua."),
    newContainer,
    type("BARU"),
  );
  expect(show(state)).toContain("## BAB IA BARU‸\n## BAB II LAIN");
});

test("Shift-Enter makes another text of the same unit", () => {
  expect(show(run(draft("## Pasal 5\n\n(1) Satu.‸"), newText, type("Dua.")))).toBe(
    "## Pasal 5\n(1) Satu.\nDua.‸",
  );
});
