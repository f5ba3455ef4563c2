/** Two sentences in one paragraph. */

import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const severalSentences: Rule = {
  code: "lint/several-sentences",
  point: "77, 83",
  preset: "usual",
  description:
    "A paragraph holds one norm in one sentence; the second sentence becomes a paragraph that can be cited.",
  exceptions: "What stands in quotation marks, such as an oath.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin diberikan oleh Menteri. Biaya dibayar oleh pemohon.\n\n(2) Izin berlaku.",
      found: ["Menteri. Biaya"],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin. Izin tidak dapat dipindahtangankan.",
      found: ["izin. Izin"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin dapat dicabut (bila perlu). Pencabutan diumumkan.",
      found: ["perlu). Pencabutan"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin diberikan oleh Menteri.\n\n(2) Biaya dibayar oleh pemohon.",
    "### Pasal 1\n\nPejabat mengucapkan sumpah: “Saya bersumpah setia. Saya akan adil.”",
    "### Pasal 1\n\nPermohonan dialamatkan kepada Kementerian di Jl. Merdeka Nomor 1.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions.filter(({ kind }) => kind !== "point"),
      /(?<![\p{L}\p{N}-])(?!(?:No|Jl|Dr|Ir|Drs|Prof|Nomor)\.)[\p{L}\p{N}-]{2,}\)?\. \p{Lu}\p{Ll}+/gu,
      ({ input, index }) => (isQuoted(input, index) ? undefined : ""),
    ),
};

// A quotation has begun before the place, and no mark between ends it.
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const begun = Math.max(before.lastIndexOf("“"), before.lastIndexOf('"'));
  return begun > before.lastIndexOf("”");
}
