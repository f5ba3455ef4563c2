/** Units of a quoted article that say that they stay as they were. */
import type { Node } from "prosemirror-model";
import type { LabelStep } from "../../../../schemas/amendment.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { KEPT, KEPT_POINT, samePath } from "../../../path/index.ts";
import {
  type ArticleUnit,
  articleUnits,
  exchangeUnit,
  resolveUnit,
} from "../find/article-units.ts";
import type { Declared } from "./declared.ts";

/** A unit of which "tetap" may be the new text: a point ("a. tetap;"), or one that is named as changed. */
export function unclearKept(
  base: Node,
  quoted: Node,
  step: LabelStep,
  { replaced }: Declared,
  profile: Profile,
): ArticleUnit | undefined {
  const old = articleUnits(base, step, profile);
  return articleUnits(quoted, step, profile).find(({ text, path }) => {
    if (!KEPT_POINT.test(text)) return false;
    const found = resolveUnit(old, path);
    if (found.kind !== "found" || found.unit.text === text) return false;
    return path.at(-1)?.role !== "ayat" || replaced.some((other) => samePath(other, path));
  });
}

/** The quoted article with the units of the base where it says that they stay: "(2) Tetap." in older acts. */
export function withKeptUnits(base: Node, quoted: Node, step: LabelStep, profile: Profile): Node {
  const old = articleUnits(base, step, profile);
  let result = quoted;
  for (const unit of articleUnits(quoted, step, profile)) {
    if (!KEPT.test(unit.text)) continue;
    const found = resolveUnit(old, unit.path);
    if (found.kind === "found") result = exchangeUnit(result, unit.node, [found.unit.node]);
  }
  return result;
}
