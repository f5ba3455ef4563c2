/** Raised and lowered figures: "10³" is no 103, and "H₂O" no word with a figure in it. */

const PLAIN_SIGNS = [..."0123456789+-=()n"];
const RAISED = new Map([..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"].map((sign, at) => [PLAIN_SIGNS[at] ?? "", sign]));
const LOWERED = new Map([..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ"].map((sign, at) => [PLAIN_SIGNS[at] ?? "", sign]));

/** The text in raised signs; as it is where Unicode has none for it, since such words cannot be read as another number. */
export function raised(text: string): string {
  return inSigns(text, RAISED);
}

/** The text in lowered signs; as it is where Unicode has none for it. */
export function lowered(text: string): string {
  return inSigns(text, LOWERED);
}

function inSigns(text: string, signs: ReadonlyMap<string, string>): string {
  const found = [...text].map((sign) => signs.get(sign));
  return found.includes(undefined) ? text : found.join("");
}
