/** The words of the law as texts have them: spellings, slips of print, damage by scanning. */
export { actShort, actTypeIn, actTypeNamed, actWord, lawWord, titleWord } from "./act-types.ts";
export { impossibleDays } from "./days.ts";
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
