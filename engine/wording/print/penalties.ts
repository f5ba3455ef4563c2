/** How a penalty is written. */

/** What each part of a penalty is called. */
export const penaltyWords = {
  opening: "dipidana dengan",
  death: "pidana mati",
  life: "pidana penjara seumur hidup",
  imprisonment: "pidana penjara",
  confinement: "pidana kurungan",
  custody: "pidana tutupan",
  fine: "pidana denda",
  leastTime: "paling singkat",
  mostTime: "paling lama",
  leastSum: "paling sedikit",
  mostSum: "paling banyak",
  category: "kategori",
  years: "tahun",
  months: "bulan",
  days: "hari",
  rupiah: "rupiah",
  currency: "Rp",
} as const;

/** How the fine is joined to the rest. */
export const penaltyJoints = { and: "dan", or: "atau", "and-or": "dan/atau" } as const;
