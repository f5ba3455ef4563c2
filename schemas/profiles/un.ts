/** United Nations: treaties deposited with the Secretary-General, in English. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const unitedNations: Profile = {
  id: "un",
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
      role: "chapter",
      kind: "container",
      rank: 2,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^(?:CHAPTER|Chapter) ([IVXLC]+|\\d+)()${END}`, "u"),
    },
    {
      role: "division",
      kind: "container",
      rank: 3,
      element: "section",
      prefix: "sec",
      scope: "parent",
      numbering: "roman",
      label: new RegExp(`^([IVX]+)()${END}\\.?`, "u"),
    },
    {
      role: "article",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:Article|ARTICLE) (\\d+|[IVXLC]+)()${END}`, "u"),
    },
  ],
  items: [
    { form: "1.", inArticle: "paragraph", role: "paragraph" },
    { form: "(1)", inArticle: "point", role: "paragraph" },
    { form: "(a)", inArticle: "point", role: "subparagraph" },
    { form: "a)", inArticle: "point", role: "subparagraph" },
    { form: "a.", inArticle: "point", role: "subparagraph" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [/^(?:ANNEX|Annex|APPENDIX|Appendix)(?: [IVXLC]+)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference: /(?:^|[\s(])(?:[Pp]aragraphs?|[Ss]ubparagraphs?|[Aa]rticles?|No)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^(?!)/u,
};
