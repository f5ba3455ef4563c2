/** Long texts that a reader could take more time for than their length asks: the tests read them, bench/growth.ts times them. */

/** Texts for the finder of citations. */
export const LONG_CITATIONS: readonly (readonly [name: string, text: string])[] = [
  ["blanks", "Pasal 5 ".padEnd(200_000)],
  ["articles", "Pasal 5, ".repeat(20_000)],
  ["words", "Pasal ".repeat(30_000)],
  ["acts in titles", "Undang-Undang Nomor 1 Tahun 2000 tentang Perubahan atas ".repeat(3_000)],
  ["titles without end", `Undang-Undang Nomor 1 Tahun 2000 tentang ${"Desa, ".repeat(20_000)}`],
  ["brackets", "Pasal 5 ayat ((((((((((".repeat(10_000)],
  ["suffixes", `Article 5${"(1)".repeat(40_000)}`],
  ["capitals", "Peraturan Menteri Negara Riset ".repeat(8_000)],
];

/** An article of Akoma Ntoso, to be repeated. */
export const AKN_ARTICLE =
  "<article><num>1</num><content><p>satu dua <i>tiga</i></p></content></article>";
