/**
 * How Law 1/2026 converts what other acts threaten, as rows: which rule does what, by the address of the rule in that law.
 *
 * It converts what was there when it came; for a new provision it is a pattern and no rule.
 */

/** How that law is cited. */
export const ADJUSTMENT_ACT = "UU 1/2026";
/** The criminal code, which it converts in another way. */
export const CRIMINAL_CODE = "1/2023";

const PAIRED = "art_II__para_5__list_1__point_";

/** Imprisonment together with a fine: the category of the fine by the most years (article II, paragraph 5, b to h). */
export const fineBands: readonly {
  readonly mostYears: number;
  readonly category: number;
  readonly rule: string;
}[] = [
  { mostYears: 1, category: 2, rule: `${PAIRED}b` },
  { mostYears: 3, category: 3, rule: `${PAIRED}c` },
  { mostYears: 5, category: 4, rule: `${PAIRED}d` },
  { mostYears: 8, category: 5, rule: `${PAIRED}e` },
  { mostYears: 11, category: 6, rule: `${PAIRED}f` },
  { mostYears: 15, category: 7, rule: `${PAIRED}g` },
  { mostYears: Number.POSITIVE_INFINITY, category: 8, rule: `${PAIRED}h` },
];

/** A fine alone: its category by who is punished and whether for gain (article II, paragraph 2). */
export const loneFines = {
  person: { category: 2, rule: "art_II__para_2__list_1__point_a" },
  corporation: { category: 5, rule: "art_II__para_2__list_1__point_b" },
  gainingPerson: {
    category: 4,
    rule: "art_II__para_2__list_1__point_c__list_1__point_1__list_1__point_a",
  },
  gainingCorporation: {
    category: 8,
    rule: "art_II__para_2__list_1__point_c__list_1__point_1__list_1__point_b",
  },
  otherPerson: {
    category: 3,
    rule: "art_II__para_2__list_1__point_c__list_1__point_2__list_1__point_a",
  },
  otherCorporation: {
    category: 5,
    rule: "art_II__para_2__list_1__point_c__list_1__point_2__list_1__point_b",
  },
} as const;

/** Confinement alone becomes a fine, by its months (article II, paragraph 1). */
export const loneConfinement = {
  months: 6,
  shorter: { category: 1, rule: "art_II__para_1__list_1__point_a" },
  longer: { category: 2, rule: "art_II__para_1__list_1__point_b" },
} as const;

/** The other rules. */
export const adjustmentRules = {
  leastRemoved: "art_I__para_1",
  confinementRemoved: "art_II__para_3__list_1__point_a",
  cumulative: `${PAIRED}a`,
  prisonCapped: "art_III__para_1",
  lifeWidened: "art_III__para_2",
} as const;

/** The most years that a term has where neither life nor death can be chosen (article III, paragraph 1). */
export const CAPPED_YEARS = 15;
/** The term that stands beside life where life stood alone (article III, paragraph 2). */
export const YEARS_BESIDE_LIFE = 20;

/** Acts whose special minima and joints stay: grave breaches of human rights, terrorism, corruption, laundering (article I, paragraph 2). */
export const keptMinima: readonly string[] = [
  "hak asasi manusia",
  "terorisme",
  "korupsi",
  "pencucian uang",
];
/** Acts that have rules of their own (article II, paragraphs 4, 9 and 10). */
export const actsWithOwnRules: readonly string[] = ["22/2009", "5/1983", "33/2009", "35/2009"];
