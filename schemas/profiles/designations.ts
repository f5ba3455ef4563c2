/**
 * What other countries call the units that a heading opens: a row a unit, with its names in English, French, Spanish, Portuguese,
 * Italian, German and Dutch.
 *
 * Where the profile of a text does not know a label, these say which of its words are the name of the unit and which are its number.
 *
 *     Artículo 2º.-     article 2
 *     Article premier   article 1
 *     SEC. 3 .          section 3
 *     Art. 12-bis       article 12bis
 */
import type { HeadingRow } from "./profile.ts";

interface Designation extends Omit<HeadingRow, "label" | "numbering" | "scope"> {
  /** Separated by blanks. */
  readonly words: string;
}

const CONTAINERS: readonly Omit<Designation, "kind">[] = [
  {
    role: "book",
    rank: 1,
    element: "book",
    prefix: "book",
    words: "Book Livre Libro Livro Buch Boek",
  },
  { role: "part", rank: 2, element: "part", prefix: "part", words: "Part Partie Parte Teil Deel" },
  {
    role: "title",
    rank: 3,
    element: "title",
    prefix: "title",
    words: "Title Titre Título Titulo Titolo Titel",
  },
  {
    role: "chapter",
    rank: 4,
    element: "chapter",
    prefix: "chp",
    words: "Chapter Chapitre Capítulo Capitulo Capitolo Capo Kapitel Hoofdstuk",
  },
  { role: "division", rank: 5, element: "division", prefix: "dvs", words: "Division" },
  {
    role: "section",
    rank: 6,
    element: "section",
    prefix: "sec",
    words: "Section Sec. Sección Seccion Seção Secção Sezione Abschnitt Afdeling",
  },
];

const ARTICLES: readonly Omit<Designation, "kind">[] = [
  {
    role: "article",
    rank: 9,
    element: "article",
    prefix: "art",
    words: "Article Artículo Articulo Artigo Articolo Artikel Art. Art §",
  },
  // In English the section is often what others call an article.
  { role: "section", rank: 9, element: "section", prefix: "sec", words: "Section Sect. Sec." },
];

/** Numbers in words, from 1; spellings of one number, and of the only article, stand together. */
const ORDINALS: readonly string[] = [
  "one premier première unique primero primera primer único única primeiro primeira primo prima unico unica erster erstes",
  "two segundo segunda zweiter zweites",
  "three tercero tercera tercer terceiro terceira dritter drittes",
  "cuarto cuarta quarto quarta vierter viertes",
  "quinto quinta fünfter fünftes",
  "sexto sexta sechster sechstes",
  "séptimo séptima siebter siebtes siebenter siebentes",
  "octavo octava achter achtes",
  "noveno novena neunter neuntes",
  "décimo décima zehnter zehntes",
  "elfter elftes",
  "zwölfter zwölftes",
];

/** What stands behind the number of an article that was put between two, in their order. */
export const LATIN_INSERTIONS: readonly string[] =
  "bis ter quater quinquies sexies septies octies novies decies".split(" ");

/** The numbers that languages write in words. */
export const DESIGNATED_ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINALS.flatMap((spellings, index) =>
    spellings.split(" ").map((word) => [word, index + 1] as const),
  ),
);

const END = "(?![\\p{L}\\p{N}])";
const LATIN = LATIN_INSERTIONS.join("|");
/** "12A", "12 bis", "2.º-A"; behind a Roman numeral the first letters alone, so that TITLE IN is none. */
const INSERTED = `(?:(?:-| (?=(?:${LATIN})${END}))?(${LATIN}|(?<=\\d\\S{0,5})(?:[A-Z]{1,2}|[a-z]{1,2})|(?<=[IVXLC])[A-E]))?`;
/** What makes an ordinal of a figure: "1er", "2º", "1o." */
const ORDINAL_MARK = "(?:ers?|res?|ère|ème|\\.?[º°ª]|o)?";
/** What ends a label in print and is no part of its number: "SEC. 3 .", "Artículo 1º.-", "CHAPTER 3—". */
const CLOSE = "(?: ?[.:])?[—–-]{0,2}";
/** "12", "12-1"; of French codes "L. 121-3". */
const FIGURE = "(?:[LRDA]\\*?\\.? ?)?\\d+(?:[-.]\\d+)*";
const ROMAN = "(?=[IVXLC]{2})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})";
/** What may be a word too is no number where a sentence goes on: "Title A law on dogs". */
const NO_SENTENCE = "(?! \\p{Ll})";
const BLANK = "[ \\u00a0\\u202f]";

function inCases(word: string): readonly string[] {
  const title = word.charAt(0).toUpperCase() + word.slice(1);
  return [...new Set([word.toLowerCase(), title, word.toUpperCase()])];
}

function wordSource(word: string): string {
  const spelled = inCases(word).join("|").replaceAll(".", "\\.");
  const isSign = !/\p{L}$/u.test(word);
  return `(?:${spelled})${BLANK}${isSign ? "?" : "{1,2}"}`;
}

function rowOf(kind: HeadingRow["kind"], { words, ...row }: Omit<Designation, "kind">): HeadingRow {
  const names = words.split(" ").map(wordSource).join("|");
  const spelled = [...DESIGNATED_ORDINALS.keys()].flatMap(inCases);
  const letter = kind === "container" ? "[A-Z]" : "[IVXLC]";
  const number = `${FIGURE}|(?:${[...spelled, letter].join("|")})${NO_SENTENCE}|${ROMAN}`;
  return {
    ...row,
    kind,
    scope: kind === "article" ? "document" : "parent",
    numbering: "arabic",
    label: new RegExp(`^(?:${names})(${number})${ORDINAL_MARK}${INSERTED}${END}${CLOSE}`, "u"),
  };
}

/** The rows of all units; articles first, since a label that can be either is an article more often. */
export const DESIGNATIONS: readonly HeadingRow[] = [
  ...ARTICLES.map((row) => rowOf("article", row)),
  ...CONTAINERS.map((row) => rowOf("container", row)),
];
