/** What changed between two texts. */
import type { DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Problem } from "../../schemas/problem.ts";
import type { AknSource } from "../akn/index.ts";
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
  { document, profile, lines, facts, aknSource }: LawText,
  body: string,
): DiffInput & { readonly clauses: readonly Clause[] } {
  return {
    document,
    profile,
    lines,
    ...(aknSource === undefined ? {} : { sourceEids: sourceEidsOf(aknSource) }),
    facts,
    clauses: addressClauses(document, profile),
    hash: hashBody(body),
    title: facts?.title ?? titleOf(document),
  };
}

function sourceEidsOf({ units }: AknSource): ReadonlyMap<Eid, string> {
  return new Map(
    [...units].flatMap(([eid, unit]) => (unit.eid === null ? [] : [[eid, unit.eid] as const])),
  );
}
