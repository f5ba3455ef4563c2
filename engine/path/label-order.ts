/** Whether the labels inside an article come one after another: what is printed and what is read must do so. */
import type { Node } from "prosemirror-model";
import type { LabelStep } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { comesBefore } from "./order.ts";
import { stepOf } from "./path.ts";

const { list, paragraph, quotation, quotedStructure } = legalSchema.nodes;

/** The label of a paragraph of an article, or of a point of a list, that does not come behind the one before it. */
export function misplacedLabel(unit: Node, profile: Profile): string | undefined {
  if (unit.isTextblock || unit.type === quotation || unit.type === quotedStructure)
    return undefined;
  const row = unit.children.filter(({ type }) => unit.type === list || type === paragraph);
  const steps = row.map((child) => stepOf(child, profile));
  const at = steps.findIndex((step, index) => index > 0 && !sorts(steps[index - 1], step));
  if (at > 0) return String(row[at]?.attrs["label"] ?? "");
  for (const child of unit.children) {
    const inside = misplacedLabel(child, profile);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

// Labels of two series say nothing of each other.
function sorts(first: LabelStep | undefined, second: LabelStep | undefined): boolean {
  return first === undefined || second === undefined || comesBefore([first], [second]) !== false;
}

/** The number of a paragraph that a new article passes over: "(1)", "(3)". */
export function missingParagraph(unit: Node): string | undefined {
  const numbers = unit.children
    .filter(({ type }) => type === paragraph)
    .map(({ attrs }) => /^\((\d+)\)$/u.exec(String(attrs["label"] ?? ""))?.[1])
    .map(Number);
  const at = numbers.findIndex((number, index) => number > index + 1);
  return at === -1 ? undefined : `(${at + 1})`;
}
