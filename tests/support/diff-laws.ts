/** Laws of comparing that hold for any two documents, for use in every test that has two. */
import { expect } from "@jest/globals";
import { type DiffInput, diffDocuments } from "../../engine/diff/index.ts";
import { addressClauses, equalDocuments, hashBody, titleOf } from "../../engine/document/index.ts";
import type { ClauseChange, DocumentDiff, WordRun } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type Profile, profiles } from "../../schemas/profiles/index.ts";

/** A side of a comparison made from a document alone. */
export function sideOf(document: LegalDocument, profile: Profile = profiles.id): DiffInput {
  return { document, profile, hash: hashBody(""), title: titleOf(document) };
}

/** The diff of two documents. */
export function diffOf(before: LegalDocument, after: LegalDocument): DocumentDiff {
  return diffDocuments(sideOf(before), sideOf(after)).diff;
}

/** Fails where a law of `docs/spec/diff.md` does not hold for a pair of documents. */
export function expectDiffLaws(before: LegalDocument, after: LegalDocument): void {
  const diff = diffOf(before, after);
  expect(diffOf(before, before).changes).toEqual([]);
  expect(diffOf(after, after).changes).toEqual([]);
  expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
  // Two documents are equal exactly where no change is listed.
  expect(diff.changes.length === 0).toBe(equalDocuments(before, after));
  expectEachClauseOnce(diff);
  expectUnlistedKept(diff, before, after);
  expectTexts(diff, before, after);
  expect(normalForm(diffOf(after, before).changes.map(invertChange))).toEqual(
    normalForm(diff.changes.map(asInverse)),
  );
}

function expectEachClauseOnce({ changes, before, after }: DocumentDiff): void {
  for (const [side, rows] of [
    ["before", before.clauses],
    ["after", after.clauses],
  ] as const) {
    const listed = changes.flatMap((change) => change[side]);
    expect(new Set(listed).size).toBe(listed.length);
    const known = new Set(rows.map(({ eid }) => eid));
    expect(listed.filter((eid) => !known.has(eid))).toEqual([]);
  }
}

// A clause in no change stands under the same address with the same words on both sides.
function expectUnlistedKept(diff: DocumentDiff, before: LegalDocument, after: LegalDocument): void {
  const unlisted = (side: "before" | "after", document: LegalDocument): readonly string[] => {
    const listed = new Set<Eid>(diff.changes.flatMap((change) => change[side]));
    return addressClauses(document, profiles.id)
      .filter(({ eid }) => !listed.has(eid))
      .map(({ eid, ownText, label }) => `${eid} ${label} ${ownText}`)
      .sort();
  };
  expect(unlisted("after", after)).toEqual(unlisted("before", before));
  const listedKept = diff.changes.filter(({ kind }) => kind === "kept").length;
  expect(diff.counts.kept).toBe(unlisted("before", before).length + listedKept);
}

function expectTexts({ changes }: DocumentDiff, before: LegalDocument, after: LegalDocument): void {
  const textsOf = (document: LegalDocument) =>
    new Map(addressClauses(document, profiles.id).map(({ eid, ownText }) => [eid, ownText]));
  const [known, now] = [textsOf(before), textsOf(after)];
  const join = (eids: readonly Eid[], texts: ReadonlyMap<Eid, string>): string =>
    eids.map((eid) => texts.get(eid)).join("\n");
  for (const change of changes) {
    expect(sideText(change.words, "-")).toBe(join(change.before, known));
    expect(sideText(change.words, "+")).toBe(join(change.after, now));
  }
}

/** The text of one side that runs join to. */
export function sideText(words: readonly WordRun[], sign: "-" | "+"): string {
  return words
    .filter(([found]) => found === "=" || found === sign)
    .map(([, text]) => text)
    .join("");
}

const INVERSE = {
  kept: "kept",
  reworded: "reworded",
  inserted: "deleted",
  deleted: "inserted",
  split: "merged",
  merged: "split",
} as const;

function invertChange(change: ClauseChange): ClauseChange {
  const isRepeal = change.kind === "deleted" && change.after.length > 0;
  return {
    ...change,
    kind: isRepeal ? "reworded" : INVERSE[change.kind],
    details: change.details.map((detail) => ({
      ...detail,
      before: detail.after,
      after: detail.before,
    })),
    before: change.after,
    after: change.before,
    words: change.words.map(([sign, text]): WordRun => {
      if (sign === "=") return ["=", text];
      return [sign === "-" ? "+" : "-", text];
    }),
  };
}

// DF3: a deleted clause that keeps its label comes back as reworded.
function asInverse(change: ClauseChange): ClauseChange {
  const isRepeal = change.kind === "deleted" && change.after.length > 0;
  return isRepeal ? { ...change, kind: "reworded" } : change;
}

function normalForm(changes: readonly ClauseChange[]): readonly string[] {
  return changes
    .map(({ words, details, ...change }) => {
      const runs = words.map(([sign, text]) => `${sign}${text}`).sort();
      // The words of a detail are those of the side that has it.
      const forms = details.map(({ what, before, after }) => `${what} ${before} ${after}`).sort();
      return JSON.stringify({ ...change, forms, runs });
    })
    .sort();
}
