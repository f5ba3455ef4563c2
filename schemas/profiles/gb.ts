/** United Kingdom: public general acts; a section is a bare number before its title. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

export const unitedKingdom: Profile = {
  id: "gb",
  headings: [
    {
      role: "part",
      kind: "container",
      rank: 1,
      element: "part",
      prefix: "part",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:PART|Part) (\\d+|[IVXLC]+)([A-Z]{0,2})${END}`, "u"),
    },
    {
      role: "chapter",
      kind: "container",
      rank: 2,
      element: "chapter",
      prefix: "chp",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:CHAPTER|Chapter) (\\d+|[IVXLC]+)([A-Z]{0,2})${END}`, "u"),
    },
    {
      role: "section",
      kind: "article",
      rank: 9,
      element: "section",
      prefix: "sec",
      scope: "document",
      numbering: "arabic",
      label: /^(\d+)([A-Z]{0,3}\d{0,2})(?![\p{L}\p{N}.,(])/u,
    },
  ],
  items: [
    { form: "(1)", inArticle: "paragraph", role: "subsection" },
    { form: "(a)", inArticle: "point", role: "paragraph" },
    { form: "(A)", inArticle: "point", role: "subparagraph" },
    { form: "(aa)", inArticle: "point", role: "paragraph" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [
      /^(?:SCHEDULE|Schedule)(?: \d+[A-Z]{0,2})?(?![\p{L}\p{N}])/u,
      // Where an edition leaves out the number of a schedule, the sections that it belongs to are its name.
      /^Sections? \d+[A-Z]*(?:(?:, | and | to )\d+[A-Z]*)*(?![\p{L}\p{N}])/u,
    ],
    notes: [],
    beforeReference:
      /(?:^|[\s(])(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?|[Ss]chedules?|[Pp]arts?|[Cc]hapters?)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^[Rr]epealed[.;]?$/u,
};
