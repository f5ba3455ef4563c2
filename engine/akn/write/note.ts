/** Notes of the explanation: a unit of the kind that it explains, its label a reference to that unit. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../../text/index.ts";
import { element, type XmlElement } from "../xml.ts";
import type { WriteState } from "./state.ts";

const { note } = legalSchema.nodes;

const ELEMENTS_OF_PREFIXES: { readonly [prefix: string]: string } = {
  para: "paragraph",
  point: "point",
  art: "article",
};

/** The element of the unit that a note explains, or undefined where its label names none. */
export function noteElement(label: string, profile: Profile): string | undefined {
  const heading = parseHeadingLabel(label, profile);
  if (heading !== undefined) return heading.row.element;
  const row = profile.words.notes.find((candidate) => candidate.label.test(label));
  return row === undefined ? undefined : ELEMENTS_OF_PREFIXES[row.prefix];
}

/** Whether a node is a note on a point. */
export function isPointNote(node: Node, profile: Profile): boolean {
  return node.type === note && noteElement(String(node.attrs["label"]), profile) === "point";
}

/** Consecutive notes on points, written as one list, as the points that they explain are. */
export function writePointNotes(notes: readonly Node[], state: WriteState): XmlElement {
  const first = state.nextClause()?.eid ?? "";
  const eId = state.claim(first.slice(0, first.lastIndexOf("__")));
  const points = notes.map((point) => state.writeUnit(point, state));
  return element("list", { eId, "rancang:is": "notes" }, points);
}
