/** The words of the law as they are printed. */
export { compareArticles, constitutionArticle, groundNamed } from "./legal-basis.ts";
export { penaltyJoints, penaltyWords } from "./penalties.ts";
export { titleCase } from "./titles.ts";
export { ATTACHED_PART, printedUnit } from "./units.ts";
