/** Pairs, changes, changed words. */
export { type DiffInput, diffDocuments } from "./diff.ts";
export { compareFacts } from "./facts.ts";
export { isMostlyRewritten, readableRuns } from "./reading.ts";
export { factsForReaders, type SaidForm, sayFacts, sayForm } from "./say-form.ts";
export {
  type ChangesByKind,
  changesByKind,
  countedChanges,
  summarizeChanges,
  summarizeDiff,
  TOLD_KINDS,
} from "./summary.ts";
export { diffWords } from "./words.ts";
