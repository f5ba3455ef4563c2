import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { doublesIn, listsOf, PROGRAM, wordLists } from "./support/doubles.ts";
import { tableRows } from "./support/table-rows.ts";

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

describe("words of the law that stand twice", () => {
  const source = `
    const UNITS = /^(?:[Pp]asal|(?:dan|atau|serta) [Aa]yat|Bab)$/u;
    const VERBS = ["diubah", "dihapus", "x"];
    const MONTHS = { januari: 1, maret: 3 };
    const ONE = "pasal";
  `;
  const found = doublesIn(listsOf("x.ts", source)).map(({ kind, shared, list }) => [
    kind,
    list.line,
    shared.join(" "),
  ]);
  test("are found in patterns, arrays and tables", () => {
    expect(found).toEqual([
      ["units", 2, "pasal bab"],
      ["verbs", 3, "diubah dihapus"],
      ["months", 4, "januari maret"],
      ["conjunctions", 2, "dan atau serta"],
    ]);
  });
  test("each have a reason", () => {
    const counts = new Map<string, number>();
    for (const { kind, list } of doublesIn(wordLists(PROGRAM))) {
      const key = `${kind} ${list.file}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const allowed = tableRows("doubles").map(([kind = "", file = "", count = ""]) => [
      `${kind} ${file}`,
      Number(count),
    ]);
    expect([...counts].sort()).toEqual(allowed.sort());
  });
});
