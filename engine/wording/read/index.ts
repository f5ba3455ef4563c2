/** The words of the law as texts have them: spellings, slips of print, damage by scanning. */
export { actShort, actTypeIn, actTypeNamed, actWord, lawWord, titleWord } from "./act-types.ts";
export { impossibleDays } from "./days.ts";
export {
  ALL_RULES,
  DELEGATION,
  IS_THERE,
  LEAVES_NOTHING,
  RULES_DEADLINE,
  SENTENCE_END,
} from "./delegations.ts";
export { jointSource } from "./joints.ts";
export { unitLabel } from "./labels.ts";
export { likelyPrint, likelyWord, partedWord } from "./likely-words.ts";
export {
  digitsIn,
  digitsInYear,
  digitsSurely,
  lettersSurely,
  looksLike,
  SUFFIX_OF_DIGIT,
} from "./look-alikes.ts";
export { monthNamed } from "./months.ts";
export { NOTE_LABEL_IN_TEXT } from "./note-labels.ts";
export { isPlainSign, mayHoldOdd, oddWords } from "./odd-words.ts";
export { conductIn } from "./offences.ts";
export {
  ANYONE,
  ANYONE_DEFINED,
  BEFORE_PENALTY,
  BY_REFERENCE,
  CATEGORY,
  CONDITION_BEHIND,
  CONDUCT_BEHIND,
  CORPORATION,
  CORPORATION_PUNISHED,
  DAYS,
  DEATH,
  FIGURE,
  FINE,
  IS_OWN_OPENING,
  IS_THREATENING,
  LEAD,
  LEAST,
  LIFE,
  LISTED,
  MONTHS,
  MOST,
  NAMED_LEAD,
  NO_THREAT,
  NUMBER_IN_WORDS,
  PENAL_OPENING,
  PENALTY_JOINT,
  PENALTY_LEFT,
  PENALTY_WORDS,
  PRISON,
  prisonForms,
  RUPIAH,
  RUPIAH_WORD,
  TO_OTHER_BOUND,
  YEARS,
} from "./penalties.ts";
export {
  isCleanSanction,
  PENALTY_TABLE,
  ROW_ACT,
  ROW_AMENDS,
  ROW_NUMBER,
  type RowLabel,
  rowLabels,
  SANCTION,
  SANCTION_OPENING,
} from "./sanctions.ts";
export { ARTICLE_WORD_TORN, anyUnitWord, unitSpelling, unitWord, unitWordsAt } from "./units.ts";
