/** “ayat (1) dan (2)”: the word of the unit is left out. */
import { printedUnit } from "../../wording/print/index.ts";
import type { Rule } from "../rule.ts";

export const ellipticalReference: Rule = {
  code: "lint/elliptical-reference",
  point: "276",
  preset: "strict",
  description: "In a list of citations the word of the unit is repeated: “ayat (1) dan ayat (2)”.",
  wrong: [
    {
      text: "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Izin sebagaimana dimaksud pada ayat (1) dan (2) berlaku.",
      found: ["(2)"],
    },
    {
      text: "### Pasal 9\n\nIzin sebagaimana dimaksud dalam Pasal 5 dan 6 diberikan oleh Menteri.",
      found: ["6"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin memuat:\n\na. nama;\n\nb. alamat; dan\n\nc. tanggal.\n\n(2) Data sebagaimana dimaksud pada ayat (1) huruf a dan b dirahasiakan.",
      found: ["b"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Izin sebagaimana dimaksud pada ayat (1) dan ayat (2) berlaku.",
    "### Pasal 9\n\nIzin sebagaimana dimaksud dalam Pasal 5 dan Pasal 6 diberikan oleh Menteri.",
    "### Pasal 1\n\n(1) Izin memuat:\n\na. nama;\n\nb. alamat; dan\n\nc. tanggal.\n\n(2) Data sebagaimana dimaksud pada ayat (1) huruf a dan huruf b dirahasiakan.",
  ],
  check: (subject) =>
    subject.references().flatMap(({ at, reference }) =>
      reference.items.flatMap((item) => {
        const place = item.kind === "one" ? item.place : item.last;
        const [first] = place.steps;
        return first === undefined || first.word !== "" || first.label === ""
          ? []
          : [
              {
                at,
                found: first.label,
                expected: first.role === "unit" ? "" : `${printedUnit(first.role)} ${first.label}`,
                from: first.from,
              },
            ];
      }),
    ),
};
