/** How a note of an explanation names the unit that it is on. */

/** A text that begins like the line that names a unit. It is none: the label cannot be read, or words follow on the line. */
export const NOTE_LABEL_IN_TEXT =
  /^(?:Ayat\s?(?:[([{|]\s?\S{1,4}|\d\S{0,3})|Huruf\s?[a-z]{1,2}\d?\)?|Angka\s?\d{1,3}[a-z]?\)?)\.?(?=$|\s+\p{Lu})/u;
