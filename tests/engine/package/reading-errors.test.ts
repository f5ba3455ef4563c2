import { expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { amend } from "../../../engine/package/amend.ts";
import { apply } from "../../../engine/package/apply.ts";
import type { LawText } from "../../../engine/package/text.ts";
import { problem } from "../../../schemas/problem.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { edited, SMALL_ACT, smallBill } from "../../support/small-act.ts";

const read = (source: string): LawText => readDialect(source, { profile: profiles.id });
const lost = (text: LawText): LawText => ({
  ...text,
  problems: [
    ...text.problems,
    problem("intake/words-lost", { source: "satu dua", document: "satu" }),
  ],
});
const BILL = smallBill([["Pasal 3 dihapus."]]);

test("nothing is applied where words of a bill or of its base were lost in reading", () => {
  const codes = (base: LawText, bill: LawText) => {
    const { text, problems } = apply(base, [bill]);
    return [text === null, problems.map((one) => one.problem.code)];
  };
  const [base, bill] = [read(SMALL_ACT), read(BILL)];
  expect(codes(lost(base), bill)).toEqual([true, ["intake/words-lost"]]);
  expect(codes(base, lost(bill))).toEqual([true, ["intake/words-lost"]]);
  expect(codes(base, bill)[0]).toBe(false);
});

test("no bill is drafted from a base of which words were lost in reading", () => {
  const after = read(edited(SMALL_ACT, ["Ketiga.", "Lain."]));
  const options = { engine: "test" };
  expect(amend(lost(read(SMALL_ACT)), after, options).proof).toBeNull();
  expect(amend(read(SMALL_ACT), after, options).proof).not.toBeNull();
});
