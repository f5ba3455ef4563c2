/** A line before a list that does not end with a colon. */
import { lastWord } from "../../text/index.ts";
import { listsIn } from "../list-parts.ts";
import type { Rule } from "../rule.ts";

export const listIntro: Rule = {
  code: "lint/list-intro",
  point: "87",
  preset: "usual",
  description: "What a list completes ends with a colon.",
  wrong: [
    { text: "### Pasal 1\n\nIzin memuat\n\na. nama; dan\n\nb. alamat.", found: ["memuat"] },
    {
      text: "### Pasal 1\n\nPermohonan dilampiri;\n\na. surat pernyataan; dan\n\nb. bukti pembayaran.",
      found: ["dilampiri;"],
    },
    {
      text: "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin dicabut dalam hal.\n\na. pemegangnya meninggal dunia; atau\n\nb. masa berlakunya berakhir.",
      found: ["hal."],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin memuat:\n\na. nama; dan\n\nb. alamat.",
    "### Pasal 1\n\nDalam Undang-Undang ini yang dimaksud dengan:\n\n1. Izin adalah persetujuan Menteri.\n\n2. Menteri adalah menteri yang membidangi perizinan.",
    "### Pasal 1\n\n(1) Setiap Orang wajib memiliki izin.\n\n(2) Izin dicabut dalam hal:\n\na. pemegangnya meninggal dunia; atau\n\nb. masa berlakunya berakhir.",
  ],
  check: (subject) =>
    subject.provisions.flatMap((holder) =>
      listsIn(holder, subject).flatMap(({ intro }) => {
        if (intro === undefined || /:$/u.test(intro.trimEnd())) return [];
        const word = lastWord(intro.trimEnd());
        const from = holder.ownText.indexOf(intro) + intro.trimEnd().length - word.length;
        return [{ at: holder.eid, found: word, expected: `${word.replace(/[.;,]$/u, "")}:`, from }];
      }),
    ),
};
