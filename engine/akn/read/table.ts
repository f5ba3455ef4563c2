/** Tables: rows and cells, each cell one text. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../../schemas/document.ts";
import { childElements, isBlank, isElement, type XmlElement, type XmlNode } from "../xml.ts";
import { readLine } from "./inline.ts";
import type { ReadState, Scope } from "./state.ts";

const { table, row, cell } = legalSchema.nodes;
// The most rows or columns that one cell may span. A larger number is a mistake and would cost memory in every editor.
const MAX_SPAN = 1000;

/** The table as rows. Content between the rows that is no row ends one table, and a second one begins behind it. */
export function readTable(source: XmlElement, scope: Scope, state: ReadState): readonly Node[] {
  const out: Node[] = [];
  let rows: Node[] = [];
  const close = (): void => {
    if (rows.length > 0) out.push(table.create(null, rows));
    rows = [];
  };
  for (const child of source.children) {
    const cells = cellsOf(child);
    if (cells !== undefined)
      rows.push(
        row.create(
          null,
          cells.map((one) => readCell(one, state)),
        ),
      );
    else {
      const others = state.readChildren([child], scope, state);
      if (others.length > 0) close();
      for (const other of others) out.push(other);
    }
  }
  close();
  return out;
}

// The cells of a row; undefined where the element holds anything besides cells.
function cellsOf(child: XmlNode): readonly XmlElement[] | undefined {
  if (!isElement(child) || child.name !== "tr") return undefined;
  const inside = child.children.filter((one) => isElement(one) || !isBlank(one));
  const cells = inside.filter(isElement).filter(({ name }) => name === "td" || name === "th");
  return cells.length > 0 && cells.length === inside.length ? cells : undefined;
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
