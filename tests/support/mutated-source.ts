/** Official texts that were damaged at random places. */
import fc from "./random.ts";

/** One change of a text at a place that is taken modulo its length. */
const mutation = fc.record({
  kind: fc.constantFrom("cut", "insert", "double", "swap", "truncate"),
  at: fc.nat(),
  size: fc.nat({ max: 40 }),
  text: fc.constantFrom(
    ..."Pasal 5|(2)|a.|BAB II|\n\n|\n|\f|\t|  |> |# |## |***|| a | b |\n|---|```table\n|<|>|&|&amp;|&#0;|&#xD800;|</p>|<p>|<table><tr><td>|<script>|<!--|-->|<![CDATA[|]]>|<?x|\\|*|_|`|[x](y)|!|PENJELASAN|Ayat (1)|LAMPIRAN|Agar setiap orang|…|- 2 -|undang-\n|\u00AD|\0|\uFEFF|\uD800|\uFFFD|e\u0301|ﬁ|กฎ|\u2028|\r|1945.|MEMUTUSKAN:|Menimbang: a.|---\ndialect: 1\n---\n".split(
      "|",
    ),
  ),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;
/** Some changes of one text. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 });

const CHANGES: {
  readonly [Kind in Mutation["kind"]]: (before: string, piece: string, after: string) => string;
} = {
  cut: (before, _, after) => before + after,
  insert: (before, piece, after) => before + piece + after,
  double: (before, piece, after) => before + piece + piece + after,
  swap: (before, piece, after) => before + after + piece,
  truncate: (before) => before || "x",
};

/** The text with the changes, one behind the other. */
export const mutate = (source: string, changes: readonly Mutation[]): string =>
  changes.reduce((text, { kind, at, size, text: other }) => {
    const place = text.length === 0 ? 0 : at % text.length;
    const end = kind === "insert" ? place : place + size;
    const piece = kind === "insert" ? other : text.slice(place, end);
    return CHANGES[kind](text.slice(0, place), piece, text.slice(end));
  }, source);

/** An act as it is printed, with each part that an act may have. */
export const PRINT = `LEMBARAN NEGARA\nREPUBLIK INDONESIA\n\nUNDANG-UNDANG REPUBLIK INDONESIA\nNOMOR 1 TAHUN 2030\nTENTANG\nCONTOH\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nPRESIDEN REPUBLIK INDONESIA,\n\nMenimbang : a. bahwa satu;\n            b. bahwa dua;\nMengingat : Pasal 20;\n\nMEMUTUSKAN:\nMenetapkan : UNDANG-UNDANG TENTANG CONTOH.\n\nBAB I\nKETENTUAN UMUM\n\nPasal 1\n(1) Setiap orang yang:\n    a. satu; dan\n    b. dua,\n    dipidana.\n(2) Sebagaimana dimaksud pada ayat\n    (1) berlaku.\n                                   Pasal 2 . . .\n\f- 2 -\n\nPasal 2\nCukup undang-\nundang.\n\nAgar setiap orang mengetahuinya, memerintahkan pengundangan.\n\nDisahkan di Jakarta\npada tanggal 1 Januari 2030\n\nPENJELASAN\nATAS\nUNDANG-UNDANG\nI. UMUM\nTeks.\nII. PASAL DEMI PASAL\nPasal 1\nAyat (1)\nCukup jelas.\nPasal 2\nCukup jelas.\n`;
/** The same as a page. */
export const HTML = `<html><head><title>x</title></head><body>${PRINT.split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("\n")}<table><tr><td>satu</td><td>dua</td></tr></table></body></html>`;
