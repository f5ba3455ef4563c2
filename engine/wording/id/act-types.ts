/** The kinds of act of Indonesia: names, short words of citations, the name in an address, and the rank (Law 12/2011, articles 7 and 8). */

export interface ActType {
  /** As running text has it. What is more of a name than this, such as a ministry, follows it. */
  readonly name: string;
  /** Short words by which it is cited: "Perppu 1/2020". */
  readonly short: readonly string[];
  /** Its name in the address of a work; null where its acts have none from their name alone. */
  readonly subtype: string | null;
  /** A smaller rank is higher; null where an act of the kind makes no law for all, or has no place in the order of article 7. */
  readonly rank: number | null;
}

/** One row a kind. Where a name begins with another the longer one stands first. */
export const actTypes: readonly ActType[] = [
  {
    name: "Peraturan Pemerintah Pengganti Undang-Undang",
    short: ["Perppu", "Perpu"],
    subtype: "perppu",
    rank: 2,
  },
  { name: "Undang-Undang Darurat", short: [], subtype: null, rank: 2 },
  { name: "Undang-Undang Dasar", short: ["UUD"], subtype: null, rank: 1 },
  { name: "Undang-Undang", short: ["UU"], subtype: "uu", rank: 2 },
  { name: "Peraturan Pemerintah", short: ["PP"], subtype: "pp", rank: 3 },
  { name: "Peraturan Presiden", short: ["Perpres"], subtype: "perpres", rank: 4 },
  { name: "Keputusan Presiden", short: ["Keppres"], subtype: "keppres", rank: 4 },
  { name: "Instruksi Presiden", short: ["Inpres"], subtype: "inpres", rank: null },
  { name: "Peraturan Menteri", short: ["Permen"], subtype: "permen", rank: 5 },
  { name: "Peraturan Mahkamah Agung", short: ["Perma"], subtype: null, rank: null },
  { name: "Peraturan Gubernur", short: ["Pergub"], subtype: null, rank: null },
  { name: "Peraturan Bupati", short: ["Perbup"], subtype: null, rank: null },
  { name: "Peraturan Wali Kota", short: ["Perwali"], subtype: null, rank: null },
  { name: "Keputusan Menteri", short: ["Kepmen"], subtype: null, rank: 5 },
  { name: "Peraturan Kepala", short: ["Perkap"], subtype: null, rank: 5 },
  { name: "Peraturan Daerah", short: ["Perda"], subtype: "perda", rank: 6 },
];

/** The words of which the names of the kinds consist, in small letters. */
export const actNameWords: readonly string[] = [
  ...new Set(actTypes.flatMap(({ name }) => name.toLowerCase().split(" "))),
];
