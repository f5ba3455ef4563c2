/**
 * The units of Indonesia by the names that instructions and citations have for them, in order of nesting.
 *
 * Units that a heading opens, and what the items of an article are called, are known from the profile; an annex has no row there.
 */
import { profiles } from "../../../schemas/profiles/index.ts";

/** What a unit is called, and where it stands. */
interface UnitRow {
  readonly role: string;
  readonly level: "annex" | "container" | "article" | "paragraph" | "item";
  /** A greater rank stands inside a smaller one; items nest in any order and have one rank. */
  readonly rank: number;
}

const { headings, items } = profiles.id;
const ANNEX: UnitRow = { role: "lampiran", level: "annex", rank: 0 };
const PARAGRAPH_RANK = 10;
const ITEM_RANK = 11;

/** Each unit once, from the annex to the items. */
export const unitRows: readonly UnitRow[] = [
  ANNEX,
  ...headings.map(({ role, kind, rank }) => ({ role, level: kind, rank })),
  ...rowsOf("paragraph").map(
    (role) => ({ role, level: "paragraph", rank: PARAGRAPH_RANK }) as const,
  ),
  ...rowsOf("point").map((role) => ({ role, level: "item", rank: ITEM_RANK }) as const),
];

function rowsOf(kind: "paragraph" | "point"): readonly string[] {
  return [...new Set(items.filter(({ inArticle }) => inArticle === kind).map(({ role }) => role))];
}
