/** Cited articles out of order: “Pasal 12 dan Pasal 7”. */

import type { CitedItem } from "../../../schemas/reference.ts";
import { printPlace } from "../../reference/index.ts";
import type { Rule } from "../rule.ts";

// The order is that of the words, whatever they mean.
function articleNumber(item: CitedItem, end: "first" | "last"): number | undefined {
  const place = item.kind === "one" ? item.place : item[end];
  const [first] = place.steps;
  return first?.role === "pasal" && /^\d+$/u.test(first.number) ? Number(first.number) : undefined;
}

export const referenceOrder: Rule = {
  code: "lint/reference-order",
  point: "276",
  preset: "usual",
  description: "In a list of citations the units stand in ascending order.",
  wrong: [
    {
      text: "### Pasal 9\n\nIzin sebagaimana dimaksud dalam Pasal 7 dan Pasal 5 berlaku.",
      found: ["Pasal 5"],
    },
    {
      text: "### Pasal 19\n\nKetentuan sebagaimana dimaksud dalam Pasal 5, Pasal 12, dan Pasal 7 berlaku juga bagi badan hukum.",
      found: ["Pasal 7"],
    },
    {
      text: "### Pasal 19\n\nPelanggaran ketentuan tersebut dalam pasal 8 dan pasal 3 dipidana.",
      found: ["pasal 3"],
    },
  ],
  right: [
    "### Pasal 9\n\nIzin sebagaimana dimaksud dalam Pasal 5 dan Pasal 7 berlaku.",
    "### Pasal 9\n\nIzin sebagaimana dimaksud dalam Pasal 7 juncto Pasal 5 berlaku.",
    "### Pasal 19\n\nKetentuan sebagaimana dimaksud dalam Pasal 5 sampai dengan Pasal 7 dan Pasal 9 berlaku juga bagi badan hukum.",
    "### Pasal 19\n\nPelanggaran dipidana menurut Pasal 12 jo Pasal 5.",
  ],
  check: (subject) =>
    subject.references().flatMap(({ at, reference }) =>
      reference.items.flatMap((item, index) => {
        const before = reference.items[index - 1];
        const [last, first] = [
          before && articleNumber(before, "last"),
          articleNumber(item, "first"),
        ];
        if (
          last === undefined ||
          first === undefined ||
          last <= first ||
          /juncto|jo(?!\p{L})|kecuali/u.test(item.joint)
        )
          return [];
        const place = item.kind === "one" ? item.place : item.first;
        return [{ at, found: printPlace(place), expected: "", from: place.from }];
      }),
    ),
};
