/** What the rules of drafting find, with the severity for new drafts. The words are beside, one file a language. */
import type { ProblemTable } from "./table.ts";

export const lintProblems = {
  "lint/abbreviated-act": { severity: "warning", status: 200 },
  "lint/amending-article-numeral": { severity: "error", status: 200 },
  "lint/and-or-form": { severity: "error", status: 200 },
  "lint/article-in-two-items": { severity: "warning", status: 200 },
  "lint/article-order": { severity: "error", status: 200 },
  "lint/consist-preposition": { severity: "warning", status: 200 },
  "lint/container-nesting": { severity: "error", status: 200 },
  "lint/container-order": { severity: "error", status: 200 },
  "lint/container-title-case": { severity: "warning", status: 200 },
  "lint/dangling-reference": { severity: "error", status: 200 },
  "lint/deleted-target": { severity: "warning", status: 200 },
  "lint/effective-entry": { severity: "error", status: 200 },
  "lint/elliptical-reference": { severity: "warning", status: 200 },
  "lint/empty-container": { severity: "error", status: 200 },
  "lint/empty-unit": { severity: "error", status: 200 },
  "lint/explained-apart": { severity: "error", status: 200 },
  "lint/explanation-form": { severity: "error", status: 200 },
  "lint/first-amendment-ordinal": { severity: "error", status: 200 },
  "lint/forward-reference": { severity: "warning", status: 200 },
  "lint/impossible-day": { severity: "error", status: 200 },
  "lint/inserted-label-form": { severity: "warning", status: 200 },
  "lint/insertion-label": { severity: "error", status: 200 },
  "lint/instruction-count": { severity: "error", status: 200 },
  "lint/instruction-order": { severity: "warning", status: 200 },
  "lint/item-end": { severity: "warning", status: 200 },
  "lint/item-initial": { severity: "warning", status: 200 },
  "lint/item-label-form": { severity: "error", status: 200 },
  "lint/item-order": { severity: "error", status: 200 },
  "lint/legislation-term": { severity: "error", status: 200 },
  "lint/limit-word": { severity: "warning", status: 200 },
  "lint/list-connector": { severity: "warning", status: 200 },
  "lint/list-depth": { severity: "error", status: 200 },
  "lint/list-intro": { severity: "error", status: 200 },
  "lint/lone-paragraph": { severity: "error", status: 200 },
  "lint/lower-ranked-act": { severity: "warning", status: 200 },
  "lint/merged-explanation": { severity: "error", status: 200 },
  "lint/missing-entry": { severity: "error", status: 200 },
  "lint/norm-in-explanation": { severity: "warning", status: 200 },
  "lint/number-without-words": { severity: "error", status: 200 },
  "lint/number-words-differ": { severity: "error", status: 200 },
  "lint/old-spelling": { severity: "warning", status: 200 },
  "lint/own-unit-reference": { severity: "warning", status: 200 },
  "lint/paragraph-end": { severity: "warning", status: 200 },
  "lint/paragraph-order": { severity: "error", status: 200 },
  "lint/partial-explanation": { severity: "error", status: 200 },
  "lint/penal-pattern": { severity: "warning", status: 200 },
  "lint/quoted-other-article": { severity: "error", status: 200 },
  "lint/reference-brackets": { severity: "error", status: 200 },
  "lint/reference-case": { severity: "warning", status: 200 },
  "lint/reference-order": { severity: "warning", status: 200 },
  "lint/reference-preposition": { severity: "warning", status: 200 },
  "lint/repeated-word": { severity: "warning", status: 200 },
  "lint/reversed-range": { severity: "error", status: 200 },
  "lint/rupiah-form": { severity: "warning", status: 200 },
  "lint/self-reference": { severity: "error", status: 200 },
  "lint/several-sentences": { severity: "warning", status: 200 },
  "lint/titled-article": { severity: "error", status: 200 },
  "lint/unexplained-change": { severity: "error", status: 200 },
  "lint/unrolled-range": { severity: "warning", status: 200 },
  "lint/unwritten-words": { severity: "warning", status: 200 },
  "lint/vague-reference": { severity: "warning", status: 200 },
  "lint/without-prejudice": { severity: "warning", status: 200 },
  "lint/word-level-instruction": { severity: "warning", status: 200 },
} as const satisfies ProblemTable<Record<string, LintFinding>>;

/** The code of a rule. */
export type LintCode = keyof typeof lintProblems;

interface LintFinding {
  /** The words or the label that break the rule, to the letter. */
  readonly found: string;
  /** What would be right; empty where only a person can say. */
  readonly expected: string;
}

export type LintFacts = { readonly [Code in LintCode]: LintFinding };

/** What is said of a finding, for each rule. */
export type LintMessages = { readonly [Code in LintCode]: (facts: LintFinding) => string };
