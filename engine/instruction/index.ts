/** What an amending act says: its instructions as typed operations. */
export { mendFigures } from "./act-named.ts";
export { type UnderstoodBill, understandBill } from "./bill.ts";
export { CLEAR, noteFor } from "./notes.ts";
export { quotedArticles } from "./quote.ts";
