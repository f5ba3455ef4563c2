import { describe, expect, test } from "@jest/globals";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { openQuestion } from "../../editor/prosemirror/question.ts";
import { draft, lines, run, show, type } from "./support.ts";

describe("Enter", () => {
  const entered = (source: string, times = 1): string =>
    show(run(draft(source), ...Array.from({ length: times }, () => enter)));

  test.each([
    [
      "the plain next paragraph at the end",
      "## Pasal 5\n\n(1) Satu.\n\n(2) Dua.‸",
      "## Pasal 5\n(1) Satu.\n(2) Dua.\n(3) ‸",
    ],
    [
      "an inserted paragraph where one follows",
      "## Pasal 5\n\n(1) Satu.‸\n\n(2) Dua.",
      "## Pasal 5\n(1) Satu.\n(1a) ‸\n(2) Dua.",
    ],
    [
      "the next inserted after an inserted one",
      "## Pasal 5\n\n(1) Satu.\n\n(1a) Sisip.‸\n\n(2) Dua.",
      "## Pasal 5\n(1) Satu.\n(1a) Sisip.\n(1b) ‸\n(2) Dua.",
    ],
    [
      "a letter with a digit between letters",
      "## Pasal 5\n\nTerdiri atas:\n\na. satu;‸\n\nb. dua.",
      "## Pasal 5\nTerdiri atas:\na. satu;\na1. ‸\nb. dua.",
    ],
    [
      "a number with a letter between numbers",
      "## Pasal 1\n\nDengan:\n\n1. A adalah b.‸\n\n2. C adalah d.",
      "## Pasal 1\nDengan:\n1. A adalah b.\n1a. ‸\n2. C adalah d.",
    ],
    [
      "the letter after z doubled",
      "## Pasal 5\n\nx:\n\ny. satu;\n\nz. dua.‸",
      "## Pasal 5\nx:\ny. satu;\nz. dua.\naa. ‸",
    ],
    [
      "the rest of the text in the next unit",
      "## Pasal 5\n\n(1) Satu. ‸Lagi.",
      "## Pasal 5\n(1) Satu.\n(2) ‸Lagi.",
    ],
    [
      "an empty unit before, where the cursor stands at the start",
      "## Pasal 5\n\n(1) Satu.\n\n(2) ‸Dua.",
      "## Pasal 5\n(1) Satu.\n(1a) ‸\n(2) Dua.",
    ],
    [
      "letters below a paragraph that ends in a colon",
      "## Pasal 5\n\n(1) Setiap Orang yang:‸",
      "## Pasal 5\n(1) Setiap Orang yang:\na. ‸",
    ],
    [
      "numbers below a letter that ends in a colon",
      "## Pasal 5\n\n(1) x:\n\na. y:‸\n\nb. z.",
      "## Pasal 5\n(1) x:\na. y:\n1. ‸\nb. z.",
    ],
    [
      "letters in brackets below a number",
      "## Pasal 5\n\n(1) x:\n\na. y:\n\n1. z:‸",
      "## Pasal 5\n(1) x:\na. y:\n1. z:\na) ‸",
    ],
    [
      "letters below a definition",
      "## Pasal 1\n\nDengan:\n\n1. A:‸",
      "## Pasal 1\nDengan:\n1. A:\na. ‸",
    ],
    ["instructions in an amending article", "## Pasal I\n\nDiubah:‸", "## Pasal I\nDiubah:\n1. ‸"],
    [
      "paragraphs of an article that had one text",
      "## Pasal 5\n\nSatu.‸",
      "## Pasal 5\n(1) Satu.\n(2) ‸",
    ],
    ["the next ground", "Menimbang:\n\na. bahwa x;‸", "Menimbang:\na. bahwa x;\nb. ‸"],
    ["another text where units have no place", "***\n\nAgar.‸", "***\nAgar.\n‸"],
  ])("makes %s", (_name, source, expected) => {
    expect(entered(source)).toBe(expected);
  });

  test.each([
    [
      "from letters to the paragraph above",
      "## Pasal 5\n\n(1) x:\n\na. satu;‸\n\n(2) Dua.",
      "## Pasal 5\n(1) x:\na. satu;\n(1a) ‸\n(2) Dua.",
    ],
    [
      "from the paragraph to the article",
      "## Pasal 5\n\n(1) Satu.‸\n\n## Pasal 6\n\nEnam.",
      "## Pasal 5\n(1) Satu.\n## Pasal 5A\n‸\n## Pasal 6\nEnam.",
    ],
    [
      "to the last article's next",
      "## Pasal 5\n\n(1) Satu.‸",
      "## Pasal 5\n(1) Satu.\n## Pasal 6\n‸",
    ],
    [
      "from a list of the article to its tail",
      "## Pasal 5\n\nx:\n\na. satu;‸",
      "## Pasal 5\nx:\na. satu;\n‸",
    ],
    [
      "to the tail that is there",
      "## Pasal 5\n\n(1) x:\n\na. satu‸\n\ndipidana.",
      "## Pasal 5\n(1) x:\na. satu\n‸dipidana.",
    ],
  ])("twice leaves the level %s", (_name, source, expected) => {
    expect(entered(source, 2)).toBe(expected);
  });

  test("three times on a nested list leaves two levels", () => {
    expect(entered("## Pasal 5\n\n(1) x:\n\na. y:\n\n1. z.‸", 3)).toBe(
      lines("## Pasal 5\n(1) x:\na. y:\n1. z.\n(2) ‸"),
    );
  });

  test("leaves a tail to the next article", () => {
    expect(entered("## Pasal 5\n\nx:\n\na. satu;‸", 3)).toBe(
      "## Pasal 5\nx:\na. satu;\n## Pasal 6\n‸",
    );
  });

  test("does not remove an emptied unit of the base", () => {
    expect(entered("## Pasal 5\n\n(1) x:\n\na. ‸", 1)).toBe("## Pasal 5\n(1) x:\na.\nb. ‸");
  });

  test("asks for the label before the first item, where Annex II has no form", () => {
    const state = run(draft("## Pasal 5\n\n(1) x:‸\n\na. satu."), enter);
    const asked = openQuestion(state);
    expect(asked?.kind).toBe("label");
    expect(state.doc.nodeAt(asked?.position ?? 0)?.attrs["label"]).toBe("");
  });

  test("asks between two inserted units", () => {
    const state = run(draft("## Pasal 5\n\n(1) a.\n\n(1a) b.‸\n\n(1b) c."), enter);
    expect(openQuestion(state)?.kind).toBe("label");
  });

  test("from a chapter's title goes on to its first article", () => {
    expect(entered("## BAB I UMUM‸\n\n## Pasal 1\n\nSatu.")).toBe(
      "## BAB I UMUM\n### Pasal 1\n‸Satu.",
    );
  });

  test("from the title of an empty chapter makes its first article", () => {
    expect(entered("## Pasal 1\n\nSatu.\n\n## BAB II LAIN‸")).toContain("### Pasal 2\n‸");
  });

  test("replaces a selection", () => {
    expect(entered("## Pasal 5\n\n(1) Satu‸ dua‸ tiga.")).toBe("## Pasal 5\n(1) Satu\n(2) ‸tiga.");
  });

  test("gives the new unit an identity of its own and leaves that of the old one", () => {
    const state = run(draft("## Pasal 5\n\n(1) Satu.‸\n\n(2) Dua."), enter, type("baru"));
    const wids: string[] = [];
    state.doc.descendants((node) => {
      if (node.type.name === "paragraph") wids.push(String(node.attrs["wid"]));
    });
    expect(wids).toEqual(["b2", "n1", "b3"]);
  });
});
