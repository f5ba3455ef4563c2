/** What a program that depends on this package imports. docs/package.md says what stays as it is from version to version. */
export { messageOf } from "../../schemas/message.ts";
export { type Amendment, type AmendOptions, amend, type SidedProblem } from "./amend.ts";
export { type Application, type ApplyOptions, apply, type BilledProblem } from "./apply.ts";
export { type Certification, type CertifiedTexts, certify } from "./certify.ts";
export { type Comparison, diff } from "./diff.ts";
export { type LintOptions, lint } from "./lint.ts";
export { type PlacedText, placesIn, type SourcePlace } from "./places.ts";
export { type ReadOptions, read, type TextFormat } from "./read.ts";
export { type LawText, writeMarkdown } from "./text.ts";
