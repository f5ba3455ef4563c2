/** How texts write the word of a unit: capitals and small letters, the spelling before 1972, slips of print and of scanning. */

/** Sources of patterns, each a list of alternatives; capitals count. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["pasal", "[PF]a[Ss]al|pa[Ss]al|fasal|PASAL|FASAL|Pasa1|PasaI|Pasai|PasaT|Pasil|Pasa-l"],
  ["ayat", "[Aa]yat|AYAT|[Aa]yal"],
  ["huruf", "[Hh]uruf|HURUF"],
  ["angka", "[Aa]ngka|ANGKA|[Bb]utir|BUTIR"],
  ["bab", "[Bb]ab|BAB"],
  ["bagian", "[Bb]agian|BAGIAN"],
  ["paragraf", "[Pp]aragraf|PARAGRAF"],
  ["buku", "[Bb]uku|BUKU"],
  ["lampiran", "[Ll]ampiran|LAMPIRAN"],
]);

/** The source of a pattern for the word of a unit in any spelling; the name itself where no other is known. */
export function unitWord(role: string): string {
  return SPELLINGS.get(role) ?? role;
}
