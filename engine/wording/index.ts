/** The words of the law as rows without patterns: what reading and printing share. */
export { actNameWords, actTypes } from "./id/act-types.ts";
export { joints } from "./id/joints.ts";
export { months } from "./id/months.ts";
export { smallWords } from "./id/small-words.ts";
export { unitRows } from "./id/units.ts";
