import { describe, expect, test } from "@jest/globals";
import { diffDocuments } from "../../../engine/diff/index.ts";
import type { ClauseChange } from "../../../schemas/change.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { lawPair } from "../../support/arbitrary.ts";
import { act, article, chapter, list, paragraph, point } from "../../support/build.ts";
import { diffOf, expectDiffLaws, sideOf } from "../../support/diff-laws.ts";
import fc from "../../support/random.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

/** "kind mrf before>after", a letter for each flag that is set. */
const spell = ({ kind, moved, renumbered, follows, before, after }: ClauseChange): string => {
  const flags = [moved ? "m" : "", renumbered ? "r" : "", follows ? "f" : ""].join("");
  return `${kind}${flags === "" ? "" : ` ${flags}`} ${before.join("+")}>${after.join("+")}`;
};

const changes = (before: LegalDocument, after: LegalDocument): readonly string[] =>
  diffOf(before, after).changes.map(spell);

const REFERS = "Ketentuan sebagaimana dimaksud dalam";

const cases: readonly (readonly [string, LegalDocument, LegalDocument, readonly string[]])[] = [
  ["[DF2] nothing", act(article("1", A)), act(article("1", A)), []],
  [
    "[DF1] words",
    act(article("1", A), article("2", B)),
    act(article("1", A), article("2", `${B} Segera.`)),
    ["reworded art_2>art_2"],
  ],
  [
    "[DF6] a whole article with its units",
    act(article("1", A)),
    act(
      article("1", A),
      article("2", paragraph("1", B, list(point("a", C), point("b", D))), paragraph("2", "Baru.")),
    ),
    [
      "inserted >art_2",
      "inserted >art_2__para_1",
      "inserted >art_2__para_1__list_1__point_a",
      "inserted >art_2__para_1__list_1__point_b",
      "inserted >art_2__para_2",
    ],
  ],
  [
    "[DF7] what was deleted follows what stood before it",
    act(article("1", A), article("2", paragraph("1", B), paragraph("2", C)), article("3", D)),
    act(article("1", A), article("3", D)),
    ["deleted art_2>", "deleted art_2__para_1>", "deleted art_2__para_2>"],
  ],
  [
    "[DF8] a deleted article keeps its label, its units go",
    act(article("1", A), article("2", paragraph("1", B), paragraph("2", C))),
    act(article("1", A), article("2", "Dihapus.")),
    ["deleted art_2>art_2", "deleted art_2__para_1>", "deleted art_2__para_2>"],
  ],
  [
    "[DF8] a deleted point in its list form",
    act(article("1", A, list(point("a", B), point("b", C), point("c", D)))),
    act(article("1", A, list(point("a", B), point("b", "dihapus;"), point("c", D)))),
    ["deleted art_1__list_1__point_b>art_1__list_1__point_b"],
  ],
  [
    "[DF8] deleted before and after is kept",
    act(article("1", A), article("2", "Dihapus.")),
    act(article("1", `${A} Segera.`), article("2", "Dihapus.")),
    ["reworded art_1>art_1"],
  ],
  [
    "[DF3] a deleted article that returns is reworded",
    act(article("1", A), article("2", "Dihapus.")),
    act(article("1", A), article("2", B)),
    ["reworded art_2>art_2"],
  ],
  [
    "[DF9] a move among siblings is the lighter side",
    act(article("1", A), article("2", paragraph("1", B), paragraph("2", C), paragraph("3", D))),
    act(article("1", A), article("2", paragraph("1", D), paragraph("2", B), paragraph("3", C))),
    [
      "kept mr art_2__para_3>art_2__para_1",
      "kept r art_2__para_1>art_2__para_2",
      "kept r art_2__para_2>art_2__para_3",
    ],
  ],
  [
    "[DF9] a move to another chapter keeps the number",
    act(
      chapter("I", "UMUM", article("1", A), article("2", B)),
      chapter("II", "PIDANA", article("3", C), article("4", D)),
    ),
    act(
      chapter("I", "UMUM", article("1", A)),
      chapter("II", "PIDANA", article("2", B), article("3", C), article("4", D)),
    ),
    ["kept m art_2>art_2"],
  ],
  [
    "[DF18] a renumbered article renumbers what stands in it",
    act(article("1", A), article("2", paragraph("1", B), paragraph("2", C))),
    act(article("1", A), article("2", D), article("3", paragraph("1", B), paragraph("2", C))),
    [
      "inserted >art_2",
      "kept r art_2>art_3",
      "kept r art_2__para_1>art_3__para_1",
      "kept r art_2__para_2>art_3__para_2",
    ],
  ],
  [
    "[DF11] a reference that follows",
    act(
      article("1", A),
      article("2", B),
      article("3", `${REFERS} Pasal 2 berlaku pula bagi korporasi.`),
    ),
    act(
      article("1", A),
      article("2", D),
      article("3", B),
      article("4", `${REFERS} Pasal 3 berlaku pula bagi korporasi.`),
    ),
    ["inserted >art_2", "kept r art_2>art_3", "reworded rf art_3>art_4"],
  ],
  [
    "[DF19] a reference that does not follow is a change",
    act(
      article("1", A),
      article("2", B),
      article("3", `${REFERS} Pasal 2 berlaku pula bagi korporasi.`),
    ),
    act(
      article("1", A),
      article("2", D),
      article("3", B),
      article("4", `${REFERS} Pasal 1 berlaku pula bagi korporasi.`),
    ),
    ["inserted >art_2", "kept r art_2>art_3", "reworded r art_3>art_4"],
  ],
  [
    "[DF19] a number of another act does not follow",
    act(
      article("1", A),
      article("2", B),
      article("3", `${REFERS} Pasal 2 Undang-Undang Nomor 11 Tahun 2008 berlaku.`),
    ),
    act(
      article("1", A),
      article("2", D),
      article("3", B),
      article("4", `${REFERS} Pasal 3 Undang-Undang Nomor 11 Tahun 2008 berlaku.`),
    ),
    ["inserted >art_2", "kept r art_2>art_3", "reworded r art_3>art_4"],
  ],
  [
    "[DF11] paragraphs and points of the own article, and of a cited one",
    act(
      article(
        "1",
        paragraph("1", A),
        paragraph("2", B, list(point("a", C), point("b", D))),
        paragraph(
          "3",
          `${REFERS} ayat (2) huruf a dan huruf b serta Pasal 1 ayat (2) huruf b berlaku.`,
        ),
      ),
    ),
    act(
      article(
        "1",
        paragraph("1", A),
        paragraph("2", "Ketentuan yang baru."),
        paragraph("3", B, list(point("a", C), point("b", D))),
        paragraph(
          "4",
          `${REFERS} ayat (3) huruf a dan huruf b serta Pasal 1 ayat (3) huruf b berlaku.`,
        ),
      ),
    ),
    [
      "inserted >art_1__para_2",
      "kept r art_1__para_2>art_1__para_3",
      "kept r art_1__para_2__list_1__point_a>art_1__para_3__list_1__point_a",
      "kept r art_1__para_2__list_1__point_b>art_1__para_3__list_1__point_b",
      "reworded rf art_1__para_3>art_1__para_4",
    ],
  ],
  [
    "[DF11] a reference to what does not exist is left as it is",
    act(
      article("1", A),
      article("2", B),
      article("3", `${REFERS} Pasal 9 ayat (2) dan ayat (7) berlaku.`),
    ),
    act(
      article("1", A),
      article("2", D),
      article("3", B),
      article("4", `${REFERS} Pasal 10 ayat (2) dan ayat (7) berlaku.`),
    ),
    ["inserted >art_2", "kept r art_2>art_3", "reworded r art_3>art_4"],
  ],
  [
    "[DF12] a split",
    act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
    act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
    ["split art_1__para_2>art_1__para_2+art_1__para_3"],
  ],
  [
    "[DF12] a merge",
    act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
    act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
    ["merged art_1__para_2+art_1__para_3>art_1__para_2"],
  ],
];

describe("diffDocuments", () => {
  test.each(cases)("%s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  test.each(cases)("laws hold: %s", (_, before, after) => {
    expectDiffLaws(before, after);
    expectDiffLaws(after, before);
  });

  test("[DF12] the texts of a split are joined by one line feed", () => {
    const before = act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`)));
    const after = act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C)));
    expect(diffOf(before, after).changes[0]?.words).toEqual([
      ["=", B],
      ["-", " "],
      ["+", "\n"],
      ["=", C],
    ]);
  });

  test("[DF8] the words of a deleted clause are struck whole", () => {
    const before = act(article("1", A), article("2", "Dihapus secara bertahap."));
    const after = act(article("1", A), article("2", "Dihapus."));
    expect(diffOf(before, after).changes[0]?.words).toEqual([
      ["-", "Dihapus secara bertahap."],
      ["+", "Dihapus."],
    ]);
  });

  test("[DF13] counts every kept clause, listed or not", () => {
    const before = act(article("1", A), article("2", B), article("3", C));
    const after = act(
      article("1", A),
      article("2", D),
      article("3", B),
      article("4", `${C} Segera.`),
    );
    expect(diffOf(before, after).counts).toEqual({
      kept: 3,
      reworded: 1,
      inserted: 1,
      deleted: 0,
      moved: 0,
      renumbered: 2,
      split: 0,
      merged: 0,
      form: 0,
    });
  });

  test("[DF14] lists the clauses of each side with their lines", () => {
    const document = act(article("1", paragraph("1", A)));
    const lines = new Map([["art_1" as Eid, 7]]);
    const { diff } = diffDocuments({ ...sideOf(document), lines }, sideOf(document));
    expect(diff.before.clauses).toEqual([
      { eid: "body", line: null, label: "", kind: "body" },
      { eid: "art_1", line: 7, label: "Pasal 1", kind: "article" },
      { eid: "art_1__para_1", line: null, label: "(1)", kind: "paragraph" },
    ]);
    expect(diff.schema).toBe("rancang/diff@1");
  });

  test("[DF27] says how many clauses were not compared word by word", () => {
    const many = (stem: string): string =>
      Array.from({ length: 2000 }, (_, index) => `${stem}${index}`).join(" ");
    const { problems } = diffDocuments(
      sideOf(act(article("1", many("lama")))),
      sideOf(act(article("1", many("baru")))),
    );
    expect(problems).toEqual([{ code: "diff/budget-exceeded", at: null, facts: { clauses: 1 } }]);
  });

  test("[DF30] says how many clauses were not searched for", () => {
    const { problems } = diffDocuments(
      sideOf(act(article("1", A), article("2", B))),
      sideOf(act(article("1", C), article("3", D))),
      { maxComparisons: 0 },
    );
    expect(problems).toEqual([{ code: "diff/search-exceeded", at: null, facts: { clauses: 2 } }]);
  });

  test("[DF15] a person's correction binds and is said", () => {
    const before = act(article("1", A), article("2", B));
    const after = act(article("1", A), article("2", `${B} Segera.`));
    const corrections = [{ kind: "apart", before: "art_2" as Eid, after: "art_2" as Eid }] as const;
    const parted = diffDocuments(sideOf(before), sideOf(after), { corrections }).diff;
    expect(parted.changes.map(spell)).toEqual(["deleted art_2>", "inserted >art_2"]);
    const joined = diffDocuments(sideOf(before), sideOf(after), {
      corrections: [{ kind: "pair", before: "art_1" as Eid, after: "art_2" as Eid }],
    }).diff;
    expect(joined.changes[1]?.why).toEqual({ by: "person" });
  });

  test("[DF1] takes pairs that are known", () => {
    const [before, after] = [act(article("1", A)), act(article("2", B))];
    const alignment = {
      pairs: [
        { before: ["body" as Eid], after: ["body" as Eid], why: { by: "address" as const } },
        { before: ["art_1" as Eid], after: ["art_2" as Eid], why: { by: "person" as const } },
      ],
      unsearched: 0,
    };
    const { diff } = diffDocuments(sideOf(before), sideOf(after), { alignment });
    expect(diff.changes.map(spell)).toEqual(["reworded r art_1>art_2"]);
  });

  test("[DF1] [DF2] [DF3] [DF4] [DF5] laws hold for random laws and edits", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => expectDiffLaws(before, after)),
      { numRuns: 150 },
    );
  });

  test("[DF1] laws hold for unrelated laws", () => {
    fc.assert(
      fc.property(lawPair, lawPair, (one, other) => expectDiffLaws(one.before, other.after)),
      { numRuns: 60 },
    );
  });

  test("[DF4] twenty runs, one answer", () => {
    const [pair] = fc.sample(lawPair, { numRuns: 1 });
    const answers = new Set(
      Array.from({ length: 20 }, () => JSON.stringify(diffOf(pair!.before, pair!.after))),
    );
    expect(answers.size).toBe(1);
  });
});
