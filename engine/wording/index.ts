/** The words of the law as rows without patterns: what reading and printing share. */
export { actNameWords, actTypes } from "./id/act-types.ts";
export { fineCategories } from "./id/fines.ts";
export { joints } from "./id/joints.ts";
export { months } from "./id/months.ts";
export {
  ADJUSTMENT_ACT,
  actsWithOwnRules,
  adjustmentRules,
  CAPPED_YEARS,
  CRIMINAL_CODE,
  fineBands,
  keptMinima,
  loneConfinement,
  loneFines,
  YEARS_BESIDE_LIFE,
} from "./id/penal-adjustment.ts";
export { smallWords } from "./id/small-words.ts";
export { unitRows } from "./id/units.ts";
