/** The words of the law as rows without patterns: what reading and printing share. */
export { type ActType, actTypes } from "./id/act-types.ts";
export { smallWords } from "./id/small-words.ts";
export { type UnitRow, unitRoles, unitRows } from "./id/units.ts";
