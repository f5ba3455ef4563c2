/** Characters, words, labels and numerals: nothing here knows a document. */
export { decodeReferences, decodeXmlReferences } from "./character-references.ts";
export {
  bareNumber,
  formatHeadingLabel,
  type HeadingLabel,
  parseHeadingLabel,
  parseUnitLabel,
  readHeadingNumber,
} from "./headings.ts";
export { itemAt } from "./item-at.ts";
export {
  compareReadings,
  follows,
  formatLabel,
  type ItemLabel,
  isFirst,
  type LabelReading,
  labelAfter,
  labelInserted,
  parseItemLabel,
  readNumber,
} from "./labels.ts";
export { normalizeCharacters, normalizeSpace, withoutLast } from "./normalize.ts";
export {
  compactNumber,
  decimalWords,
  numberNames,
  numberPlaces,
  numberWords,
} from "./number-words.ts";
export {
  formatOrdinal,
  formatRoman,
  inThousands,
  ordinalSource,
  parseOrdinal,
  parseRoman,
} from "./numerals.ts";
export { lowered, raised } from "./raised.ts";
export { alternatives, lastWord, tokens, words } from "./tokens.ts";
