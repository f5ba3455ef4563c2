/** Pairs, changes, changed words. */
export { type DiffInput, diffDocuments } from "./diff.ts";
export { isMostlyRewritten, readableRuns } from "./reading.ts";
export { summarizeChanges, summarizeDiff } from "./summary.ts";
export { diffWords } from "./words.ts";
