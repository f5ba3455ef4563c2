/** A proposal says of each article and note that it changes why, and of nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readDialect } from "../../engine/dialect/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import { proposalFileShape } from "../../schemas/records/index.ts";

const drafts = new URL("../../drafts/", import.meta.url);
const readFile = (path: string): string => readFileSync(new URL(path, drafts), "utf8");
const FOLDERS = readdirSync(new URL("proposals/", drafts));
const TARGETS = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`proposals/${folder}/`, drafts))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [folder, name] as const),
);

const ARTICLE = /^(?:att_1__)?art_[^_]+$/u;

/** The articles of a text and the notes on them, each with its words. */
function readArticles(path: string | undefined): ReadonlyMap<string, string> {
  // A new act starts from nothing.
  if (path === undefined) return new Map();
  const { document, profile } = readDialect(readFile(path));
  const articles = addressClauses(document, profile).filter(({ eid }) => ARTICLE.test(eid));
  return new Map(articles.map(({ eid, node }) => [eid, JSON.stringify(node.toJSON())]));
}

const isWithin = (eid: string, article: string): boolean =>
  eid === article || eid.startsWith(`${article}__`);

test.each(FOLDERS)("%s lists the texts that its folder holds", (folder) => {
  const { slug, targets } = proposalFileShape.parse(
    parse(readFile(`proposals/${folder}/proposal.yaml`)),
  );
  expect(slug).toBe(folder);
  expect([...targets].sort()).toEqual(
    TARGETS.filter(([held]) => held === folder).map(([, name]) => name),
  );
});

describe.each(TARGETS)("%s, %s", (folder, name) => {
  const path = `proposals/${folder}/${name}`;
  const { facts } = readDialect(readFile(path));
  const before = readArticles(facts?.base);
  const after = readArticles(path);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (eid) => before.get(eid) !== after.get(eid),
  );
  const reasoned = Object.keys(facts?.clauses ?? {});

  test("is an illustrative proposal of its folder", () => {
    expect(facts).toMatchObject({ state: "proposal", proposal: folder, illustrative: true });
  });

  test("gives a reason for each article and note that it changes", () => {
    expect(changed.filter((eid) => !reasoned.some((one) => isWithin(one, eid)))).toEqual([]);
  });

  test("gives no reason for what it does not change", () => {
    expect(reasoned.filter((one) => !changed.some((eid) => isWithin(one, eid)))).toEqual([]);
  });
});
