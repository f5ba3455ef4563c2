/**
 * The foreign texts of the corpus, with what must be found in each.
 *
 * `known` are the totals of the act; `count` finds them in the source by other means than the reader: a pattern of that edition.
 */
import type { ProfileId } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { readEurLex } from "./eur-lex.ts";

/** Units of a text: articles or sections of its body, recitals, annexes or schedules. */
export interface Totals {
  readonly articles: number;
  readonly recitals?: number;
  readonly annexes?: number;
}

export interface ForeignText {
  readonly name: string;
  readonly file: string;
  readonly profile: ProfileId;
  readonly known: Totals;
  readonly count: (source: string) => Totals;
}

/** What the reader is given. */
export function sourceOf({ file }: ForeignText): string {
  return file.endsWith(".json") ? readEurLex(file) : readCorpus(file);
}

const lines =
  (pattern: RegExp) =>
  (source: string): Totals => ({
    articles: source.match(pattern)?.length ?? 0,
  });
const MARKED_ARTICLE = /^#+ *Article +\d+ *$/gmu;
const TREATY = lines(MARKED_ARTICLE);
const SECTION_OF_PAGE = /<p[^>]*>(?:<b>)?(?:Section|SECTION|SEC\.) \d+\./gu;

function countUnitedKingdom(source: string): Totals {
  const [body = "", schedules = ""] = source.split(/^## SCHEDULES$/mu);
  const numbers = body.match(/^\d+$/gmu) ?? [];
  return { articles: numbers.length, annexes: schedules.match(/^1$/gmu)?.length ?? 0 };
}

function countEurLexPage(source: string): Totals {
  const recitals = source.slice(
    source.indexOf("Whereas:"),
    source.indexOf("HAVE ADOPTED THIS REGULATION"),
  );
  return {
    articles: source.match(/class="ti-art"/gu)?.length ?? 0,
    recitals: recitals.match(/<p class="normal">\(\d+\)<\/p>/gu)?.length ?? 0,
  };
}

function countEurLexText(source: string): Totals {
  return {
    articles: source.match(/^Article\s\d+[a-z]?$/gmu)?.length ?? 0,
    recitals: source.match(/^\(\d+\) {3}/gmu)?.length ?? 0,
  };
}

const COE = "comparative/treaties";

/** One row a text; the two of Australia that are no single act are counted by their sections. */
export const FOREIGN_TEXTS: readonly ForeignText[] = [
  {
    name: "GDPR (page)",
    file: "comparative/eu/gdpr-eurlex.html",
    profile: "eu",
    known: { articles: 99, recitals: 173 },
    count: countEurLexPage,
  },
  {
    name: "GDPR (text)",
    file: "comparative/eu/gdpr-2016-679.json",
    profile: "eu",
    known: { articles: 99, recitals: 173 },
    count: countEurLexText,
  },
  {
    name: "DSA",
    file: "comparative/eu/dsa-2022-2065.json",
    profile: "eu",
    // The act has 156 recitals; the records leave out one.
    known: { articles: 93, recitals: 155 },
    count: countEurLexText,
  },
  {
    name: "ePrivacy",
    file: "comparative/eu/eprivacy-2002-58.json",
    profile: "eu",
    // As amended in 2009, with Articles 14a and 15a.
    known: { articles: 23, recitals: 49 },
    count: countEurLexText,
  },
  {
    name: "Budapest",
    file: `${COE}/budapest-cybercrime-convention-2001.en.md`,
    profile: "coe",
    known: { articles: 48 },
    count: TREATY,
  },
  {
    name: "Lanzarote",
    file: `${COE}/lanzarote-convention-2007.en.md`,
    profile: "coe",
    known: { articles: 50 },
    count: TREATY,
  },
  {
    name: "CoE trafficking",
    file: `${COE}/coe-anti-trafficking-convention-2005.en.md`,
    profile: "coe",
    known: { articles: 47 },
    count: TREATY,
  },
  {
    name: "Palermo Protocol",
    file: `${COE}/palermo-protocol-2000.en.md`,
    profile: "un",
    known: { articles: 20 },
    count: TREATY,
  },
  {
    name: "UNTOC",
    file: `${COE}/untoc-2000.en.md`,
    profile: "un",
    known: { articles: 41 },
    count: TREATY,
  },
  {
    name: "CRC",
    file: `${COE}/crc-1989.en.md`,
    profile: "un",
    known: { articles: 54 },
    count: TREATY,
  },
  {
    name: "OPSC",
    file: `${COE}/crc-opsc-2000.en.md`,
    profile: "un",
    known: { articles: 17 },
    count: TREATY,
  },
  {
    name: "Online Safety Act 2023",
    file: "comparative/uk/online-safety-act-2023.txt",
    profile: "gb",
    known: { articles: 241, annexes: 17 },
    count: countUnitedKingdom,
  },
  {
    name: "RA 10175",
    file: "comparative/ph/ra-10175-cybercrime-prevention.html",
    profile: "ph",
    known: { articles: 31 },
    count: lines(SECTION_OF_PAGE),
  },
  {
    name: "RA 10173",
    file: "comparative/ph/ra-10173-data-privacy-act.html",
    profile: "ph",
    known: { articles: 45 },
    count: lines(SECTION_OF_PAGE),
  },
  {
    name: "RA 9995",
    file: "comparative/ph/ra-9995-anti-voyeurism.html",
    profile: "ph",
    known: { articles: 10 },
    count: lines(SECTION_OF_PAGE),
  },
  {
    name: "RA 11862 (excerpt)",
    file: "comparative/ph/ra-11862-expanded-anti-trafficking-2022.EXCERPT.md",
    profile: "ph",
    known: { articles: 5 },
    count: lines(/^\*\*(?:SECTION|SEC\.) \d+\.\*\*/gmu),
  },
  {
    name: "rules of RA 11930 (excerpt)",
    file: "comparative/ph/ra-11930-osaec-IRR-2023.EXCERPT.md",
    profile: "ph",
    known: { articles: 1 },
    count: lines(/^\*\*Section \d+\./gmu),
  },
  {
    name: "Criminal Code Div 474",
    file: "comparative/au/criminal-code-div-474.md",
    profile: "au",
    known: { articles: 36 },
    count: lines(/^#+ \d+\.\d+[A-Z]* /gmu),
  },
  {
    name: "Criminal Code vol. 2",
    file: "comparative/au/criminal-code-act-1995-vol2.md",
    profile: "au",
    known: { articles: 490 },
    count: lines(/^#+ \d+\.\d+[A-Z]* /gmu),
  },
  {
    name: "Online Safety for Children Act 2015",
    file: "comparative/au/enhancing-online-safety-for-children-act-2015.md",
    profile: "au",
    known: { articles: 108 },
    count: lines(/^##### \d+ {2}/gmu),
  },
  {
    name: "NetzDG",
    file: "comparative/de/netzdg-2022-02.md",
    profile: "de",
    known: { articles: 14 },
    count: lines(/^## § \d+[a-z]? /gmu),
  },
];
