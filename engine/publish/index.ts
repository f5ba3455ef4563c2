/** Documents and changes as pages to read. */
export { type Citations, citeClauses } from "./cite.ts";
export { delegationSheet } from "./delegation-sheet.ts";
export { type DocumentPage, documentHtml } from "./document-html.ts";
export { publicationHtml } from "./html.ts";
export { penaltySheet } from "./penalty-sheet.ts";
export type {
  ClauseReason,
  Publication,
  PublishedAct,
  PublishedBill,
  PublishedGap,
  PublishedPin,
  PublishedText,
} from "./publication.ts";
export { buildRedline, type RedlinePart, type RedlineUnit } from "./redline.ts";
export { csvLine, type Sheet, sheetCsv, sheetsHtml } from "./sheet.ts";
export { publishStrings, sayDate, sayList } from "./strings.ts";
export type { PublishStrings } from "./strings-shape.ts";
export { withdrawnHtml } from "./withdrawn-html.ts";
