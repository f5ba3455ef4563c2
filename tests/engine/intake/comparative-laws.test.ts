/** The foreign texts of the corpus: every unit where the act has it, and no character lost. */
import { expect, test } from "@jest/globals";
import { scorePaths, totalsOf, unexpectedArticles } from "../../../bench/comparative/score.ts";
import { FOREIGN_TEXTS, type ForeignText, sourceOf } from "../../../bench/comparative/texts.ts";
import { readDialect, writeDialect } from "../../../engine/dialect/index.ts";
import { type IntakeResult, readHtml, readPlainText } from "../../../engine/intake/index.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { needing } from "../../support/needing.ts";
import { checkAccount } from "./support.ts";

/** Paths of the Online Safety Act whose last step no list has, such as "axa" or "A1". */
const UNSPOKEN_PATHS = 8;
/** What excerpts leave out, and numbers that amendments of other acts insert. */
const MAY_JUMP = new Set(["RA 11862 (excerpt)", "rules of RA 11930 (excerpt)"]);

function readText(text: ForeignText): { readonly source: string; readonly result: IntakeResult } {
  const source = sourceOf(text);
  const read = text.file.endsWith(".html") ? readHtml : readPlainText;
  return { source, result: read(source, { profile: profiles[text.profile] }) };
}

needing("corpus", () => {
  test.each(FOREIGN_TEXTS)("$name has the articles, recitals and annexes of the act", (text) => {
    const { source, result } = readText(text);

    expect(text.count(source)).toEqual(text.known);
    expect(totalsOf(result, text)).toEqual(text.known);
    expect(MAY_JUMP.has(text.name) ? [] : unexpectedArticles(result)).toEqual([]);

    expect(result.problems.map(({ code }) => code)).not.toContain("intake/words-lost");
    expect(checkAccount(source, result.account)).toEqual([]);
    expect(result.account.words.dropped).toBe(0);

    const written = writeDialect(result.document, result.profile);
    const again = readDialect(written, { profile: result.profile });
    expect(writeDialect(again.document, result.profile)).toBe(written);
  });

  test("paths such as 1.2.a.i lead to the unit that they name", () => {
    const text = FOREIGN_TEXTS.find(({ profile }) => profile === "gb");
    if (text === undefined) throw new RangeError("expected a text of the United Kingdom");
    const { source, result } = readText(text);
    const { right, wrong } = scorePaths(source, result);

    expect(wrong).toHaveLength(UNSPOKEN_PATHS);
    expect(right).toBe(5099);
  });
});
