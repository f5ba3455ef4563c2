/** The items of a written bill as instructions, in the shape in which a bill that was read gives them. */
import type { AmendedAct, Instruction, LabelPath, QuotedUnit } from "../../../schemas/amendment.ts";
import type { BillBase } from "../../../schemas/bill.ts";
import { levelOf } from "../../path/index.ts";
import type { BillItem } from "../compose/item.ts";
import type { WrittenBill } from "./bill.ts";
import { printBase } from "./citation.ts";

/** One instruction for each item, in the order of the bill. */
export function instructionsOf(
  { items }: Pick<WrittenBill, "items">,
  base: BillBase,
): readonly Instruction[] {
  const act = amendedAct(base);
  // With three and more amendments the list that names them stands first in Pasal I.
  const list = base.amendments.length > 1 ? 2 : 1;
  return items.map(({ item, label, text }) => ({
    item: label === "" ? "art_I" : `art_I__list_${list}__point_${label.slice(0, -1)}`,
    label,
    text,
    act,
    operations: item.operations,
    quote: item.quote.length === 0 ? null : { extent: "whole", units: quotedUnits(item) },
    notes: item.notes.map(({ path, node }) => ({ path, at: "", node })),
    unresolved: null,
    remarks: [],
  }));
}

function quotedUnits({ operations, quote }: BillItem): readonly QuotedUnit[] {
  const inserted = operations.flatMap((operation) =>
    operation.kind === "insert" ? operation.units.map(({ path }) => path) : [],
  );
  return quote.map((node, index) => {
    const path = isNewUnit(inserted[index]) ? (inserted[index] ?? []) : quotedPath(operations);
    return { path, at: "", node };
  });
}

// A paragraph or a point is quoted with the whole article around it.
function isNewUnit(path: LabelPath | undefined): boolean {
  const step = path?.at(-1);
  const level = step === undefined ? undefined : levelOf(step);
  return level !== undefined && level !== "paragraph" && level !== "item";
}

function quotedPath(operations: BillItem["operations"]): LabelPath {
  for (const operation of operations) {
    if (operation.kind === "replace-heading") return operation.target.path;
    const path =
      operation.kind === "insert"
        ? operation.units[0]?.path
        : "target" in operation
          ? operation.target.path
          : undefined;
    if (path !== undefined) return path.slice(0, 1);
  }
  return [];
}

function amendedAct(base: BillBase): AmendedAct {
  const { type, number, year, title } = base.act;
  return {
    at: "art_I",
    text: printBase(base),
    type,
    number,
    year,
    title,
    works: [],
    inAnnex: false,
    // An amendment whose number is still to be filled in ("...") names no act and is left out.
    amendedBy: base.amendments.flatMap(({ number, year }) =>
      /^\d/u.test(number) ? [`${number}/${year}`] : [],
    ),
  };
}
