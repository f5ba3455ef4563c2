/** Thailand: acts in the English of the Office of the Council of State; the section is the basic unit. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const thailand: Profile = {
  id: "th",
  headings: [
    {
      role: "title",
      kind: "container",
      rank: 1,
      element: "title",
      prefix: "title",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:TITLE|Title) (\\d+|[IVXLC]+)()${END}`, "u"),
    },
    {
      role: "chapter",
      kind: "container",
      rank: 2,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:CHAPTER|Chapter) (\\d+|[IVXLC]+)()${END}`, "u"),
    },
    {
      role: "part",
      kind: "container",
      rank: 3,
      element: "part",
      prefix: "part",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:PART|Part) (\\d+|[IVXLC]+)()${END}`, "u"),
    },
    {
      role: "section",
      kind: "article",
      rank: 9,
      element: "section",
      prefix: "sec",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:SECTION|Section) (\\d+(?:/\\d+)?)()${END}\\.?`, "u"),
    },
  ],
  items: [
    { form: "(1)", inArticle: "point", role: "subsection" },
    { form: "(a)", inArticle: "point", role: "paragraph" },
    { form: "1.", inArticle: "point", role: "item" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [/^(?:SCHEDULE|Schedule)(?: \d+)?(?![\p{L}\p{N}])/u],
    notes: [],
    beforeReference: /(?:^|[\s(])(?:[Ss]ections?|[Pp]aragraphs?|[Cc]hapters?|B\.E\.|Act)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^\[?(?:[Rr]epealed|[Rr]evoked)\]?[.;]?$/u,
};
