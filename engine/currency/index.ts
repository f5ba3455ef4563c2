/** Whether a text is the law of a day, from what its front matter records. */
export { actNumber } from "./act-number.ts";
export { currencyOn } from "./currency.ts";
export { touches } from "./touches.ts";
export { isAround, type WaitingClause, waitingAt, waitingClauses } from "./waiting.ts";
