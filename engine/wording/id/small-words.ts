import { joints } from "./joints.ts";

/** Words that a title in running text writes small, but at its beginning. */
export const smallWords: readonly string[] = [
  ...joints,
  "di",
  "ke",
  "dari",
  "yang",
  "untuk",
  "bagi",
  "dengan",
  "dalam",
  "atas",
  "tentang",
  "terhadap",
  "antara",
  "oleh",
  "pada",
  "kepada",
  "menjadi",
  "sebagai",
  "secara",
];
