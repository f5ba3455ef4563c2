import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { equalDocuments } from "../../../engine/document/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { billBaseFor } from "../../support/bill-base.ts";
import { readChain } from "../../support/corpus.ts";
import { applyEdit, type Edit, formalEdits, formlessEdits } from "../../support/law-edits.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";
import { asPrinted, type RoundTrip, roundTrip } from "../../support/round-trip.ts";

const { id: profile } = profiles;
const runs = process.env["FUZZ_RUNS"];
const RUNS = runs === undefined ? 40 : Number(runs);

const read = (source: string): LegalDocument =>
  asPrinted(readDialect(source, { profile }).document);

const title = "UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2020 TENTANG HAL YANG DIATUR";
const drafts = readdirSync("drafts/existing").map((file) =>
  read(readFileSync(`drafts/existing/${file}`, "utf8")),
);
const chained = (): readonly LegalDocument[] =>
  [
    "triples/ite/base_UU_2008_011.json",
    "triples/ite/consolidated-after-1_DERIVED.json",
    "triples/pse-privat/base_PERMENKOMINFO_2020_005.json",
    "triples/permenkominfo-2021-6-chain/base_PERMENKOMINFO_2021_006.json",
  ].map((path) => read(readChain(path, title)));

/** The act after all edits, as a drafter's file would have it. */
const edit = (document: LegalDocument, edits: readonly Edit[]): LegalDocument =>
  asPrinted(edits.reduce((after, one) => applyEdit(after, one, document), document));

const codesOf = (trip: RoundTrip): readonly string[] =>
  trip.kind === "refused" ? trip.problems.map(({ code }) => code) : [];

/** What an edit among others may run into without having another form itself. */
const SURROUNDINGS =
  /^phrase\/(?:part-not-held|gap|act-rewritten|label-reused|unexpected-label|no-label-between|regrouped|no-form|annex-changed)$/u;

function expectLaws(actsOf: () => readonly LegalDocument[], numRuns: number): void {
  const tally = { cases: 0, proven: 0, refused: 0 };
  const count = (trip: RoundTrip): void => {
    if (trip.kind === "same") return;
    tally.cases += 1;
    tally[trip.kind] += 1;
  };
  let acts: readonly LegalDocument[] = [];
  beforeAll(() => {
    acts = actsOf();
  });
  const index = fc.nat(999);
  const actAt = (at: number): LegalDocument => acts[at % acts.length]!;

  test("[PR11] are proven, or refused for what stands beside them", () => {
    fc.assert(
      fc.property(index, formalEdits, fc.nat(2), (at, edits, earlier) => {
        const document = actAt(at);
        const trip = roundTrip(document, edit(document, edits), billBaseFor(document, earlier));
        count(trip);
        expect(codesOf(trip).filter((code) => !SURROUNDINGS.test(code))).toEqual([]);
      }),
      { numRuns },
    );
    if (runs !== undefined) process.stderr.write(`random edits: ${JSON.stringify(tally)}\n`);
    expect(tally.refused).toBeLessThanOrEqual(Math.max(1, tally.cases * 0.02));
  });

  test("[PR11] go on from bill to bill", () => {
    fc.assert(
      fc.property(index, fc.array(formalEdits, { minLength: 2, maxLength: 4 }), (at, rounds) => {
        let document = actAt(at);
        for (const [earlier, edits] of rounds.entries()) {
          const after = edit(document, edits);
          const trip = roundTrip(document, after, billBaseFor(document, Math.min(earlier, 2)));
          expect(codesOf(trip).filter((code) => !SURROUNDINGS.test(code))).toEqual([]);
          if (trip.kind === "proven") document = trip.result;
        }
      }),
      { numRuns: Math.ceil(numRuns / 6) },
    );
  });

  test("[PR11] without a form are never proven to be something else", () => {
    fc.assert(
      fc.property(index, formlessEdits, (at, edits) => {
        const document = actAt(at);
        const after = edit(document, edits);
        const trip = roundTrip(document, after);
        if (trip.kind === "proven" && trip.proof.certificate.restored.length === 0)
          expect(equalDocuments(trip.result, after)).toBe(true);
        expect(codesOf(trip).filter((code) => !code.startsWith("phrase/"))).toEqual([]);
      }),
      { numRuns },
    );
  });
}

describe("random edits of the library's acts", () => {
  expectLaws(() => drafts, RUNS);
});

needing("corpus", () => {
  describe("random edits of whole acts", () => {
    expectLaws(chained, Math.ceil(RUNS / 2));
  });
});
