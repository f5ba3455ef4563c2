/** Which notes of the explanation a line can open, and which need a heading. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { noteLabel } from "./explanation.ts";
import { ItemPlacement } from "./place.ts";
import { NO_PARAGRAPHS, type Setting } from "./setting.ts";

const { heading, note } = legalSchema.nodes;

/**
 * Whether the notes directly in a unit are written as headings: notes on articles always, and notes on items where a
 * heading stands below one of them or where their lines would be read in another nesting.
 */
export function needHeadings(children: readonly Node[], setting: Setting): boolean {
  const notes = children.filter((child) => child.type === note);
  return notes.some((unit) => needsHeading(unit, setting)) || !readsBack(notes, setting);
}

function needsHeading(unit: Node, setting: Setting): boolean {
  const label = String(unit.attrs["label"]);
  const isLine = setting.profile.words.notes.some((row) => row.label.test(label));
  return !isLine || unit.firstChild?.type === heading || needHeadings(unit.children, setting);
}

function readsBack(notes: readonly Node[], { profile }: Setting): boolean {
  const placement = new ItemPlacement(NO_PARAGRAPHS);
  const isRight = (unit: Node, level: number): boolean => {
    const label = noteLabel(String(unit.attrs["label"]), profile.words.notes);
    if (placement.placeItem(label, 0).level !== level) return false;
    return unit.children.every((child) => child.type !== note || isRight(child, level + 1));
  };
  return notes.every((unit) => isRight(unit, 0));
}
