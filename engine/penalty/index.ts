/** What a text punishes and how. */
export { penalAct } from "./act.ts";
export { patternFor } from "./convert.ts";
export { findOffences } from "./offences.ts";
export { printSum, printTerm } from "./print.ts";
export { penaltyTables } from "./table.ts";
