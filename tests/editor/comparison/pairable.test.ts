import { describe, expect, test } from "@jest/globals";
import { pairOf, partnersOf } from "../../../editor/comparison/pairable.ts";
import { comparisonRows } from "../../../editor/comparison/rows.ts";
import { profiles } from "../../../schemas/profiles/index.ts";
import { act, article, paragraph } from "../../support/build.ts";
import { diffOf } from "../../support/diff-laws.ts";

const profile = profiles.id;
const A = "Setiap orang wajib menyimpan data pribadi korban selama jangka waktu yang ditetapkan.";
const before = act(article("1", A), article("2", "Menteri menetapkan tata cara."));
const after = act(
  article("1", `${A.replace("wajib", "dilarang")}`),
  article("3", "Hakim menjatuhkan pidana tambahan."),
  article("4", paragraph("1", "Baru."), paragraph("2", "Sekali.")),
);
const node = (id: string) => {
  const rows = comparisonRows(
    diffOf(before, after),
    { document: before, profile },
    { document: after, profile },
  );
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`expected a row ${id}`);
  return found.node;
};

describe("what a person may pair or part", () => {
  test("a pair tells its reason", () => {
    expect(pairOf(node("art_1"))?.why.by).toBeDefined();
    expect(partnersOf(node("art_1"))).toBeUndefined();
  });
  test("a new clause may continue a removed one of its kind", () => {
    expect(partnersOf(node("art_3"))?.clauses.map(({ eid }) => eid)).toEqual(["art_2"]);
    expect(partnersOf(node("art_4__para_1"))).toBeUndefined();
  });
  test("a removed clause may be continued by new ones", () => {
    expect(partnersOf(node("before:art_2"))).toMatchObject({ side: "after" });
    expect(partnersOf(node("before:art_2"))?.clauses.map(({ eid }) => eid)).toEqual([
      "art_3",
      "art_4",
    ]);
  });
});
