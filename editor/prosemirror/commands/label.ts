/** Choosing a label: what the Annex would propose, what a person types, and whether another unit has it already. */
import type { Node } from "prosemirror-model";
import type { Command, EditorState, Transaction } from "prosemirror-state";
import { parseHeadingLabel, parseItemLabel } from "../../../engine/text/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { draftingOf } from "../drafting.ts";
import {
  firstLabel,
  formOf,
  headingLabelBetween,
  itemLabelBetween,
  type LabelPlace,
  plainSeries,
} from "../labels.ts";
import { ask, settle } from "../question.ts";
import { isInBase, isItem, labelOf, type Placed, placedAfter, unitAround } from "../units.ts";
import { relabel } from "./relabel.ts";
import { articleLabelsAround, labelsAround, seriesAround } from "./surroundings.ts";

const { nodes } = legalSchema;

interface LabelChoice {
  /** The label that the unit has. */
  readonly current: string;
  /** Labels that would be right here, the best first; never the label of a neighbour. */
  readonly proposed: readonly string[];
  /** The unit stands in the base: another label renumbers it. */
  readonly isInBase: boolean;
}

/** Opens the label chooser for the unit at the cursor. */
export const chooseLabel: Command = (state, dispatch) => {
  const unit = unitAround(state.selection.$from);
  if (unit === undefined || !isLabelled(unit.node)) return false;
  dispatch?.(ask(state.tr, { kind: "label", position: unit.position }));
  return true;
};

function isLabelled(node: Node): boolean {
  return isItem(node) || node.type === nodes.article || node.type === nodes.container;
}

/** What can be chosen for the unit at a position. */
export function labelChoice(state: EditorState, position: number): LabelChoice | undefined {
  const unit = placedAfter(state.doc, position);
  if (unit === undefined) return undefined;
  const { profile } = draftingOf(state);
  const place = placeOf(state.doc, unit);
  const current = labelOf(unit.node);
  const taken = new Set([...place.before, ...place.after]);
  const proposed = isItem(unit.node)
    ? itemProposals(place, unit, profile)
    : headingProposals(place, profile);
  return {
    current,
    proposed: [...new Set([...proposed, current])].filter(
      (label) => label !== "" && !taken.has(label),
    ),
    isInBase: isInBase(state, unit.node),
  };
}

function placeOf(document: Node, { node, parent, index, position }: Placed): LabelPlace {
  if (node.type === nodes.article) {
    const { before, after } = articleLabelsAround(document, position);
    return { before, after: after.slice(1) };
  }
  const { before } = labelsAround(parent, index, node.type);
  const { after } = labelsAround(parent, index + 1, node.type);
  return { before, after };
}

function itemProposals(place: LabelPlace, unit: Placed, profile: Profile): readonly string[] {
  const kind = unit.node.type === nodes.paragraph ? "paragraph" : "point";
  const own = formOf(labelOf(unit.node), profile);
  const firsts = profile.items
    .filter(({ inArticle, form }) => inArticle === kind || form === own)
    .map(({ form }) => firstLabel(form));
  return [
    itemLabelBetween(place, profile),
    itemLabelBetween({ ...place, after: [] }, profile),
    ...(place.before.length === 0 ? firsts : []),
  ];
}

function headingProposals(place: LabelPlace, profile: Profile): readonly string[] {
  return [
    headingLabelBetween(place, profile),
    headingLabelBetween({ ...place, after: [] }, profile),
  ];
}

type LabelVerdict = "right" | "duplicate" | "unknown";

/** What a typed label would be: fine, one that a neighbour has, or one that the profile cannot read for this unit. */
export function judgeLabel(state: EditorState, position: number, label: string): LabelVerdict {
  const unit = placedAfter(state.doc, position);
  if (unit === undefined) return "unknown";
  const { profile } = draftingOf(state);
  if (!isReadable(unit.node, label, profile)) return "unknown";
  const { before, after } = placeOf(state.doc, unit);
  return before.includes(label) || after.includes(label) ? "duplicate" : "right";
}

function isReadable(unit: Node, label: string, profile: Profile): boolean {
  if (isItem(unit)) {
    const forms = new Set(profile.items.map(({ form }) => form));
    return parseItemLabel(label, forms)?.text === label;
  }
  const heading = parseHeadingLabel(label, profile);
  return heading?.text === label && heading.row.kind === unit.type.name;
}

/** Gives a unit a label to the letter; the role of a heading unit follows from it. */
export function setLabel(state: EditorState, position: number, label: string): Transaction {
  const transaction = settle(state.tr).setNodeAttribute(position, "label", label);
  const unit = state.doc.nodeAt(position);
  const row = parseHeadingLabel(label, draftingOf(state).profile)?.row;
  if (unit === null || row === undefined || row.kind !== unit.type.name) return transaction;
  return transaction.setNodeAttribute(position, "role", row.role);
}

/** Numbers the units of one series in order; only where none of them stands in the base, else undefined. */
export function numberInOrder(state: EditorState, position: number): Transaction | undefined {
  const unit = placedAfter(state.doc, position);
  if (unit === undefined || !isLabelled(unit.node)) return undefined;
  const series = seriesAround(state.doc, position);
  if (series.some(({ node }) => isInBase(state, node))) return undefined;
  const { profile } = draftingOf(state);
  const example = labelOf((series.find(({ node }) => labelOf(node) !== "") ?? unit).node);
  const labels = plainSeries(example, series.length, profile);
  if (labels === undefined) return undefined;
  const wanted = new Map(series.map(({ position: at }, index) => [at, labels[index] ?? ""]));
  return relabel(settle(state.tr), {
    document: state.doc,
    map: (at) => at,
    labels: wanted,
    profile,
  });
}
