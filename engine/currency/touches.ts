/** Whether a change of one unit touches a clause that is known by its address only. */
import type { LabelPath } from "../../schemas/amendment.ts";
import { articleOf, levelOf } from "../path/index.ts";
import { isAround } from "./waiting.ts";

/** What follows the act: the notes of its explanation have the addresses of what they explain behind this. */
const ATTACHED = /^att_\d+__/u;

/**
 * Whether a change of the unit at a path touches the clause: it is that clause, holds it, or is in it.
 *
 * A new unit has no address yet, so article and paragraph are told by their numbers; below a paragraph the whole paragraph is
 * meant, and a note stands for its whole article. `known` are addresses of the base that the change is about besides.
 */
export function touches(path: LabelPath, at: string, known: readonly string[]): boolean {
  const isNote = ATTACHED.test(at);
  const [explained = ""] = at.replace(ATTACHED, "").split("__");
  const clause = isNote ? explained : at;
  const own = addressOf(path);
  const all = own === undefined ? known : [own, ...known];
  return all.some((eid) => isAround(eid, clause) || isAround(clause, eid));
}

function addressOf(path: LabelPath): string | undefined {
  const article = articleOf(path);
  if (article === undefined) return undefined;
  const inside = path[path.indexOf(article) + 1];
  const isParagraph = inside !== undefined && levelOf(inside) === "paragraph";
  return `art_${article.number}${isParagraph ? `__para_${inside.number}` : ""}`;
}
