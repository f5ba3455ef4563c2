import { describe, expect, test } from "@jest/globals";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { mergeDocuments } from "../../../engine/merge/index.ts";
import type { MergeSide } from "../../../schemas/merge.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { edited, SMALL_BODY } from "../../support/small-act.ts";

const { id: profile } = profiles;
const read = (source: string) => readDialect(source, { profile }).document;
const merge = (base: string, ours: string, theirs: string, prefer: MergeSide) => {
  const { document, conflicts } = mergeDocuments(read(base), read(ours), read(theirs), {
    profile,
    prefer,
  });
  return { text: writeDialect(document, profile), kinds: conflicts.map(({ kind }) => kind) };
};

const TWO = "### Pasal 3\n\n(1) Ketiga satu.\n\n(2) Ketiga dua.";
const BASE = edited(SMALL_BODY, ["### Pasal 3\n\nKetiga.", TWO]);

describe("merging", () => {
  test("[MG8] keeps all of an article where one side made one text of its paragraphs", () => {
    const ours = edited(BASE, [TWO, "### Pasal 3\n\nKetiga satu dan dua."]);
    const theirs = edited(BASE, [TWO, `${TWO}\n\n(3) Ketiga tiga.`]);
    expect(merge(BASE, ours, theirs, "ours").kinds.length).toBeGreaterThan(0);
    const other = merge(BASE, ours, theirs, "theirs").text;
    expect(other).toContain(`${TWO}\n\n(3) Ketiga tiga.`);
    expect(merge(BASE, ours, theirs, "ours").text).toContain("### Pasal 3\n\nKetiga satu dan dua.");
  });
  test("[MG12] leaves no list with two conjunctions", () => {
    const ours = edited(
      SMALL_BODY,
      ["c. tiga.", "c. tiga; dan\n\nd. empat."],
      ["b. dua; dan", "b. dua;"],
    );
    const theirs = edited(
      SMALL_BODY,
      ["c. tiga.", "c. tiga; dan\n\ne. lima."],
      ["b. dua; dan", "b. dua;"],
    );
    const { text, kinds } = merge(SMALL_BODY, ours, theirs, "ours");
    const list = text.slice(text.indexOf("a. satu"), text.indexOf("(2) Kedua."));
    if (kinds.length === 0) {
      expect(list.match(/; dan$/gmu)).toHaveLength(1);
      expect(list.trimEnd().endsWith(".")).toBe(true);
    }
    expect(kinds).not.toHaveLength(0);
  });
  test("[MG13] takes a stub and a deletion for the same", () => {
    const ours = edited(SMALL_BODY, ["### Pasal 3\n\nKetiga.", "### Pasal 3\n\nDihapus."]);
    const theirs = edited(SMALL_BODY, ["### Pasal 3\n\nKetiga.\n\n", ""]);
    const { text, kinds } = merge(SMALL_BODY, ours, theirs, "ours");
    expect(kinds).toEqual([]);
    expect(text).toContain("### Pasal 3\n\nDihapus.");
  });
});
