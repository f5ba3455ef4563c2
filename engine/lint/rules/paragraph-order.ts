/** Paragraphs of an article out of order. */

import type { Rule } from "../rule.ts";
import { findBreaks } from "../series.ts";

export const paragraphOrder: Rule = {
  code: "lint/paragraph-order",
  point: "82",
  preset: "usual",
  description:
    "Paragraphs are numbered from (1) without gaps; an inserted one has a small letter: (2a).",
  wrong: [
    { text: "### Pasal 1\n\n(1) Izin.\n\n(3) Biaya.", found: ["(3)"] },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(1) Izin diberikan oleh Menteri.",
      found: ["(1)"],
    },
    {
      text: "### Pasal 1\n\n(2) Setiap Orang wajib memiliki izin.\n\n(3) Izin diberikan oleh Menteri.",
      found: ["(2)"],
    },
  ],
  right: [
    "### Pasal 1\n\n(1) Izin.\n\n(1a) Syarat.\n\n(2) Biaya.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin diberikan oleh Menteri.\n\n(3) Izin berlaku selama 5 (lima) tahun.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n…\n\n(4) Izin dapat dicabut.",
  ],
  check: (subject) =>
    subject.provisions
      .filter(({ kind }) => kind === "article")
      .flatMap(({ eid }) =>
        findBreaks(
          subject.childrenOf(eid).filter(({ kind }) => kind === "paragraph"),
          subject,
        ),
      ),
};
