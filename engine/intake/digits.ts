/** Digits as scanning leaves them. */

/** What a sign inside a number may have been. */
const DIGIT_OF: { readonly [sign: string]: string } = {
  O: "0",
  o: "0",
  Q: "0",
  l: "1",
  I: "1",
  i: "1",
  "|": "1",
  "!": "1",
  t: "1",
  Z: "2",
  S: "5",
  s: "5",
  T: "7",
  B: "8",
  q: "9",
  g: "9",
};

/** The digits that a text of digits and their look-alikes stands for; other signs stay. */
export function readDigits(text: string): string {
  return [...text].map((sign) => DIGIT_OF[sign] ?? sign).join("");
}
