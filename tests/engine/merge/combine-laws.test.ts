/** Several proposals brought together: what holds whatever they say. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { combineDocuments } from "../../../engine/merge/index.ts";
import { itemAt } from "../../../engine/text/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { applyEdit, type Edit, formalEdits, formlessEdits } from "../../support/law-edits.ts";
import fc from "../../support/random.ts";

const { id: profile } = profiles;
// A case merges three texts of a whole excerpt, some of them six times: few with every change, many as a long run ("combined").
const RUNS = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 4) };

const bases = readdirSync("drafts/existing").map(
  (file) => readDialect(readFileSync(`drafts/existing/${file}`, "utf8"), { profile }).document,
);
const edit = (document: LegalDocument, edits: readonly Edit[]): LegalDocument =>
  edits.reduce((after, one) => applyEdit(after, one, document), document);

interface Proposals {
  readonly base: LegalDocument;
  readonly proposals: readonly LegalDocument[];
}

const edits = fc.oneof(
  { weight: 4, arbitrary: formalEdits },
  { weight: 1, arbitrary: formlessEdits },
);
const three: fc.Arbitrary<Proposals> = fc
  .tuple(fc.nat(bases.length - 1), fc.tuple(edits, edits, edits))
  .map(([at, lists]) => {
    const base = itemAt(bases, at);
    return { base, proposals: lists.map((list) => edit(base, list)) };
  });

/** Two that renumber the same articles, and one that rewrites the first of them: merged one by one, some orders agree and others do not. */
const renumbered: Proposals = (() => {
  const base = readDialect(readFileSync("drafts/existing/pp-2019-71.md", "utf8"), {
    profile,
  }).document;
  const change = { at: 0, within: 0, words: "Setiap setiap setiap." };
  const renumber: readonly Edit[] = [{ ...change, kind: "renumber-articles" }];
  const rewrite: readonly Edit[] = [
    { ...change, kind: "rewrite-article" },
    { ...change, kind: "rename" },
  ];
  return { base, proposals: [rewrite, renumber, renumber].map((list) => edit(base, list)) };
})();

const combine = ({ base, proposals }: Proposals, choose?: number) =>
  combineDocuments(base, proposals, { profile, choose: () => choose });
const print = (document: LegalDocument): string => writeDialect(document, profile);
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe("proposals combined", () => {
  test("[MG19] one is itself, beside a copy of the base or of itself too", () => {
    fc.assert(
      fc.property(three, ({ base, proposals: [one = base] }) => {
        for (const proposals of [[one], [one, base], [base, one], [one, one], [one, base, one]]) {
          const { document, conflicts } = combine({ base, proposals });
          expect(conflicts).toEqual([]);
          expect(print(document)).toBe(print(one));
        }
        expect(print(combine({ base, proposals: [base, base] }).document)).toBe(print(base));
      }),
      RUNS,
    );
  });

  test("[MG19] their order does not matter where they agree", () => {
    let agreed = 0;
    fc.assert(
      fc.property(three, ({ base, proposals }) => {
        const results = ORDERS.map((order) =>
          combine({ base, proposals: order.map((at) => itemAt(proposals, at)) }),
        );
        const agreeing = results.filter(({ conflicts }) => conflicts.length === 0);
        if (agreeing.length === 0) return;
        agreed += 1;
        expect(agreeing.length).toBe(results.length);
        expect(new Set(agreeing.map(({ document }) => print(document))).size).toBe(1);
      }),
      { ...RUNS, examples: [[renumbered]] },
    );
    expect(agreed).toBeGreaterThan(0);
  });

  test("[MG20] every word of each stands in the result or in a wording, unless the base has it", () => {
    fc.assert(
      fc.property(three, (given) => {
        const { document, conflicts } = combine(given);
        const said = [
          print(document),
          ...conflicts.flatMap(({ wordings }) => wordings.map(({ text }) => text ?? "")),
        ].join("\n");
        const textsOf = (one: LegalDocument) =>
          addressClauses(one, profile).flatMap(({ ownText }) => ownText.split("\n"));
        const known = new Set([
          ...textsOf(given.base),
          ...textsOf(readDialect(said, { profile }).document),
        ]);
        for (const proposal of given.proposals)
          expect(textsOf(proposal).filter((text) => !known.has(text))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("[MG20] whoever is preferred, there are the same conflicts, and none has one wording", () => {
    fc.assert(
      fc.property(three, (given) => {
        const { conflicts } = combine(given);
        for (const { wordings } of conflicts) {
          expect(wordings.length).toBeGreaterThan(1);
          expect(new Set(wordings.map(({ text }) => text)).size).toBe(wordings.length);
        }
      }),
      RUNS,
    );
  });
});
