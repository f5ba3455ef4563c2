/** The words of the law as they are printed. */

export { penaltyJoints, penaltyWords } from "./penalties.ts";
export { titleCase } from "./titles.ts";
export { ATTACHED_PART, printedUnit } from "./units.ts";
