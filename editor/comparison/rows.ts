/** The rows of a comparison: the redline in reading order, with the text of a clause where it stands. */
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { buildRedline, type RedlinePart, type RedlineUnit } from "../../engine/publish/index.ts";
import type { ClauseChange, DocumentDiff } from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type ComparedNode, departedNode, type GrowingNode, nodeOf } from "./compared-node.ts";

/** A line of a clause: its words of both texts, and whether it is a title. */
export type RowLine = Extract<RedlinePart, { readonly kind: "line" }>;

/** A clause, or its words after the units inside it. */
export interface ComparisonRow {
  readonly id: string;
  readonly node: ComparedNode;
  /** `head` has the label; `tail` is text after the units inside; `omission` a mark of what is left out. */
  readonly part: "head" | "tail" | "omission";
  /** How many units with hanging labels hold this one. */
  readonly depth: number;
  readonly lines: readonly RowLine[];
}

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
  const clauses = addressClauses(before.document, before.profile);
  const rows = new Rows(diff, clauses);
  const units = buildRedline(diff, clauses, addressClauses(after.document, after.profile));
  for (const unit of units) rows.addUnit(unit, null, 0);
  return rows.rows;
}

/** The kind of the clause that a node stands for. */
export function kindOf(node: ComparedNode): string {
  return (node.after ?? node.before[0])?.kind ?? "";
}

class Rows {
  readonly rows: ComparisonRow[] = [];
  readonly #before: ReadonlyMap<Eid, Clause>;
  readonly #changeBefore: ReadonlyMap<Eid, ClauseChange>;

  constructor({ changes }: Pick<DocumentDiff, "changes">, before: readonly Clause[]) {
    this.#before = new Map(before.map((clause) => [clause.eid, clause]));
    this.#changeBefore = new Map(
      changes.flatMap((change) => change.before.map((eid) => [eid, change] as const)),
    );
  }

  addUnit(unit: RedlineUnit, parent: GrowingNode | null, depth: number): void {
    const node = nodeOf(unit, this.#originOf(unit), parent);
    const groups = groupsOf(unit.content);
    const [head] = groups;
    const lines = head?.kind === "lines" ? head.lines : [];
    // A part without words is shown where something happened to it: an omission that was dropped.
    if (!UNNUMBERED.has(kindOf(node)) || lines.length > 0 || node.change !== null)
      this.#push(node, "head", depth, lines);
    const inner = depth + (HANGING.has(kindOf(node)) ? 1 : 0);
    for (const group of head?.kind === "lines" ? groups.slice(1) : groups) {
      if (group.kind === "lines") this.#push(node, "tail", depth, group.lines);
      else if (group.kind === "omission") this.#push(node, "omission", depth, []);
      else if (group.kind === "unit") this.addUnit(group.unit, node, inner);
      else this.#addDeparted(group, node, inner);
    }
  }

  #addDeparted(
    { before, after }: Extract<RedlinePart, { readonly kind: "departed" }>,
    parent: GrowingNode,
    depth: number,
  ): void {
    const change = this.#changeBefore.get(before.eid) ?? null;
    this.#push(departedNode(before, after, change, parent), "head", depth, []);
  }

  #originOf({ change, before }: RedlineUnit): readonly Clause[] {
    const eids = change?.before ?? (before === null ? [] : [before.eid]);
    return eids.flatMap((eid) => this.#before.get(eid) ?? []);
  }

  #push(
    node: ComparedNode,
    part: ComparisonRow["part"],
    depth: number,
    lines: readonly RowLine[],
  ): void {
    const suffix = part === "head" ? "" : `~${this.rows.length}`;
    this.rows.push({ id: `${node.id}${suffix}`, node, part, depth, lines });
  }
}

type Group =
  | { readonly kind: "lines"; readonly lines: readonly RowLine[] }
  | Exclude<RedlinePart, { readonly kind: "line" }>;

/** The content of a unit with lines that follow each other taken together. */
function groupsOf(content: readonly RedlinePart[]): readonly Group[] {
  const groups: (Group | { kind: "lines"; lines: RowLine[] })[] = [];
  let open: RowLine[] | undefined;
  for (const part of content) {
    if (part.kind !== "line") {
      open = undefined;
      groups.push(part);
    } else if (open === undefined) {
      open = [part];
      groups.push({ kind: "lines", lines: open });
    } else open.push(part);
  }
  return groups;
}
