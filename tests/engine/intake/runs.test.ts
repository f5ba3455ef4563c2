import { describe, expect, test } from "@jest/globals";
import { layOutRuns, type TextRun } from "../../../engine/intake/index.ts";
import fc from "../../support/random.ts";

const run = (text: string, x: number, y: number, more: Partial<TextRun> = {}): TextRun => ({
  text,
  x,
  y,
  width: text.length * 6,
  size: 12,
  angle: 0,
  ...more,
});
const lines = (...runs: readonly TextRun[]): readonly string[] =>
  layOutRuns([{ runs }]).text.split("\n");

describe("positioned runs", () => {
  test("of one baseline are one line, from left to right", () => {
    expect(lines(run("dua", 100, 50), run("satu", 72, 50.2), run("tiga", 0, 30))).toEqual([
      "            satu dua",
      "tiga",
      "",
    ]);
  });

  test("with a sign that ends a line elsewhere lose nothing", () => {
    const page = { runs: [run("satu\u0085dua", 0, 50), run("\u0085", 0, 30)] };
    expect(layOutRuns([page])).toMatchObject({ text: "satu dua\n\n", lost: 0 });
  });

  test("are parted by a blank that is printed, however near they stand", () => {
    expect(lines(run("satu", 0, 50), run(" ", 24, 50, { width: 1 }), run("dua", 25, 50))[0]).toBe(
      "satu dua",
    );
    expect(lines(run("satu", 0, 50), run("dua", 25, 50))[0]).toBe("satudua");
  });

  test.each([
    ["higher", "2", 54.5, "m²"],
    ["lower", "2", 47, "m₂"],
    ["higher, without signs for it", "th", 54.5, "mth"],
    ["in it, and is small", "2", 50, "m2"],
  ])("[IN51] keep a figure that is set %s in its line", (_, text, y, line) => {
    expect(lines(run("m", 0, 50), run(text, 6, y, { size: 7, width: 4 }))[0]).toBe(line);
  });

  test("[IN51] tell the lines of footnotes: small ones behind a number that stands raised above them", () => {
    const small = { size: 9 };
    const page = {
      runs: [
        run("Setiap orang wajib menjaga masyarakat", 0, 90),
        run("1", 224, 95, { size: 7, width: 4 }),
        run("1 Lihat putusan", 0, 60, small),
        run("yang lain.", 0, 49, small),
        run("2 kali, kecil", 0, 38, small),
        run("Biro Hukum", 0, 20),
      ],
    };
    const { text, footnotes, lost } = layOutRuns([page]);
    const told = footnotes.map((line) => text.split("\n")[line - 1]);
    expect([told, lost]).toEqual([["1 Lihat putusan", "yang lain.", "2 kali, kecil"], 0]);
    const withoutMark = { runs: page.runs.filter(({ text: own }) => own !== "1") };
    expect(layOutRuns([withoutMark]).footnotes).toEqual([]);
  });

  test("leave as many blank lines as the page has room for, at most three", () => {
    const page = [80, 66, 52, 10, -200].map((y) => run("x", 0, y));
    expect(lines(...page)).toEqual(["x", "x", "x", "", "", "x", "", "", "", "x", ""]);
  });

  test("of several pages are parted by form feeds, empty pages too", () => {
    const pages = [{ runs: [run("satu", 0, 0)] }, { runs: [] }, { runs: [run("dua", 0, 0)] }];
    expect(layOutRuns(pages).text).toBe("satu\n\f\n\fdua\n");
  });

  test("lose no sign wherever they stand, at places that are none too", () => {
    const number = fc.oneof(fc.double({ min: -1e4, max: 1e4 }), fc.constantFrom(Number.NaN, 1e300));
    const anyRun = fc.record({
      text: fc.constantFrom("a", "kata", " ", "dua kata", "(1)", "baris\nlain"),
      x: number,
      y: number,
      width: fc.double({ min: 0, max: 500, noNaN: true }),
      size: fc.double({ min: 0, max: 60, noNaN: true }),
      angle: fc.constantFrom(0, 0, 0, 45, 90, 180, 270, Number.NaN),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ runs: fc.array(anyRun) }), { maxLength: 4 }), (pages) => {
        const { lost, text } = layOutRuns(pages);
        expect(lost).toBe(0);
        expect(text.split("\f")).toHaveLength(Math.max(1, pages.length));
        expect(text.length).toBeLessThan(200_000);
      }),
      { numRuns: 300 },
    );
  });
});

describe("two columns", () => {
  const LEFT = ["kiri satu kiri satu kiri", "kiri dua kiri dua kiri x", "kiri tiga kiri tiga kir"];
  const RIGHT = ["kanan satu kanan satu ka", "kanan dua kanan dua kana", "kanan tiga kanan tiga k"];
  const column = (texts: readonly string[], x: number, rows: number): readonly TextRun[] =>
    Array.from({ length: rows }, (_, at) => run(texts[at % 3] ?? "", x, 200 - 14 * at));
  const laid = (
    runs: readonly TextRun[],
  ): readonly [readonly number[], readonly string[], number] => {
    const { columns, text, lost } = layOutRuns([{ runs }]);
    return [columns, text.split("\n").map((line) => line.trim()), lost];
  };
  test("[IN61] are read one after the other, the lines across both and the foot of the page in their place", () => {
    const [columns, found, lost] = laid([
      run("UNDANG-UNDANG REPUBLIK INDONESIA TENTANG CONTOH", 20, 240),
      ...column(LEFT, 0, 7),
      ...column(RIGHT, 170, 7),
      run("Biro Hukum 1", 0, 80),
    ]);
    expect([columns, lost]).toEqual([[1], 0]);
    const text = found.filter((line) => line !== "");
    expect(text[0]).toContain("UNDANG-UNDANG");
    expect(text.slice(1, 8).every((line) => line.startsWith("kiri"))).toBe(true);
    expect(text.slice(8, 15).every((line) => line.startsWith("kanan"))).toBe(true);
    expect(text.at(-1)).toBe("Biro Hukum 1");
  });
  test("[IN61] begin where a column does: a line of the right one is indented like one of the left", () => {
    const { text } = layOutRuns([{ runs: [...column(LEFT, 0, 7), ...column(RIGHT, 170, 7)] }]);
    expect(text.split("\n").filter((line) => /^\s/u.test(line))).toEqual([]);
  });
  test.each([
    ["a margin with labels", [...column(["a.", "b.", "c."], 0, 8), ...column(RIGHT, 40, 8)]],
    ["a table of figures", [...column(LEFT, 0, 8), ...column(["12", "3.400", "500"], 170, 8)]],
    ["a block of signatures", [...column(LEFT, 0, 4), ...column(RIGHT, 170, 4)]],
  ])("[IN61] are not %s", (_, runs) => {
    expect(laid(runs)[0]).toEqual([]);
  });
});
