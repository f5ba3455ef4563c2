/** Tables: rows and cells, each cell one text. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { childElements, isBlank, type XmlElement } from "../xml.ts";
import { readLine } from "./inline.ts";
import type { ReadState, Scope } from "./state.ts";

const { table, row, cell, textBlock } = legalSchema.nodes;
// A row or a cell over more than this is a mistake, and would cost memory in every editor.
const MAX_SPAN = 1000;

/** The table, and before it what stands in it that is no row. */
export function readTable(source: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const rows: Node[] = [];
  const others: Node[] = [];
  for (const child of source.children) {
    if (typeof child === "string") {
      if (!isBlank(child)) others.push(textBlock.create(null, legalSchema.text(child.trim())));
    } else if (child.name !== "tr") others.push(...state.readChildren([child], scope, state));
    else {
      const cells = childElements(child).map((one) => readCell(one, state));
      if (cells.length > 0) rows.push(row.create(null, cells));
    }
  }
  return rows.length === 0 ? others : [...others, table.create(null, rows)];
}

function readCell(source: XmlElement, state: ReadState): Node {
  const { attributes } = source;
  const widths = attributes.get("rancang:colwidth")?.split(" ").map(Number);
  const attrs = {
    colspan: readSpan(attributes.get("colspan")),
    rowspan: readSpan(attributes.get("rowspan")),
    colwidth: widths?.every(Number.isFinite) ? widths : null,
  };
  const inside = childElements(source);
  if (inside.some(({ name }) => name !== "p")) state.report(source);
  return cell.create(attrs, [...readLine(source, state)]);
}

function readSpan(text: string | undefined): number {
  const span = Number(text ?? "1");
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1;
}
