import { expect, test } from "@jest/globals";
import { ACT } from "../../engine/amend/apply/support.ts";
import { billOf } from "../../engine/instruction/support.ts";
import { run } from "./support.ts";

const item = (article: string, words: string): readonly [string, ...string[]] => [
  `Ketentuan Pasal ${article} diubah sehingga berbunyi sebagai berikut:`,
  `### Pasal ${article}`,
  words,
];
const files = {
  "base.md": ACT,
  "a.md": billOf([item("3", "A.")]),
  "b.md": billOf([["Pasal 4 dihapus."], item("3", "B.")]),
  "c.md": billOf([item("4", "C.")]),
  "other.md": billOf([item("3", "A.")])
    .replaceAll("NOMOR 9", "NOMOR 8")
    .replaceAll("Nomor 9", "Nomor 8"),
};

test("[AM45] rancang collide says which items collide, and exits 1", async () => {
  const { exit, out } = await run(["collide", "base.md", "a.md", "b.md", "c.md"], { files });
  expect([exit, out.trimEnd().split("\n")]).toEqual([
    1,
    [
      "a.md 1. × b.md 2.: both change the same clause (art_3)",
      "b.md 1. × c.md 1.: both change the same clause (art_4)",
    ],
  ]);
});
test("[AM45] rancang collide knows what its base holds, and what waits there", async () => {
  const facts = (amendment: string) =>
    `---\ndialect: 1\nwork: /akn/id/act/uu/2001/9\ntitle: Contoh\ncite: UU 9/2001\nlanguage: id\nstate: consolidated\nextent: whole\ndate: 2020-01-01\nsources: []\namendments:\n  - { cite: UU 7/2010, date: 2010-01-01, ${amendment} }\n---\n\n${ACT}`;
  const codes = async (amendment: string) => {
    const world = { files: { ...files, "base.md": facts(amendment) } };
    const { exit, errors } = await run(["collide", "base.md", "a.md", "c.md"], world);
    return [exit, errors.map((line) => line.split(" ")[2])];
  };
  expect(await codes("held: [{ at: art_3 }]")).toEqual([0, []]);
  expect(await codes("held: [], pending: [{ at: art_3, since: 2010-01-01 }]")).toEqual([
    3,
    ["amend/clause-pending"],
  ]);
  expect(await codes("held: art_3")).toEqual([3, ["dialect/front-matter-field"]]);
});
test("[AM45] rancang collide exits 0 where nothing does, and 3 where a bill is on another act", async () => {
  expect(await run(["collide", "base.md", "a.md", "c.md"], { files })).toMatchObject({
    exit: 0,
    out: "",
  });
  expect((await run(["collide", "base.md", "a.md", "other.md"], { files })).exit).toBe(3);
});
