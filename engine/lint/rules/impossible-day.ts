/** “31 Februari 2024”. */
import { impossibleDays } from "../../wording/read/index.ts";
import type { Rule } from "../rule.ts";

export const impossibleDay: Rule = {
  code: "lint/impossible-day",
  point: "practice",
  preset: "usual",
  description: "A day that an act names is a day of the calendar.",
  wrong: [
    {
      text: "### Pasal 1\n\nIzin berlaku sampai dengan tanggal 31 Februari 2024.",
      found: ["31 Februari 2024"],
    },
    {
      text: "### Pasal 1\n\n(1) Izin berlaku sejak 29 Februari 2023.\n\n(2) Laporan disampaikan paling lambat 31 April 2025 dan 31 juni 2025.",
      found: ["29 Februari 2023", "31 April 2025", "31 juni 2025"],
    },
    {
      text: "### Pasal 1\n\nUndang-Undang ini mulai berlaku pada tanggal 00 Maret 2026.",
      found: ["00 Maret 2026"],
    },
  ],
  right: [
    "### Pasal 1\n\nIzin berlaku sampai dengan tanggal 29 Februari 2024.",
    "### Pasal 1\n\nLaporan disampaikan paling lambat 31 Desember setiap tahun.",
    "### Pasal 1\n\nUndang-Undang ini mulai berlaku pada tanggal 30 April 2026.",
  ],
  check: ({ provisions }) =>
    provisions.flatMap(({ eid, ownText }) =>
      impossibleDays(ownText).map(({ day, at }) => ({
        at: eid,
        found: day,
        expected: "",
        from: at,
      })),
    ),
};
