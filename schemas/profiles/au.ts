/** Australia: acts of the Commonwealth; a section is a bare number before its title. */
import type { Profile } from "./profile.ts";

const END = "(?![\\p{L}\\p{N}])";

// The dash between label and title is printed, and belongs to the label.
const DASH = "(?:—|–|--)?";

export const australia: Profile = {
  id: "au",
  headings: [
    {
      role: "chapter",
      kind: "container",
      rank: 1,
      element: "chapter",
      prefix: "chp",
      scope: "document",
      numbering: "arabic",
      label: new RegExp(`^(?:CHAPTER|Chapter) (\\d+)([A-Z]{0,2})${END}${DASH}`, "u"),
    },
    {
      role: "part",
      kind: "container",
      rank: 2,
      element: "part",
      prefix: "part",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:PART|Part) (\\d+(?:\\.\\d+)?|[IVXLC]+)([A-Z]{0,2})${END}${DASH}`, "u"),
    },
    {
      role: "division",
      kind: "container",
      rank: 3,
      element: "division",
      prefix: "dvs",
      scope: "parent",
      numbering: "arabic",
      label: new RegExp(`^(?:DIVISION|Division) (\\d+)([A-Z]{0,2})${END}${DASH}`, "u"),
    },
    {
      role: "subdivision",
      kind: "container",
      rank: 4,
      element: "subdivision",
      prefix: "subdivision",
      scope: "parent",
      numbering: "letter",
      label: new RegExp(`^(?:SUBDIVISION|Subdivision) ([A-Z]{1,2})()${END}${DASH}`, "u"),
    },
    {
      role: "section",
      kind: "article",
      rank: 9,
      element: "section",
      prefix: "sec",
      scope: "document",
      numbering: "arabic",
      label: /^(\d+(?:\.\d+)?)([A-Z]{0,3})(?![\p{L}\p{N}.,(])/u,
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
    attachment: [/^(?:SCHEDULE|Schedule)(?: \d+[A-Z]{0,2})?(?![\p{L}\p{N}]| \()(?:—|–|--)?/u],
    notes: [],
    beforeReference:
      /(?:^|[\s(])(?:[Ss]ections?|[Ss]ubsections?|[Pp]aragraphs?|[Ss]chedules?|[Pp]arts?|[Dd]ivisions?)$/u,
  },
  amendingArticle: /^(?!)/u,
  deleted: /^[Rr]epealed[.;]?$/u,
};
