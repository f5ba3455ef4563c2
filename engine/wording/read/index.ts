/** The words of the law as texts have them: spellings, slips of print, damage by scanning. */
export { actTypeIn, actTypeNamed } from "./act-types.ts";
export { impossibleDays } from "./days.ts";
export { unitLabel } from "./labels.ts";
export {
  digitsIn,
  digitsInYear,
  digitsSurely,
  lettersSurely,
  looksLike,
  SUFFIX_OF_DIGIT,
} from "./look-alikes.ts";
export { NOTE_LABEL_IN_TEXT } from "./note-labels.ts";
export { unitWord } from "./units.ts";
