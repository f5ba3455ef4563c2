/** Tables, in the form that prosemirror-tables edits. */
import type { NodeSpec } from "prosemirror-model";

export const tableNodes = {
  table: { content: "row+", group: "block", tableRole: "table", isolating: true },
  row: { content: "cell+", tableRole: "row" },
  cell: {
    content: "inline*",
    tableRole: "cell",
    isolating: true,
    attrs: {
      colspan: { default: 1, validate: "number" },
      rowspan: { default: 1, validate: "number" },
      colwidth: { default: null },
    },
  },
} as const satisfies Record<string, NodeSpec>;
