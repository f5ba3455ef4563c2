import { describe, expect, test } from "@jest/globals";
import { addressClauses } from "../../../engine/document/index.ts";
import { buildRedline, type RedlinePart, type RedlineUnit } from "../../../engine/publish/index.ts";
import type { WordRun } from "../../../schemas/change.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { lawPair } from "../../support/arbitrary.ts";
import { act, article, chapter, list, paragraph, point } from "../../support/build.ts";
import { diffOf } from "../../support/diff-laws.ts";
import fc from "../../support/random.ts";

const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const B = "Penyelenggara sistem elektronik dilarang menyebarkan gambar korban kepada umum.";
const C = "Menteri menetapkan tata cara pengaduan dan pemulihan bagi korban eksploitasi.";
const D = "Hakim dapat menjatuhkan pidana tambahan berupa perampasan keuntungan.";

const redline = (before: LegalDocument, after: LegalDocument): readonly RedlineUnit[] =>
  buildRedline(
    diffOf(before, after),
    addressClauses(before, profiles.id),
    addressClauses(after, profiles.id),
  );

const spellRuns = (runs: readonly WordRun[]): string =>
  runs.map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`)).join("");

/** The tree as indented lines: label, then text, inner units below. */
const spell = (units: readonly RedlineUnit[], depth = 0): readonly string[] =>
  units.flatMap((unit) => [
    `${" ".repeat(depth)}${spellRuns(unit.label) || (unit.after ?? unit.before)?.kind}`,
    ...unit.content.flatMap((part) => spellPart(part, depth + 1)),
  ]);

function spellPart(part: RedlinePart, depth: number): readonly string[] {
  const indent = " ".repeat(depth);
  switch (part.kind) {
    case "line":
      return [`${indent}${spellRuns(part.words)}`];
    case "unit":
      return spell([part.unit], depth);
    case "omission":
      return [`${indent}…`];
    case "departed":
      return [`${indent}${part.before.label} moved to ${part.after.eid}`];
  }
}

describe("buildRedline", () => {
  test.each<[string, LegalDocument, LegalDocument, readonly string[]]>([
    [
      "a tail stands behind the points",
      act(
        article(
          "1",
          "Setiap orang yang:",
          list(point("a", "mencuri; atau"), point("b", "menipu,")),
          "dipidana penjara paling lama enam tahun.",
        ),
      ),
      act(
        article(
          "1",
          "Setiap orang yang:",
          list(point("a", "mencuri; atau"), point("b", "menipu,")),
          "dipidana penjara paling lama delapan tahun.",
        ),
      ),
      [
        "body",
        " Pasal 1",
        "  Setiap orang yang:",
        "  a.",
        "   mencuri; atau",
        "  b.",
        "   menipu,",
        "  dipidana penjara paling lama [-enam][+delapan] tahun.",
      ],
    ],
    [
      "a deleted paragraph stands where it stood, with all in it",
      act(
        article("1", paragraph("1", A), paragraph("2", B, list(point("a", C))), paragraph("3", D)),
      ),
      act(article("1", paragraph("1", A), paragraph("2", D))),
      [
        "body",
        " Pasal 1",
        "  (1)",
        `   ${A}`,
        "  [-(2)]",
        `   [-${B}]`,
        "   [-a.]",
        `    [-${C}]`,
        "  [-(3)][+(2)]",
        `   ${D}`,
      ],
    ],
    [
      "what was deleted first stands first",
      act(article("1", paragraph("1", A), paragraph("2", B))),
      act(article("1", paragraph("1", B))),
      ["body", " Pasal 1", "  [-(1)]", `   [-${A}]`, "  [-(2)][+(1)]", `   ${B}`],
    ],
    [
      "a deleted article that was all there was",
      act(article("1", A)),
      act(),
      ["body", " [-Pasal 1]", `  [-${A}]`],
    ],
    [
      "both ends of a move",
      act(article("1", paragraph("1", A), paragraph("2", B)), article("2", paragraph("1", C))),
      act(article("1", paragraph("1", A)), article("2", paragraph("1", C), paragraph("2", B))),
      [
        "body",
        " Pasal 1",
        "  (1)",
        `   ${A}`,
        "  (2) moved to art_2__para_2",
        " Pasal 2",
        "  (1)",
        `   ${C}`,
        "  (2)",
        `   ${B}`,
      ],
    ],
    [
      "a move out of a deleted article",
      act(
        article("1", A),
        article("2", paragraph("1", B), paragraph("2", C)),
        article("3", paragraph("1", D)),
      ),
      act(article("1", A), article("3", paragraph("1", D), paragraph("2", C))),
      [
        "body",
        " Pasal 1",
        `  ${A}`,
        " [-Pasal 2]",
        "  [-(1)]",
        `   [-${B}]`,
        "  (2) moved to art_3__para_2",
        " Pasal 3",
        "  (1)",
        `   ${D}`,
        "  (2)",
        `   ${C}`,
      ],
    ],
    [
      "each part of a split has its own words",
      act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
      act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
      ["body", " Pasal 1", "  (1)", `   ${A}`, "  (2)", `   ${B}[- ]`, "  [-(2)][+(3)]", `   ${C}`],
    ],
    [
      "a merge has both labels",
      act(article("1", paragraph("1", A), paragraph("2", B), paragraph("3", C))),
      act(article("1", paragraph("1", A), paragraph("2", `${B} ${C}`))),
      ["body", " Pasal 1", "  (1)", `   ${A}`, "  [-(3)](2)", `   ${B}[-\n][+ ]${C}`],
    ],
    [
      "text that went up into the article",
      act(article("1", paragraph("1", A), paragraph("2", B))),
      act(article("1", A)),
      ["body", " [-(1)]Pasal 1", `  [-\n]${A}`, "  [-(2)]", `   [-${B}]`],
    ],
    [
      "a text without a place in the new unit stands before the inner units",
      act(article("1", "Pengantar yang dihapus.", list(point("a", A), point("b", B)))),
      act(article("1", paragraph("1", A), paragraph("2", B))),
      [
        "body",
        " Pasal 1",
        "  [-Pengantar yang dihapus.]",
        "  [-a.][+(1)]",
        `   ${A}`,
        "  [-b.][+(2)]",
        `   ${B}`,
      ],
    ],
    [
      "a chapter with a new title",
      act(chapter("I", "KETENTUAN UMUM", article("1", A))),
      act(chapter("I", "KETENTUAN POKOK", article("1", A))),
      ["body", " BAB I", "  KETENTUAN [-UMUM][+POKOK]", "  Pasal 1", `   ${A}`],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(spell(redline(before, after))).toEqual(expected);
  });

  test("shows every word of both texts, and every change once", () => {
    const words = (units: readonly RedlineUnit[], sign: "-" | "+"): readonly string[] =>
      units.flatMap((unit) =>
        unit.content.flatMap((part) => {
          if (part.kind === "unit") return words([part.unit], sign);
          if (part.kind !== "line") return [];
          return part.words
            .filter(([found]) => found === "=" || found === sign)
            .flatMap(([, text]) => text.split(/\s+/u));
        }),
      );
    const all = (document: LegalDocument): readonly string[] =>
      addressClauses(document, profiles.id).flatMap(({ ownText }) => ownText.split(/\s+/u));
    const sorted = (texts: readonly string[]): string =>
      [...texts.join(" ").replace(/\s+/gu, "")].sort().join("");
    fc.assert(
      fc.property(lawPair, ({ before, after }) => {
        const tree = redline(before, after);
        expect(sorted(words(tree, "+"))).toBe(sorted(all(after)));
        expect(sorted(words(tree, "-"))).toBe(sorted(all(before)));
      }),
      { numRuns: 120 },
    );
  });
});
