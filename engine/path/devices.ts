/** Texts that an amending act has for what it does not print: they say something of a unit, and are not its words. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { alternatives } from "../text/index.ts";
import { joints } from "../wording/index.ts";

const { omission, quotation, quotedStructure, table } = legalSchema.nodes;

/** "(2) Tetap.": the paragraph stays as the base has it. */
export const KEPT = /^\s*\(?tetap\)?[.;]?\s*$/iu;

/** The same in a list, with the conjunction that joins it to the next point. */
export const KEPT_POINT = new RegExp(
  `^\\s*\\(?tetap\\)?[.,;]?\\s*(?:(?:${alternatives(joints)})\\s*)?$`,
  "iu",
);

/** "(2) …", ". . .", "(2) … (5)", "(1) Setiap orang …": something is left out here. */
const LEFT_OUT = /^(?:…|\.\s?\.\s?\.)|(?:…|\.\s?\.\s?\.)\s?[;,]?$/u;

/** The conjunction that joins a point to the next one. */
const JOINT = new RegExp(`(?:${alternatives(joints)})$`, "u");

/** The text of a point without the mark and the conjunction at its end: "dua; dan" gives "dua". */
export function withoutJoint(text: string): string {
  return text
    .trimEnd()
    .replace(JOINT, "")
    .trimEnd()
    .replace(/[;,.]$/u, "");
}

/** Dots anywhere in a text: "Setiap orang ... dipidana", "Rp…", ". . .". */
export const DOTS = /…|\.\s?\.\s?\./u;

/** How much of a text is shown. */
const SHOWN = 60;

/** The words with which a unit leaves something out: its mark of omission, or a text that begins or ends with dots; undefined where nothing is. */
export function omissionIn(unit: Node): string | undefined {
  return firstText(unit, LEFT_OUT);
}

/** A text in a unit that an amending act cannot restate, since it would be read as what it says of the unit. */
export function deviceIn(unit: Node): string | undefined {
  return omissionIn(unit) ?? firstText(unit, KEPT);
}

function firstText(unit: Node, pattern: RegExp): string | undefined {
  let found: string | undefined;
  unit.descendants((node) => {
    if (node.type === omission && pattern === LEFT_OUT) found ??= "…";
    if (node.isTextblock && pattern.test(node.textContent.trim()))
      found ??= node.textContent.trim().slice(0, SHOWN);
    const isForeign =
      node.type === quotation || node.type === quotedStructure || node.type === table;
    return found === undefined && !node.isTextblock && !isForeign;
  });
  return found;
}
