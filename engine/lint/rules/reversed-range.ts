/** A range of citations whose ends do not stand in order. */
import { citedPlaces } from "../citations.ts";
import type { Rule } from "../rule.ts";

export const reversedRange: Rule = {
  code: "lint/reversed-range",
  point: "273",
  preset: "usual",
  description:
    "“sampai dengan” joins the first and the last of a run: the first must stand before the last, and both in one series.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nSyarat.\n\n### Pasal 3\n\nKetentuan sebagaimana dimaksud dalam Pasal 2 sampai dengan Pasal 1 berlaku.",
      found: ["Pasal 2 sampai dengan Pasal 1"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin berlaku selama 5 (lima) tahun.\n\n(4) Ketentuan sebagaimana dimaksud pada ayat (3) sampai dengan ayat (1) berlaku juga bagi badan hukum.",
      found: ["ayat (3) sampai dengan ayat (1)"],
    },
    {
      text: "### Pasal 1\n\nSetiap Orang wajib memiliki izin.\n\n### Pasal 2\n\nIzin diberikan oleh Menteri.\n\n### Pasal 3\n\nKetentuan tersebut dalam pasal 2 s/d pasal 1 berlaku juga bagi badan hukum.",
      found: ["pasal 2 s/d pasal 1"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin.\n\n### Pasal 2\n\nSyarat.\n\n### Pasal 3\n\nKetentuan sebagaimana dimaksud dalam Pasal 1 sampai dengan Pasal 2 berlaku.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin berlaku selama 5 (lima) tahun.\n\n(4) Ketentuan sebagaimana dimaksud pada ayat (1) sampai dengan ayat (3) berlaku juga bagi badan hukum.",
    "### Pasal 1\n\nKetentuan sebagaimana dimaksud dalam Pasal 9 sampai dengan Pasal 12 Undang-Undang Nomor 6 Tahun 2014 tentang Desa tetap berlaku.",
  ],
  check: (subject) =>
    subject
      .references()
      .flatMap((reference) => citedPlaces(reference))
      .flatMap(({ at, text, from, item }) =>
        item.kind === "unresolved" && item.reason === "broken-range"
          ? [{ at, found: text, expected: "", from }]
          : [],
      ),
};
