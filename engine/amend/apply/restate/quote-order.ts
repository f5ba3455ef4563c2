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

/**
 * A unit whose own text the restatement moved from before the units inside it to behind them, or the other way round, while
 * its words stayed and the instruction does not name it.
 */
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

// The order of a unit's own texts (T) and the units inside it (U): "TU" where the texts come first.
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

/** The first inserted unit whose neighbours in the quote are not those that its label asks for; undefined where all stand right. */
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

// Whether two labels may stand in this order. Labels of different series cannot be compared, so any order of them is right.
function sorts(first: LabelPath | undefined, second: LabelPath | undefined): boolean {
  return first === undefined || second === undefined || comesBefore(first, second) !== false;
}
