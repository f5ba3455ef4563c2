/** The rows of a comparison: the merged tree in reading order, with the text of a clause where it stands. */
import { readableRuns } from "../../engine/diff/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type LayoutItem, layoutOf, lineGroups } from "./layout.ts";
import { type MergedNode, mergeTrees } from "./merged-tree.ts";
import { keptSegments, type Segment, sideSegments, unifiedSegments } from "./segments.ts";

/** The text of a row in each way of showing it. */
interface RowText {
  readonly unified: readonly Segment[];
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
}

/** A clause, or its words after the units inside it. */
export interface ComparisonRow {
  readonly id: string;
  readonly node: MergedNode;
  /** `head` has the label; `tail` is text after the units inside; `omission` a mark of what is left out. */
  readonly part: "head" | "tail" | "omission";
  /** How many units with hanging labels hold this one. */
  readonly depth: number;
  readonly text: RowText;
}

const NO_TEXT: RowText = { unified: [], before: [], after: [] };
const HANGING: ReadonlySet<string> = new Set(["paragraph", "point", "instruction", "note"]);
const UNNUMBERED: ReadonlySet<string> = new Set(["preface", "preamble", "body", "conclusions"]);

interface ComparedDocument {
  readonly document: LegalDocument;
  readonly profile: Profile;
}

/** All rows of both texts, in the order of `after`. */
export function comparisonRows(
  diff: Pick<DocumentDiff, "changes">,
  before: ComparedDocument,
  after: ComparedDocument,
): readonly ComparisonRow[] {
  const roots = mergeTrees({
    diff,
    before: addressClauses(before.document, before.profile),
    after: addressClauses(after.document, after.profile),
  });
  const rows: ComparisonRow[] = [];
  for (const root of roots) pushRows(root, 0, rows);
  return rows;
}

/** The kind of the clause that a node stands for. */
export function kindOf(node: MergedNode): string {
  return (node.after ?? node.before[0])?.kind ?? "";
}

function pushRows(node: MergedNode, depth: number, rows: ComparisonRow[]): void {
  const isPart = UNNUMBERED.has(kindOf(node));
  const isHanging = HANGING.has(kindOf(node));
  const texts = node.movedTo === null ? rowTexts(node) : [NO_TEXT];
  const [head = NO_TEXT, ...tails] = texts;
  const push = (part: ComparisonRow["part"], text: RowText) => {
    const suffix = part === "head" ? "" : `~${rows.length}`;
    rows.push({ id: `${node.id}${suffix}`, node, part, depth, text });
  };
  const pushChildren = (children: readonly MergedNode[]) => {
    for (const child of children) pushRows(child, depth + (isHanging ? 1 : 0), rows);
  };
  // A part without words is shown where something happened to it: an omission that was dropped.
  const hasWords = head.unified.some((segment) => segment.length > 0);
  if (!isPart || hasWords || node.change !== null) push("head", head);
  const children = new ChildQueue(node);
  for (const item of node.movedTo === null ? groupsOf(layoutOfNode(node)) : []) {
    if (item === "unit") pushChildren(children.next());
    else if (item === "omission") push("omission", NO_TEXT);
    else push("tail", tails.shift() ?? NO_TEXT);
  }
  pushChildren(children.rest());
}

/** The layout after the head: a group of lines is one item. */
function groupsOf(layout: readonly LayoutItem[]): readonly LayoutItem[] {
  const start = layout.findIndex((item) => item !== "line");
  if (start === -1) return [];
  return layout
    .slice(start)
    .filter((item, index, all) => item !== "line" || all[index - 1] !== "line");
}

/** The children of a node, given out with the units of the layout; those of `before` alone follow what they followed. */
class ChildQueue {
  readonly #children: MergedNode[];

  constructor(node: MergedNode) {
    this.#children = [...node.children];
    this.#isOwn = node.after === null ? () => true : (child) => child.after !== null;
  }

  readonly #isOwn: (child: MergedNode) => boolean;

  /** The next unit, with what stands only in `before` around it. */
  next(): readonly MergedNode[] {
    const own = this.#children.findIndex(this.#isOwn);
    if (own === -1) return this.rest();
    const after = this.#children.findIndex((child, index) => index > own && this.#isOwn(child));
    return this.#children.splice(0, after === -1 ? this.#children.length : after);
  }

  rest(): readonly MergedNode[] {
    return this.#children.splice(0);
  }
}

function layoutOfNode(node: MergedNode): readonly LayoutItem[] {
  const clause = node.after ?? node.before[0];
  return clause === undefined ? [] : layoutOf(clause.node);
}

/** The text of a node in groups: before, between and after the units inside it. */
function rowTexts(node: MergedNode): readonly RowText[] {
  const lines = linesOf(node);
  const own = lineGroups(layoutOfNode(node));
  const [first] = node.before;
  const earlier = first === undefined ? own : lineGroups(layoutOf(first.node));
  return own.map((_, index) => ({
    unified: groupOf(lines.unified, own, index),
    before: groupOf(lines.before, earlier, index, own.length),
    after: groupOf(lines.after, own, index),
  }));
}

/** The lines of a group; the last group that is shown takes all that is left. */
function groupOf(
  lines: readonly Segment[],
  groups: readonly number[],
  index: number,
  shown = groups.length,
): readonly Segment[] {
  const from = groups.slice(0, index).reduce((sum, count) => sum + count, 0);
  const isLast = index === shown - 1;
  return lines.slice(from, isLast ? lines.length : from + (groups[index] ?? 0));
}

function linesOf(node: MergedNode): RowText {
  const { change, after, before } = node;
  if (change === null || change.words.length === 0) {
    const kept = keptSegments((after ?? before[0])?.ownText ?? "");
    return {
      unified: kept,
      before: before.length > 0 ? kept : [],
      after: after === null ? [] : kept,
    };
  }
  const words = readableRuns(change.words);
  const all = {
    unified: unifiedSegments(words),
    before: sideSegments(words, "before"),
    after: sideSegments(words, "after"),
  };
  return change.kind === "split" ? shareOf(all, node) : all;
}

/** The part of a split text that belongs to this one of the units it became. */
function shareOf(all: RowText, node: MergedNode): RowText {
  const eids = node.change?.after ?? [];
  const index = node.after === null ? -1 : eids.indexOf(node.after.eid);
  const counts = (node.parent?.children ?? [])
    .filter((sibling) => sibling.change === node.change)
    .map((sibling) => (sibling.after?.ownText ?? "").split("\n").length);
  // Parts of a split that stand under different parents cannot be counted here: each shows its own words.
  if (counts.length !== eids.length) {
    const own = keptSegments(node.after?.ownText ?? "");
    return { unified: own, before: index === 0 ? all.before : [], after: own };
  }
  return {
    unified: groupOf(all.unified, counts, index),
    before: index === 0 ? all.before : [],
    after: groupOf(all.after, counts, index),
  };
}
