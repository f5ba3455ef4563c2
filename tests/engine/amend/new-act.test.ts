import { expect, test } from "@jest/globals";
import { draftBill } from "../../../engine/amend/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { messageOf } from "../../../schemas/problem.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { billBase } from "../../support/bill-base.ts";

const { id: profile } = profiles;

test("a new act is no amendment of nothing: it is told to be its own bill", () => {
  const read = (source: string) => readDialect(source, { profile }).document;
  const after = read("# UNDANG-UNDANG TENTANG PENGESAHAN\n\n## Pasal 1\n\nMengesahkan konvensi.");
  const drafted = draftBill(read(""), after, { profile, base: billBase(0) });
  expect(drafted.ok ? "" : messageOf(drafted.problem, "en")).toBe(
    '"UNDANG-UNDANG TENTANG PENGESAHAN" amends nothing: it is a new act, and its text is the bill. Publish it as it stands.',
  );
});
