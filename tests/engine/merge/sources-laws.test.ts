/** The file that a merge writes: what nobody edited keeps its bytes, and no word of a side is lost. */

import { describe, expect, test } from "@jest/globals";
import { diffArrays } from "diff";
import { cutBlocks, readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { addressClauses } from "../../../engine/document/index.ts";
import { type MergedSources, markConflicts, mergeSources } from "../../../engine/merge/index.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { MergeSide } from "../../../schemas/merge.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { lawTriple } from "../../support/arbitrary.ts";
import fc from "../../support/random.ts";
import { edited, SMALL_BODY } from "../../support/small-act.ts";
import { type WritingStyle, writeInStyle, writingStyle } from "../../support/written-law.ts";

const { id: profile } = profiles;
// A case merges six texts; `npm run long` tries 2,000.
const RUNS = { numRuns: Number(process.env["FUZZ_RUNS"] ?? 20) };
const MARKS = { ours: "ours", theirs: "theirs", size: 7 };
const read = (source: string): LegalDocument => readDialect(source, { profile }).document;
const side = (source: string) => ({ source, document: read(source) });
const merge = (base: string, ours: string, theirs: string): MergedSources =>
  mergeSources({ base: side(base), ours: side(ours), theirs: side(theirs) }, profile);
const marked = ({ ours, theirs }: MergedSources): string => markConflicts(ours, theirs, MARKS);

/** What stands where a person takes one side at each mark. */
function take(text: string, wanted: MergeSide): string {
  const kept: string[] = [];
  let at: MergeSide | "both" = "both";
  for (const line of text.split("\n")) {
    if (/^<{7} /u.test(line)) at = "ours";
    else if (/^={7}\r?$/u.test(line)) at = "theirs";
    else if (/^>{7} /u.test(line)) at = "both";
    else if (at === "both" || at === wanted) kept.push(line);
  }
  return kept.join("\n");
}

/** The texts of a source one by one: what stands behind a list may come to stand in another unit than what stands before it. */
const textsOf = (source: string): readonly string[] =>
  addressClauses(read(source), profile).flatMap(({ ownText }) => ownText.split("\n"));

interface Written {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

const written: fc.Arbitrary<Written> = fc
  .tuple(lawTriple, writingStyle, writingStyle)
  .map(([{ base, ours, theirs }, own, other]) => {
    const style = (document: LegalDocument, one: WritingStyle) => writeInStyle(document, one);
    return { base: style(base, own), ours: style(ours, own), theirs: style(theirs, other) };
  });

/** How many blocks two sources have alike, in one order. */
function shared(before: string, after: string): number {
  const [known, now] = [before, after].map((source) =>
    cutBlocks(source, profile).blocks.map(({ text }) => text.trimEnd()),
  );
  return diffArrays(known ?? [], now ?? [])
    .filter(({ added, removed }) => !(added || removed))
    .reduce((sum, { value }) => sum + value.length, 0);
}

describe("the file of a random merge", () => {
  const check = (law: (given: Written, merged: MergedSources) => void): void => {
    fc.assert(
      fc.property(written, (given) => {
        law(given, merge(given.base, given.ours, given.theirs));
      }),
      RUNS,
    );
  };
  test("[MG14] has the words of both sides in it or between marks", () => {
    check(({ base, ours, theirs }, merged) => {
      const [own, other] = [take(marked(merged), "ours"), take(marked(merged), "theirs")];
      expect([own, other]).toEqual([merged.ours, merged.theirs]);
      const held = new Set([...textsOf(own), ...textsOf(other)]);
      const [known, mine, others] = [base, ours, theirs].map((one) => new Set(textsOf(one)));
      // What one side left as it was may have been deleted by the other.
      const isKept = (text: string) =>
        known?.has(text) !== true || (mine?.has(text) === true && others?.has(text) === true);
      const all = [...textsOf(ours), ...textsOf(theirs)].filter(isKept);
      expect(all.filter((text) => !held.has(text))).toEqual([]);
    });
  });
  test("[MG15] keeps the bytes of what is as ours has it", () => {
    check(({ base, ours }, merged) => {
      // What only theirs touched is the file of theirs.
      fc.pre(base !== ours);
      expect(merged.isRewritten).toBe(false);
      const canonical = (source: string) => writeDialect(read(source), profile);
      expect(shared(ours, merged.ours)).toBeGreaterThanOrEqual(
        shared(canonical(ours), canonical(merged.ours)),
      );
    });
  });
  test("[MG15] is the file of ours where theirs only writes it otherwise", () => {
    fc.assert(
      fc.property(written, writingStyle, ({ base, ours }, style) => {
        fc.pre(base !== ours);
        expect(marked(merge(base, ours, writeInStyle(read(base), style)))).toBe(ours);
        expect(marked(merge(base, ours, writeInStyle(read(ours), style)))).toBe(ours);
      }),
      RUNS,
    );
  });
});

const FRONT = `---
# berkas kerja
dialect: 1
work: /akn/id/act/uu/2030/1
title: Izin
language: id
state: enacted
# belum diundangkan
date: 2031-05-02
---

`;

describe("a merged file", () => {
  const lines = (source: string): string => source.replaceAll("\n", "\r\n");
  test("[MG15] keeps line ends, wrapped lines, comments and blanks, and takes what theirs wrote", () => {
    const base = edited(
      SMALL_BODY,
      ["Kedua.", "Kedua yang\npanjang\n  sekali."],
      ["### Pasal 3\n\n", "<!-- catatan\n  penyusun -->\n\n\n\n### Pasal 3\n"],
    );
    const ours = lines(edited(base, ["tiga.", "tiga milik kami."]));
    const theirs = edited(base, ["Ketiga.", "Ketiga\nmilik mereka."]);
    const merged = merge(base, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.ours).toBe(ours.replace("Ketiga.", "Ketiga\r\nmilik mereka."));
  });
  test("[MG15] keeps a byte order mark", () => {
    const ours = `\uFEFF${edited(SMALL_BODY, ["Ketiga.", "Tiga."])}`;
    const theirs = edited(SMALL_BODY, ["Kedua.", "Dua."]);
    expect(merge(SMALL_BODY, ours, theirs).ours).toBe(ours.replace("Kedua.", "Dua."));
  });
  test("[MG17] takes the fields that one side changed, with their comments", () => {
    const base = FRONT + SMALL_BODY;
    const ours = lines(edited(base, ["title: Izin", "title: 'Perizinan' # baru"]));
    const theirs = edited(base, ["date: 2031-05-02", "date: 2033-01-01\ngazette: LN 1"]);
    const merged = merge(base, ours, theirs);
    expect(merged.fields).toEqual([]);
    expect(merged.ours).toBe(ours.replace("date: 2031-05-02", "date: 2033-01-01\r\ngazette: LN 1"));
  });
  test("[MG17] puts a field that both changed between marks", () => {
    const base = FRONT + SMALL_BODY;
    const ours = edited(base, ["2031-05-02", "2032-01-01"], ["title: Izin\n", ""]);
    const theirs = edited(base, ["2031-05-02", "2033-01-01"], ["Kedua.", "Dua."]);
    const merged = merge(base, ours, theirs);
    expect(merged.fields).toEqual(["date"]);
    expect(marked(merged)).toContain(
      "<<<<<<< ours\ndate: 2032-01-01\n=======\ndate: 2033-01-01\n>>>>>>> theirs\n",
    );
    expect(marked(merged)).toContain("Dua.");
    expect(marked(merged)).not.toContain("title:");
  });
  test.each([
    ["a comment of both at one field", ["# belum", "# sudah"], ["# belum", "# tidak"], ["date"]],
    ["one value in two ways", ["title: Izin", 'title: "Baru"'], ["title: Izin", "title: Baru"], []],
    ["one changed, one deleted", ["title: Izin\n", ""], ["title: Izin", "title: Baru"], ["title"]],
    ["no row of fields", ["---\n# b", "---\n{}\n# b"], ["title: Izin", "title: Baru"], [""]],
  ] as const)("[MG17] %s", (_, mine, others, fields) => {
    const base = FRONT + SMALL_BODY;
    expect(merge(base, edited(base, [...mine]), edited(base, [...others])).fields).toEqual(fields);
  });
  test("[MG17] takes front matter that only theirs has", () => {
    const ours = edited(SMALL_BODY, ["Ketiga.", "Tiga."]);
    expect(merge(SMALL_BODY, ours, FRONT + SMALL_BODY).ours).toBe(FRONT + ours);
  });
  test("[MG18] a renumbering and a word changed are no conflict", () => {
    const ours = edited(
      SMALL_BODY,
      ["### Pasal 4", "### Pasal 5"],
      ["### Pasal 3", "### Pasal 3\n\nSisipan.\n\n### Pasal 4"],
      ["#### Pasal 4", "#### Pasal 5"],
      ["#### Pasal 3", "#### Pasal 3\n\nCukup jelas.\n\n#### Pasal 4"],
    );
    const theirs = edited(SMALL_BODY, ["Ketiga.", "Ketiga, diubah."]);
    const merged = merge(SMALL_BODY, ours, theirs);
    expect(merged.conflicts).toEqual([]);
    expect(merged.ours).toBe(ours.replace("Ketiga.", "Ketiga, diubah."));
  });
  test("[MG14] has marks of the size that is asked for", () => {
    const [ours, theirs] = ["Tiga.", "Tiga!"].map((text) => edited(SMALL_BODY, ["Ketiga.", text]));
    const merged = merge(SMALL_BODY, ours!, theirs!);
    const text = markConflicts(merged.ours, merged.theirs, { ours: "a", theirs: "b", size: 9 });
    expect(text).toContain(
      `${"<".repeat(9)} a\nTiga.\n${"=".repeat(9)}\nTiga!\n${">".repeat(9)} b`,
    );
  });
});
