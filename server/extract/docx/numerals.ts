/** Numbers as automatic lists write them. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Larger numbers are written as figures: a list that starts at a million must not make a million letters. */
const MAX_WRITTEN = 4_000;

/** A number in one of the formats of the standard; what is not known is written in figures. */
export function writeNumeral(value: number, format: string): string {
  if (value > MAX_WRITTEN || value < 1) return format === "none" ? "" : String(value);
  switch (format) {
    case "none":
      return "";
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerLetter":
      return letters(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    for (; left >= size; left -= size) text += sign;
  }
  return text;
}

// After z the letter is doubled: aa, bb, as Word and the drafting rules have it.
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
