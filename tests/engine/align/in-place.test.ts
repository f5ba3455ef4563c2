import { describe, expect, test } from "@jest/globals";
import { Fragment, Slice } from "prosemirror-model";
import { alignClauses } from "../../../engine/align/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { readPlainText } from "../../../engine/intake/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { legalDocument } from "../../support/arbitrary.ts";
import { act, article, paragraph, withWid } from "../../support/build.ts";
import { readCorpus } from "../../support/corpus.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";

const { id: profile } = profiles;
const NOWHERE = "art_none" as Eid;
// What a person says of addresses that no text has changes no pair, and all passes run.
const ALL_PASSES = { corrections: [{ kind: "apart", before: NOWHERE, after: NOWHERE }] } as const;

const pairsOf = (before: LegalDocument, after: LegalDocument, options = {}): readonly string[] =>
  alignClauses(addressClauses(before, profile), addressClauses(after, profile), options).pairs.map(
    (pair) => `${pair.before}>${pair.after}`,
  );

/** The document with words written into the n-th run of text. */
function typed(document: LegalDocument, at: number, words: string): LegalDocument {
  const runs: number[] = [];
  document.descendants((node, position) => {
    if (node.isText) runs.push(position);
  });
  const place = runs[at % runs.length];
  if (place === undefined) return document;
  return document.replace(
    place,
    place,
    new Slice(Fragment.from(legalSchema.text(words)), 0, 0),
  ) as LegalDocument;
}

const words = fc.constantFrom("x", "Setiap orang ", "dan/atau ", "paling lama 6 (enam) tahun ");

describe("one edit at its place", () => {
  test("is paired as all passes pair it, in random laws", () => {
    fc.assert(
      fc.property(legalDocument, fc.nat(), words, (before, at, text) => {
        const after = typed(before, at, text);
        expect(pairsOf(before, after)).toEqual(pairsOf(before, after, ALL_PASSES));
      }),
    );
  });
  needing("corpus", () => {
    test("is paired as all passes pair it, in UU 1/2023", () => {
      const source = readCorpus("id/uu-2023-1/data-peraturan.md");
      const before = readDialect(readPlainText(source, { profile }).markdown, { profile }).document;
      fc.assert(
        fc.property(fc.nat(), words, (at, text) => {
          const after = typed(before, at, text);
          expect(pairsOf(before, after)).toEqual(pairsOf(before, after, ALL_PASSES));
        }),
        { numRuns: 15 },
      );
    });
  });
  test("says why: the likeness of what changed, and that the rest is identical", () => {
    const make = (word: string): LegalDocument =>
      act(
        article("1", paragraph("1", `Setiap ${word} menyimpan data`), paragraph("2", "Tetap sama")),
      );
    const [before, after] = [make("orang wajib"), make("korporasi wajib")].map((document) =>
      addressClauses(document, profile),
    );
    const { pairs } = alignClauses(before ?? [], after ?? []);
    expect(pairs.map(({ why }) => why)).toEqual([
      { by: "identical" },
      { by: "identical" },
      { by: "address", figure: 0.8 },
      { by: "identical" },
    ]);
  });
  test("of a text that is another one now is left to the passes", () => {
    const make = (text: string): LegalDocument =>
      act(article("1", paragraph("1", text), paragraph("2", "Menteri menetapkan tata cara ini")));
    const [before, after] = [
      make("Setiap orang wajib menyimpan data pribadi"),
      make("Pengadilan memutus banding perkara pidana"),
    ];
    expect(pairsOf(before, after)).toEqual(pairsOf(before, after, ALL_PASSES));
  });
});

describe("permanent identities that agree everywhere", () => {
  test("bind however much the texts differ", () => {
    const make = (text: string): LegalDocument =>
      act(withWid("a", article("1", withWid("b", paragraph("1", text)))));
    const before = addressClauses(make("Setiap orang wajib"), profile).slice(1);
    const after = addressClauses(make("Pengadilan memutus banding"), profile).slice(1);
    expect(alignClauses(before, after).pairs.map(({ why }) => why.by)).toEqual([
      "lineage",
      "lineage",
    ]);
  });
});
