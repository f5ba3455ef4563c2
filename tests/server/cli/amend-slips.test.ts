import { describe, expect, test } from "@jest/globals";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

const LIST = "a. satu;\n\nb. dua; dan\n\nc. tiga.";
const amendTo = (next: string, old = LIST) =>
  run(["amend", "before.md", "after.md", "--certificate", "c.json"], {
    files: { "before.md": SMALL_ACT, "after.md": edited(SMALL_ACT, [old, next]) },
  });

const instructionIn = (bill: string): string | undefined =>
  /^(?:\d+\. )?(?:Ketentuan|Di antara).*$/mu.exec(bill)?.[0];

/** What is told of the text; that no frame finishes the bill is told of every one here. */
const ofText = (errors: readonly string[]): readonly string[] =>
  errors.filter((line) => !/ phrase\/bill-(?:draft|open) /u.test(line));

describe("a slip in a label of the edited text", () => {
  test.each([
    ["a doubled label", "a. satu;\n\na. dua; dan\n\nc. tiga."],
    ["c first", "c. tiga.\n\na. satu;\n\nb. dua; dan"],
    ["a bracket for a point", "a. satu;\n\nb) dua; dan\n\nc. tiga."],
    ["a capital letter", "a. satu;\n\nB. dua; dan\n\nc. tiga."],
    ["a number", "a. satu;\n\n2. dua; dan\n\nc. tiga."],
    ["a letter passed over", "a. satu;\n\nc. dua; dan\n\nd. tiga."],
    ["a list that begins with b", "b. satu;\n\nc. dua; dan\n\nd. tiga."],
    ["no blank behind the label", "a. satu;\n\nb.dua; dan\n\nc. tiga."],
    ["a comma behind the label", "a. satu;\n\nb, dua; dan\n\nc. tiga."],
    ["a bracket on both sides", "a. satu;\n\n(b) dua; dan\n\nc. tiga."],
    ["a dash", "a. satu;\n\n- dua; dan\n\nc. tiga."],
    ["the last without a blank", "a. satu;\n\nb. dua; dan\n\nc.tiga."],
    ["the last in capitals", "a. satu;\n\nb. dua; dan\n\nC. tiga."],
    ["the last without a label", "a. satu;\n\nb. dua; dan\n\ntiga."],
    ["the last passed over", "a. satu;\n\nb. dua; dan\n\nd. tiga."],
    ["the last passed over and reworded", "a. satu;\n\nb. dua; dan\n\nd. empat."],
    ["two items on one line", "a. satu; b. dua; dan\n\nc. tiga."],
    ["an item too far in", "a. satu;\n\n  b. dua; dan\n\nc. tiga."],
    ["no label", "a. satu;\n\ndua; dan\n\nc. tiga."],
  ])("[AG26] is refused and told: %s", async (_, next) => {
    const { exit, out, errors, files } = await amendTo(next);
    expect([exit, instructionIn(out), files.size]).toEqual([3, undefined, 0]);
    expect(errors.join("\n")).toMatch(
      /phrase\/(?:label-doubled|reordered|gap|label-lost|relabelled|unexpected-label)/u,
    );
  });
  test.each([
    ["the last label doubled", "a. satu;\n\nb. dua; dan\n\nb. tiga."],
    ["lines swapped", "a. satu;\n\nc. tiga.\n\nb. dua; dan"],
    ["a Roman number", "a. satu;\n\nii. dua; dan\n\nc. tiga."],
    ["two letters", "a. satu;\n\nbb. dua; dan\n\nc. tiga."],
  ])("[AG26] is refused and told: %s", async (_, next) => {
    const { exit, out, errors, files } = await amendTo(next);
    expect([exit, instructionIn(out), files.size]).toEqual([3, undefined, 0]);
    expect(errors.join("\n")).toMatch(
      /phrase\/(?:label-doubled|reordered|gap|label-lost|relabelled|unexpected-label)/u,
    );
  });
  test.each([
    ["a paragraph passed over", "(2) Kedua.", "(3) Kedua."],
    ["a definition doubled", "2. Menteri adalah", "1. Menteri adalah"],
  ])("[AG26] is refused in other units too: %s", async (_, old, next) => {
    const { exit, out, files } = await amendTo(next, old);
    expect([exit, instructionIn(out), files.size]).toEqual([3, undefined, 0]);
  });
  test.each([
    ["a paragraph doubled", "(2) Kedua.", "(1) Kedua."],
    ["the heading of an article mistyped", "### Pasal 4", "### Pasl 4"],
    ["the heading of an article without a blank", "### Pasal 4", "### Pasal4"],
    ["the heading of a chapter mistyped", "## BAB II KETENTUAN LAIN", "## BAB 2 KETENTUAN LAIN"],
    ["a paragraph without a blank", "(2) Kedua.", "(2)Kedua."],
    ["a paragraph without its bracket", "(2) Kedua.", "2) Kedua."],
    ["a definition passed over", "2. Menteri adalah", "3. Menteri adalah"],
    ["an article passed over", "### Pasal 4", "### Pasal 5"],
    ["a note of a paragraph doubled", "Ayat (2)\n\nCukup", "Ayat (1)\n\nCukup"],
    ["a note of an article mistyped", "#### Pasal 3\n\nYang", "#### Pasl 3\n\nYang"],
    ["an article doubled", "### Pasal 4", "### Pasal 3"],
  ])("[AG26] is refused in other units too: %s", async (_, old, next) => {
    const { exit, out, files } = await amendTo(next, old);
    expect([exit, instructionIn(out), files.size]).toEqual([3, undefined, 0]);
  });
  test.each([
    ["an item", "b. dua; dan\n\nc. tiga.", "c. tiga.", "Pasal 2 ayat (1) huruf b"],
    ["the last item", "b. dua; dan\n\nc. tiga.", "b. dua.", "Pasal 2 ayat (1) huruf c"],
    ["a paragraph", "(2) Kedua.\n\n", "", "Pasal 2 ayat (2)"],
    ["an article", "### Pasal 3\n\nKetiga.\n\n", "", "Pasal 3"],
  ])(
    "[AG10] [AG41] is none where a unit was removed with its words: %s",
    async (_, old, next, name) => {
      const { exit, errors } = await amendTo(next, old);
      expect(exit).toBe(0);
      expect(errors.join("\n")).toContain(`phrase/stub-restored "${name}"`);
    },
  );
  test("is none where the label is right", async () => {
    const { exit, out } = await amendTo("a. satu;\n\nb. dua baru; dan\n\nc. tiga.");
    expect(exit).toBe(0);
    expect(out).toContain("Ketentuan huruf b ayat (1) Pasal 2 dalam Undang-Undang Nomor 99");
  });
  test("[AG40] of the base is no fault of the edit", async () => {
    const before = edited(SMALL_ACT, ["c. tiga.", "d. tiga."]);
    const { exit } = await run(["amend", "before.md", "after.md"], {
      files: { "before.md": before, "after.md": edited(before, ["Ketiga.", "Ketiga baru."]) },
    });
    expect(exit).toBe(0);
  });
});

describe("a gap that the base has not", () => {
  test.each([
    [
      "in a new article",
      "### Pasal 4",
      "### Pasal 3A\n\nBaru:\n\na. satu; dan\n\nc. tiga.\n\n### Pasal 4",
    ],
  ])("[AG26] is refused: %s", async (_, old, next) => {
    const { exit, out, errors } = await amendTo(next, old);
    expect([exit, instructionIn(out)]).toEqual([3, undefined]);
    expect(errors.join("\n")).toMatch(/phrase\/(?:gap|unexpected-label)/u);
  });
  test.each([
    ["between paragraphs", "(2) Kedua.", "(2) Kedua.\n\n(4) Keempat kalinya."],
    ["between letters", "b. dua; dan\n\nc. tiga.", "b. dua;\n\nc. tiga; dan\n\ne. lima."],
    [
      "in the paragraphs of a new article",
      "### Pasal 4",
      "### Pasal 3A\n\n(1) Satu.\n\n(3) Tiga.\n\n### Pasal 4",
    ],
    ["between new articles", "### Pasal 4", "### Pasal 3B\n\nBaru.\n\n### Pasal 4"],
  ])("[AG26] is refused: %s", async (_, old, next) => {
    const { exit, out, errors } = await amendTo(next, old);
    expect([exit, instructionIn(out)]).toEqual([3, undefined]);
    expect(errors.join("\n")).toMatch(/phrase\/(?:gap|unexpected-label)/u);
  });
});

describe("what reading the edited text tells", () => {
  test("[AG27] is told where the base has it not, and a heading that is not understood stops the bill", async () => {
    const { exit, errors } = await amendTo(
      "### Pasal 4\n\nKeempat.\n\n### Pasl 5\n\nBaru.",
      "### Pasal 4\n\nKeempat.",
    );
    expect(exit).toBe(3);
    expect(errors.join("\n")).toContain("dialect/unknown-heading");
    const before = edited(SMALL_ACT, ["## BAB II KETENTUAN LAIN", "## BAGAN II"]);
    const same = await run(["amend", "before.md", "after.md"], {
      files: { "before.md": before, "after.md": edited(before, ["Ketiga.", "Ketiga baru."]) },
    });
    expect([same.exit, ofText(same.errors)]).toEqual([0, []]);
  });
});

describe("an edit that no reader of a bill would see", () => {
  const errorsOf = async (...edits: readonly (readonly [string, string])[]) => {
    const after = edited(SMALL_ACT, ...edits);
    const world = { files: { "before.md": SMALL_ACT, "after.md": after } };
    const { exit, out, errors } = await run(["amend", "before.md", "after.md"], world);
    return { exit, out, errors: errors.map((line) => line.replace(/^(\S+ \S+ \S+) .*$/u, "$1")) };
  };
  test.each([
    ["an article in capitals", "### Pasal 3", "### PASAL 3", "38:5"],
    ["an article at another level too", "### Pasal 3", "## PASAL 3", "38:4"],
    ["a chapter in small letters", "## BAB II KETENTUAN", "## Bab II KETENTUAN", "36:4"],
  ])("[AG29] is refused with its reason: %s", async (_, old, next, place) => {
    expect(await errorsOf([old, next])).toEqual({
      exit: 3,
      out: "",
      errors: [`after.md:${place} error phrase/label-spelled`],
    });
  });
  test.each([
    ["emphasis", "Ketiga.", "*Ketiga*.", "38:5"],
    ["a link", "Ketiga.", "[Ketiga](https://contoh.id).", "38:5"],
    ["emphasis in a note", "Yang penting dijelaskan.", "Yang *penting* dijelaskan.", "66:6"],
    ["emphasis in a title", "KETENTUAN LAIN", "KETENTUAN *LAIN*", "36:4"],
  ])("[AG30] is refused with its reason: %s", async (_, old, next, place) => {
    expect(await errorsOf([old, next])).toEqual({
      exit: 3,
      out: "",
      errors: [`after.md:${place} error phrase/form-only`],
    });
  });
  test("[AG30] does not name what only looks otherwise beside what was reworded", async () => {
    const { exit, out } = await errorsOf(
      ["(2) Kedua.", "(2) *Kedua*."],
      ["b. dua;", "b. dua puluh;"],
    );
    expect(exit).toBe(0);
    expect(instructionIn(out)).toMatch(/^Ketentuan huruf b ayat \(1\) Pasal 2 dalam/u);
    expect(out).toContain("> (2) *Kedua*.");
  });
  test("an image that is another one is reworded", async () => {
    const base = edited(SMALL_ACT, ["Ketiga.", "Rumus ![x](a.png)."]);
    const files = { "before.md": base, "after.md": edited(base, ["a.png", "b.png"]) };
    const { exit, errors } = await run(["amend", "before.md", "after.md"], { files });
    expect([exit, ofText(errors)]).toEqual([0, []]);
  });
});

describe("a text that is drafted as it was typed", () => {
  test.each([
    ["dots", "Setiap ... orang.", "40:1 warning amend/dots-in-text"],
    ["a mark without a partner", "Ke “tiga.", "40:1 warning amend/mark-unpaired"],
    ["a day that there is not", "Sampai 31 April 2030.", "40:8 warning amend/day-impossible"],
    ["a mark at its end", "Ketiga.”", "38:5 error proof/not-understood"],
  ])("[PR16] is told at its words, else at its article: %s", async (_, words, told) => {
    const { errors } = await amendTo(words, "Ketiga.");
    expect(ofText(errors)).toHaveLength(1);
    expect(ofText(errors)[0]).toMatch(new RegExp(`^after.md:${told} `, "u"));
  });
});
