/** Which texts of the library are the law of a day, and whether the bills of its proposals start from what is. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { currencyOn } from "../../engine/currency/index.ts";
import { readDialect } from "../../engine/dialect/index.ts";
import { amend } from "../../engine/package/amend.ts";

const drafts = new URL("../../drafts/", import.meta.url);
const read = (path: string) => readDialect(readFileSync(new URL(path, drafts), "utf8"));

test.each([
  ["permenkomdigi-2026-9", "not-current", "not-current"],
  ["pp-2019-71", "current", "current"],
  ["pp-2025-17", "current", "current"],
  ["pp-2025-29", "current", "current"],
  ["uu-2002-23", "not-current", "not-current"],
  ["uu-2007-21", "not-current", "current"],
  ["uu-2008-11@2016", "not-current", "not-current"],
  ["uu-2008-11@2024", "current", "not-current"],
  ["uu-2008-44", "not-current", "current"],
  ["uu-2022-12", "not-current", "current"],
  ["uu-2022-27", "not-current", "current"],
  ["uu-2023-1", "not-current", "not-current"],
  ["uu-2025-20", "not-current", "current"],
  ["uud-1945", "current", "current"],
])("[CU1] [CU5] %s is %s on 1 January 2026 and %s the day after", (name, before, after) => {
  const { facts, profile } = read(`existing/${name}.md`);
  expect(
    ["2026-01-01", "2026-01-02"].map((day) => currencyOn(facts, profile, day).verdict),
  ).toEqual([before, after]);
});

test("[CU1] every existing text has a row", () => {
  expect(readdirSync(new URL("existing/", drafts)).length).toBe(14);
});

const TARGETS = readdirSync(new URL("proposals/", drafts)).flatMap((folder) =>
  readdirSync(new URL(`proposals/${folder}/`, drafts))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `proposals/${folder}/${name}`),
);
const AMENDING = TARGETS.filter((path) => read(path).facts?.base !== undefined);

describe.each(AMENDING)("%s", (path) => {
  const after = read(path);
  const before = read(after.facts?.base ?? "");
  test("[AG42] has a proven bill that cites what is not worked in", () => {
    const { proof, problems } = amend(before, after, { engine: "test" });
    expect(proof).not.toBeNull();
    const told = problems.filter(({ problem: { code } }) => code === "phrase/base-not-current");
    const behind = (before.facts?.amendments ?? []).filter(
      ({ pending = [] }) => pending.length > 0,
    );
    expect(told.length).toBe(behind.length);
    const cited = behind.map(() => "Undang-Undang Nomor 1 Tahun 2026 tentang Penyesuaian Pidana");
    expect(cited.filter((words) => proof?.bill.includes(words) !== true)).toEqual([]);
  });
});
