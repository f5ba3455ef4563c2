/** Titles of chapters in small letters, of parts in capitals. */

import type { Rule } from "../rule.ts";

export const containerTitleCase: Rule = {
  code: "lint/container-title-case",
  point: "72–76",
  preset: "usual",
  description:
    "The title of a Bab is in capitals; titles of Bagian and Paragraf have capital initials only.",
  wrong: [
    { text: "## BAB I Umum\n\n### Pasal 1\n\nIzin.", found: ["Umum"] },
    {
      text: "## BAB I KETENTUAN Umum\n\n### Pasal 1\n\nIzin adalah persetujuan Menteri.",
      found: ["KETENTUAN Umum"],
    },
    {
      text: "## BAB I PERIZINAN\n\n### Bagian Kesatu SYARAT DAN TATA CARA\n\n#### Pasal 1\n\nSetiap Orang wajib memiliki izin.",
      found: ["SYARAT DAN TATA CARA"],
    },
  ],
  right: [
    "## BAB I UMUM\n\n### Bagian Kesatu Syarat\n\n#### Pasal 1\n\nIzin.",
    "## BUKU KESATU ATURAN UMUM\n\n### BAB I RUANG LINGKUP\n\n#### Pasal 1\n\nUndang-Undang ini berlaku bagi Setiap Orang.",
    "## BAB I PERIZINAN\n\n### Bagian Kesatu Syarat dan Tata Cara\n\n#### Paragraf 1 Permohonan Izin\n\n##### Pasal 1\n\nPermohonan diajukan kepada Menteri.",
  ],
  check: (subject) =>
    subject.ownUnits
      .filter(({ kind, ownTitle }) => kind === "container" && /\p{L}{4}/u.test(ownTitle))
      .flatMap(({ eid, node, ownTitle }) => {
        const isHigh = node.attrs["role"] === "buku" || node.attrs["role"] === "bab";
        const isWrong = isHigh ? /\p{Ll}{3}/u.test(ownTitle) : !/\p{Ll}/u.test(ownTitle);
        const expected = isHigh ? ownTitle.toLocaleUpperCase("id") : "";
        return isWrong ? [{ at: eid, found: ownTitle, expected, from: 0 }] : [];
      }),
};
