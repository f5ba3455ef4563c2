/** Philippines: Republic Acts as the Official Gazette prints them; the section is the basic unit. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const philippines: Profile = {
  id: "ph",
  headings: [
    {
      role: "title",
      kind: "container",
      rank: 1,
      element: "title",
      prefix: "title",
      scope: "document",
      numbering: "roman",
      label: new RegExp(`^(?:TITLE|Title) ([IVXLC]+)()${END}`, "u"),
    },
    {
      role: "chapter",
      kind: "container",
      rank: 2,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^(?:CHAPTER|Chapter) ([IVXLC]+)()${END}`, "u"),
    },
    {
      role: "article",
      kind: "container",
      rank: 3,
      element: "article",
      prefix: "art",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^(?:ARTICLE|Article) ([IVXLC]+)()${END}`, "u"),
    },
    {
      role: "section",
      kind: "article",
      rank: 9,
      element: "section",
      prefix: "sec",
      scope: "document",
      numbering: "arabic",
      label: /^(?:SECTION|SEC\.|Section|Sec\.) (\d+)(?:-?([A-Z]))?(?![\p{L}\p{N}])\.?/u,
    },
  ],
  items: [
    { form: "(a)", inArticle: "point", role: "paragraph" },
    { form: "(1)", inArticle: "point", role: "subparagraph" },
    { form: "a.", inArticle: "point", role: "point" },
    { form: "1.", inArticle: "point", role: "point" },
    { form: "A.", inArticle: "point", role: "point" },
    { form: "a)", inArticle: "point", role: "point" },
    { form: "1)", inArticle: "point", role: "point" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [/^ANNEX(?: "?[A-Z]"?)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference: /(?:^|[\s(])(?:[Ss]ections?|[Pp]aragraphs?|[Aa]rticles?|Act|No\.)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^(?!)/u,
};
