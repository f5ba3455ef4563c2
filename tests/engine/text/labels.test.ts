import { describe, expect, test } from "@jest/globals";
import {
  compareReadings,
  follows,
  formatHeadingLabel,
  formatLabel,
  formatOrdinal,
  formatRoman,
  isFirst,
  labelAfter,
  labelInserted,
  lastWord,
  normalizeCharacters,
  normalizeSpace,
  parseHeadingLabel,
  parseItemLabel,
  parseOrdinal,
  parseRoman,
  readHeadingNumber,
  readNumber,
  tokens,
  words,
} from "../../../engine/text/index.ts";
import { type ItemForm, profiles } from "../../../schemas/profiles/index.ts";
import fc from "../../support/random.ts";

const ALL: ReadonlySet<ItemForm> = new Set<ItemForm>([
  "(1)",
  "(a)",
  "1.",
  "a.",
  "A.",
  "1)",
  "a)",
  "1",
  "a",
]);

describe("item labels", () => {
  test.each([
    ["(aa) one", { main: 1, inserted: 1 }],
    ["(ba) one", { main: 2, inserted: 1 }],
    ["(hb) one", { main: 8, inserted: 2 }],
  ])("%j is inserted where the profile inserts by a second letter", (line, place) => {
    const forms = new Set<ItemForm>(profiles.gb.items.map(({ form }) => form));
    expect(parseItemLabel(line, forms)?.readings[0]).toEqual({ series: "letter", ...place });
    expect(parseItemLabel(line, ALL)?.readings ?? []).not.toContainEqual({
      series: "letter",
      ...place,
    });
  });
  test.each([
    ["(2a) Setiap", "(2a)", "(1)", "2a"],
    ["(a) each", "(a)", "(a)", "a"],
    ["6a. Korban", "6a.", "1.", "6a"],
    ["c1. data", "c1.", "a.", "c1"],
    ["aa. data", "aa.", "a.", "aa"],
    ["viii. data", "viii.", "a.", "viii"],
    ["B. JUDUL", "B.", "A.", "B"],
    ["a) data", "a)", "a)", "a"],
    ["12)", "12)", "1)", "12"],
    ["1 Each", "1", "1", "1"],
    ["a child", "a", "a", "a"],
  ])("%j begins with %s of form %s", (line, text, form, number) => {
    expect(parseItemLabel(line, ALL)).toMatchObject({ text, form, number });
  });
  test.each([
    "(1)Setiap",
    "10:30 pagi",
    "ba. x",
    "1.5 meter",
    "(ii",
    "di. x",
    "",
    "12345678. x",
    "- x",
  ])("%j begins with no label", (line) => {
    expect(parseItemLabel(line, ALL)).toBeUndefined();
  });
  test("a form that the profile does not list is text", () => {
    expect(parseItemLabel("a) x", new Set<ItemForm>(["a."]))).toBeUndefined();
  });
  test("i is the ninth letter and the first numeral", () => {
    expect(readNumber("i")).toEqual([
      { series: "letter", main: 9, inserted: 0 },
      { series: "roman", main: 1, inserted: 0 },
    ]);
    expect(readNumber("-")).toEqual([]);
  });
});

describe("what follows what", () => {
  const reading = (number: string) => readNumber(number)[0]!;
  test.each([
    ["1", "2", true],
    ["1", "1a", true],
    ["1a", "1b", true],
    ["1b", "2", true],
    ["2", "2", false],
    ["1", "3", false],
    ["1", "2a", false],
    ["a", "b", true],
    ["c", "c1", true],
    ["c1", "c2", true],
    ["c2", "d", true],
    ["z", "aa", true],
    ["aa", "bb", true],
    ["a", "1", false],
  ])("after %s comes %s: %s", (first, second, expected) => {
    expect(follows(reading(first), reading(second))).toBe(expected);
  });
  test("series begin at one, without an insertion", () => {
    expect(["1", "a", "1a", "2", "b"].map((number) => isFirst(reading(number)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  test("order is by number, then by insertion", () => {
    const sorted = ["3", "2b", "2", "2a", "10"].sort((a, b) =>
      compareReadings(reading(a), reading(b)),
    );
    expect(sorted).toEqual(["2", "2a", "2b", "3", "10"]);
  });
  test("the next plain label and the next inserted one", () => {
    expect(labelAfter("(1)", reading("2a"))).toBe("(3)");
    expect(labelInserted("(1)", reading("2"))).toBe("(2a)");
    expect(labelInserted("a.", reading("c"))).toBe("c1.");
    expect(labelAfter("a.", reading("z"))).toBe("aa.");
    expect(labelAfter("A.", reading("A"))).toBe("B.");
    expect(formatLabel("A.", { series: "roman", main: 4, inserted: 0 })).toBe("IV.");
    expect(formatLabel("a)", { series: "roman", main: 4, inserted: 0 })).toBe("iv)");
    expect(formatLabel("1.", { series: "number", main: 6, inserted: 27 })).toBe("6aa.");
  });
  test("a label that is written is read as itself", () => {
    const place = fc.record({
      series: fc.constantFrom("number" as const, "letter" as const, "roman" as const),
      main: fc.integer({ min: 1, max: 52 }),
      inserted: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(place, ({ series, main, inserted }) => {
        const form: ItemForm = series === "number" ? "(1)" : "(a)";
        const label =
          series === "roman"
            ? { series, main: Math.min(main, 39), inserted: 0 }
            : { series, main, inserted };
        expect(parseItemLabel(`${formatLabel(form, label)} x`, ALL)?.readings).toContainEqual(
          label,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe("numerals", () => {
  test("Roman numerals and ordinals come back", () => {
    for (let value = 1; value < 100; value += 1) {
      expect(parseRoman(formatRoman(value))).toBe(value);
      expect(parseOrdinal(formatOrdinal(value))).toBe(value);
    }
  });
  test.each([
    ["Pertama", 1],
    ["Kesebelas", 11],
    ["KEDUA BELAS", 12],
    ["Keduabelas", 12],
    ["Kedua Puluh Satu", 21],
    ["Ketua", undefined],
  ])("%s is %s", (word, value) => {
    expect(parseOrdinal(word)).toBe(value);
  });
  test.each(["IIII", "", "VX", "abc"])("%j is no Roman numeral", (text) => {
    expect(parseRoman(text)).toBeUndefined();
  });
  test("ordinals are written as headings write them", () => {
    expect([1, 10, 11, 12, 20, 21].map(formatOrdinal)).toEqual([
      "Kesatu",
      "Kesepuluh",
      "Kesebelas",
      "Kedua Belas",
      "Kedua Puluh",
      "Kedua Puluh Satu",
    ]);
  });
});

describe("heading labels", () => {
  const { id, ph, eu } = profiles;
  test.each([
    ["BUKU KEDUA ATURAN", "book", "2", "ATURAN"],
    ["BUKU II", "book", "2", ""],
    ["Bagian Kedua A Umum", "sec", "2A", "Umum"],
    ["Bagian Ketua Umum", "sec", "Ketua", "Umum"],
    ["Pasal 128A", "art", "128A", ""],
    ["PASAL 1", "art", "1", ""],
  ])("%j", (heading, prefix, number, rest) => {
    const found = parseHeadingLabel(heading, id);
    expect([found?.row.prefix, found?.number, found?.rest]).toEqual([prefix, number, rest]);
  });
  test("a section of a Republic Act, an article of a regulation", () => {
    expect(parseHeadingLabel("SEC. 4. Cybercrime Offenses.", ph)).toMatchObject({
      text: "SEC. 4.",
      rest: "Cybercrime Offenses.",
    });
    expect(parseHeadingLabel("Article 17 Right to erasure", eu)).toMatchObject({
      text: "Article 17",
      number: "17",
    });
    expect(parseHeadingLabel("Pasaldua", id)).toBeUndefined();
  });
  test.each([
    ["Pasal 5", 6, 0, "Pasal 6"],
    ["Pasal 5", 5, 1, "Pasal 5A"],
    ["BAB IX", 10, 0, "BAB X"],
    ["Bagian Kesatu", 2, 0, "Bagian Kedua"],
    ["BAGIAN KESATU", 2, 1, "BAGIAN KEDUA A"],
  ])("after the manner of %s: %s, %s is %s", (example, main, inserted, expected) => {
    const row = parseHeadingLabel(example, id)!.row;
    const { series } = readHeadingNumber(row, example)!;
    expect(formatHeadingLabel(row, example, { series, main, inserted })).toBe(expected);
  });
  test("a number that is not understood has no place", () => {
    const row = parseHeadingLabel("Bagian Ketua", id)!.row;
    expect(readHeadingNumber(row, "Bagian Ketua")).toBeUndefined();
    expect(readHeadingNumber(row, "Pasal 1")).toBeUndefined();
  });
});

describe("characters and words", () => {
  test("space is folded where asked", () => {
    expect(normalizeSpace("  a \n b\t")).toBe("a b");
  });
  test("pairs of surrogates stay, halves and nulls go", () => {
    expect(normalizeCharacters("\uFEFF𝒳\0\uDC00\r\ne\u0301")).toEqual({
      text: "𝒳\uFFFD\uFFFD\né",
      replaced: 2,
    });
  });
  test("tokens join to the text, words are those of a reader", () => {
    expect(words("Rp1.000.000,00 (satu juta), undang-undang dan/atau")).toEqual([
      "Rp1.000.000,00",
      "satu",
      "juta",
      "undang-undang",
      "dan",
      "atau",
    ]);
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(tokens(text).join("")).toBe(text),
      ),
    );
    expect(tokens("")).toEqual([]);
  });
  test.each([
    ["Menteri berhak.", "berhak."],
    ["kata", "kata"],
    ["kata ", ""],
    ["", ""],
  ])("the last word of %j is %j", (text, last) => {
    expect(lastWord(text)).toBe(last);
    expect(words("…")).toEqual([]);
  });
});
