import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { PROFILE_IDS, type ProfileId, profiles } from "../../../schemas/profiles/index.ts";
import { expectDialectLaws, wordsOf } from "../../support/laws.ts";
import fc from "../../support/random.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 1500);

const PIECES = [
  "# UNDANG-UNDANG",
  "## BAB I KETENTUAN UMUM",
  "## BAB IX A X",
  "### Bagian Kedua Belas",
  "#### Paragraf 1",
  "### Pasal 1",
  "### Pasal 2",
  "### Pasal 5A",
  "## Pasal I",
  "## PENJELASAN",
  "## PENJELASAN ATAS",
  "### I. UMUM",
  "### II. PASAL DEMI PASAL",
  "#### Pasal 1",
  "##### Angka 1",
  "###### Pasal 5",
  "## LAMPIRAN I",
  "Ayat (1)",
  "Ayat (2)",
  "Huruf a",
  "Angka 1",
  "Menimbang:",
  "Menimbang : a. bahwa",
  "Mengingat:",
  "(1) satu",
  "(2) dua",
  "(2a) dua a",
  "(1)",
  "a. huruf",
  "b. huruf",
  "c1. x",
  "i. roman",
  "h. ha",
  "1. satu",
  "2. dua",
  "6a. enam",
  "a) satu",
  "1) satu",
  "teks biasa",
  "teks *miring* dan **tebal**",
  "…",
  "  …",
  "***",
  "",
  "",
  "  a. masuk",
  " b. masuk",
  "   1. masuk",
  "  teks dalam",
  "> ### Pasal 26",
  "> (1) kutip",
  "> > dalam",
  ">",
  "| a | b |",
  "| --- | --- |",
  "| 1 | 2 | 3 |",
  "```table",
  "| x",
  "|2x1 y",
  "---",
  "```",
  "## Foo",
  "#",
  "- butir",
  "1945. tahun",
  "\\(1) x",
  "&#8230;",
  "[l](u)",
  "![a](b)",
  "`c`",
  "<b>",
  "###### …",
  "## …",
  "**",
  "_a_b",
  "10:30 a",
  "ayat",
  "  > q",
  "\\",
  "[x]",
  "[](y)",
  "|",
  "===",
  "`` ` ``",
  "&amp;",
  "*a**b***",
];

const line = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const source = fc
  .tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom("\n", "\n\n"))
  .map(([lines, joint]) => lines.join(joint));
const profileId = fc.constantFrom<ProfileId>(...PROFILE_IDS);

describe("any string", () => {
  test("[DI1] [DI2] reads into a valid document that comes back from its canonical form", () => {
    fc.assert(
      fc.property(source, profileId, (text, id) => {
        expectDialectLaws(text, profiles[id]);
      }),
      { numRuns: RUNS },
    );
  });

  test("[DI3] keeps its words in order", () => {
    // Words of letters only: what Markdown takes for its own has no letters.
    const plain = fc.array(
      fc.oneof(
        fc.constantFrom(...PIECES.filter((piece) => /^[\p{L}\p{N}(). ]*$/u.test(piece))),
        fc.lorem(),
      ),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(plain, profileId, (lines, id) => {
        const { document } = readDialect(lines.join("\n\n"), { profile: profiles[id] });
        expect(wordsOf(document)).toEqual(
          lines
            .join(" ")
            .split(/\s+/u)
            .filter((word) => word !== ""),
        );
      }),
      { numRuns: 400 },
    );
  });
});

const files = ["existing", "comparative", "proposals"].flatMap((folder) =>
  readdirSync(`drafts/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `drafts/${folder}/${name}`),
);

describe("every text of drafts/", () => {
  test.each(files)("[DI2] %s is canonical and comes back", (file) => {
    const text = readFileSync(file, "utf8");
    const { document, profile, facts, frontMatter, problems } = readDialect(text);
    expect(facts).not.toBeNull();
    expect(
      problems.map(({ code }) => code).filter((code) => code !== "dialect/article-without-note"),
    ).toEqual([]);
    expectDialectLaws(text, profile);
    expect(writeDialect(document, profile)).toBe(
      text.slice(frontMatter.length).replace(/^\n+/u, ""),
    );
  });
});
