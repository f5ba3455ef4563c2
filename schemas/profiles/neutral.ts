/**
 * Countries without a profile of their own: units by the names that many languages have for them, items in any form.
 *
 * It says how a text is read, addressed and compared, and nothing of how it should be drafted or amended.
 */
import { DESIGNATIONS } from "./designations.ts";
import type { Profile } from "./profile.ts";

const words = (list: string): string =>
  list
    .split(" ")
    .flatMap((word) => [word, word.toUpperCase()])
    .join("|");
const ANNEX = words(
  "Annex Annexe Appendix Schedule Anexo Apéndice Allegato Anlage Anhang Bijlage Annexure",
);
const UNIT = words(
  "Article Articles Art. Section Sections Sec. Paragraph Paragraphs Subsection Chapter Part Artículo Artículos Artigo Articolo Artikel §",
);

export const neutral: Profile = {
  id: "neutral",
  headings: [
    ...DESIGNATIONS,
    {
      // Where a heading is a number and a title, it is that of the unit whose number runs through the text.
      role: "number",
      kind: "article",
      rank: 9,
      element: "article",
      prefix: "art",
      scope: "document",
      numbering: "arabic",
      label: /^(\d{1,3})([A-Z]{0,3})(?:\.(?=[ \t]|$)|(?![\p{L}\p{N}.,(/:–-]))/u,
    },
  ],
  items: [
    { form: "(1)", inArticle: "paragraph", role: "paragraph" },
    { form: "1.", inArticle: "paragraph", role: "paragraph" },
    { form: "(a)", inArticle: "point", role: "point" },
    { form: "a)", inArticle: "point", role: "point" },
    { form: "1)", inArticle: "point", role: "point" },
    { form: "a.", inArticle: "point", role: "point" },
    { form: "(A)", inArticle: "point", role: "point" },
    { form: "A.", inArticle: "point", role: "point" },
  ],
  words: {
    recitals: [],
    citations: [],
    explanation: [],
    attachment: [new RegExp(`^(?:${ANNEX})(?: (?:\\d+|[IVXLC]+|[A-Z]))?(?![\\p{L}\\p{N}])`, "u")],
    notes: [],
    beforeReference: new RegExp(`(?:^|[\\s(])(?:${UNIT.toLowerCase()}|${UNIT})$`, "u"),
  },
  amendingArticle: /^(?!)/u,
  deleted:
    /^[[(]?(?:[Rr]epealed|[Dd]eleted|[Aa]brogé|[Dd]erogado|[Rr]evogado|[Aa]brogato|[Aa]ufgehoben|[Vv]ervallen)[\])]?[.;]?$/u,
};
