import { describe, expect, test } from "@jest/globals";
import { writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses, withoutWids } from "../../../engine/document/index.ts";
import { mergeDocuments } from "../../../engine/merge/index.ts";
import { itemAt } from "../../../engine/text/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { MergeSide } from "../../../schemas/merge.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { lawPair, lawTriple, legalDocument } from "../../support/arbitrary.ts";
import {
  act,
  article,
  chapter,
  explanation,
  list,
  note,
  paragraph,
  point,
} from "../../support/build.ts";
import fc from "../../support/random.ts";

const { id: profile } = profiles;
const merge = (
  base: LegalDocument,
  ours: LegalDocument,
  theirs: LegalDocument,
  prefer: MergeSide = "ours",
) => mergeDocuments(base, ours, theirs, { profile, prefer });
const print = (document: LegalDocument): string => writeDialect(document, profile);

const LONG = "Setiap Orang wajib menjaga kerahasiaan data korban yang diketahuinya.";
const OTHER = "Menteri menetapkan tata cara pengaduan dan penanganannya.";
const THIRD = "Korban berhak atas pemulihan dan ganti kerugian.";

describe("merge", () => {
  test("[MG1] takes what one side changed", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        expect(print(merge(before, after, before).document)).toBe(print(after));
        expect(print(merge(before, before, after).document)).toBe(print(after));
        expect(merge(before, after, before).conflicts).toEqual([]);
      }),
    );
  });
  test("[MG2] takes once what both changed alike", () => {
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        const { document, conflicts } = merge(before, after, after);
        expect(print(document)).toBe(print(after));
        expect(conflicts).toEqual([]);
      }),
    );
  });
  test("[MG1] takes changes of both sides to different articles", () => {
    const base = act(article("1", LONG), article("2", OTHER), article("3", THIRD));
    const ours = act(article("1", `${LONG} Dan saksi.`), article("2", OTHER), article("3", THIRD));
    const theirs = act(article("1", LONG), article("3", THIRD), article("4", "Baru sama sekali."));
    const { document, conflicts } = merge(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(print(document)).toContain("Dan saksi.");
    expect(print(document)).not.toContain(OTHER);
    expect(print(document)).toContain("Baru sama sekali.");
  });
  test("[MG3] a clause that both changed is a conflict with its addresses", () => {
    const base = act(article("1", paragraph("1", LONG), paragraph("2", OTHER)));
    const ours = act(article("1", paragraph("1", `${LONG} A.`), paragraph("2", OTHER)));
    const theirs = act(article("1", paragraph("1", `${LONG} B.`), paragraph("2", `${OTHER} C.`)));
    const mine = merge(base, ours, theirs, "ours");
    const other = merge(base, ours, theirs, "theirs");
    expect(mine.conflicts).toEqual([
      {
        kind: "both-changed",
        base: "art_1__para_1",
        ours: "art_1__para_1",
        theirs: "art_1__para_1",
      },
    ]);
    expect(other.conflicts).toEqual(mine.conflicts);
    expect(print(mine.document)).toBe(print(other.document).replace("B.", "A."));
    expect(print(mine.document)).toContain("C.");
  });
  test("[MG4] what one deleted and the other changed is a conflict", () => {
    const base = act(article("1", LONG), article("2", OTHER));
    const ours = act(article("1", LONG));
    const theirs = act(article("1", LONG), article("2", `${OTHER} C.`));
    const { conflicts, document } = merge(base, ours, theirs);
    expect(conflicts).toEqual([
      { kind: "deleted-and-changed", base: "art_2", ours: null, theirs: "art_2" },
    ]);
    expect(print(document)).not.toContain("C.");
    expect(print(merge(base, ours, theirs, "theirs").document)).toContain("C.");
  });
  test.each([
    ["5A", "5B", ["Pasal 5", "Pasal 5A", "Pasal 5B", "Pasal 6"], 0],
    ["5B", "5A", ["Pasal 5", "Pasal 5A", "Pasal 5B", "Pasal 6"], 0],
    ["5A", "5A", ["Pasal 5", "Pasal 5A", "Pasal 6"], 1],
  ])("[MG5] insertions %s and %s", (mine, other, labels, conflicts) => {
    const around = (inserted: string, text: string): LegalDocument =>
      act(article("5", LONG), article(inserted, text), article("6", OTHER));
    const base = act(article("5", LONG), article("6", OTHER));
    const merged = merge(base, around(mine, THIRD), around(other, "Hal lain yang berbeda."));
    const found = addressClauses(merged.document, profile).filter(({ kind }) => kind === "article");
    expect(found.map(({ label }) => label)).toEqual(labels);
    expect(merged.conflicts).toHaveLength(conflicts);
  });
  test("[MG5] the same insertion of both sides stands once", () => {
    const base = act(article("5", LONG), article("6", OTHER));
    const more = act(article("5", LONG), article("5A", THIRD), article("6", OTHER));
    const most = act(article("5", LONG), article("5A", THIRD), article("6", `${OTHER} C.`));
    expect(print(merge(base, more, most).document)).toBe(print(most));
  });
  describe("[MG6] the sides exchanged give the same", () => {
    const exchange = (base: LegalDocument, ours: LegalDocument, theirs: LegalDocument) => {
      const one = merge(base, ours, theirs, "ours");
      const exchanged = merge(base, theirs, ours, "theirs");
      const turned = exchanged.conflicts.map((conflict) => ({
        ...conflict,
        ours: conflict.theirs,
        theirs: conflict.ours,
      }));
      expect(turned).toEqual(one.conflicts);
      expect(print(exchanged.document)).toBe(print(one.document));
    };
    test("where the other is another act", () => {
      fc.assert(
        fc.property(lawPair, legalDocument, ({ before, after }, other) => {
          exchange(before, after, other);
        }),
      );
    });
    test("where both are edits of the base", () => {
      fc.assert(
        fc.property(lawTriple, ({ base, ours, theirs }) => {
          exchange(base, ours, theirs);
        }),
      );
    });
    // Seed 1395278484: one side says that Pasal 2 is new, the other that it continues what was there.
    test("where equal units of both sides continue different ones of the base", () => {
      const [same, other] = ["Setiap setiap setiap:", "Setiap penyandang setiap setiap:"];
      const acts = (...chapters: readonly (readonly string[])[]) => {
        const labels = chapters.flat().map((_, at) => String(at + 1));
        const units = chapters.map((articles, index) => {
          const before = chapters.slice(0, index).flat().length;
          const built = articles.map((words, at) => article(itemAt(labels, before + at), words));
          return chapter("I".repeat(index + 1), "KETENTUAN UMUM", ...built);
        });
        const notes = labels.map((label) => note(`Pasal ${label}`, "Cukup jelas."));
        return act(...units, explanation(...notes));
      };
      exchange(acts([same], [other]), acts([same, same], [other]), acts([same, same]));
    });
    test.each([
      ["one side inserts more of the same", [THIRD], [THIRD, OTHER]],
      ["both insert the same in another order", [THIRD, OTHER], [OTHER, THIRD]],
      ["both begin with the same", [THIRD, `${LONG} A.`], [THIRD, `${LONG} B.`]],
    ])("where %s", (_, mine, others) => {
      const texts = (...words: readonly string[]) => act(article("1", LONG, ...words));
      exchange(texts(), texts(...mine), texts(...others));
    });
  });
  describe("[MG7] loses no changed clause: it stands in the result or a conflict is told", () => {
    const keep = (base: LegalDocument, ours: LegalDocument, theirs: LegalDocument) => {
      const merged = merge(base, ours, theirs);
      const texts = (document: LegalDocument): readonly string[] =>
        addressClauses(document, profile).map(({ ownText }) => ownText);
      const held = new Set([...texts(merged.document), ...texts(base)]);
      const lost = [...texts(ours), ...texts(theirs)].filter((text) => !held.has(text));
      if (merged.conflicts.length === 0) expect(lost).toEqual([]);
      withoutWids(merged.document).check();
    };
    test("where the other is another act", () => {
      fc.assert(
        fc.property(lawPair, legalDocument, ({ before, after }, other) => {
          keep(before, after, other);
        }),
      );
    });
    test("where both are edits of the base", () => {
      fc.assert(
        fc.property(lawTriple, ({ base, ours, theirs }) => {
          keep(base, ours, theirs);
        }),
      );
    });
  });
  test("[MG8] parts that do not fit together are one conflict", () => {
    const base = act(article("1", LONG));
    const ours = act(article("1", paragraph("1", LONG), paragraph("2", OTHER)));
    const theirs = act(article("1", LONG, list(point("a", "satu;"), point("b", "dua."))));
    const { conflicts, document } = merge(base, ours, theirs);
    expect(conflicts.length).toBeGreaterThan(0);
    document.check();
  });
  test("[MG18] an article that one side moved and the other changed is no conflict", () => {
    const base = act(article("1", LONG), article("2", OTHER), article("3", THIRD));
    const ours = act(article("1", OTHER), article("2", THIRD), article("3", LONG));
    const theirs = act(article("1", `${LONG} A.`), article("2", OTHER), article("3", THIRD));
    const { conflicts, document } = merge(base, ours, theirs);
    expect(conflicts).toEqual([]);
    expect(print(document)).toBe(
      print(act(article("1", OTHER), article("2", THIRD), article("3", `${LONG} A.`))),
    );
  });
  test.each(["ours", "theirs"] as const)(
    "[MG11] no clause that both sides have is lost with %s",
    (side) => {
      const base = act(article("1", LONG), article("2", OTHER), article("3", THIRD));
      const ours = act(article("1", OTHER), article("2", THIRD), article("4", LONG));
      const theirs = act(
        ...[LONG, OTHER, THIRD].map((words, at) => article(String(at + 1), words)),
        article("4", "Hal lain yang sama sekali berbeda."),
      );
      const { conflicts, document } = merge(base, ours, theirs, side);
      expect(conflicts).not.toEqual([]);
      expect(print(document)).toContain(LONG);
    },
  );
});
