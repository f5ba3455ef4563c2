import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../../engine/dialect/index.ts";
import { saidOfClause } from "../../../schemas/facts.ts";
import { edited, SMALL_ACT } from "../../support/small-act.ts";
import { type Run, run } from "./support.ts";

const FIRST: readonly [string, string] = ["Ketiga.", "Ketiga, diperbaiki."];
const SECOND: readonly [string, string] = ["Keempat.", "Keempat, diperbaiki."];
const inserted = (words: string): readonly [string, string] => [
  "## BAB II",
  `### Pasal 2A\n\n${words}\n\n## BAB II`,
];
const note: readonly [string, string] = [
  "#### Pasal 3\n",
  "#### Pasal 2A\n\nCukup jelas.\n\n#### Pasal 3\n",
];
const one = edited(SMALL_ACT, FIRST);
const two = edited(SMALL_ACT, SECOND);
const call = (files: Readonly<Record<string, string>>, ...options: string[]): Promise<Run> =>
  run(["combine", ...Object.keys(files).filter((name) => name.endsWith(".md")), ...options], {
    files,
  });
const codesOf = ({ errors }: Run): readonly string[] =>
  errors.map((line) => `${line.split(":")[0]} ${line.split(" ")[2]}`);
const factsOf = (text: string) => readDialect(text).facts;

describe("rancang combine", () => {
  test("[MG19] gives the words of all, in either order", async () => {
    const said = await call({ "base.md": SMALL_ACT, "one.md": one, "two.md": two });
    const turned = await call({ "base.md": SMALL_ACT, "two.md": two, "one.md": one });
    expect([said.exit, codesOf(said), turned.exit]).toEqual([0, [], 0]);
    expect(said.out).toContain("Ketiga, diperbaiki.");
    expect(said.out).toContain("Keempat, diperbaiki.");
    const body = ({ out }: Run): string => out.slice(out.indexOf("# UNDANG"));
    expect(body(turned)).toBe(body(said));
  });

  test.each([
    ["alone", ["one.md"]],
    ["twice", ["one.md", "same.md"]],
    ["beside the base", ["copy.md", "one.md"]],
  ])("[MG19] gives a proposal %s to the byte", async (_, names) => {
    const windows = `\uFEFF${one.replaceAll("\n", "\r\n")}`;
    const all = { "one.md": windows, "same.md": windows, "copy.md": SMALL_ACT };
    const files = { "base.md": SMALL_ACT, ...all };
    const said = await run(["combine", "base.md", ...names], { files });
    expect([said.exit, said.out]).toEqual([0, windows]);
  });

  test("[MG20] writes every wording between marks, with the names of those who have it", async () => {
    const other = edited(SMALL_ACT, ["Ketiga.", "Ketiga, lain lagi."]);
    const third = edited(SMALL_ACT, ["Ketiga.", "Sama sekali baru."], SECOND);
    const said = await call({
      "base.md": SMALL_ACT,
      "one.md": one,
      "other.md": other,
      "third.md": third,
      "fourth.md": edited(two, FIRST),
    });
    expect([said.exit, codesOf(said)]).toEqual([1, ["one.md merge/both-changed"]]);
    expect(said.errors[0]).toContain("art_3 was changed here and in other.md, third.md");
    expect(said.out).toContain(
      [
        "<<<<<<< one, fourth",
        "Ketiga, diperbaiki.",
        "||||||| other",
        "Ketiga, lain lagi.",
        "=======",
        "Sama sekali baru.",
        ">>>>>>> third",
      ].join("\n"),
    );
    expect(said.out.match(/Keempat, diperbaiki\./gu)).toHaveLength(1);
    expect(said.out.match(/^<{7}/gmu)).toHaveLength(1);
  });

  test("[MG20] does not renumber what two insert under one number", async () => {
    const texts = ["Baru satu.", "Baru dua."].map((words) =>
      edited(SMALL_ACT, inserted(words), note),
    );
    const [first = "", second = ""] = texts;
    const files = { "base.md": SMALL_ACT, "a.md": first, "b.md": second };
    const said = await call(files, "--json");
    const { output } = JSON.parse(said.out);
    expect(said.exit).toBe(1);
    expect(output).toMatchObject({ schema: "rancang/combine@1", proven: false, fields: [] });
    expect(output.conflicts).toEqual([
      {
        kind: "both-inserted",
        base: null,
        eid: "art_2A",
        wordings: [
          { proposals: ["a"], text: "### Pasal 2A\n\nBaru satu." },
          { proposals: ["b"], text: "### Pasal 2A\n\nBaru dua." },
        ],
      },
    ]);
    // The same words under the same number are one insertion.
    expect((await call({ ...files, "b.md": edited(first, SECOND) })).exit).toBe(0);
  });

  test("[MG20] tells a clause that one deletes and the other changes", async () => {
    const gone = edited(SMALL_ACT, ["Ketiga.", "Dihapus."]);
    const dropped = edited(SMALL_ACT, ["### Pasal 3\n\nKetiga.\n\n", ""]);
    const { exit, out } = await call({ "base.md": SMALL_ACT, "a.md": gone, "b.md": one }, "--json");
    expect([exit, JSON.parse(out).output.conflicts.length]).toEqual([1, 1]);
    const said = await call({ "base.md": SMALL_ACT, "a.md": dropped, "b.md": one }, "--json");
    expect(JSON.parse(said.out).output.conflicts).toMatchObject([
      {
        kind: "deleted-and-changed",
        base: "art_3",
        wordings: [
          { proposals: ["a"], text: null },
          { proposals: ["b"], text: "### Pasal 3\n\nKetiga, diperbaiki." },
        ],
      },
    ]);
  });

  test("[MG20] a field that two change differently is a conflict; their own facts are none", async () => {
    const titled = (title: string, source: string): string =>
      edited(source, ["title: Contoh\n", `title: ${title}\n`]);
    const agreeing = { "a.md": titled("Contoh Baru", one), "b.md": two };
    const said = await call({ "base.md": SMALL_ACT, ...agreeing });
    expect([said.exit, factsOf(said.out)?.title]).toEqual([0, "Contoh Baru"]);
    const apart = await call({
      "base.md": SMALL_ACT,
      "a.md": titled("Contoh Baru", one),
      "b.md": titled("Contoh Lain", two),
    });
    expect([apart.exit, codesOf(apart)]).toEqual([1, ["a.md merge/facts-conflict"]]);
    expect(apart.out).toContain(
      "<<<<<<< a\ntitle: Contoh Baru\n=======\ntitle: Contoh Lain\n>>>>>>> b\n",
    );
  });

  test("[MG22] refuses what is on another act, or starts from another text of it", async () => {
    const facts = "state: enacted\n";
    const based = (source: string, path: string): string =>
      edited(source, [facts, `state: proposal\nbase: ${path}\n`]);
    const act = await call({
      "base.md": SMALL_ACT,
      "a.md": one,
      "b.md": two.replace("/uu/2020/99", "/uu/2020/98"),
    });
    expect([act.exit, act.out, codesOf(act)]).toEqual([3, "", ["b.md merge/other-act"]]);
    const text = await call({
      "2024.md": SMALL_ACT,
      "a.md": based(one, "existing/2016.md"),
      "b.md": based(two, "existing/2024.md"),
    });
    expect([text.exit, text.out, codesOf(text)]).toEqual([3, "", ["b.md merge/other-base"]]);
    const named = await call({
      "2024.md": SMALL_ACT,
      "a.md": based(one, "existing/2016.md"),
      "b.md": two,
    });
    expect([named.exit, codesOf(named)]).toEqual([0, ["a.md merge/base-renamed"]]);
  });

  test("[MG22] writes nothing where the bill of the result is not proven", async () => {
    const renumbered = edited(SMALL_ACT, ["### Pasal 4\n", "### Pasal 5\n"]);
    const said = await call(
      { "base.md": SMALL_ACT, "a.md": renumbered, "b.md": one },
      "-o",
      "c.md",
    );
    expect([said.exit, said.files.size, said.errors.length > 0]).toEqual([3, 0, true]);
  });

  test("[MG22] refuses one number inserted at two places, which no bill can say", async () => {
    const early = edited(SMALL_ACT, ["## BAB II", "### Pasal 2A\n\nSatu.\n\n## BAB II"], note);
    const late = edited(
      SMALL_ACT,
      ["## BAB II KETENTUAN LAIN\n", "## BAB II KETENTUAN LAIN\n\n### Pasal 2A\n\nDua.\n"],
      note,
    );
    const said = await call({ "base.md": SMALL_ACT, "a.md": early, "b.md": late });
    expect([said.exit, said.out, codesOf(said)[0]]).toEqual([
      3,
      "",
      "<stdout> phrase/label-doubled",
    ]);
  });
});

const LIBRARY = "drafts/existing/";
const readDraft = (path: string): string => readFileSync(`drafts/${path}`, "utf8");

describe("rancang combine on the proposals of the library", () => {
  test.each([
    [
      "uu-2007-21.md",
      "uu-2007-21.md",
      ["cybersex-trafficking", "electronic-evidence", "operator-liability", "victim-erasure"],
    ],
    ["uu-2008-11@2024.md", "uu-2008-11.md", ["operator-liability", "victim-erasure"]],
  ])(
    "[MG21] keeps each reason, pin and gap on %s with its origin, and what it combines",
    async (base, name, folders) => {
      const paths = folders.map((folder) => `proposals/${folder}/${name}`);
      const described = folders.map((folder) => `proposals/${folder}/proposal.yaml`);
      const files = Object.fromEntries(
        [`existing/${base}`, ...paths, ...described].map((path) => [path, readDraft(path)]),
      );
      const said = await run(["combine", `existing/${base}`, ...paths, "--json"], {
        files,
      });
      const { output } = JSON.parse(said.out);
      expect([said.exit, output.proven, output.conflicts, output.fields]).toEqual([
        0,
        true,
        [],
        [],
      ]);
      const facts = factsOf(output.text);
      expect(facts?.combines?.map((one) => [one.name, one.hash])).toEqual(
        output.proposals.map((one: { name: string; hash: string }) => [one.name, one.hash]),
      );
      expect(facts?.combines?.[0]?.title.id).not.toBe(folders[0]);
      const kept = Object.values(facts?.clauses ?? {}).flatMap(saidOfClause);
      for (const [at, path] of paths.entries()) {
        const own = Object.values(factsOf(files[path] ?? "")?.clauses ?? {});
        const from = kept
          .filter((one) => one.from === folders[at])
          .map(({ from: _, ...rest }) => rest);
        expect(from.length).toBe(own.length);
        expect(from).toEqual(expect.arrayContaining(own));
      }
      const all = { ...files, "all.md": output.text };
      const bill = await run(
        ["amend", `existing/${base}`, "all.md", "-o", "bill.md", "--certificate", "bill.json"],
        { files: all },
      );
      expect(bill.exit).toBe(0);
      const made = { ...all, ...Object.fromEntries(bill.files) };
      const checked = ["verify", "bill.json", `existing/${base}`, "all.md", "bill.md"];
      expect((await run(checked, { files: made })).exit).toBe(0);
    },
  );

  test("[MG21] a combination can be combined again, and says everything once", async () => {
    const path = (folder: string): string => `proposals/${folder}/uu-2007-21.md`;
    const [one, two] = [path("cybersex-trafficking"), path("electronic-evidence")];
    const base = "existing/uu-2007-21.md";
    const files = Object.fromEntries([base, one, two].map((name) => [name, readDraft(name)]));
    const both = (await run(["combine", base, one, two], { files })).out;
    const again = await run(["combine", base, "both.md", one], {
      files: { ...files, "both.md": both },
    });
    const [known, now] = [factsOf(both), factsOf(again.out)];
    expect(again.exit).toBe(0);
    expect(now?.clauses).toEqual(known?.clauses);
    const names = now?.combines?.map(({ name }) => name);
    expect(names).toEqual(["cybersex-trafficking", "electronic-evidence", "both"]);
  });

  test("[MG19] the bill of all says what their bills say one after the other", async () => {
    const folders = [
      "cybersex-trafficking",
      "electronic-evidence",
      "operator-liability",
      "victim-erasure",
    ];
    const base = `${LIBRARY}uu-2007-21.md`;
    const files: Record<string, string> = { [base]: readDraft("existing/uu-2007-21.md") };
    for (const folder of folders) {
      files[`${folder}.md`] = readDraft(`proposals/${folder}/uu-2007-21.md`);
      const amended = await run(["amend", base, `${folder}.md`], { files });
      files[`bill-${folder}.md`] = amended.out;
    }
    const names = folders.map((folder) => `${folder}.md`);
    const combined = await run(["combine", base, ...names], { files });
    const bills = folders.map((folder) => `bill-${folder}.md`);
    const applied = await run(["apply", base, ...bills], { files });
    expect([combined.exit, applied.exit]).toEqual([0, 0]);
    const body = ({ out }: Run): string => out.slice(out.indexOf("\n# "));
    expect(body(applied)).toBe(body(combined));
  });
});
