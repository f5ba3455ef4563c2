import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { expectDiffLaws } from "../../support/diff-laws.ts";
import { readGallery, spellCase } from "../../support/gallery.ts";

const cases = readGallery(resolve(fileURLToPath(import.meta.url), "../../../../docs/spec/diff.md"));
const named = cases.map((one) => [one.name, one] as const);
const unsolved = cases.filter(({ best }) => best !== undefined);

describe("the gallery of hard cases", () => {
  test("[DF50] has at least forty cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test.each(named)("[DF50] %s", (_, one) => {
    expect(spellCase(one)).toEqual(one.given);
  });

  test.each(named)("laws hold: %s", (_, { before, after }) => {
    expectDiffLaws(before, after);
    expectDiffLaws(after, before);
  });

  test.each(unsolved.map((one) => [one.name, one] as const))(
    "[DF50] unsolved still: %s",
    (_, one) => {
      expect(spellCase(one)).not.toEqual(one.best);
    },
  );
});
