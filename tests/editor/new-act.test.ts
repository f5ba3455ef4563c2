import { describe, expect, test } from "@jest/globals";
import { undo } from "prosemirror-history";
import type { EditorState } from "prosemirror-state";
import { enter } from "../../editor/prosemirror/commands/enter.ts";
import { chooseLabel, numberInOrder } from "../../editor/prosemirror/commands/label.ts";
import { newArticle, newContainer } from "../../editor/prosemirror/commands/new-article.ts";
import { openCitations } from "../../editor/prosemirror/commands/relabel.ts";
import { openQuestion } from "../../editor/prosemirror/question.ts";
import { draft, profile, run, show } from "./support.ts";

/** A draft of an act that does not exist yet: nothing in it stands. */
const fresh = (source: string): EditorState => draft(source, "new");

describe("a new act numbers plainly", () => {
  test("an article between two is the next one, and what stands behind it follows with its citations", () => {
    const state = run(
      fresh(
        "## Pasal 1\n\nSatu.‸\n\n## Pasal 2\n\nSebagaimana dimaksud dalam Pasal 3 ayat (1) dan Pasal 1.\n\n## Pasal 3\n\n(1) Tiga menurut Pasal 2.\n\n(2) Ayat (1) dan Pasal 3 berlaku.",
      ),
      newArticle,
    );
    expect(show(state)).toBe(
      "## Pasal 1\nSatu.\n## Pasal 2\n‸\n## Pasal 3\nSebagaimana dimaksud dalam Pasal 4 ayat (1) dan Pasal 1.\n## Pasal 4\n(1) Tiga menurut Pasal 3.\n(2) Ayat (1) dan Pasal 4 berlaku.",
    );
  });

  test("one undo takes the article back, and all that followed", () => {
    const before = fresh("## Pasal 1\n\nSatu.‸\n\n## Pasal 2\n\nMenurut Pasal 2.");
    expect(show(run(before, newArticle, undo))).toBe(show(before));
  });

  test.each([
    [
      "a paragraph",
      "## Pasal 1\n\n(1) Satu.‸\n\n(2) Dua.\n\n(3) Menurut ayat (2).\n\n## Pasal 2\n\nMenurut Pasal 1 ayat (2) dan ayat (3).",
      enter,
      "## Pasal 1\n(1) Satu.\n(2) ‸\n(3) Dua.\n(4) Menurut ayat (3).\n## Pasal 2\nMenurut Pasal 1 ayat (3) dan ayat (4).",
    ],
    [
      "a point",
      "## Pasal 1\n\nx:\n\na. satu;‸\n\nb. dua.\n\n## Pasal 2\n\nMenurut Pasal 1 huruf b.",
      enter,
      "## Pasal 1\nx:\na. satu;\nb. ‸\nc. dua.\n## Pasal 2\nMenurut Pasal 1 huruf c.",
    ],
    [
      "a unit before the first",
      "## Pasal 1\n\n(1) ‸Satu.\n\n(2) Dua.",
      enter,
      "## Pasal 1\n(1) ‸\n(2) Satu.\n(3) Dua.",
    ],
    [
      "a chapter",
      "## BAB I UMUM‸\n\n### Pasal 1\n\nMenurut BAB II.\n\n## BAB II PIDANA\n\n### Pasal 2\n\nb.",
      newContainer,
      "## BAB I UMUM\n### Pasal 1\nMenurut BAB III.\n## BAB II ‸\n## BAB III PIDANA\n### Pasal 2\nb.",
    ],
    [
      "an article through chapters",
      "## BAB I UMUM\n\n### Pasal 1\n\nAwal.‸\n\n## BAB II PIDANA\n\n### Pasal 2\n\nb.",
      newArticle,
      "## BAB I UMUM\n### Pasal 1\nAwal.\n### Pasal 2\n‸\n## BAB II PIDANA\n### Pasal 3\nb.",
    ],
    [
      "nothing behind a number that is free",
      "## Pasal 1\n\nAwal.‸\n\n## Pasal 5\n\nb.",
      newArticle,
      "## Pasal 1\nAwal.\n## Pasal 2\n‸\n## Pasal 5\nb.",
    ],
    [
      "the notes on what moved",
      "## Pasal 1\n\nAwal.‸\n\n## Pasal 2\n\nb.\n\n## PENJELASAN\n\n### Pasal 1\n\nCukup jelas.\n\n### Pasal 2\n\nCukup jelas.",
      newArticle,
      "## Pasal 1\nAwal.\n## Pasal 2\n‸\n## Pasal 3\nb.\n## PENJELASAN\n### Pasal 1\nCukup jelas.\n### Pasal 3\nCukup jelas.",
    ],
    [
      "no citation of another act",
      "## Pasal 1\n\nAwal.‸\n\n## Pasal 2\n\nMenurut Pasal 2 Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana.",
      newArticle,
      "## Pasal 1\nAwal.\n## Pasal 2\n‸\n## Pasal 3\nMenurut Pasal 2 Undang-Undang Nomor 1 Tahun 2023 tentang Kitab Undang-Undang Hukum Pidana.",
    ],
    [
      "a range by its ends",
      "## Pasal 1\n\nPasal 2 sampai dengan Pasal 3.‸\n\n## Pasal 2\n\nb.\n\n## Pasal 3\n\nc.",
      newArticle,
      "## Pasal 1\nPasal 3 sampai dengan Pasal 4.\n## Pasal 2\n‸\n## Pasal 3\nb.\n## Pasal 4\nc.",
    ],
  ])("%s", (_name, source, command, expected) => {
    expect(show(run(fresh(source), command))).toBe(expected);
  });

  test("definitions are numbered with figures", () => {
    const source = "## Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:‸";
    expect(show(run(fresh(source), enter))).toContain("\n1. ‸");
    expect(show(run(fresh("## Pasal 1\n\nSyarat meliputi:‸"), enter))).toContain("\na. ‸");
  });

  test("an act that stands is not numbered anew", () => {
    const source = "## Pasal 1\n\nSatu.‸\n\n## Pasal 2\n\nMenurut Pasal 2.";
    expect(show(run(draft(source), newArticle))).toBe(
      "## Pasal 1\nSatu.\n## Pasal 1A\n‸\n## Pasal 2\nMenurut Pasal 2.",
    );
  });
});

describe("numbering in order", () => {
  const ordered = (source: string) => {
    const state = run(fresh(source), chooseLabel);
    const transaction = numberInOrder(state, openQuestion(state)?.position ?? 0);
    if (transaction === undefined) throw new Error("there is nothing to number");
    return { text: show(state.apply(transaction)), open: openCitations(transaction) };
  };

  test("numbers articles through the act and carries what cites them", () => {
    const { text, open } = ordered(
      "## Pasal 1\n\na.\n\n## Pasal 1A\n\n‸Menurut Pasal 4.\n\n## Pasal 4\n\nMenurut Pasal 1A.",
    );
    expect(text).toBe(
      "## Pasal 1\na.\n## Pasal 2\n‸Menurut Pasal 3.\n## Pasal 3\nMenurut Pasal 2.",
    );
    expect(open).toEqual([]);
  });

  test("tells a citation of a unit that is gone, which would seem to mean another now", () => {
    const { text, open } = ordered("## Pasal 1\n\n‸Menurut Pasal 2.\n\n## Pasal 3\n\nb.");
    expect(text).toBe("## Pasal 1\n‸Menurut Pasal 2.\n## Pasal 2\nb.");
    expect(open).toEqual(["Pasal 1"]);
  });

  test("is not for an act that stands", () => {
    const state = run(draft("## Pasal 1\n\na.\n\n## Pasal 3\n\n‸b."), chooseLabel);
    expect(numberInOrder(state, openQuestion(state)?.position ?? 0)).toBeUndefined();
  });

  test("changes no figure that is no label", () => {
    expect(profile.id).toBe("id");
    const { text } = ordered("## Pasal 1\n\n‸3 (tiga) hari, Pasal 3.\n\n## Pasal 3\n\n(3) x.");
    expect(text).toBe("## Pasal 1\n‸3 (tiga) hari, Pasal 2.\n## Pasal 2\n(3) x.");
  });
});
