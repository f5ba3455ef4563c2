/** The words of the law as they are printed. */
export { titleCase } from "./titles.ts";
export { printedUnit } from "./units.ts";
