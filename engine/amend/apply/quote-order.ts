/** The units of a quoted article one after another: none twice, and what is inserted where the instruction says. */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../schemas/amendment.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { compareReadings } from "../../text/index.ts";
import { readingOf, samePath } from "../path.ts";
import type { Declared } from "./declared.ts";
import { type ArticleUnit, childUnits } from "./units.ts";

const { article, list, paragraph, quotation, quotedStructure } = legalSchema.nodes;

/** The label that two paragraphs of an article, or two points of one list, have; undefined where each has its own. */
export function doubledLabel(unit: Node): string | undefined {
  if (unit.isTextblock || unit.type === quotation || unit.type === quotedStructure)
    return undefined;
  const isRow = unit.type === list || unit.type === article;
  const labels = unit.children
    .filter(({ type }) => unit.type === list || type === paragraph)
    .map(({ attrs }) => String(attrs["label"] ?? ""));
  const doubled = isRow ? labels.find((label, at) => labels.indexOf(label) !== at) : undefined;
  if (doubled !== undefined) return doubled;
  for (const child of unit.children) {
    const inside = doubledLabel(child);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** The first inserted unit that the quote has at another place than its label says, between which the instruction puts it. */
export function misplacedInsert(
  { inserts }: Declared,
  after: readonly ArticleUnit[],
): LabelPath | undefined {
  return inserts
    .flatMap(({ units }) => units)
    .find((path) => {
      const siblings = childUnits(after, path.slice(0, -1));
      const at = siblings.findIndex((unit) => samePath(unit.path, path));
      const isAfter = sorts(siblings[at - 1]?.path, path);
      return at !== -1 && !(isAfter && sorts(path, siblings[at + 1]?.path));
    });
}

// Labels of two series say nothing of each other.
function sorts(first: LabelPath | undefined, second: LabelPath | undefined): boolean {
  const [low, high] = [first, second].map((path) => {
    const last = path?.at(-1);
    return last === undefined ? undefined : readingOf(last);
  });
  if (low === undefined || high === undefined || low.series !== high.series) return true;
  return compareReadings(low, high) < 0;
}
