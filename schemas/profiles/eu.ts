/** European Union: regulations and directives as EUR-Lex prints them in English. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const europeanUnion: Profile = {
  id: "eu",
  headings: [
    {
      role: "part",
      kind: "container",
      rank: 1,
      element: "part",
      prefix: "part",
      scope: "document",
      numbering: "roman",
      label: new RegExp(`^(?:PART|Part) ([IVXLC]+|\\d+)()${END}`, "u"),
    },
    {
      role: "title",
      kind: "container",
      rank: 2,
      element: "title",
      prefix: "title",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^(?:TITLE|Title) ([IVXLC]+|\\d+)()${END}`, "u"),
    },
    {
      role: "chapter",
      kind: "container",
      rank: 3,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^(?:CHAPTER|Chapter) ([IVXLC]+|\\d+)()${END}`, "u"),
    },
    {
      role: "section",
      kind: "container",
      rank: 4,
      element: "section",
      prefix: "sec",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:SECTION|Section) (\\d+|[IVXLC]+)()${END}`, "u"),
    },
    {
      role: "article",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:Article|ARTICLE) (\\d+)([a-z]{1,2})?${END}`, "u"),
    },
  ],
  items: [
    { form: "1.", inArticle: "paragraph", role: "paragraph" },
    { form: "(1)", inArticle: "point", role: "point" },
    { form: "(a)", inArticle: "point", role: "point" },
    { form: "a)", inArticle: "point", role: "point" },
    { form: "(aa)", inArticle: "point", role: "point" },
  ],
  words: {
    recitals: [/^Whereas ?:/u],
    citations: [],
    explanation: [],
    attachment: [/^ANNEX(?: [IVXLC]+)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference: /(?:^|[\s(])(?:[Pp]aragraph|[Pp]oint|[Aa]rticle|Regulation|Directive|No)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^(?:deleted|\[deleted\])[.;]?$/u,
};
