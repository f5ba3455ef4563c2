/** “2 (dua) pasal, yakni Pasal 5A”: another count than labels. */
import { billOf } from "../bill-example.ts";
import { leadOf } from "../instructions.ts";
import type { Rule } from "../rule.ts";

export const instructionCount: Rule = {
  code: "lint/instruction-count",
  point: "234, 235",
  preset: "usual",
  description:
    "The number of inserted units and the labels that follow must agree: one of them is wrong.",
  wrong: [
    {
      text: billOf([
        "Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:",
        "### Pasal 5A",
        "Izin.",
      ]),
      found: ["2 (dua) pasal, yakni Pasal 5A"],
    },
    {
      text: billOf([
        "Diantara ayat (1) dan ayat (2) Pasal 5 disisipkan 3 (tiga) ayat, yaitu ayat (1a) dan ayat (1b) sehingga Pasal 5 berbunyi sebagai berikut:",
        "### Pasal 5",
        "(1) Izin.",
        "(1a) Biaya.",
        "(1b) Denda.",
        "(2) Lain.",
      ]),
      found: ["3 (tiga) ayat, yaitu ayat (1a) dan ayat (1b)"],
    },
    {
      text: billOf([
        "Setelah Pasal 5 ditambahkan 1 (satu) pasal, yakni Pasal 5A dan Pasal 5B sehingga berbunyi sebagai berikut:",
        "### Pasal 5A",
        "Izin.",
        "### Pasal 5B",
        "Biaya.",
      ]),
      found: ["1 (satu) pasal, yakni Pasal 5A dan Pasal 5B"],
    },
  ],
  right: [
    billOf([
      "Di antara Pasal 5 dan Pasal 6 disisipkan 2 (dua) pasal, yakni Pasal 5A dan Pasal 5B sehingga berbunyi sebagai berikut:",
      "### Pasal 5A",
      "Izin.",
      "### Pasal 5B",
      "Biaya.",
    ]),
    billOf([
      "Di antara Pasal 5 dan Pasal 6 disisipkan 3 (tiga) pasal, yakni Pasal 5A sampai dengan Pasal 5C sehingga berbunyi sebagai berikut:",
      "### Pasal 5A",
      "Izin.",
      "### Pasal 5B",
      "Biaya.",
      "### Pasal 5C",
      "Denda.",
    ]),
    billOf([
      "Di antara BAB V dan BAB VI disisipkan 1 (satu) bab, yakni BAB VA sehingga berbunyi sebagai berikut:",
      "## BAB VA BIAYA",
      "### Pasal 9A",
      "Biaya.",
    ]),
  ],
  check: ({ saidInstructions }) =>
    saidInstructions().flatMap(({ clause, miscounted }) => {
      if (miscounted === null) return [];
      const from = leadOf(clause).indexOf(miscounted);
      return [{ at: clause.eid, found: miscounted, expected: "", from: from === -1 ? null : from }];
    }),
};
