/** Mod-Enter: a new article after the one at the cursor, or as the next unit of the container at the cursor. */
import type { ResolvedPos } from "prosemirror-model";
import type { Command } from "prosemirror-state";
import { legalSchema } from "../../../schemas/document.ts";
import { draftingOf } from "../drafting.ts";
import { headingLabelBetween } from "../labels.ts";
import { ancestor, endOf } from "../units.ts";
import { emptyUnit, insertArticle, insertUnit } from "./make.ts";
import { labelIn, labelsAround } from "./surroundings.ts";

const { nodes } = legalSchema;
const HOLDERS = new Set([nodes.container, nodes.body, nodes.attachment, nodes.quotedStructure]);

/** Inserts an article with the next label of the text; false outside the body, an annex and quoted structure. */
export const newArticle: Command = (state, dispatch) => {
  const position = articlePosition(state.selection.$from);
  if (position === undefined) return false;
  dispatch?.(insertArticle(state.tr, position, draftingOf(state)));
  return true;
};

function articlePosition($from: ResolvedPos): number | undefined {
  const article = ancestor($from, ({ type }) => type === nodes.article);
  if (article !== undefined) return endOf(article);
  const holder = ancestor($from, ({ type }) => HOLDERS.has(type));
  return holder === undefined ? undefined : $from.after(holder.depth + 1);
}

/** Inserts a container of the same role after the one at the cursor, with a first article in it. */
export const newContainer: Command = (state, dispatch) => {
  const container = ancestor(state.selection.$from, ({ type }) => type === nodes.container);
  if (container === undefined) return false;
  if (dispatch) {
    const around = labelsAround(container.parent, container.index + 1, nodes.container);
    const label = labelIn(around, draftingOf(state), headingLabelBetween);
    const role = String(container.node.attrs["role"]);
    const unit = emptyUnit(nodes.container, { label, role });
    const titled = unit.type.create(unit.attrs, nodes.heading.create());
    dispatch(insertUnit(state.tr, endOf(container), titled));
  }
  return true;
};
