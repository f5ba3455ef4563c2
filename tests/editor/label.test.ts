import { describe, expect, test } from "@jest/globals";
import type { EditorState } from "prosemirror-state";
import {
  chooseLabel,
  judgeLabel,
  labelChoice,
  numberInOrder,
  setLabel,
} from "../../editor/prosemirror/commands/label.ts";
import { innerForm, itemLabelBetween } from "../../editor/prosemirror/labels.ts";
import { openQuestion } from "../../editor/prosemirror/question.ts";
import { draft, profile, run, show } from "./support.ts";

/** The state with the chooser open at the cursor's unit, and that unit's position. */
function choosing(source: string): { readonly state: EditorState; readonly position: number } {
  const state = run(draft(source), chooseLabel);
  const position = openQuestion(state)?.position;
  if (position === undefined) throw new Error("no question is open");
  return { state, position };
}

describe("the label chooser", () => {
  test.each([
    ["between two", "## Pasal 5\n\n(1) a.\n\n(1a) ‸b.\n\n(2) c.", ["(1a)"]],
    ["at the end", "## Pasal 5\n\n(1) a.\n\n(1a) ‸b.", ["(2)", "(1a)"]],
    ["before the first", "## Pasal 5\n\nx:\n\na. ‸b.", ["a.", "1.", "a)", "1)", "(a)"]],
    ["for an article", "## Pasal 5\n\na.\n\n## Pasal 5A\n\n‸b.\n\n## Pasal 6\n\nc.", ["Pasal 5A"]],
  ])("proposes %s", (_name, source, expected) => {
    const { state, position } = choosing(source);
    expect(labelChoice(state, position)?.proposed).toEqual(expected);
  });

  test.each([
    ["(1a)", "right"],
    ["(1)", "duplicate"],
    ["a.", "right"],
    ["Pasal 5", "unknown"],
    ["dua", "unknown"],
    ["", "unknown"],
  ])("finds the typed label %s %s", (label, verdict) => {
    const { state, position } = choosing("## Pasal 5\n\n(1) a.\n\n(2) ‸b.");
    expect(judgeLabel(state, position, label)).toBe(verdict);
  });

  test("warns of an article label that stands in another chapter", () => {
    const { state, position } = choosing(
      "## BAB I A\n\n### Pasal 1\n\n‸a.\n\n## BAB II B\n\n### Pasal 2\n\nb.",
    );
    expect(judgeLabel(state, position, "Pasal 2")).toBe("duplicate");
  });

  test("sets the label to the letter and closes", () => {
    const { state, position } = choosing("## Pasal 5\n\n(1) a.\n\n(2) ‸b.");
    const next = state.apply(setLabel(state, position, "(1a)"));
    expect(show(next)).toBe("## Pasal 5\n(1) a.\n(1a) ‸b.");
    expect(openQuestion(next)).toBeNull();
  });

  test("numbers units in order only where none is of the base", () => {
    const fresh = choosing("## Pasal 5\n\n(1) °a.\n\n(1a) °‸b.\n\n(2) °c.");
    const numbered = numberInOrder(fresh.state, fresh.position);
    expect(numbered === undefined ? "" : show(fresh.state.apply(numbered))).toBe(
      "## Pasal 5\n(1) °a.\n(2) °‸b.\n(3) °c.",
    );
    const old = choosing("## Pasal 5\n\n(1) a.\n\n(1a) °‸b.\n\n(2) °c.");
    expect(numberInOrder(old.state, old.position)).toBeUndefined();
  });
});

describe("labels between labels", () => {
  test.each([
    [["(1)"], ["(2)"], "(1a)"],
    [["(1)", "(2)"], [], "(3)"],
    [["(2a)"], ["(3)"], "(2b)"],
    [["(2a)"], ["(2b)"], ""],
    [[], ["(1)"], ""],
    [["c."], ["d."], "c1."],
    [["i."], [], "ii."],
    [["h.", "i."], [], "j."],
    [["z."], [], "aa."],
  ])("%j and %j give %j", (before, after, expected) => {
    expect(itemLabelBetween({ before, after }, profile)).toBe(expected);
  });

  test.each([
    [[], "a."],
    [["(1)"], "a."],
    [["(1)", "a."], "1."],
    [["(1)", "a.", "1."], "a)"],
    [["(1)", "a.", "1.", "a)"], "1)"],
    [["1."], "a."],
  ] as const)("below %j stands the form %s", (outer, expected) => {
    expect(innerForm(outer, profile)).toBe(expected);
  });
});
