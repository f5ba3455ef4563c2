/** What the texts of the library say of themselves agrees with what they hold. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readDialect } from "../../engine/dialect/index.ts";
import { addressClauses } from "../../engine/document/index.ts";

const drafts = new URL("../../drafts/", import.meta.url);
const FILES = ["existing", "comparative"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, drafts)).map((name) => `${folder}/${name}`),
);
const ARTICLE = /^(?:att_1__)?art_\d+[A-Z]*(?:__para_\d+[a-z]?)?$/u;
const PROVISIONS = new Set(["article", "paragraph", "point", "container"]);

describe.each(FILES)("%s", (file) => {
  const { facts, document, profile } = readDialect(readFileSync(new URL(file, drafts), "utf8"));
  const clauses = addressClauses(document, profile);
  const isHeld = facts?.state !== "not-held";

  test("has facts, and the profile of its country", () => {
    expect(facts).not.toBeNull();
    expect(facts?.work.startsWith(`/akn/${profile.id}/`)).toBe(true);
  });

  test("has provisions and sources, or says that it is not held and sums up what it says", () => {
    expect(clauses.some(({ kind }) => PROVISIONS.has(kind))).toBe(isHeld);
    expect((facts?.sources ?? []).length > 0).toBe(isHeld);
    expect(facts?.summary === undefined).toBe(isHeld);
  });

  test("names clauses that it has", () => {
    const eids = new Set<string>(clauses.map(({ eid }) => eid));
    const amendments = facts?.amendments ?? [];
    const named = [
      ...Object.keys(facts?.status ?? {}),
      ...(facts?.sources ?? []).flatMap((source) => source.clauses ?? []),
      ...amendments.flatMap(({ held = [] }) => held.map(({ at }) => at)),
    ];
    expect(named.filter((eid) => !eids.has(eid))).toEqual([]);
    // What waits may stand where an excerpt leaves out, or be inserted only then; its article is named.
    const pending = amendments.flatMap(({ pending: waiting = [] }) => waiting.map(({ at }) => at));
    const isLeftOut = (eid: string) => facts?.extent === "excerpt" && ARTICLE.test(eid);
    expect(pending.filter((eid) => !eids.has(eid) && !isLeftOut(eid))).toEqual([]);
  });
});
