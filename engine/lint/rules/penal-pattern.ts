/** A new penalty that Law 1/2026 would have changed in an older act: a special minimum, “dan” before a fine, a fine that its years do not have. */
import { patternFor } from "../../penalty/index.ts";
import { actTypeIn } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";

const LAW = "uu";

export const penalPattern: Rule = {
  code: "lint/penal-pattern",
  point: "UU 1/2026 I–III",
  preset: "new",
  description:
    "Law 1/2026 converts the penalties of older acts: special minima go, “dan” between imprisonment and a fine becomes “dan/atau”, the category of the fine follows the most years, that of a fine alone follows who is punished. It converts what stood when it came; for a new provision its pattern is advice, and a drafter may have reasons for another penalty.",
  exceptions:
    "The criminal code and acts with rules of their own; special minima and “dan” for grave breaches of human rights, terrorism, corruption and laundering; penalties that are not understood or stand in another clause; texts that are no laws.",
  wrong: [
    {
      text: "### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun.",
      found: [
        "dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun",
      ],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana penjara paling lama 5 (lima) tahun dan pidana denda paling banyak kategori IV.",
      found: [
        "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan pidana denda paling banyak kategori IV",
      ],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak Rp6.000.000.000,00 (enam miliar rupiah).",
      found: [
        "dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak Rp6.000.000.000,00 (enam miliar rupiah)",
      ],
    },
    {
      text: "### Pasal 1\n\nKorporasi yang menimbun garam dipidana dengan pidana denda paling banyak kategori III.",
      found: ["dipidana dengan pidana denda paling banyak kategori III"],
    },
  ],
  right: [
    "### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana penjara paling lama 5 (lima) tahun dan/atau pidana denda paling banyak kategori IV.",
    "### Pasal 1\n\nKorporasi yang menimbun garam dipidana dengan pidana denda paling banyak kategori V.",
    "# UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2030 TENTANG PEMBERANTASAN TINDAK PIDANA KORUPSI\n\n### Pasal 1\n\nSetiap Orang yang menyuap dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun.",
    "# PERATURAN DAERAH PROVINSI BALI NOMOR 1 TAHUN 2030 TENTANG GARAM\n\n### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana penjara paling singkat 1 (satu) tahun dan paling lama 5 (lima) tahun.",
    "### Pasal 1\n\nSetiap Orang yang menimbun garam dipidana dengan pidana yang sama sebagaimana dimaksud dalam Pasal 2.",
  ],
  check: ({ title, offences, clauseAt }) => {
    if ((actTypeIn(title)?.subtype ?? LAW) !== LAW) return [];
    return offences().flatMap(({ offence, act }) => {
      const { eid, words, opening } = offence;
      const clause = clauseAt(eid as Parameters<typeof clauseAt>[0]);
      const pattern = patternFor(offence, act);
      if (clause === undefined || pattern === undefined) return [];
      // The penalty of a point stands in the point, and the word that opens it above.
      const from = opening.eid === eid ? opening.from : clause.ownText.indexOf(words);
      return [{ at: clause.eid, found: words, expected: pattern.join(" / "), from }];
    });
  },
};
