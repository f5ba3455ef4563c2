/** What is copied: the words with their labels, as plain text and as a source of the dialect. */
import type { Fragment, Node } from "prosemirror-model";
import type { EditorState } from "prosemirror-state";
import { writeInline } from "../../../engine/dialect/index.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { labelOf } from "../units.ts";

const { nodes } = legalSchema;
const HEADED = new Set([nodes.container, nodes.article]);

interface CopiedLine {
  /** The labels of the units that begin here, outermost first; those of articles and containers are headings. */
  readonly labels: readonly { readonly text: string; readonly isHeading: boolean }[];
  readonly content: Fragment;
  /** The text is a title, and stands on the line of its label. */
  readonly isTitle: boolean;
}

/** The selected text in the dialect, so that it comes back as the same units. */
export function copiedSource(state: EditorState): string {
  return copiedLines(state)
    .flatMap((line) => printed(line, "### ", writeInline(line.content)))
    .join("\n\n");
}

/** The selected text as other programs get it: a line a text, labels before them. */
export function copiedText(state: EditorState): string {
  return copiedLines(state)
    .flatMap((line) => printed(line, "", line.content.textBetween(0, line.content.size)))
    .join("\n");
}

function printed({ labels, isTitle }: CopiedLine, sign: string, text: string): readonly string[] {
  const lines: string[] = [];
  let open = "";
  for (const label of labels) {
    if (open !== "") lines.push(open.trim());
    open = `${label.isHeading ? sign : ""}${label.text} `;
    if (label.isHeading && !isTitle) {
      lines.push(open.trim());
      open = "";
    }
  }
  const last = `${open}${text}`.trim();
  return last === "" ? lines : [...lines, last];
}

/** The texts of the selection; one that was selected from the start of its unit brings the label along. */
function copiedLines(state: EditorState): readonly CopiedLine[] {
  const { from, to, $from, $to } = state.selection;
  if ($from.sameParent($to) && $from.parent.isTextblock)
    return [
      {
        labels: [],
        content: $from.parent.content.cut($from.parentOffset, $to.parentOffset),
        isTitle: false,
      },
    ];
  const lines: CopiedLine[] = [];
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.type === nodes.omission)
      lines.push({
        labels: [{ text: "…", isHeading: false }],
        content: node.content,
        isTitle: false,
      });
    if (!node.isTextblock) return true;
    const start = position + 1;
    const isWhole = from <= start;
    lines.push({
      labels: isWhole ? labelsAt(state.doc, position) : [],
      content: node.content.cut(Math.max(0, from - start), Math.min(node.content.size, to - start)),
      isTitle: node.type === nodes.heading,
    });
    return false;
  });
  return lines;
}

/** The labels of the units whose first text stands at a position. */
function labelsAt(document: Node, position: number): CopiedLine["labels"] {
  const $pos = document.resolve(position);
  const labels: { text: string; isHeading: boolean }[] = [];
  for (let depth = $pos.depth; depth > 0 && $pos.index(depth) === 0; depth -= 1) {
    const node = $pos.node(depth);
    const text = labelOf(node);
    if (text !== "") labels.unshift({ text, isHeading: HEADED.has(node.type) });
  }
  return labels;
}
