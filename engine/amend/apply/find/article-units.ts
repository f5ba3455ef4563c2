/** The units inside an article, by their paths. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { type Problem, problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { printPath, samePath, sameStep, stepInside } from "../../../path/index.ts";
import { did, refuse, type Step } from "../outcome.ts";

const { heading, instruction, omission, paragraph, point, quotation, quotedStructure } =
  legalSchema.nodes;
const UNITS = new Set([instruction, paragraph, point]);
const QUOTES = new Set([quotation, quotedStructure]);

export interface ArticleUnit {
  /** From the article on. */
  readonly path: LabelPath;
  /** The path as a text; a second unit of one path has a count behind it. */
  readonly key: string;
  readonly node: Node;
  /** Its own words, without its label and without the units inside it; what it quotes is its own. */
  readonly text: string;
  /** Where its links lead and its images come from, in order: what its words do not show. */
  readonly targets: string;
}

/** The article and the units inside it, in the order of the text. */
export function articleUnits(
  article: Node,
  step: LabelStep,
  profile: Profile,
): readonly ArticleUnit[] {
  const found: ArticleUnit[] = [];
  const taken = new Map<string, number>();
  const add = (node: Node, path: LabelPath): void => {
    const name = printPath(path).toLowerCase();
    const copies = (taken.get(name) ?? 0) + 1;
    taken.set(name, copies);
    const key = copies === 1 ? name : `${name} #${copies}`;
    const blocks = ownBlocks(node);
    const text = blocks.map(textOf).join("\n");
    found.push({ path, key, node, text, targets: blocks.flatMap(targetsIn).join(" ") });
    visit(node, path);
  };
  const visit = (node: Node, path: LabelPath): void => {
    for (const child of node.children) {
      const own = UNITS.has(child.type) ? stepInside(node, child, profile) : undefined;
      if (own !== undefined) add(child, [...path, own]);
      else if (!QUOTES.has(child.type) && !child.isTextblock) visit(child, path);
    }
  };
  add(article, [step]);
  return found;
}

function ownBlocks(unit: Node): readonly Node[] {
  const blocks: Node[] = [];
  const visit = (node: Node, isQuoted: boolean): void => {
    for (const child of node.children) {
      if (child.isTextblock) blocks.push(child);
      else if (isQuoted || !UNITS.has(child.type)) visit(child, isQuoted || QUOTES.has(child.type));
    }
  };
  visit(unit, false);
  return blocks;
}

function targetsIn(block: Node): readonly string[] {
  const [first] = block.children;
  if (block.childCount === 1 && first?.isText === true && first.marks.length === 0) return [];
  return block.children.flatMap(({ attrs, marks }) => [
    ...("src" in attrs ? [String(attrs["src"])] : []),
    ...marks.flatMap((mark) => ("href" in mark.attrs ? [String(mark.attrs["href"])] : [])),
  ]);
}

function textOf(node: Node): string {
  return node.textBetween(0, node.content.size, undefined, (leaf) =>
    String(leaf.attrs["alt"] ?? ""),
  );
}

/** All words of a unit, those of the units inside it included. */
export function allWords(node: Node): string {
  if (node.isTextblock) return textOf(node);
  return node.children.map(allWords).join("\n");
}

/** What a path can mean in an article. */
type Resolution =
  | { readonly kind: "found"; readonly unit: ArticleUnit }
  | { readonly kind: "several"; readonly units: readonly ArticleUnit[] }
  | { readonly kind: "missing" };

/** The unit at a path; where a step was left out ("Pasal 5 huruf a" in an article with paragraphs), all it can be. */
export function resolveUnit(units: readonly ArticleUnit[], path: LabelPath): Resolution {
  const exact = units.filter((unit) => samePath(unit.path, path));
  const [only] = exact;
  if (only !== undefined && exact.length === 1) return { kind: "found", unit: only };
  const possible = exact.length > 0 ? exact : units.filter((unit) => canMean(unit.path, path));
  return possible.length === 0 ? { kind: "missing" } : { kind: "several", units: possible };
}

/** The only unit that a path can mean. Refused where the article has none, and where it has several, with each as a candidate. */
export function onlyUnit(
  units: readonly ArticleUnit[],
  path: LabelPath,
  missing: (path: LabelPath) => Problem = targetMissing,
): Step<ArticleUnit> {
  const found = resolveUnit(units, path);
  switch (found.kind) {
    case "found":
      return did(found.unit);
    case "missing":
      return refuse(missing(path));
    case "several": {
      const paths = found.units.map((unit) => unit.path);
      const candidates = paths.map(printPath).join("; ");
      const ambiguous = { target: printPath(path), candidates };
      return refuse(problem("amend/target-ambiguous", ambiguous), "choose", paths);
    }
  }
}

function targetMissing(path: LabelPath): Problem {
  return problem("amend/target-missing", { target: printPath(path), nearest: "" });
}

/** Whether something is left out anywhere in a unit, what it quotes included. */
export function hasOmission(node: Node): boolean {
  let found = false;
  node.descendants((inner) => {
    if (inner.type === omission) found = true;
    return !found;
  });
  return found;
}

/** Whether a path may be short for another: "Pasal 5 huruf a" for "Pasal 5 ayat (1) huruf a". */
export function canMean(path: LabelPath, wanted: LabelPath): boolean {
  const [last, target] = [path.at(-1), wanted.at(-1)];
  if (last === undefined || target === undefined || !sameStep(last, target)) return false;
  let at = 0;
  for (const step of path) {
    const next = wanted[at];
    if (next !== undefined && sameStep(step, next)) at += 1;
  }
  return at === wanted.length;
}

/** The units directly inside a unit, in order. */
export function childUnits(units: readonly ArticleUnit[], path: LabelPath): readonly ArticleUnit[] {
  return units.filter(
    (unit) => unit.path.length === path.length + 1 && samePath(unit.path.slice(0, -1), path),
  );
}

/** An article with one unit inside it exchanged for others; none removes it. What does not change stays the same node. */
export function exchangeUnit(article: Node, unit: Node, by: readonly Node[]): Node {
  const visit = (node: Node): Node => {
    if (node.isTextblock || node.isLeaf) return node;
    const children = node.children.flatMap((child) => (child === unit ? [...by] : [visit(child)]));
    const isSame =
      children.length === node.childCount &&
      children.every((child, index) => child === node.children[index]);
    return isSame ? node : node.type.create(node.attrs, children, node.marks);
  };
  return visit(article);
}

/** The blocks of a unit without its title. */
export function contentOf(unit: Node): readonly Node[] {
  return unit.children.filter(({ type }) => type !== heading);
}
