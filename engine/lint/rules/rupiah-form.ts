/** “Rp. 5.000.000,-” for “Rp5.000.000,00”. */

import { inThousands } from "../../text/index.ts";
import type { Rule } from "../rule.ts";
import { findWords } from "../wording.ts";

export const rupiahForm: Rule = {
  code: "lint/rupiah-form",
  point: "practice",
  preset: "usual",
  description:
    "An amount of money is written Rp5.000.000,00: no stop and no blank behind Rp, groups of three, two decimals.",
  wrong: [
    {
      text: "### Pasal 1\n\nDenda Rp. 5.000.000,- (lima juta rupiah).",
      found: ["Rp. 5.000.000,-"],
    },
    {
      text: "### Pasal 1\n\nDenda Rp 5.000.000,00 (lima juta rupiah).",
      found: ["Rp 5.000.000,00"],
    },
    {
      text: "### Pasal 1\n\nBiaya izin sebesar Rp 250000,- (dua ratus lima puluh ribu rupiah).",
      found: ["Rp 250000,-"],
    },
    {
      text: "### Pasal 1\n\nDenda paling banyak Rp 5 juta atau Rp5,000,000.00 atau Rp.5.000.000.-",
      found: ["Rp 5 juta", "Rp5,000,000.00", "Rp.5.000.000.-"],
    },
  ],
  right: [
    "### Pasal 1\n\nDenda Rp5.000.000,00 (lima juta rupiah).",
    "### Pasal 1\n\nDenda paling sedikit Rp250.000,00 (dua ratus lima puluh ribu rupiah) dan paling banyak Rp1.000.000.000,00 (satu miliar rupiah).",
    "### Pasal 1\n\nBiaya izin dibayar dalam rupiah.",
  ],
  check: ({ provisions }) =>
    findWords(
      provisions,
      /(?<![\p{L}])Rp\.? ?\d+(?:[.,]\d+)*(?:[.,][-=]+)?(?: (?:ribu|juta|mil[iy]ar|tril[iy]un)(?!\p{L}))?/gu,
      ([found]) => {
        if (/^Rp\d{1,3}(?:\.\d{3})*,\d{2}$/u.test(found)) return undefined;
        // Only digits in groups with a stop are sure to be whole rupiah: of "Rp 5 juta" and "Rp5,000.00" a person tells the amount.
        const sure = /^Rp\.? ?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?(?:[.,][-=]+)?$/u.exec(found);
        if (sure === null) return "";
        const [, whole = "", decimals = "00"] = sure;
        return `Rp${inThousands(whole.replaceAll(".", ""))},${decimals}`;
      },
    ),
};
