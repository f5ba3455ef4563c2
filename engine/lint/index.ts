/** Rules of drafting over a document. */
export type { Finding, Rule, WrongExample } from "./rule.ts";
export { rules } from "./rules/index.ts";
export { hasRules, type LintOptions, lintDocument } from "./run.ts";
