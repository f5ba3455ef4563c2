/** Indonesia: forms of Law 12/2011 as amended, Annex II points 68–111 and 234–236, and spellings met in real texts. */
import type { Profile } from "./profile.ts";

const ORDINAL =
  "(?:[Pp]ertama|[Kk]e\\w+(?: ?[Bb]elas| ?[Pp]uluh(?: \\w+)?)?|KE\\w+(?: ?BELAS| ?PULUH(?: \\w+)?)?|PERTAMA)";
const UNIT_NUMBER = "SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN";
// The ordinals that number dictums, in capitals as a rule. The colon behind one tells it from a word.
const DICTUM = `PERTAMA|KE(?:SEPULUH|SEBELAS|(?:${UNIT_NUMBER})(?: ?BELAS| ?PULUH(?: (?:${UNIT_NUMBER}))?)?)`;
// A letter of an insertion may stand apart ("BAB IX A"); a word that follows is the title.
const INSERTED = "(?: ?([A-Z])(?![\\p{L}\\p{N}.]))?";
const END = "(?![\\p{L}\\p{N}])";

export const indonesia: Profile = {
  id: "id",
  headings: [
    {
      role: "buku",
      kind: "container",
      rank: 1,
      element: "book",
      prefix: "book",
      scope: "document",
      numbering: "ordinal-id",
      label: new RegExp(`^(?:BUKU|Buku) (${ORDINAL}|[IVXLC]+)${INSERTED}${END}`, "u"),
    },
    {
      role: "bab",
      kind: "container",
      rank: 2,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "roman",
      // Hand copies write figures: "Bab 4".
      label: new RegExp(`^(?:BAB|Bab) ([IVXLC]+|\\d{1,3})${INSERTED}${END}`, "u"),
    },
    {
      role: "bagian",
      kind: "container",
      rank: 3,
      element: "section",
      prefix: "sec",
      scope: "parent",
      numbering: "ordinal-id",
      label: new RegExp(`^(?:Bagian|BAGIAN) (${ORDINAL}|[IVX]+)${INSERTED}${END}`, "u"),
    },
    {
      role: "paragraf",
      kind: "container",
      rank: 4,
      element: "subsection",
      prefix: "subsec",
      scope: "parent",
      numbering: "ordinal-id",
      label: new RegExp(
        `^(?:Paragraf|PARAGRAF) (\\d+|${ORDINAL})(?: ?([A-Za-z])(?![\\p{L}\\p{N}.]))?${END}`,
        "u",
      ),
    },
    {
      role: "pasal",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(
        // The only article of an act has no number: "Pasal tunggal", "Satu-satunya pasal" (Law 30/1948).
        `^(?:Pasal |PASAL |Fasal |FASAL |(?=[Ss]atu-))(\\d+|[IVXLC]+|[Tt]unggal|TUNGGAL|[Ss]atu-satunya [Pp]asal)(?: ?([A-Z]{1,2}|[a-z])(?![\\p{L}\\p{N}.]))?${END}`,
        "u",
      ),
    },
    {
      // What a decision or an instruction consists of, where it has no articles: "KESATU : Membentuk tim".
      role: "diktum",
      kind: "article",
      rank: 9,
      element: "clause",
      prefix: "cl",
      scope: "document",
      numbering: "ordinal-id",
      label: new RegExp(`^(${DICTUM})(?: ([A-Z]))? ?:`, "iu"),
    },
  ],
  items: [
    { form: "(1)", inArticle: "paragraph", role: "ayat" },
    { form: "a.", inArticle: "point", role: "huruf" },
    { form: "1.", inArticle: "point", role: "angka" },
    { form: "a)", inArticle: "point", role: "huruf" },
    { form: "1)", inArticle: "point", role: "angka" },
    { form: "(a)", inArticle: "point", role: "huruf" },
  ],
  words: {
    recitals: [/^Menimbang ?:/u],
    citations: [/^(?:Mengingat|Memperhatikan|Mendengar) ?:/u],
    explanation: [/^PENJELASAN(?![\p{L}\p{N}])/u],
    attachment: [/^LAMPIRAN(?: [IVXLC]+)?(?![\p{L}\p{N}])/u],
    notes: [
      { role: "ayat", prefix: "para", numbering: "arabic", label: /^Ayat \((\d+)([a-zA-Z])?\)$/u },
      {
        role: "huruf",
        prefix: "point",
        numbering: "letter",
        label: /^Huruf ([a-z]{1,2}\d?)()\)?$/u,
      },
      {
        role: "angka",
        prefix: "point",
        numbering: "arabic",
        label: /^Angka (\d+)([a-zA-Z])?\)?$/u,
      },
    ],
    beforeReference: /(?:^|[\s(])(?:[Aa]yat|[Hh]uruf|[Aa]ngka|[Pp]asal|Nomor|Tahun|tanggal)$/u,
  },
  amendingArticle: /^(?:Pasal|PASAL) [IVXLC]+$/u,
  // A point that was deleted keeps the conjunction of its list: "b. dihapus; dan".
  deleted: /^\(?(?:[Dd]ihapus|DIHAPUS)\)?[.,;]?(?:\s+(?:dan|atau)(?:\/atau)?)?$/u,
};
