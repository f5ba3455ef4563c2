/**
 * Three-way merge by clause: what one side changed is taken, what both changed alike is taken once, and where both changed
 * one clause differently a person must choose.
 *
 *     base      ours      theirs        merged
 *     Pasal 1   Pasal 1'  Pasal 1       Pasal 1'
 *     Pasal 2   Pasal 2   –             –
 *     Pasal 3   Pasal 3   Pasal 3"      Pasal 3"
 *               Pasal 4   Pasal 3A      Pasal 3A, Pasal 4
 */
import { Fragment, type Node } from "prosemirror-model";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { ConflictKind, MergeConflict, MergeSide } from "../../schemas/merge.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { addressClauses, type Clause, withoutWids } from "../document/index.ts";
import { matchChildren, type Placed, placedChildren } from "./children.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { orderInsertions } from "./insertions.ts";

export interface MergeOptions {
  readonly profile: Profile;
  /** Whose words stand where the two sides conflict: one side for all, or for each conflict what a person decided. */
  readonly prefer: MergeSide | ((conflict: MergeConflict) => MergeSide);
}

export interface MergeResult {
  readonly document: LegalDocument;
  /** In document order; empty where everything was brought together by rule. */
  readonly conflicts: readonly MergeConflict[];
}

/** The three versions of one node. */
interface Three<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

/**
 * Both sides' changes to `base` in one document. Nothing is dropped: what the preferred side does not say stands in a
 * conflict, with its addresses. Which clause continues which is known from permanent identities where units have them,
 * else from their words. Never throws; the same three documents always give the same answer.
 */
export function mergeDocuments(
  base: LegalDocument,
  ours: LegalDocument,
  theirs: LegalDocument,
  options: MergeOptions,
): MergeResult {
  return new Merge({ base, ours, theirs }, options).run();
}

class Merge {
  readonly #documents: Three<LegalDocument>;
  readonly #prefer: (conflict: MergeConflict) => MergeSide;
  readonly #clauseAt: Three<ReadonlyMap<number, Clause>>;
  /** Where the unit that begins at a position of the base begins in each side. */
  readonly #moves: { readonly [side in MergeSide]: ReadonlyMap<number, number> };
  readonly #conflicts: MergeConflict[] = [];

  constructor({ base, ours, theirs }: Three<LegalDocument>, { profile, prefer }: MergeOptions) {
    const clauses = {
      base: addressClauses(base, profile),
      ours: addressClauses(ours, profile),
      theirs: addressClauses(theirs, profile),
    };
    this.#clauseAt = {
      base: byPosition(clauses.base),
      ours: byPosition(clauses.ours),
      theirs: byPosition(clauses.theirs),
    };
    const profiles = { before: profile, after: profile };
    const follow = (side: MergeSide): ReadonlyMap<number, number> => {
      const { pairs } = alignClauses(clauses.base, clauses[side], { profiles });
      const positions = new Map(clauses[side].map(({ eid, position }) => [eid, position]));
      const starts = new Map(clauses.base.map(({ eid, position }) => [eid, position]));
      return new Map(
        pairs.flatMap(({ before, after }) => {
          const [from, to] = [starts.get(before[0] as Eid), positions.get(after[0] as Eid)];
          return from === undefined || to === undefined ? [] : [[from, to] as const];
        }),
      );
    };
    this.#moves = { ours: follow("ours"), theirs: follow("theirs") };
    // Identities told which clause is which; for what the clauses say they are no difference.
    this.#documents = {
      base: withoutWids(base),
      ours: withoutWids(ours),
      theirs: withoutWids(theirs),
    };
    this.#prefer = typeof prefer === "function" ? prefer : () => prefer;
  }

  run(): MergeResult {
    const { base, ours, theirs } = this.#documents;
    const root = { position: -1 };
    const document = this.#merge(
      {
        base: { ...root, node: base },
        ours: { ...root, node: ours },
        theirs: { ...root, node: theirs },
      },
      { base: null, ours: null, theirs: null },
    );
    return { document, conflicts: this.#conflicts };
  }

  #merge(three: Three<Placed>, around: Three<Eid | null>): Node {
    const { base, ours, theirs } = three;
    if (ours.node.eq(base.node)) return theirs.node;
    if (theirs.node.eq(base.node) || ours.node.eq(theirs.node)) return ours.node;
    const at = this.#eidsOf(three, around);
    if (base.node.isTextblock || base.node.isLeaf) return this.#choose("both-changed", three, at);
    const attributes = this.#mergeAttributes(three, at);
    const content = Fragment.fromArray([...this.#mergeChildren(three, at)]);
    if (!base.node.type.validContent(content)) return this.#choose("unfit", three, at);
    return base.node.type.create(attributes, content, base.node.marks);
  }

  #choose(kind: ConflictKind, three: Three<Placed>, at: Three<Eid | null>): Node {
    return three[this.#report(kind, at)].node;
  }

  /** Keeps the conflict, and says whose words stand. */
  #report(kind: ConflictKind, at: Three<Eid | null>): MergeSide {
    const conflict = { kind, ...at };
    const last = this.#conflicts.at(-1);
    // Two texts of one clause are one conflict.
    const isKnown = last?.kind === kind && last.ours === at.ours && last.theirs === at.theirs;
    if (!isKnown) this.#conflicts.push(conflict);
    return this.#prefer(conflict);
  }

  #mergeAttributes({ base, ours, theirs }: Three<Placed>, at: Three<Eid | null>) {
    const merged: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(base.node.attrs)) {
      const [mine, other]: unknown[] = [ours.node.attrs[name], theirs.node.attrs[name]];
      const isConflict = mine !== value && other !== value && mine !== other;
      const changed = mine === value ? other : mine;
      if (isConflict) merged[name] = this.#report("both-changed", at) === "ours" ? mine : other;
      else merged[name] = changed;
    }
    return merged;
  }

  #mergeChildren(three: Three<Placed>, at: Three<Eid | null>): readonly Node[] {
    const isRoot = three.base.position < 0;
    const children = {
      base: placedChildren(three.base, isRoot),
      ours: placedChildren(three.ours, isRoot),
      theirs: placedChildren(three.theirs, isRoot),
    };
    const match = (side: MergeSide): readonly number[] =>
      matchChildren(children.base, children[side], ({ position }) =>
        this.#clauseAt.base.has(position) ? this.#moves[side].get(position) : null,
      );
    const chunks = chunksOf(children, match("ours"), match("theirs"));
    return chunks.flatMap((chunk) => this.#mergeChunk(chunk, at));
  }

  #mergeChunk(chunk: Chunk, at: Three<Eid | null>): readonly Node[] {
    if (chunk.kind === "stable") return [this.#merge(chunk, at)];
    const kept = chunk.gone.flatMap(({ base, left, by }) => {
      // What one side deleted and the other left as it was is deleted.
      if (left === undefined || left.node.eq(base.node)) return [];
      const keeper: MergeSide = by === "ours" ? "theirs" : "ours";
      const eids = this.#eidsOf({ base, ours: base, theirs: base }, at);
      const own = this.#clauseAt[keeper].get(left.position)?.eid ?? at[keeper];
      const preferred = this.#report("deleted-and-changed", {
        base: eids.base,
        ours: null,
        theirs: null,
        [keeper]: own,
      });
      return keeper === preferred ? [left.node] : [];
    });
    const nodes = orderInsertions(chunk.ours, chunk.theirs, ({ ours, theirs }) =>
      this.#report("both-inserted", {
        base: null,
        ours: this.#clauseAt.ours.get(ours.position)?.eid ?? at.ours,
        theirs: this.#clauseAt.theirs.get(theirs.position)?.eid ?? at.theirs,
      }),
    );
    return [...kept, ...nodes];
  }

  // Texts and lists have no address: they are told by the unit that holds them.
  #eidsOf(three: Three<Placed>, around: Three<Eid | null>): Three<Eid | null> {
    const find = (side: "base" | MergeSide): Eid | null =>
      this.#clauseAt[side].get(three[side].position)?.eid ?? around[side];
    return { base: find("base"), ours: find("ours"), theirs: find("theirs") };
  }
}

function byPosition(clauses: readonly Clause[]): ReadonlyMap<number, Clause> {
  return new Map(clauses.map((clause) => [clause.position, clause]));
}
