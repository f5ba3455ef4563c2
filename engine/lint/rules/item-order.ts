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
    {
      text: "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\nb. alamat; dan\n\nb. tanggal.",
      found: ["b."],
    },
    { text: "### Pasal 1\n\nIzin memuat:\n\nb. nama; dan\n\nc. alamat.", found: ["b."] },
  ],
  right: [
    "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\na1. umur; dan\n\nb. alamat.",
    "### Pasal 1\n\nIzin memuat:\n\na. nama;\n\n…\n\nd. tanggal.",
    "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n1. Izin adalah persetujuan Menteri.\n\n1a. Pemohon adalah orang yang mengajukan permohonan.\n\n2. Menteri adalah menteri yang membidangi perizinan.",
  ],
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
