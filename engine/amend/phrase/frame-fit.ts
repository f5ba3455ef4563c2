/** What a frame says that has no place in the bill, and whether a printed bill has the frame that it is said to have. */
import type { Node } from "prosemirror-model";
import type { BillBase } from "../../../schemas/bill.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { BillFrame } from "../../../schemas/frame.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import { actTypeOf } from "./act-type.ts";
import { ITEMS_ARTICLE, writeBill } from "./bill.ts";
import type { FrameFacts } from "./frame.ts";
import { faultsOfBasis } from "./legal-basis.ts";

const { act, body, article, explanation, division } = legalSchema.nodes;

/** Each field that says what the bill has no place for; none where the frame fits the act that the bill amends. */
export function frameFaults(frame: BillFrame, { act: amended }: BillBase): readonly Problem[] {
  const type = actTypeOf(amended.type);
  const isSaid = (words: string): boolean => !words.startsWith(".");
  const unused = [
    ...(frame.declarations === undefined ? [] : ["declarations"]),
    ...(frame.authorities === undefined ? [] : ["authorities"]),
    ...(frame.origin === undefined || type.consent.length > 0 ? [] : ["origin"]),
    ...(frame.closing?.office === undefined || !isSaid(type.office) ? [] : ["closing.office"]),
    ...(frame.closing?.promulgator === undefined || !isSaid(type.promulgator)
      ? []
      : ["closing.promulgator"]),
  ];
  return [
    ...unused.map((field) => problem("phrase/frame-field-unused", { field, type: type.running })),
    ...faultsOfBasis(frame, type, amended),
  ];
}

/** The label or the kind of the first part of a bill that reads otherwise than its frame says; undefined where none does. */
export function frameOtherwise(bill: LegalDocument, facts: FrameFacts): string | undefined {
  const expected = framePartsOf(writeBill([], facts).document);
  const found = framePartsOf(bill);
  const at = expected.findIndex((part, index) => found[index]?.eq(part) !== true);
  if (at === -1 && found.length === expected.length) return undefined;
  const part = found[at] ?? expected[at] ?? found.at(-1);
  return String(part?.attrs["label"] ?? "") || part?.type.name;
}

// All of a bill but its items, what the explanation says of them, and the annexes that they put in the place of others.
function framePartsOf(bill: LegalDocument): readonly Node[] {
  return bill.type !== act
    ? [bill]
    : bill.children.flatMap((part) => {
        if (part.type === body)
          return part.children.filter(
            ({ type, attrs }) => type !== article || attrs["label"] !== ITEMS_ARTICLE,
          );
        if (part.type === explanation)
          return part.children.filter(
            ({ type, attrs }) => type !== division || attrs["label"] === "I.",
          );
        return part.type === legalSchema.nodes.attachment ? [] : [part];
      });
}
