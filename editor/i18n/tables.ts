/** What the page says beside the tables of a draft. */
import type { Beside } from "./table.ts";

export const tablesId = {
  open: "Tabel…",
  title: "Tabel {{cite}}",
  which: "Tabel",
  penalties: "Pidana",
  delegations: "Pendelegasian",
  about: "Dihitung dari naskah yang tersimpan di server, dibandingkan dengan naskah dasarnya.",
  aboutAlone: "Dihitung dari naskah yang tersimpan di server.",
  empty: "Tidak ada baris.",
  none: "Tabel ini hanya untuk peraturan Indonesia.",
  csv: "Unduh CSV",
  print: "Cetak",
} as const;

export const tablesEn: Beside<typeof tablesId> = {
  open: "Tables…",
  title: "Tables of {{cite}}",
  which: "Table",
  penalties: "Penalties",
  delegations: "Delegations",
  about: "Computed of the text that the server holds, compared with its base.",
  aboutAlone: "Computed of the text that the server holds.",
  empty: "No rows.",
  none: "These tables are for the law of Indonesia alone.",
  csv: "Download CSV",
  print: "Print",
};
