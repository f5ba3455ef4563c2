/** Germany: federal acts as the Bundesgesetzblatt prints them; the basic unit is "§ 1". */
import type { HeadingRow, Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

/** "Abschnitt 2", and in older acts "Zweiter Abschnitt". */
function container(
  word: string,
  rank: number,
  element: string,
  prefix: string,
): readonly HeadingRow[] {
  const row = {
    role: word.toLowerCase(),
    kind: "container",
    rank,
    element,
    prefix,
    scope: rank === 1 ? "document" : "parent",
    numbering: "arabic",
  } as const;
  return [
    { ...row, label: new RegExp(`^${word} (\\d+|[IVXLC]+)([a-z]?)${END}`, "u") },
    { ...row, label: new RegExp(`^(\\p{Lu}\\p{Ll}+(?:er|es)) ${word}()${END}`, "u") },
  ];
}

export const germany: Profile = {
  id: "de",
  headings: [
    ...container("Buch", 1, "book", "book"),
    ...container("Teil", 2, "part", "part"),
    ...container("Kapitel", 3, "chapter", "chp"),
    ...container("Abschnitt", 4, "section", "sec"),
    ...container("Unterabschnitt", 5, "subsection", "subsec"),
    ...container("Titel", 6, "title", "title"),
    ...container("Untertitel", 7, "subtitle", "subtitle"),
    {
      role: "paragraph",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^§ ?(\\d+)([a-z]{0,2})${END}`, "u"),
    },
    {
      role: "artikel",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:Artikel|Art\\.) (\\d+)([a-z]{0,2})${END}`, "u"),
    },
  ],
  items: [
    { form: "(1)", inArticle: "paragraph", role: "absatz" },
    { form: "1.", inArticle: "point", role: "nummer" },
    { form: "a)", inArticle: "point", role: "buchstabe" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [/^(?:Anlage|ANLAGE|Anhang|ANHANG)(?: \d+| [IVXLC]+)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference:
      /(?:^|[\s(])(?:§§?|Abs(?:atz|ätze|atzes|\.)|Satz|Nr\.|Nummern?|Buchstaben?|Artikel|Art\.)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^\((?:weggefallen|aufgehoben)\)$/u,
};
