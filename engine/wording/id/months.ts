/** The months as days of acts name them, from January on, in small letters. */
export const months: readonly string[] = [
  "januari",
  "februari",
  "maret",
  "april",
  "mei",
  "juni",
  "juli",
  "agustus",
  "september",
  "oktober",
  "november",
  "desember",
];
