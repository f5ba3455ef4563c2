/** Laws of comparing on the texts of the library: two states of an act, and every act beside random edits of it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { diffOf, expectDiffLaws } from "../../support/diff-laws.ts";
import { applyEdit, formalEdits } from "../../support/law-edits.ts";
import fc from "../../support/random.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 3);

const read = (file: string): LegalDocument =>
  readDialect(readFileSync(`drafts/existing/${file}`, "utf8")).document;
const files = readdirSync("drafts/existing").filter((file) => file.endsWith(".md"));

describe("texts of drafts/", () => {
  test("[DF3] [DF20] laws hold between two states of an act", () => {
    const [before, after] = [read("uu-2008-11@2016.md"), read("uu-2008-11@2024.md")];
    expect(diffOf(before, after).changes.length).toBeGreaterThan(10);
    expectDiffLaws(before, after);
  });

  test.each(files)("[DF3] [DF20] laws hold between %s and edits of it", (file) => {
    const before = read(file);
    fc.assert(
      fc.property(formalEdits, (edits) => {
        const after = edits.reduce((text, edit) => applyEdit(text, edit, before), before);
        expectDiffLaws(before, after);
      }),
      { numRuns: RUNS },
    );
  });
});
