/** What changed between two texts. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Problem } from "../../schemas/problem.ts";
import { writeDialect } from "../dialect/index.ts";
import { type DiffInput, diffDocuments } from "../diff/index.ts";
import { addressClauses, type Clause, hashBody, titleOf } from "../document/index.ts";
import type { LawText } from "./text.ts";

export interface Comparison {
  /** The changes as `rancang diff --to json` prints them (rancang/diff@1). */
  readonly diff: DocumentDiff;
  /** What may spoil the comparison. */
  readonly problems: readonly Problem[];
}

/** Compares two texts, clause by clause. Never throws; the same texts always give the same comparison. */
export function diff(before: LawText, after: LawText): Comparison {
  return diffDocuments(
    sideOf(before, writeDialect(before.document, before.profile)),
    sideOf(after, writeDialect(after.document, after.profile)),
  );
}

/** A text as the comparison takes it, with its canonical Markdown, whose hash names the text. */
export function sideOf(
  { document, profile, lines, facts }: LawText,
  body: string,
): DiffInput & { readonly clauses: readonly Clause[] } {
  return {
    document,
    profile,
    lines,
    facts,
    clauses: addressClauses(document, profile),
    hash: hashBody(body),
    title: facts?.title ?? titleOf(document),
  };
}
