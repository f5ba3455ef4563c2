/** An inserted label that does not stand between its neighbours. */
import { comesBefore } from "../../path/index.ts";
import { billOf } from "../bill-example.ts";
import { findUnit } from "../instructions.ts";
import type { Rule } from "../rule.ts";

export const insertionLabel: Rule = {
  code: "lint/insertion-label",
  point: "234, 235",
  preset: "usual",
  description:
    "A unit that is inserted between two others has the number of the first with a letter: between Pasal 5 and Pasal 6 stands Pasal 5A.",
  wrong: [
    {
      text: billOf([
        "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 6A sehingga berbunyi sebagai berikut:",
        "### Pasal 6A",
        "Izin.",
      ]),
      found: ["Pasal 6A"],
    },
    {
      text: billOf([
        "Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (4a) sehingga Pasal 5 berbunyi sebagai berikut:",
        "### Pasal 5",
        "(1) Izin.",
        "(4a) Biaya.",
        "(2) Denda.",
      ]),
      found: ["ayat (4a)"],
    },
    {
      text: billOf([
        "Diantara huruf a dan huruf b Pasal 5 ditambahkan 1 (satu) huruf, yaitu huruf c1 sehingga Pasal 5 berbunyi sebagai berikut:",
        "### Pasal 5",
        "Izin:",
        "a. baru;",
        "c1. lama; dan",
        "b. lain.",
      ]),
      found: ["huruf c1"],
    },
  ],
  right: [
    billOf([
      "Di antara Pasal 5 dan Pasal 6 disisipkan 1 (satu) pasal, yakni Pasal 5A sehingga berbunyi sebagai berikut:",
      "### Pasal 5A",
      "Izin.",
    ]),
    billOf([
      "Di antara ayat (1) dan ayat (2) Pasal 5 disisipkan 1 (satu) ayat, yakni ayat (1a) sehingga Pasal 5 berbunyi sebagai berikut:",
      "### Pasal 5",
      "(1) Izin.",
      "(1a) Biaya.",
      "(2) Denda.",
    ]),
    billOf([
      "Di antara BAB V dan BAB VI disisipkan 1 (satu) bab, yakni BAB VA sehingga berbunyi sebagai berikut:",
      "## BAB VA BIAYA",
      "### Pasal 9A",
      "Biaya.",
    ]),
  ],
  check: ({ saidInstructions }) =>
    saidInstructions().flatMap((instruction) =>
      instruction.said.flatMap((operation) => {
        if (operation.kind !== "insert" || operation.place.kind !== "between") return [];
        const { first, second } = operation.place;
        return operation.units
          .filter(
            ({ path }) =>
              comesBefore(first.path, path) === false || comesBefore(path, second.path) === false,
          )
          .map(({ path }) => findUnit(instruction, path));
      }),
    ),
};
