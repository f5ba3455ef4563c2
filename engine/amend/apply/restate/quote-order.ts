/** The units of a quoted article one after another: none twice, none left out between two, each where it belongs. */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { comesBefore, samePath } from "../../../path/index.ts";
import { type ArticleUnit, childUnits } from "../find/article-units.ts";
import { type Declared, isDeclared } from "./declared.ts";

const { heading } = legalSchema.nodes;

/** A unit of the base that the quote passes over: units behind it are there, and it is not. */
export function passedOver(
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): LabelPath | undefined {
  return before.find(({ path }) => {
    if (path.length < 2 || after.some((unit) => samePath(unit.path, path))) return false;
    const siblings = childUnits(after, path.slice(0, -1));
    return siblings.some((unit) => isComparable(path, unit.path) && sorts(path, unit.path));
  })?.path;
}

/** A unit that is not named, has the same words, and has them at another side of the units inside it. */
export function turnedOver(
  declared: Declared,
  before: readonly ArticleUnit[],
  after: readonly ArticleUnit[],
): LabelPath | undefined {
  const old = new Map(before.map((unit) => [unit.key, unit]));
  return after.find((unit) => {
    const known = old.get(unit.key);
    if (known === undefined || isDeclared(declared, unit.path)) return false;
    const [first, second] = [known, unit].map(({ node }) => sidesOf(node));
    return known.text === unit.text && first !== second && bothSides(first) && bothSides(second);
  })?.path;
}

// "TU" for a text and the units behind it, "UT" for the other way round.
function sidesOf(unit: Node): string {
  const sides = unit.children.flatMap((child) => {
    if (child.type === heading) return [];
    return [child.isTextblock ? "T" : "U"];
  });
  return sides.filter((side, index) => side !== sides[index - 1]).join("");
}

function bothSides(sides: string | undefined): boolean {
  return sides?.includes("T") === true && sides.includes("U");
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

function isComparable(first: LabelPath, second: LabelPath): boolean {
  return comesBefore(first, second) !== undefined && first.at(-1)?.role === second.at(-1)?.role;
}

// Labels of two series say nothing of each other.
function sorts(first: LabelPath | undefined, second: LabelPath | undefined): boolean {
  return first === undefined || second === undefined || comesBefore(first, second) !== false;
}
