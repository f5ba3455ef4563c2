/** Changes of parts of an article that is not restated as a whole: quoted parts, and parts deleted without a quote. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, QuotedUnit } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { printPath, samePath } from "../../../path/index.ts";
import {
  type ArticleUnit,
  allWords,
  articleUnits,
  exchangeUnit,
  onlyUnit,
  resolveUnit,
} from "../find/article-units.ts";
import { type ArticlePlace, placeInArticle } from "../insert/article-place.ts";
import { did, refuse, type Step } from "../outcome.ts";
import type { Declared, DeclaredInsert } from "./declared.ts";
import { changesOf, type Restated } from "./restate.ts";

const { list, paragraph, point, textBlock } = legalSchema.nodes;

/** The units that a partial quote gives for an article, with their paths in it. */
export function quotedParts(
  units: readonly QuotedUnit[],
  step: LabelStep,
  declared: Declared,
  profile: Profile,
): readonly ArticleUnit[] {
  return units.flatMap(({ node, path }) => {
    if (node.type === legalSchema.nodes.article) return articleUnits(node, step, profile).slice(1);
    return partUnits(node, path, step, declared, profile);
  });
}

// "16. …" alone is the item that the instruction names by this label.
function partUnits(
  node: Node,
  path: LabelPath,
  step: LabelStep,
  declared: Declared,
  profile: Profile,
): readonly ArticleUnit[] {
  const named = [...declared.replaced, ...declared.inserts.flatMap(({ units }) => units)];
  const whole = named.find((other) => samePath(other.slice(-path.length), path));
  const parent = whole === undefined ? [step] : whole.slice(0, -1);
  const holder = node.type === paragraph ? node : list.create(null, [node]);
  const article = legalSchema.nodes.article.create(null, [holder]);
  return articleUnits(article, step, profile)
    .slice(1)
    .map((unit) => ({ ...unit, path: [...parent, ...unit.path.slice(1)] }));
}

/** An article in the making, and the quoted parts that are in it already. */
interface Merge {
  readonly article: Node;
  readonly used: ReadonlySet<Node>;
}

/** What merging needs beside the article. */
interface Parts {
  readonly quoted: readonly ArticleUnit[];
  readonly step: LabelStep;
  readonly profile: Profile;
}

/** The article with the quoted parts in it; what the instruction does not name and the quote repeats must be the same. */
export function mergeParts(
  base: Node,
  quoted: readonly ArticleUnit[],
  step: LabelStep,
  declared: Declared,
  profile: Profile,
): Step<Restated> {
  const parts = { quoted, step, profile };
  let merge: Merge = { article: base, used: new Set() };
  for (const path of declared.replaced) {
    const next = replacePart(merge, path, parts);
    if (next.kind === "refused") return next;
    merge = next.value;
  }
  for (const insert of declared.inserts) {
    const next = insertParts(merge, insert, parts);
    if (next.kind === "refused") return next;
    merge = next.value;
  }
  const deleted = deleteParts(merge.article, step, declared, profile);
  if (deleted.kind === "refused") return deleted;
  const article = deleted.value;
  const stray = strayPart(article, quoted, merge.used, step, profile);
  if (stray !== undefined)
    return refuse(problem("amend/quote-not-announced", { unit: printPath(stray.path) }));
  const changes = changesOf(
    articleUnits(base, step, profile),
    articleUnits(article, step, profile),
  );
  return did({ article, effect: { changes, undeclared: [], remarks: [] } });
}

function givenPart({ quoted }: Parts, path: LabelPath): Step<Node> {
  const part = resolveUnit(quoted, path);
  return part.kind === "found"
    ? did(part.unit.node)
    : refuse(problem("amend/quote-lacks-unit", { unit: printPath(path) }));
}

function replacePart(merge: Merge, path: LabelPath, parts: Parts): Step<Merge> {
  const given = givenPart(parts, path);
  if (given.kind === "refused") return given;
  const place = findPart(merge.article, path, parts.step, parts.profile);
  if (place.kind === "refused") return place;
  const old = place.value.node;
  const { wid, label } = old.attrs;
  const node = given.value;
  const by = node.type.create({ ...node.attrs, wid, label }, node.content);
  return did({
    article: exchangeUnit(merge.article, old, [by]),
    used: new Set([...merge.used, node]),
  });
}

function insertParts(merge: Merge, insert: DeclaredInsert, parts: Parts): Step<Merge> {
  const spot = placeInArticle(articleUnits(merge.article, parts.step, parts.profile), insert);
  if (spot.kind === "refused") return spot;
  const nodes: Node[] = [];
  for (const path of insert.units) {
    const given = givenPart(parts, path);
    if (given.kind === "refused") return given;
    nodes.push(given.value);
  }
  const placed = placeUnits(merge.article, spot.value, nodes);
  if (placed.kind === "refused") return placed;
  return did({ article: placed.value, used: new Set([...merge.used, ...nodes]) });
}

function findPart(
  article: Node,
  path: LabelPath,
  step: LabelStep,
  profile: Profile,
): Step<ArticleUnit> {
  return onlyUnit(articleUnits(article, step, profile), path);
}

function placeUnits(article: Node, spot: ArticlePlace, nodes: readonly Node[]): Step<Node> {
  const { unit } = spot;
  switch (spot.kind) {
    case "after":
      return did(exchangeUnit(article, unit.node, [unit.node, ...nodes]));
    case "before":
      return did(exchangeUnit(article, unit.node, [...nodes, unit.node]));
    case "inside":
      // A unit that has no parts yet does not show where new parts would stand. Only a restatement of the whole shows it.
      return refuse(problem("amend/form-refused", { form: "parts added to a unit that has none" }));
  }
}

// The problem of a quoted part that the instruction does not name and that differs from the same part of the resulting article.
function strayPart(
  article: Node,
  quoted: readonly ArticleUnit[],
  used: ReadonlySet<Node>,
  step: LabelStep,
  profile: Profile,
): ArticleUnit | undefined {
  const own = articleUnits(article, step, profile);
  const isUsed = (unit: ArticleUnit): boolean =>
    [...used].some((node) => node === unit.node || holds(node, unit.node));
  return quoted.find((unit) => {
    if (
      isUsed(unit) ||
      quoted.some((inner) => used.has(inner.node) && holds(unit.node, inner.node))
    )
      return false;
    const same = resolveUnit(own, unit.path);
    const words = allWords(unit.node).replaceAll(/\s+/gu, "");
    return same.kind !== "found" || allWords(same.unit.node).replaceAll(/\s+/gu, "") !== words;
  });
}

function holds(outer: Node, inner: Node): boolean {
  let found = false;
  outer.descendants((node) => {
    if (node === inner) found = true;
    return !found;
  });
  return found;
}

/** The article with the named parts deleted: labels stay, the text says so. */
export function deleteParts(
  base: Node,
  step: LabelStep,
  { deleted }: Pick<Declared, "deleted">,
  profile: Profile,
): Step<Node> {
  let article = base;
  for (const path of deleted) {
    const place = findPart(article, path, step, profile);
    if (place.kind === "refused") return place;
    const { node } = place.value;
    article = exchangeUnit(article, node, [stubOf(node, isLastOfList(article, node))]);
  }
  return did(article);
}

function isLastOfList(article: Node, unit: Node): boolean {
  let isLast = false;
  article.descendants((node) => {
    if (node.lastChild === unit) isLast = true;
  });
  return isLast;
}

/** A unit that keeps its label and says that it was deleted: "Dihapus."; in a list of letters "dihapus;". */
export function stubOf(unit: Node, isLast: boolean): Node {
  const isLetter = unit.type === point && /^[a-z]/u.test(String(unit.attrs["label"]));
  const words = isLetter ? (isLast ? "dihapus." : "dihapus;") : "Dihapus.";
  return unit.type.create(unit.attrs, [textBlock.create(null, legalSchema.text(words))]);
}
