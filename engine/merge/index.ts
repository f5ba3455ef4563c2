/** Two versions of one text brought together, clause by clause. */
export { type MergeResult, mergeDocuments } from "./merge.ts";
export { type MergedSources, type MergeSource, markConflicts, mergeSources } from "./sources.ts";
