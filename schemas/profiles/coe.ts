/** Council of Europe: conventions of the treaty series in English. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const councilOfEurope: Profile = {
  id: "coe",
  headings: [
    {
      role: "chapter",
      kind: "container",
      rank: 1,
      element: "chapter",
      prefix: "chp",
      scope: "document",
      numbering: "roman",
      label: new RegExp(`^(?:CHAPTER|Chapter) ([IVXLC]+)()${END}`, "u"),
    },
    {
      role: "section",
      kind: "container",
      rank: 2,
      element: "section",
      prefix: "sec",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:SECTION|Section) (\\d+)()${END}`, "u"),
    },
    {
      role: "title",
      kind: "container",
      rank: 3,
      element: "title",
      prefix: "title",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:TITLE|Title) (\\d+)()${END}`, "u"),
    },
    {
      role: "article",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:Article|ARTICLE) (\\d+)([a-z])?${END}`, "u"),
    },
  ],
  items: [
    { form: "1.", inArticle: "paragraph", role: "paragraph" },
    { form: "1", inArticle: "paragraph", role: "paragraph" },
    { form: "a.", inArticle: "point", role: "point" },
    { form: "a", inArticle: "point", role: "point" },
    { form: "(a)", inArticle: "point", role: "point" },
    { form: "a)", inArticle: "point", role: "point" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [/^(?:ANNEX|Annex|APPENDIX|Appendix)(?: [IVXLC]+)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference: /(?:^|[\s(])(?:[Pp]aragraphs?|[Aa]rticles?|No)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^deleted[.;]?$/u,
};
