import { describe, expect, test } from "@jest/globals";
import { selectAll } from "prosemirror-commands";
import { undo } from "prosemirror-history";
import { backspace, deleteForward } from "../../editor/prosemirror/commands/backspace.ts";
import { deleteSelected } from "../../editor/prosemirror/commands/delete-range.ts";
import {
  deleteUnit,
  markDeleted,
  removeUnit,
} from "../../editor/prosemirror/commands/delete-unit.ts";
import { newArticle } from "../../editor/prosemirror/commands/new-article.ts";
import { openQuestion } from "../../editor/prosemirror/question.ts";
import { draft, run, show } from "./support.ts";

describe("Backspace at the start of a new unit", () => {
  const pressed = (source: string, times = 1): string =>
    show(run(draft(source), ...Array.from({ length: times }, () => backspace)));

  test.each([
    [
      "takes the label of a paragraph away",
      "## Pasal 5\n\n(1) Satu.\n\n(2) ‸Dua°.",
      1,
      "## Pasal 5\n(1) Satu.\n‸Dua°.",
    ],
    [
      "then joins the texts",
      "## Pasal 5\n\n(1) Satu.\n\n(2) ‸Dua°.",
      2,
      "## Pasal 5\n(1) Satu.‸Dua°.",
    ],
    [
      "makes a tail of the last item",
      "## Pasal 5\n\n(1) x:\n\na. satu,\n\nb. ‸dipidana°.",
      1,
      "## Pasal 5\n(1) x:\na. satu,\n‸dipidana°.",
    ],
    [
      "joins the tail to the last item",
      "## Pasal 5\n\n(1) x:\n\na. satu,\n\nb. ‸dipidana°.",
      2,
      "## Pasal 5\n(1) x:\na. satu,‸dipidana°.",
    ],
    [
      "joins an item in the middle to the one before",
      "## Pasal 5\n\nx:\n\na. satu\n\na1. ‸lagi°\n\nb. dua",
      2,
      "## Pasal 5\nx:\na. satu‸lagi°\nb. dua",
    ],
    [
      "puts the first item before its list",
      "## Pasal 5\n\nx:\n\na. ‸satu°\n\nb. dua",
      1,
      "## Pasal 5\nx:\n‸satu°\nb. dua",
    ],
    [
      "opens the only paragraph into the article",
      "## Pasal 5\n\n(1) ‸Satu°.",
      1,
      "## Pasal 5\n‸Satu°.",
    ],
    ["joins two texts of one unit", "***\n\nAgar.\n\n‸Setiap.", 1, "***\nAgar.‸Setiap."],
  ])("%s", (_name, source, times, expected) => {
    expect(pressed(source, times)).toBe(expected);
  });

  test("removes an empty article that was just made", () => {
    expect(show(run(draft("## Pasal 5\n\nLima.‸"), newArticle, backspace))).toBe(
      "## Pasal 5\nLima.‸",
    );
  });
});

describe("Backspace at the start of a unit of the base", () => {
  test.each([
    ["paragraph", "## Pasal 5\n\n(1) Satu.\n\n(2) ‸Dua."],
    ["point", "## Pasal 5\n\nx:\n\na. satu;\n\nb. ‸dua."],
    ["article", "## Pasal 5\n\nLima.\n\n## Pasal 6\n\n‸Enam."],
  ])("asks how the %s ends and changes nothing", (_name, source) => {
    const before = draft(source);
    const after = run(before, backspace);
    expect(after.doc.eq(before.doc)).toBe(true);
    expect(openQuestion(after)?.kind).toBe("delete");
  });
});

test("Delete at the end of a text joins what follows by the same rules", () => {
  expect(
    show(run(draft("## Pasal 5\n\n(1) Satu.‸\n\n(2) Dua°."), deleteForward, deleteForward)),
  ).toBe("## Pasal 5\n(1) Satu.‸Dua°.");
});

describe("deleting a selection", () => {
  test.each([
    ["inside a text", "## Pasal 5\n\nSa‸tu du‸a.", "## Pasal 5\nSa‸a."],
    [
      "across texts keeps both units",
      "## Pasal 5\n\n(1) Sa‸tu.\n\n(2) Du‸a.",
      "## Pasal 5\n(1) Sa‸\n(2) a.",
    ],
    [
      "removes whole new units",
      "## Pasal 5\n\n(1) Sa‸tu.\n\n(2) Dua°.\n\n(3) Ti‸ga.",
      "## Pasal 5\n(1) Sa‸\n(3) ga.",
    ],
    [
      "keeps the label of whole units of the base",
      "## Pasal 5\n\n(1) Sa‸tu.\n\n(2) Dua.\n\n(3) Tiga.‸",
      "## Pasal 5\n(1) Sa‸\n(2) Dihapus.\n(3) Dihapus.",
    ],
    [
      "keeps the mark of a list that goes on",
      "## Pasal 5\n\nx‸x:\n\na. satu;\n\nb. dua; dan\n\nc. tig‸a.",
      "## Pasal 5\nx‸\na. dihapus;\nb. dihapus;\nc. a.",
    ],
    [
      "removes a list with its last item",
      "## Pasal 5\n\n(1) x‸x°:\n\na. satu°;\n\nb. dua°.\n\n(2) Du‸a.",
      "## Pasal 5\n(1) x‸\n(2) a.",
    ],
    [
      "keeps articles by name",
      "## BAB I UMUM\n\n### Pasal 1\n\n‸Satu.\n\n### Pasal 2\n\n(1) Dua.\n\n(2) Dua.‸",
      "## BAB I UMUM\n### Pasal 1\n‸Dihapus.\n### Pasal 2\nDihapus.",
    ],
  ])("%s", (_name, source, expected) => {
    expect(show(run(draft(source), deleteSelected))).toBe(expected);
  });
});

test("deleting all keeps every article of the base by name, and undo gives it back", () => {
  const state = draft(
    "# JUDUL\n\n## BAB I UMUM\n\n### Pasal 1\n\nSatu.\n\n### Pasal 1A\n\nBaru°.\n\n***\n\nAgar.",
  );
  const all = run(state, selectAll, deleteSelected);
  expect(show(all).replace("‸", "")).toBe("# \n## BAB I\n### Pasal 1\nDihapus.\n***");
  expect(run(all, undo).doc.eq(state.doc)).toBe(true);
});

describe("deleting a unit", () => {
  test("removes a new one", () => {
    expect(show(run(draft("## Pasal 5\n\nx:\n\na. satu°‸"), deleteUnit))).toBe("## Pasal 5\nx:‸");
  });

  test("asks for one of the base, and both answers do what they say", () => {
    const state = run(draft("## Pasal 5\n\n(1) Satu.\n\n(2) Du‸a.\n\n(3) Tiga."), deleteUnit);
    const position = openQuestion(state)?.position ?? 0;
    const marked = state.apply(markDeleted(state, position));
    expect(show(marked)).toBe("## Pasal 5\n(1) Satu.\n(2) Dihapus.‸\n(3) Tiga.");
    expect(openQuestion(marked)).toBeNull();
    expect(marked.doc.nodeAt(position)?.attrs["wid"]).toBe("b3");
    expect(show(state.apply(removeUnit(state, position)))).toBe(
      "## Pasal 5\n(1) Satu.‸\n(3) Tiga.",
    );
  });
});
