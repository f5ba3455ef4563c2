import { describe, expect, test } from "@jest/globals";
import { SMALL_ACT } from "../../support/small-act.ts";
import { run } from "./support.ts";

const withFact = (line: string) => SMALL_ACT.replace("language: id\n", `language: id\n${line}\n`);
const PENDING = withFact(
  "cite: UU 99/2020\namendments:\n  - { cite: UU 1/2026, date: 2026-01-02, pending: [{ at: art_3 }] }",
);
const NOTES = "# What is here\n\nSome words.\n";
const files = {
  "act.md": SMALL_ACT,
  "pending.md": PENDING,
  "folder/a.md": SMALL_ACT,
  "folder/b.md": PENDING,
  "folder/README.md": NOTES,
  "torn/a.md": PENDING,
  "torn/b.md": "\u0000\u0001binary",
  "notes.md": NOTES,
  "undated.md": SMALL_ACT.replace(/^date: .*\n/mu, ""),
  "wrong.md": withFact("amendments: soon"),
};
const status = (...args: readonly string[]) => run(["status", ...args], { files });

describe("rancang status", () => {
  test.each([
    ["act.md", 0],
    ["pending.md", 1],
    ["notes.md", 2],
    ["undated.md", 2],
    ["wrong.md", 2],
    ["missing.md", 2],
    ["folder", 1],
    ["torn", 2],
  ])("[CU9] %s exits %d", async (file, exit) => {
    expect((await status(file)).exit).toBe(exit);
  });
  test("[CU9] answers for the day that is asked for", async () => {
    expect((await status("pending.md", "--on", "2026-01-01")).exit).toBe(0);
    expect((await status("pending.md", "--on", "2026-01-02")).exit).toBe(1);
    expect((await status("pending.md", "--on", "2026-02-30")).exit).toBe(2);
    expect((await status("pending.md", "--on", "")).exit).toBe(2);
  });
  test("[CU9] says why, in both languages", async () => {
    const english = await status("pending.md");
    expect(english.out).toBe(
      "UU 99/2020: not current on 30 November 2026, as far as its amendments are recorded\n- UU 1/2026 is not worked in: Pasal 3, since 2 January 2026.\n",
    );
    const environment = { RANCANG_LANGUAGE: "id" };
    const { out } = await run(["status", "pending.md"], { files, environment });
    expect(out).toContain("tidak mutakhir per 30 November 2026");
    expect(out).toContain("UU 1/2026 belum dimasukkan: Pasal 3, sejak 2 Januari 2026.");
  });
  test("[CU10] lists a folder, what is no law and what cannot be read too", async () => {
    const { out } = await status("folder", "torn", "missing.md");
    const rows = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(/ {2,}/u));
    expect(rows.map((row) => row[3])).toEqual([
      "STATUS on 2026-11-30",
      "no text of law",
      "current",
      "not current",
      "not current",
      "unreadable",
      "unreadable",
    ]);
    expect(rows[3]?.[4]).toBe("UU 1/2026 is not worked in: Pasal 3, since 2 January 2026.");
  });
  test("[CU10] says that a folder has no text", async () => {
    const { exit, errors } = await run(["status", "empty"], { files: { "empty/a.txt": "" } });
    expect([exit, errors.length]).toEqual([2, 1]);
  });
  test("[CU11] gives the same as a value", async () => {
    const { out } = await status("pending.md", "--json");
    expect(JSON.parse(out).output).toEqual({
      schema: "rancang/status@1",
      on: "2026-11-30",
      texts: [
        {
          file: "pending.md",
          status: "not-current",
          work: "/akn/id/act/uu/2020/99",
          cite: "UU 99/2020",
          title: expect.any(String),
          state: "enacted",
          date: expect.any(String),
          reasons: [
            {
              code: "status/pending",
              facts: { act: "UU 1/2026", since: "2026-01-02", clauses: "Pasal 3" },
            },
          ],
          told: [],
        },
      ],
    });
  });
});

test("[CU15] a clause that is named in words is no clause: the text is unknown", async () => {
  const named = withFact(
    "amendments:\n  - { cite: UU 1/2026, date: 2026-01-02, pending: [{ at: Pasal 3 }] }",
  );
  const world = { files: { "named.md": named, "after.md": named.replace("Ketiga.", "Tiga.") } };
  const { exit, errors } = await run(["status", "named.md"], world);
  expect([exit, errors.length]).toEqual([2, 1]);
  expect(errors[0]).toContain("art_3__para_1");
  expect((await run(["amend", "named.md", "after.md"], world)).exit).toBe(3);
});
