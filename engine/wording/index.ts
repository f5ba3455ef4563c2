/** The words of the law as rows without patterns: what reading and printing share. */
export { actTypes } from "./id/act-types.ts";
export { months } from "./id/months.ts";
export { unitRows } from "./id/units.ts";
