/** “ayat (1) dan (2)”: the word of the unit is left out. */
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
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(2) Syarat.\n\n(3) Izin sebagaimana dimaksud pada ayat (1) dan ayat (2) berlaku.",
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
                expected: `${first.role} ${first.label}`,
                from: first.from,
              },
            ];
      }),
    ),
};
