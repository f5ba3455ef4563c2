/** Pairs, changes, changed words. */
export { type DiffInput, type DiffOptions, type DiffResult, diffDocuments } from "./diff.ts";
export { diffWords } from "./words.ts";
