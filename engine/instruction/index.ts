/** What an amending act says: its instructions as typed operations. */
export { mendFigures } from "./act-named.ts";
export { type UnderstoodBill, type UnderstoodInstruction, understandBill } from "./bill.ts";
export { HIDDEN_CHANGE } from "./change-sentence.ts";
export { CLEAR, noteFor, WORDLESS } from "./notes.ts";
export { type PenaltyRow, penaltyRows } from "./penalty-rows.ts";
export { isOfTitle, quotedArticles, quotedContainers } from "./quote.ts";
export { strayUnits } from "./stray-units.ts";
export { textsBrought } from "./text-remarks.ts";
export { namesWords } from "./words.ts";
