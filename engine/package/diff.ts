/** What changed between two texts. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Problem } from "../../schemas/problem.ts";
import { writeDialect } from "../dialect/index.ts";
import { diffDocuments } from "../diff/index.ts";
import { addressClauses, hashBody, titleOf } from "../document/index.ts";
import type { LawText } from "./text.ts";

export interface Comparison {
  /** The changes as `rancang diff --to json` prints them (rancang/diff@1). */
  readonly diff: DocumentDiff;
  /** What may spoil the comparison. */
  readonly problems: readonly Problem[];
}

/** Compares two texts, clause by clause. Never throws; the same texts always give the same comparison. */
export function diff(before: LawText, after: LawText): Comparison {
  return diffDocuments(sideOf(before), sideOf(after));
}

function sideOf({ document, profile, lines, facts }: LawText): Parameters<typeof diffDocuments>[0] {
  return {
    document,
    profile,
    lines,
    facts,
    clauses: addressClauses(document, profile),
    hash: hashBody(writeDialect(document, profile)),
    title: facts?.title ?? titleOf(document),
  };
}
