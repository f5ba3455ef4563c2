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
  ],
  right: [
    "### Pasal 1\n\n(1) Izin diberikan oleh Menteri.\n\n(2) Izin sebagaimana dimaksud pada ayat (1) berlaku 5 (lima) tahun.",
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
