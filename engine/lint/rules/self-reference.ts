/** A unit that cites itself by its number. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const selfReference: Rule = {
  code: "lint/self-reference",
  point: "275",
  preset: "usual",
  description:
    "A paragraph that cites its own number either means another one or says nothing: the number is wrong.",
  exceptions: "A range that holds the own unit.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin diberikan oleh Menteri.\n\n(2) Izin sebagaimana dimaksud pada ayat (2) berlaku 5 (lima) tahun.",
      found: ["ayat (2)"],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nIzin sebagaimana dimaksud dalam Pasal 2 diberikan oleh Menteri.",
      found: ["Pasal 2"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Pencabutan izin sebagaimana dimaksud dalam Ayat (3) diumumkan.",
      found: ["Ayat (3)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin diberikan oleh Menteri.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku 5 (lima) tahun.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) berlaku juga bagi badan hukum.",
    "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nIzin diberikan menurut Pasal 2 Undang-Undang Nomor 6 Tahun 2014 tentang Desa.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item, isRange, isNumbered }) =>
        item.kind === "clause" && !isRange && isNumbered && item.targets.includes(at)
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
