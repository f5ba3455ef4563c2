/** Two versions of one text brought together, clause by clause. */
export { type MergeOptions, type MergeResult, mergeDocuments } from "./merge.ts";
export {
  type ConflictMarks,
  type MergedSources,
  type MergeSource,
  markConflicts,
  mergeSources,
} from "./sources.ts";
