/** Two and more versions of one text brought together, clause by clause. */
export { combineDocuments } from "./combine.ts";
export { markWordings } from "./marks.ts";
export { type MergeResult, mergeDocuments } from "./merge.ts";
export { withOwnWords } from "./own-words.ts";
export { type MergedSources, type MergeSource, markConflicts, mergeSources } from "./sources.ts";
