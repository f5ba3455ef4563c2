/** Whether the labels inside an article come one after another: what is printed and what is read must do so. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { comesBefore } from "./order.ts";
import { stepOf } from "./path.ts";

const { list, paragraph, quotation, quotedStructure } = legalSchema.nodes;

/** The first unit, among units that stand one after another or inside one of them, that does not come behind the one of its kind before it. */
export function misplacedUnit(units: readonly Node[], profile: Profile): LabelPath | undefined {
  const steps = units.map((unit) => (unit.isTextblock ? undefined : stepOf(unit, profile)));
  const found = misplacedStep(steps.filter((step) => step !== undefined));
  if (found !== undefined) return [found];
  for (const [index, unit] of units.entries()) {
    const isForeign = unit.type === quotation || unit.type === quotedStructure;
    if (unit.isTextblock || isForeign) continue;
    const inside = begunAnew(unit, profile) ?? misplacedUnit(unit.children, profile);
    const own = steps[index];
    if (inside !== undefined) return own === undefined ? inside : [own, ...inside];
  }
  return undefined;
}

// A list inside an item that counts as the item does, and that no colon introduces: its first label is the one before, twice.
//
//     a. pemutusan; dan/atau
//     a. memerintahkan.          reads as a list in the item above
function begunAnew(item: Node, profile: Profile): LabelPath | undefined {
  const at = item.children.findIndex(({ type }) => type === list);
  const first = item.maybeChild(at)?.firstChild;
  const words = item.maybeChild(at - 1)?.textContent ?? "";
  if (at < 1 || first == null || /:\s*$/u.test(words)) return undefined;
  const [own, inner] = [item, first].map(({ attrs }) => String(attrs["label"] ?? ""));
  const step = stepOf(first, profile);
  // "i." behind "g." is the letter, two labels on, as often as the first Roman numeral.
  const isFirst = ["a", "1", "i"].includes(step?.number ?? "");
  return step === undefined || !isFirst || signsOf(own) !== signsOf(inner) ? undefined : [step];
}

function signsOf(label = ""): string {
  return label.replace(/\p{L}+/u, "a").replace(/\d+/u, "1");
}

// Labels of two kinds or of two series say nothing of each other.
function misplacedStep(steps: readonly LabelStep[]): LabelStep | undefined {
  const last = new Map<string, LabelStep>();
  return steps.find((step) => {
    const before = last.get(step.role);
    last.set(step.role, step);
    return before !== undefined && comesBefore([before], [step]) === false;
  });
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
