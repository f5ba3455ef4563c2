import { beforeAll, describe, expect, test } from "@jest/globals";
import type { LegalDocument } from "../../../schemas/document.ts";
import {
  billSlipLaw,
  chainLaw,
  formalLaw,
  formlessLaw,
  textSlipLaw,
} from "../../support/edit-laws.ts";
import { libraryActs, wholeActs } from "../../support/edited-acts.ts";
import { frameLaw } from "../../support/frame-law.ts";
import { needing } from "../../support/needing.ts";
import fc from "../../support/random.ts";
import { countKinds } from "../../support/tally.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 40);

function expectLaws(actsOf: () => readonly LegalDocument[], numRuns: number): void {
  let acts: readonly LegalDocument[] = [];
  beforeAll(() => {
    acts = actsOf();
  });
  const kinds = countKinds("edits");
  const given = () => acts;

  test("[PR11] are proven, or refused for what stands beside them", () => {
    fc.assert(formalLaw(given, kinds), { numRuns });
    // Few: an act that is held in part stands in the way of one edit or another.
    expect(kinds.of("all", "proven")).toBeGreaterThan(numRuns * 0.7);
  });

  test("[PR11] go on from bill to bill", () => {
    fc.assert(chainLaw(given, kinds), { numRuns: Math.ceil(numRuns / 6) });
  });

  test("[PR11] without a form are never proven to be something else", () => {
    fc.assert(formlessLaw(given, kinds), { numRuns });
  });

  test("[PR20] with a slip of the pen are refused for a listed reason, or proven to the letter", () => {
    fc.assert(textSlipLaw(given, kinds), { numRuns });
  });

  test("[PR20] whose bill has a slip are told, or as they were meant", () => {
    fc.assert(billSlipLaw(given, kinds), { numRuns });
  });
}

describe("random edits in bills with random frames", () => {
  test("[PR25] are proven and certify and verify with the frame, or are refused", () => {
    const kinds = countKinds("finished bills");
    const acts = libraryActs();
    fc.assert(
      frameLaw(() => acts, kinds),
      { numRuns: RUNS },
    );
    expect(kinds.of("bills", "proven")).toBeGreaterThan(RUNS * 0.5);
  });
});

describe("random edits of the library's acts", () => {
  expectLaws(libraryActs, RUNS);
});

needing("corpus", () => {
  describe("random edits of whole acts", () => {
    expectLaws(wholeActs, Math.ceil(RUNS / 4));
  });
});
