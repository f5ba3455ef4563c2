/** What a rule of drafting is: one file that is rule, manual and test at once. */
import type { Eid } from "../../schemas/eid.ts";
import type { LintCode } from "../../schemas/problems/lint.ts";
import type { Subject } from "./subject.ts";

/** A place that breaks a rule. */
export interface Finding {
  readonly at: Eid;
  /** The words that break it, to the letter. */
  readonly found: string;
  /** What would be right: words to write, or a label; never a legal choice. Empty where only a person can say. */
  readonly expected: string;
  /** Where the words begin in the own text of the clause, in UTF-16 units; null where they are a label or missing. */
  readonly from: number | null;
}

/** A text that breaks the rule, in the dialect, with the words that are found. */
export interface WrongExample {
  readonly text: string;
  readonly found: readonly string[];
}

export interface Rule {
  /** The row of the rule in the registry of problems: its severity and what is said. */
  readonly code: LintCode;
  /** The point of Annex II of Law 12/2011 (as amended) that asks for it, another law with its articles, or "practice" where enacted acts agree on it. */
  readonly point: string;
  /**
   * "usual" rules run always; "strict" ones are hints that enacted acts often break for good reasons; "new" ones advise on new
   * provisions: with the hints, and wherever a base tells what is new.
   */
  readonly preset: "usual" | "strict" | "new";
  /** What it asks and why: the text of the manual. */
  readonly description: string;
  /** What it lets pass on purpose, for the manual. */
  readonly exceptions?: string;
  readonly wrong: readonly [WrongExample, ...WrongExample[]];
  readonly right: readonly [string, ...string[]];
  /** All places that break the rule, in document order. Pure, never throws, linear in the text. */
  readonly check: (subject: Subject) => readonly Finding[];
}
