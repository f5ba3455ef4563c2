/** No pattern that reads a text may take more than linear time: a file of a few kilobytes would hold a reader for minutes. */
import { expect, test } from "@jest/globals";
import {
  composedPatterns,
  patternsIn,
  sourceFiles,
  superLinearForms,
} from "./support/super-linear.ts";

const FILES = sourceFiles(["engine", "schemas", "server"]);
/** Texts that make the readers compose what they compose only when it is asked for. */
const TEXT =
  "# UNDANG-UNDANG TENTANG CONTOH\n\n## Pasal 1\n\n(1) Dalam Pasal 2 ayat (1), Article 3(2).\n";

test.each([
  ["two parts that take the same characters", /^\s*:?\s*$/u],
  ["a search that begins anew at each blank", /\s+$/u],
  ["a repeated group that repeats its own text", /^(?:a+)+$/u],
])("the analysis finds %s", (_, { source, flags }) => {
  expect(superLinearForms({ source, flags })).not.toEqual([]);
});

test("no pattern that is spelled out is super-linear", () => {
  const patterns = FILES.flatMap((file) => patternsIn(file).map((pattern) => ({ file, pattern })));
  expect(patterns.length).toBeGreaterThan(500);
  const wrong = patterns.flatMap(({ file, pattern }) =>
    superLinearForms(pattern).map((form) => `${file}: ${form}`),
  );
  expect(wrong).toEqual([]);
});

test("no pattern that is composed is super-linear", async () => {
  const patterns = await composedPatterns(async () => {
    for (const file of FILES.filter((name) => /^(?:engine|schemas)\//u.test(name)))
      await import(`../${file}`);
    const { profiles } = await import("../schemas/profiles/index.ts");
    const { readDialect } = await import("../engine/dialect/index.ts");
    const { readPlainText } = await import("../engine/intake/index.ts");
    const { lintDocument } = await import("../engine/lint/index.ts");
    for (const profile of Object.values(profiles)) {
      readPlainText(TEXT, { profile });
      lintDocument(readDialect(TEXT, { profile }).document, { profile, work: "" });
    }
  });
  expect(patterns.length).toBeGreaterThan(150);
  expect([...new Set(patterns.flatMap(superLinearForms))]).toEqual([]);
});
