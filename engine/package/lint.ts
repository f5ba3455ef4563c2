/** Where a text breaks the rules of drafting. */
import type { Problem } from "../../schemas/problem.ts";
import { hasRules, lintDocument } from "../lint/index.ts";
import type { LawText } from "./text.ts";

export { hasRules };

export interface LintOptions {
  /** "strict" runs the hints too. */
  readonly preset?: "usual" | "strict";
}

/**
 * What is wrong with a text by the rules of drafting, in its order; docs/rules/ explains each. The rules are those of
 * Indonesia: a text of another country has no findings. Never throws.
 */
export function lint(
  { document, profile, facts }: LawText,
  { preset = "usual" }: LintOptions = {},
): readonly Problem[] {
  return lintDocument(document, {
    profile,
    preset,
    ...(facts === null ? {} : { work: facts.work }),
  });
}
