/** Items of a list out of order. */
import { listsIn } from "../list-parts.ts";
import type { Rule } from "../rule.ts";
import { findBreaks } from "../series.ts";

export const itemOrder: Rule = {
  code: "lint/item-order",
  point: "87",
  preset: "usual",
  description:
    "Items follow each other without gaps: a, b, c; an inserted one has a figure (c1) or a letter (6a).",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. alamat; dan\n\nd. tanggal.",
      found: ["d."],
    },
  ],
  right: ["### Pasal 1\n\nIzin memuat:\n\na. nama;\n\na1. umur; dan\n\nb. alamat."],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject).flatMap(({ items }) =>
        findBreaks(
          items.map(({ clause }) => clause),
          subject,
        ),
      ),
    ),
};
