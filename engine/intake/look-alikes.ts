/**
 * Whether a scanned label may be the one that is expected: signs that scanners mistake for one another are one sign.
 *
 *     (21  l2l  (2t      may be "(2)"
 *     c,   6.            may be "c." and "b."
 */

/** Groups of signs that scanners mistake for one another; the first stands for all. */
const GROUPS = [
  "1lIi|!tTJf()[]{}\\",
  "0OoQ",
  "2Zz",
  "5Ss",
  "8B&",
  "9gq",
  "b6",
  ".,:;·",
  "aà",
  "eé€",
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => [...group].map((sign) => [sign, group.charAt(0)] as const)),
);

/** Longer than this no label is. */
const MAX_LABEL = 8;

/** Whether a text may be a label that a scanner has damaged. */
export function looksLike(text: string, label: string): boolean {
  if (text.length > MAX_LABEL) return false;
  return groupsOf(text) === groupsOf(label) || isHalfDoubled(text, label);
}

// "ac." where "cc." is expected: of a doubled letter one is enough.
function isHalfDoubled(text: string, label: string): boolean {
  const letter = /^([a-z])\1\.$/u.exec(label)?.[1];
  return letter !== undefined && /^[a-z]{2}\.$/u.test(text) && text.includes(letter);
}

function groupsOf(text: string): string {
  return [...text].map((sign) => GROUP_OF.get(sign) ?? sign).join("");
}
