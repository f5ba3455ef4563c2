/** Citations in English: what the countries share, and a table of unit words for each. */
import type { ClauseKind } from "../../../schemas/document.ts";
import { englishActs } from "../acts/english.ts";
import type { Grammar, UnitWord } from "../grammar.ts";
import { END, sticky } from "../scan.ts";

interface WordRow {
  readonly role: string;
  readonly level: UnitWord["level"];
  readonly rank: number;
  readonly kinds: readonly ClauseKind[];
  /** The word as it begins a sentence; the small form and the plural are understood too. */
  readonly word: string;
  readonly label: string;
  readonly bare?: string;
}

const ROMAN = `[IVXLC]+${END}`;
const FIGURE = `\\d{1,4}[A-Z]{0,2}[a-z]?${END}`;
// Decimal numbers of sections: 474.25A.
const DECIMAL = `\\d{1,4}(?:\\.\\d{1,3})?[A-Z]{0,2}${END}`;
const BRACKETS = "\\((?:\\d{1,3}[A-Za-z]{0,2}|[a-z]{1,5}|[A-Z]{1,3})\\)";
const LETTER = `[a-z](?:\\.(?=\\s+(?:and|or)))?${END}`;
// A number whose word is left out must be followed by what can follow a citation: "Article 5 and 30 days" has one only.
const GOES_ON =
  "(?=\\s*(?:[,;.:()\\]]|$|(?:and|or|to|through|of|shall|is|are|may|must|does|do|applies|apply|if|where|in|as|has|have|for|with|by|on|the|that|which|paragraph|subsection|above|below)(?!\\p{L})))";
const bareFigure = (figure: string): string => `${figure}${GOES_ON}`;

const UNITS: readonly ClauseKind[] = ["paragraph", "point", "instruction"];

const SUFFIX: UnitWord = {
  role: "unit",
  level: "item",
  rank: 12,
  kinds: UNITS,
  word: sticky("(?!)"),
  label: sticky(`${BRACKETS}|\\.[a-z]${END}`),
  read: null,
  bare: sticky(BRACKETS),
  standsAlone: false,
};

const annexes: readonly WordRow[] = [
  {
    role: "annex",
    level: "attachment",
    rank: 1,
    kinds: ["attachment"],
    word: "Annex(?:es)?|Appendix|Schedules?",
    label: `(?:${ROMAN}|${FIGURE})`,
  },
  {
    role: "part",
    level: "container",
    rank: 2,
    kinds: ["container"],
    word: "Parts?",
    label: `${ROMAN}|${FIGURE}`,
  },
  {
    role: "chapter",
    level: "container",
    rank: 4,
    kinds: ["container"],
    word: "Chapters?",
    label: `${ROMAN}|${FIGURE}`,
  },
];
const title: WordRow = {
  role: "title",
  level: "container",
  rank: 3,
  kinds: ["container"],
  word: "Titles?",
  label: `${ROMAN}|${FIGURE}`,
};
const article: WordRow = {
  role: "article",
  level: "article",
  rank: 9,
  kinds: ["article"],
  word: "Articles?|Arts?\\.",
  label: FIGURE,
  bare: bareFigure(FIGURE),
};
const containerSection: WordRow = {
  role: "section",
  level: "container",
  rank: 5,
  kinds: ["container"],
  word: "Sections?",
  label: `${ROMAN}|${FIGURE}`,
};
const numberedParagraph: WordRow = {
  role: "paragraph",
  level: "paragraph",
  rank: 10,
  kinds: UNITS,
  word: "Paragraphs?",
  label: `${FIGURE}|${BRACKETS}`,
  bare: `${bareFigure(FIGURE)}|${BRACKETS}`,
};
const points: readonly WordRow[] = [
  {
    role: "point",
    level: "item",
    rank: 11,
    kinds: UNITS,
    word: "(?:Sub-?p|P)oints?|Items?",
    label: `${BRACKETS}|${FIGURE}|${LETTER}`,
    bare: BRACKETS,
  },
  {
    role: "subparagraph",
    level: "item",
    rank: 11,
    kinds: UNITS,
    word: "Sub-?paragraphs?",
    label: `${BRACKETS}|${FIGURE}|${LETTER}`,
    bare: `${BRACKETS}|${LETTER}${GOES_ON}`,
  },
];
const section = (label: string): WordRow => ({
  role: "section",
  level: "article",
  rank: 9,
  kinds: ["article"],
  word: "Sections?|Secs?\\.|Regulations?|Rules?",
  label,
  bare: bareFigure(label),
});
// Australia cites the part by its own word and the number of its section: "subsection 474.7(1)".
const sectionByPart: WordRow = {
  ...section(`\\d{1,4}\\.\\d{1,3}[A-Z]{0,2}${END}`),
  word: "Subsections?|Paragraphs?|Subparagraphs?",
};
const subsection: WordRow = {
  role: "subsection",
  level: "paragraph",
  rank: 10,
  kinds: UNITS,
  word: "Subsections?",
  label: `${BRACKETS}|${FIGURE}`,
  bare: BRACKETS,
};
const letteredParagraph: WordRow = {
  role: "paragraph",
  level: "item",
  rank: 11,
  kinds: UNITS,
  word: "Paragraphs?",
  label: `${BRACKETS}|${FIGURE}`,
  bare: BRACKETS,
};
const subparagraph: WordRow = {
  role: "subparagraph",
  level: "item",
  rank: 12,
  kinds: UNITS,
  word: "Sub-?paragraphs?",
  label: `${BRACKETS}|${FIGURE}|${LETTER}`,
  bare: BRACKETS,
};

function small(word: string): string {
  return word.replace(/\p{Lu}/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);
}

function grammar(rows: readonly WordRow[]): Grammar {
  const words = rows.map(({ word }) => small(word)).join("|");
  return {
    units: rows.map(({ word, label, bare, ...row }) => ({
      ...row,
      word: sticky(`(?:${small(word)})(?!\\p{L})`),
      label: sticky(label),
      read: null,
      bare: bare === undefined ? null : sticky(bare),
      standsAlone: false,
    })),
    anyUnit: sticky(`(?:${words})`),
    suffix: SUFFIX,
    thisAfter: null,
    thatAfter: null,
    thisBefore: sticky("[Tt]his(?!\\p{L})"),
    conjunction: sticky(`(?:and/or|and|or|except)${END}`),
    meaning: (conjunction) => {
      if (conjunction === "and/or") return "and-or";
      if (conjunction === "or") return "or";
      return conjunction === "except" ? "except" : "and";
    },
    filler: sticky("(?:of|in|under|with|by)\\s+"),
    looseFiller: null,
    through: sticky(`(?:to|through|until)${END}|[-–](?=\\s*\\d)`),
    ofWord: sticky(`(?:of|in|to)${END}`),
    commaBehind: ["article", "paragraph"],
    allowsNoComma: false,
    lead: /(?:(?:referred\s+to|laid\s+down|set\s+out|provided\s+for|as\s+defined|established|pursuant|according|accordance|subject)\s+)?(?:(?:in|under|by|with|to|of|against|within\s+the\s+meaning\s+of|pursuant\s+to|for\s+the\s+purposes\s+of)\s+){0,2}$/iu,
    acts: englishActs,
    brokenBefore: null,
    brokenBehind: null,
    brokenInto: null,
    unfinished: null,
    ratifies: null,
    elsewhereBefore: null,
    elsewhere: sticky(
      `\\s+(?:thereof${END}|of\\s+(?:the\\s+)?(?:same|said|other|latter|former|aforementioned)${END}|of\\s+the\\s+\\d{4}\\s+\\p{Lu})`,
    ),
    besideAct: {
      before:
        /^\s*(?:[,(]\s*)?(?:(?:and\s+)?(?:in\s+particular|especially|notably)\s+)?(?:(?:in|under)\s+)?$/u,
      behind: /^\s*[,(]\s*$/u,
    },
    shortName: {
      defined:
        /[("“](?:hereinafter[^("“]{0,40}["“])?(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}-]*(?:\s+\p{Lu}[\p{L}\p{N}-]*){0,5})["”)]+/gu,
      behind: sticky("\\s+(?:(?:of|in|to)\\s+)?(?:the\\s+)?"),
    },
    trigger: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words}|${englishActs.trigger})(?!\\p{L})`, "gu"),
  };
}

/** European Union: Article 17(1)(a), point (a) of Article 6(1), Section 2 of Chapter III. */
export const european = grammar([
  ...annexes,
  title,
  containerSection,
  article,
  numberedParagraph,
  ...points,
]);

/** Treaties: Articles 2 through 11, Article 6, paragraph 1.a. */
export const treaty = european;

/** Philippines: Section 4(c)(1), paragraph (a). */
export const philippine = grammar([
  ...annexes,
  title,
  { ...article, level: "container", rank: 5, kinds: ["container"], label: `${ROMAN}|${FIGURE}` },
  section(FIGURE),
  subsection,
  letteredParagraph,
  subparagraph,
  ...points.slice(0, 1),
]);

/** United Kingdom and Australia: section 12(3)(a), subsections (1) to (3), section 474.25A(1). */
export const commonwealth = grammar([
  ...annexes,
  { ...title, role: "division", word: "Divisions?", rank: 5, label: `${DECIMAL}` },
  section(DECIMAL),
  sectionByPart,
  article,
  subsection,
  letteredParagraph,
  subparagraph,
]);

/** Countries whose citations nobody has described: none is found, and none is taken for one of another country. */
export const unknown: Grammar = { ...grammar([]), trigger: /(?!)/gu };
