import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { lintDocument, rules } from "../../../engine/lint/index.ts";
import { subjectOf } from "../../../engine/lint/subject.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import fc from "../../support/random.ts";

const { id: profile } = profiles;
const PIECES = [
  "## BAB II UMUM",
  "### Pasal 1",
  "### Pasal 3 A Izin",
  "### Pasal I",
  "(1) Izin sebagaimana dimaksud pada ayat (2) dan Pasal 9.",
  "(3) dalam ayat 1",
  "a. nama,",
  "c. 30 hari; dan",
  "1) Rp. 5.000,-",
  "…",
  "> ### Pasal 5",
  "1. Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 7A",
  "dan atau yang yang",
  "## PENJELASAN",
  "#### Pasal 1",
  "Cukup Jelas",
];

describe("lintDocument", () => {
  test("never throws, places each finding at a clause, and finds words that stand there", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (lines) => {
        const { document } = readDialect(lines.join("\n\n"), { profile });
        const clauses = new Map(
          addressClauses(document, profile).map((clause) => [clause.eid, clause]),
        );
        for (const rule of rules)
          for (const found of rule.check(subjectOf(document, profile))) {
            const clause = clauses.get(found.at);
            expect(clause).toBeDefined();
            if (found.from !== null)
              expect(clause?.ownText.slice(found.from, found.from + found.found.length)).toBe(
                found.found,
              );
          }
      }),
    );
  });
  test("says the same each time, in document order", () => {
    const { document, lines } = readDialect(PIECES.join("\n\n"), { profile });
    const found = lintDocument(document, { profile, preset: "strict" });
    expect(lintDocument(document, { profile, preset: "strict" })).toEqual(found);
    const at = found.map(({ at: place }) =>
      place?.kind === "clause" ? (lines.get(place.eid as never) ?? 0) : 0,
    );
    expect(at.length).toBeGreaterThan(10);
    expect(at).toEqual([...at].sort((first, second) => first - second));
  });
  test("hints come only where they are asked for", () => {
    const { document } = readDialect("### Pasal 1\n\nMajelis terdiri dari unsur.", { profile });
    expect(lintDocument(document, { profile })).toEqual([]);
    expect(lintDocument(document, { profile, preset: "strict" })).toHaveLength(1);
  });
  test("has no rules for texts of other countries", () => {
    const { document } = readDialect("### Article 1\n\ndan atau", { profile: profiles.eu });
    expect(lintDocument(document, { profile: profiles.eu, preset: "strict" })).toEqual([]);
  });
});
