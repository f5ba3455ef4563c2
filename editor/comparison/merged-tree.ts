/**
 * Both texts as one tree: the units of `after`, and among them, where they stood, those that only `before` has.
 *
 *     before  1 2 3      after  1 3 4      merged  1 (2 deleted) 3 (4 inserted)
 *
 * A unit that moved stands at its new place; at its old one stands a mark that leads there.
 */
import type { Clause } from "../../engine/document/index.ts";
import type { ClauseChange, DocumentDiff } from "../../schemas/change.ts";
import type { Eid } from "../../schemas/eid.ts";

/** A unit of the merged tree. */
export interface MergedNode {
  /** Unique among the nodes: the eId in `after`, or `before:` and the eId in `before`. */
  readonly id: string;
  readonly before: readonly Clause[];
  readonly after: Clause | null;
  readonly change: ClauseChange | null;
  /** Where a unit that moved away now stands; null for every other node. */
  readonly movedTo: Clause | null;
  readonly parent: MergedNode | null;
  readonly children: readonly MergedNode[];
}

interface Growing extends MergedNode {
  readonly parent: Growing | null;
  readonly children: Growing[];
}

interface MergeInput {
  readonly diff: Pick<DocumentDiff, "changes">;
  readonly before: readonly Clause[];
  readonly after: readonly Clause[];
}

/** The top of the merged tree: the parts of the act. */
export function mergeTrees(input: MergeInput): readonly MergedNode[] {
  return new TreeMerge(input).run();
}

class TreeMerge {
  readonly #input: MergeInput;
  readonly #root: Growing;
  readonly #ofBefore = new Map<Eid, ClauseChange>();
  readonly #ofAfter = new Map<Eid, ClauseChange>();
  /** The node that stands for a clause of each side. */
  readonly #homeOfAfter = new Map<Eid, Growing>();
  readonly #homeOfBefore = new Map<Eid, Growing>();

  constructor(input: MergeInput) {
    this.#input = input;
    this.#root = grow({ id: "", before: [], after: null, change: null, movedTo: null }, null);
    for (const change of input.diff.changes) {
      for (const eid of change.before) this.#ofBefore.set(eid, change);
      for (const eid of change.after) this.#ofAfter.set(eid, change);
    }
  }

  run(): readonly MergedNode[] {
    this.#plantAfter();
    this.#plantBefore();
    return this.#root.children;
  }

  #plantAfter(): void {
    const clauses = new Map(this.#input.before.map((clause) => [clause.eid, clause]));
    for (const clause of this.#input.after) {
      const change = this.#ofAfter.get(clause.eid) ?? null;
      const isFirst = change === null || change.after[0] === clause.eid;
      const eids = change === null ? [clause.eid] : change.before;
      const before = isFirst ? eids.flatMap((eid) => clauses.get(eid) ?? []) : [];
      const parent = this.#homeOf(this.#homeOfAfter, clause.parent);
      const node = grow({ id: clause.eid, before, after: clause, change, movedTo: null }, parent);
      parent.children.push(node);
      this.#homeOfAfter.set(clause.eid, node);
      for (const one of before) this.#homeOfBefore.set(one.eid, node);
    }
  }

  #plantBefore(): void {
    /** The last node of each parent that stands for a clause of `before`, in the order of `before`. */
    const last = new Map<Growing, Growing>();
    for (const clause of this.#input.before) {
      const parent = this.#homeOf(this.#homeOfBefore, clause.parent);
      const home = this.#homeOfBefore.get(clause.eid);
      if (home !== undefined && home.parent === parent && home.change?.moved !== true) {
        last.set(parent, home);
        continue;
      }
      const node = grow(this.#onlyBefore(clause, home), parent);
      const anchor = last.get(parent);
      parent.children.splice(
        anchor === undefined ? 0 : parent.children.indexOf(anchor) + 1,
        0,
        node,
      );
      last.set(parent, node);
      if (home === undefined) this.#homeOfBefore.set(clause.eid, node);
    }
  }

  #onlyBefore(clause: Clause, home: Growing | undefined): NodeFacts {
    return {
      id: `before:${clause.eid}`,
      before: [clause],
      after: null,
      change: this.#ofBefore.get(clause.eid) ?? null,
      movedTo: home?.after ?? null,
    };
  }

  #homeOf(homes: ReadonlyMap<Eid, Growing>, eid: Eid | null): Growing {
    return (eid === null ? undefined : homes.get(eid)) ?? this.#root;
  }
}

type NodeFacts = Pick<MergedNode, "id" | "before" | "after" | "change" | "movedTo">;

function grow(facts: NodeFacts, parent: Growing | null): Growing {
  return { ...facts, parent, children: [] };
}
