/**
 * A source that was typed, put into the document: read anew, its units with the identities they had.
 *
 * Where the change lies inside one article of the body, only that article is read; everything else is kept as it is.
 */
import { Fragment, type Node, Slice } from "prosemirror-model";
import { carryWids } from "../../../engine/align/index.ts";
import { readDialect } from "../../../engine/dialect/index.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { fillEmptyUnits } from "../empty-units.ts";
import { labelOf } from "../units.ts";
import { type ArticleLines, articleLines } from "./article-lines.ts";

const { nodes } = legalSchema;

export interface SourceContext {
  readonly profile: Profile;
  readonly mint: () => string;
}

/** A source and the document that it was last known to say. */
export interface PlacedSource {
  readonly source: string;
  readonly document: LegalDocument;
}

/** The document that a source says, with the identities of the document known until now. Never throws. */
export function placeSource(
  known: PlacedSource,
  source: string,
  context: SourceContext,
): LegalDocument {
  if (source === known.source) return known.document;
  return placeArticle(known, source, context) ?? placeWhole(known, source, context);
}

function placeWhole(
  { document }: PlacedSource,
  source: string,
  { profile, mint }: SourceContext,
): LegalDocument {
  const read = readDialect(source, { profile }).document;
  return carryWids(document, fillEmptyUnits(read), profile, mint);
}

/** The document with one article read anew, or undefined where the change is not inside one. */
function placeArticle(
  known: PlacedSource,
  source: string,
  context: SourceContext,
): LegalDocument | undefined {
  const [before, after] = [known.source.split("\n"), source.split("\n")];
  const changed = changedLines(before, after);
  const ranges = articleLines(before, context.profile);
  const index = ranges.findIndex(({ start, end }) => start <= changed.from && changed.to <= end);
  const range = ranges[index];
  const placed = range === undefined ? undefined : nthArticle(known.document, index, ranges);
  if (range === undefined || placed === undefined) return undefined;
  const lines = after.slice(range.start, range.end + after.length - before.length);
  const article = readArticle(lines, placed.node, context);
  if (article === undefined) return undefined;
  const end = placed.position + placed.node.nodeSize;
  return known.document.replace(placed.position, end, new Slice(Fragment.from(article), 0, 0));
}

interface LineSpan {
  readonly from: number;
  readonly to: number;
}

/** The lines of `before` that are not in `after`: from the first that differs to behind the last. */
function changedLines(before: readonly string[], after: readonly string[]): LineSpan {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < most - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same };
}

interface PlacedArticle {
  readonly node: Node;
  readonly position: number;
}

/** The article of the body at an index; undefined where document and source do not have the same articles. */
function nthArticle(
  document: LegalDocument,
  index: number,
  ranges: readonly ArticleLines[],
): PlacedArticle | undefined {
  const articles: PlacedArticle[] = [];
  document.forEach((part, offset) => {
    if (part.type !== nodes.body) return;
    part.descendants((node, position) => {
      if (node.type === nodes.article) articles.push({ node, position: offset + 1 + position });
      return node.type === nodes.container;
    });
  });
  const agree =
    articles.length === ranges.length &&
    articles.every(({ node }, place) => labelOf(node) === ranges[place]?.label);
  return agree ? articles[index] : undefined;
}

function readArticle(
  lines: readonly string[],
  known: Node,
  { profile, mint }: SourceContext,
): Node | undefined {
  if (articleLines(lines, profile).length !== 1) return undefined;
  const { document } = readDialect(lines.join("\n"), { profile });
  const article = document.firstChild?.firstChild;
  const isOne = document.childCount === 1 && document.firstChild?.childCount === 1;
  if (!isOne || article?.type !== nodes.article) return undefined;
  const alone = (node: Node): LegalDocument =>
    nodes.act.create(null, nodes.body.create(null, node));
  const carried = carryWids(alone(known), fillEmptyUnits(alone(article)), profile, mint);
  const read = carried.firstChild?.firstChild;
  if (read === null || read === undefined) return undefined;
  // It stands where the article stood: it is that article, whatever its words and its label are now.
  return read.type.create({ ...read.attrs, wid: known.attrs["wid"] }, read.content);
}
