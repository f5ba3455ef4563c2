/** Pairs, changes, changed words. */
export { type DiffInput, type DiffOptions, type DiffResult, diffDocuments } from "./diff.ts";
export { isMostlyRewritten, readableRuns } from "./reading.ts";
export { type DiffSummary, summarizeChanges, summarizeDiff } from "./summary.ts";
export { diffWords } from "./words.ts";
