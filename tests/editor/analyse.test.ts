import { describe, expect, test } from "@jest/globals";
import { analyseDraft } from "../../editor/pages/proposal/analysis/analyse.ts";
import { analysedText } from "../../editor/pages/proposal/analysis/analysed-text.ts";
import { placeSource } from "../../editor/prosemirror/source/place-source.ts";
import { draft, profile } from "./support.ts";

const BASE = `## BAB I UMUM

### Pasal 1

(1) Satu.

(2) Dua.

### Pasal 2

Tiga.
`;

let minted = 0;
const mint = () => {
  minted += 1;
  return `n${minted}`;
};

/** The analysis of a source typed over the base. */
const analysed = (after: string) => {
  const before = draft(BASE).doc;
  const typed = placeSource({ source: BASE, document: before }, after, { profile, mint });
  return analyseDraft(analysedText(before, profile), analysedText(typed, profile), profile);
};

describe("the analysis of a draft", () => {
  test("finds nothing in an unchanged one", () => {
    const { changes, marks, problems, outline } = analysed(BASE);
    expect({ changes, marks, problems }).toEqual({ changes: [], marks: [], problems: [] });
    expect(outline.map(({ label, title, depth }) => [label, title, depth])).toEqual([
      ["BAB I", "UMUM", 1],
      ["Pasal 1", "", 2],
      ["Pasal 2", "", 2],
    ]);
  });

  test("gives a reworded unit its path and its words", () => {
    const { changes, outline } = analysed(BASE.replace("Dua.", "Dua kali."));
    expect(changes.map(({ path, mark }) => [path, mark])).toEqual([
      [["Pasal 1", "ayat (2)"], "reworded"],
    ]);
    expect(
      changes[0]?.lines[0]?.words.filter(([sign]) => sign === "+").map(([, text]) => text.trim()),
    ).toEqual(["kali"]);
    expect(outline.map(({ mark, isTouched }) => [mark, isTouched])).toEqual([
      [null, false],
      [null, true],
      [null, false],
    ]);
  });

  test("puts a new article with all in it into one row", () => {
    const { changes } = analysed(
      BASE.replace(
        "### Pasal 2",
        "### Pasal 1A\n\n(1) Baru sekali.\n\n(2) Lagi pula.\n\n### Pasal 2",
      ),
    );
    expect(
      changes.map(({ path, mark, lines }) => [path, mark, lines.map(({ label }) => label)]),
    ).toEqual([[["Pasal 1A"], "inserted", ["Pasal 1A", "(1)", "(2)"]]]);
  });

  test("says of a unit that is gone where it stood", () => {
    const { changes } = analysed(BASE.replace("(2) Dua.\n\n", ""));
    expect(changes.map(({ path, mark, isHeld }) => [path, mark, isHeld])).toEqual([
      [["Pasal 1", "ayat (2)"], "deleted", false],
    ]);
  });

  test("marks a unit that says it was deleted as deleted, where it stands", () => {
    const { changes } = analysed(BASE.replace("Dua.", "Dihapus."));
    expect(changes.map(({ path, mark, isHeld }) => [path, mark, isHeld])).toEqual([
      [["Pasal 1", "ayat (2)"], "deleted", true],
    ]);
  });

  test("places a problem in its clause", () => {
    const { problems } = analysed(BASE.replace("(2) Dua.", "(4) Dua."));
    expect(problems.map(({ problem, path }) => [problem.code, path])).toEqual([
      ["dialect/unexpected-label", ["Pasal 1", "ayat (4)"]],
    ]);
  });
});

describe("the rules of drafting in the analysis", () => {
  const codes = (after: string) => analysed(after).problems.map(({ problem }) => problem.code);
  test("tell what the draft brought", () => {
    expect(
      codes(BASE.replace("Tiga.", "Ketentuan sebagaimana dimaksud dalam Pasal 9 berlaku.")),
    ).toEqual(["lint/dangling-reference"]);
  });
  test("are silent on what the base already had", () => {
    expect(codes(BASE.replace("Dua.", "Dua kali."))).toEqual([]);
    const { doc } = draft(BASE.replace("Tiga.", "dan atau"));
    const text = analysedText(doc, profile);
    expect(analyseDraft(text, analysedText(doc, profile), profile).problems).toEqual([]);
  });
});

describe("[PN10] the pattern for new penalties", () => {
  const CRIME =
    "Setiap Orang yang menimbun garam dipidana dengan pidana penjara paling lama 5 (lima) tahun dan pidana denda paling banyak kategori IV.";
  const codesOf = (before: string, after: string) => {
    const base = draft(before).doc;
    const typed = placeSource({ source: before, document: base }, after, { profile, mint });
    return analyseDraft(
      analysedText(base, profile),
      analysedText(typed, profile),
      profile,
    ).problems.map(({ problem }) => problem.code);
  };

  test("is told of a penalty that the draft brings, and of none that its base has", () => {
    const before = BASE.replace("Tiga.", CRIME);
    expect(codesOf(BASE, before)).toContain("lint/penal-pattern");
    expect(codesOf(before, before.replace("Dua.", "Dua kali."))).toEqual([]);
    expect(codesOf(before, before.replace("menimbun", "menimbun dan menjual"))).toEqual([]);
    expect(codesOf(before, before.replace("5 (lima)", "7 (tujuh)"))).toEqual([
      "lint/penal-pattern",
    ]);
  });
});
