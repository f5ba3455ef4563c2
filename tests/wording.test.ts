import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

/** Words of the law of Indonesia, in the spellings in which code would hold them. */
const NATIONAL =
  /(?<![\p{L}_$])(?:pasal|ayat|huruf|angka|bab|bagian|paragraf|buku|lampiran)(?![\p{L}_$])/giu;

/** Where such words belong: the rows of countries, what is said to people in Indonesian, and examples of rules. */
const AT_HOME =
  /^(?:engine\/wording\/|schemas\/profiles\/|schemas\/problems\/|engine\/publish\/strings-id|engine\/lint\/rules\/|engine\/lint\/bill-example)/u;

/** How many a file may have. A count may fall and never rise; a file that is not here has none. */
const ALLOWED: ReadonlyMap<string, number> = new Map(
  Object.entries(
    JSON.parse(readFileSync("tests/cases/wording/national-words.json", "utf8")) as {
      [file: string]: number;
    },
  ),
);

const COMMENT = /^\s*(?:\/\/|\/\*|\*)/u;

function countIn(file: string): number {
  const code = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => !COMMENT.test(line));
  return code.reduce((sum, line) => sum + (line.match(NATIONAL)?.length ?? 0), 0);
}

const files = ["engine", "schemas"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith(".ts") && !AT_HOME.test(file)),
);

test("national words stand in the rows of their country, and elsewhere ever more seldom", () => {
  const counts = files.map((file) => [file, countIn(file)] as const);
  expect(counts.filter(([file, count]) => count > (ALLOWED.get(file) ?? 0))).toEqual([]);
  // A file that has lost its words leaves the list, so that they cannot come back.
  const held = new Map(counts);
  expect([...ALLOWED.keys()].filter((file) => (held.get(file) ?? 0) === 0)).toEqual([]);
});
