/** The units around the cursor. */
import type { EditorState } from "prosemirror-state";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { citedLabel } from "../../prosemirror/cited-label.ts";
import { isUnit, labelOf } from "../../prosemirror/units.ts";

interface CurrentUnit {
  readonly wid: string;
  readonly label: string;
  readonly kind: string;
}

/** The units around the cursor, outermost first. */
export function currentUnits(state: EditorState): readonly CurrentUnit[] {
  const { $from } = state.selection;
  const units: CurrentUnit[] = [];
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const node = $from.node(depth);
    if (!isUnit(node)) continue;
    units.push({ wid: String(node.attrs["wid"]), label: labelOf(node), kind: node.type.name });
  }
  return units;
}

/** The units around the cursor as they are cited, from the article down. */
export function citedPath(units: readonly CurrentUnit[], profile: Profile): readonly string[] {
  const article = units.findLastIndex(({ kind }) => kind === "article");
  const from = article >= 0 ? article : units.length - 1;
  return units
    .slice(Math.max(0, from))
    .map(({ label }) => label)
    .filter((label) => label !== "")
    .map((label) => citedLabel(label, profile));
}
