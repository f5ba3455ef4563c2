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
import type { ConflictKind, HeldPart, MergeConflict, MergeSide } from "../../schemas/merge.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { addressClauses, type Clause, equalDocuments } from "../document/index.ts";
import { matchChildren, type Placed, placedChildren } from "./children.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { isLeavable, saidBeyond } from "./held-parts.ts";
import {
  doubledUnits,
  identitiesOf,
  marksOfBase,
  marksOfSide,
  sameOfBoth,
  standingUnits,
  withIdentities,
  withMarks,
} from "./identities.ts";
import { orderInsertions } from "./insertions.ts";
import { isJoinedWrongly } from "./joints.ts";
import { withMoves } from "./moves.ts";

interface MergeOptions {
  readonly profile: Profile;
  /** Whose words stand where the two sides conflict: one side for all, or for each conflict what a person decided. */
  readonly prefer: MergeSide | ((conflict: MergeConflict) => MergeSide);
  /**
   * Which permanent identities say that a clause of a side continues one of the base; all where nothing is said. Where an
   * alignment guessed them, the words decide anew, as they do when the two texts are compared.
   */
  readonly binds?: { readonly [side in MergeSide]?: (wid: string) => boolean };
  /**
   * What it means that "theirs" has no explanation or annex where the base has one: that it was deleted, or that this
   * edition of the law does not hold it. Then what "ours" says there beyond the base stays, and nobody is asked.
   */
  readonly parts?: "merged" | "explained";
}

export interface MergeResult {
  readonly document: LegalDocument;
  /** In document order; empty where everything was brought together by rule. */
  readonly conflicts: readonly MergeConflict[];
  /** The parts that one side holds and the other does not; empty unless `parts` is "explained". */
  readonly parts: readonly HeldPart[];
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

type Preference = (conflict: MergeConflict) => MergeSide;

/** The position of the text itself, which nothing stands before. */
const ROOT = -1;

class Merge {
  /** With marks in the place of identities. */
  readonly #documents: Three<LegalDocument>;
  readonly #identities: ReadonlyMap<string, string>;
  readonly #options: MergeOptions;
  #prefer: Preference;
  readonly #clauseAt: Three<ReadonlyMap<number, Clause>>;
  /** Where the unit that begins at a position of the base begins in each side. */
  readonly #moves: { readonly [side in MergeSide]: ReadonlyMap<number, number> };
  /** Units of the base that are taken as a whole, since their parts would stand twice. */
  readonly #whole = new Set<number>();
  #conflicts: MergeConflict[] = [];
  readonly #profile: Profile;
  #parts: HeldPart[] = [];

  constructor({ base, ours, theirs }: Three<LegalDocument>, options: MergeOptions) {
    const { profile, prefer, binds = {} } = options;
    this.#profile = profile;
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
      const bound = (list: readonly Clause[]) => withBoundWids(list, binds[side]);
      const { pairs } = alignClauses(bound(clauses.base), bound(clauses[side]), { profiles });
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
    const marks = {
      base: marksOfBase(clauses.base),
      ours: marksOfSide("ours", clauses.ours, this.#moves.ours),
      theirs: marksOfSide("theirs", clauses.theirs, this.#moves.theirs),
    };
    this.#documents = {
      base: withMarks(base, marks.base),
      ours: withMarks(ours, marks.ours),
      theirs: withMarks(theirs, marks.theirs),
    };
    this.#identities = identitiesOf(
      { clauses: clauses.ours, marks: marks.ours },
      { clauses: clauses.theirs, marks: marks.theirs },
    );
    this.#options = options;
    this.#prefer = typeof prefer === "function" ? prefer : () => prefer;
  }

  run(): MergeResult {
    const prefer = this.#prefer;
    // No decision may make a clause stand twice or get lost. Both extreme decisions are tried first; they show which units must be
    // decided as a whole, before a person is asked anything.
    const sides: readonly Preference[] = [() => "ours", () => "theirs"];
    this.#settle(sides);
    const [marked] = this.#settle([prefer]);
    return {
      document: withIdentities(marked ?? this.#documents.base, this.#identities),
      conflicts: this.#conflicts,
      parts: this.#parts,
    };
  }

  /** The merged texts without a clause that stands twice or is lost: where one would, the unit around it is taken as a whole. */
  #settle(preferences: readonly Preference[]): readonly LegalDocument[] {
    for (;;) {
      const documents = preferences.map((prefer) => this.#mergeAll(prefer));
      const wrong = new Set(
        documents.flatMap((one) => [...doubledUnits(one), ...this.#lostUnits(one)]),
      );
      if (wrong.size === 0) return documents;
      // Each wrong unit makes the nearest unit around it that is not yet taken as a whole be so; if there is none, the whole text.
      const wider = [...wrong].map(
        (position) => this.#clausesAround(position).find((one) => !this.#whole.has(one)) ?? ROOT,
      );
      const known = this.#whole.size;
      for (const position of wider) this.#whole.add(position);
      // The whole text of one side is never wrong.
      if (this.#whole.size === known) return documents;
    }
  }

  /** The positions in the base of the units that both sides have and a merged text has not. */
  #lostUnits(merged: LegalDocument): readonly number[] {
    const standing = standingUnits(merged);
    const known = standingUnits(this.#documents.theirs);
    const missing = [...standingUnits(this.#documents.ours)].filter(
      (base) => known.has(base) && !standing.has(base),
    );
    if (missing.length === 0) return [];
    // Equal units of both sides stand once, whichever of the base they continue.
    const words = new Set<string>();
    merged.descendants((node) => {
      if ("wid" in node.attrs) words.add(node.textContent);
    });
    const wordsAt = (side: MergeSide, position: number | undefined): string =>
      this.#clauseAt[side].get(position ?? ROOT)?.node.textContent ?? "";
    return missing.filter((base) =>
      (["ours", "theirs"] as const).every(
        (side) => !words.has(wordsAt(side, this.#moves[side].get(base))),
      ),
    );
  }

  #clausesAround(position: number): readonly number[] {
    const known = this.#clauseAt.base;
    const byEid = new Map([...known].map(([at, { eid }]) => [eid, at]));
    const found: number[] = [];
    for (let at = known.get(position)?.parent ?? null; at !== null; ) {
      const start = byEid.get(at);
      if (start === undefined) break;
      found.push(start);
      at = known.get(start)?.parent ?? null;
    }
    return found;
  }

  #mergeAll(prefer: Preference): LegalDocument {
    this.#prefer = prefer;
    this.#conflicts = [];
    this.#parts = [];
    const { base, ours, theirs } = this.#documents;
    const root = { position: ROOT };
    return this.#merge(
      {
        base: { ...root, node: base },
        ours: { ...root, node: ours },
        theirs: { ...root, node: theirs },
      },
      { base: null, ours: null, theirs: null },
    );
  }

  #merge(three: Three<Placed>, around: Three<Eid | null>): Node {
    const { base, ours, theirs } = three;
    if (equalDocuments(ours.node, theirs.node)) return sameOfBoth(ours.node, theirs.node);
    if (equalDocuments(ours.node, base.node)) return theirs.node;
    if (equalDocuments(theirs.node, base.node)) return ours.node;
    const at = this.#eidsOf(three, around);
    if (this.#whole.has(base.position)) return this.#choose("unfit", three, at);
    if (base.node.isTextblock || base.node.isLeaf) return this.#choose("both-changed", three, at);
    const told = this.#conflicts.length;
    const attributes = this.#mergeAttributes(three, at);
    const children = this.#mergeChildren(three, at);
    const content = children === undefined ? undefined : Fragment.fromArray([...children]);
    const merged =
      content !== undefined && base.node.type.validContent(content)
        ? base.node.type.create(attributes, content, base.node.marks)
        : undefined;
    if (merged !== undefined && !isJoinedBadly(merged, three)) return merged;
    // The conflicts inside this unit are replaced by the one conflict about the unit as a whole.
    this.#conflicts.length = told;
    return this.#choose("unfit", three, at);
  }

  #choose(kind: ConflictKind, three: Three<Placed>, at: Three<Eid | null>): Node {
    return three[this.#report(kind, at)].node;
  }

  /** Keeps the conflict, and says whose words stand. */
  #report(kind: ConflictKind, at: Three<Eid | null>): MergeSide {
    const conflict = { kind, ...at };
    const last = this.#conflicts.at(-1);
    // A clause may hold several texts. If two of them conflict, the clause is still asked about once.
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

  /** Undefined where the two sides put parts of different kinds in one place: then they fit only as a whole. */
  #mergeChildren(three: Three<Placed>, at: Three<Eid | null>): readonly Node[] | undefined {
    const isRoot = three.base.position === ROOT;
    const children = {
      base: placedChildren(three.base, isRoot),
      ours: placedChildren(three.ours, isRoot),
      theirs: placedChildren(three.theirs, isRoot),
    };
    const match = (side: MergeSide): readonly number[] =>
      matchChildren(children.base, children[side], ({ position }) =>
        this.#clauseAt.base.has(position) ? this.#moves[side].get(position) : null,
      );
    const { chunks, moved } = withMoves(
      chunksOf(children, match("ours"), match("theirs")),
      this.#moves,
    );
    if (WHOLE.has(three.base.node.type.name) && chunks.some(isUnfit)) return undefined;
    return chunks.flatMap((chunk) => this.#mergeChunk(this.#mergeMoved(chunk, moved, at), at));
  }

  /** The run with what both sides made of units that one of them moved there. */
  #mergeMoved(
    chunk: Chunk,
    moved: ReadonlyMap<Placed, Three<Placed>>,
    at: Three<Eid | null>,
  ): Chunk {
    if (chunk.kind === "stable") return chunk;
    // In the order of the base, so that it does not matter which side is which.
    const units = [...chunk.ours, ...chunk.theirs]
      .flatMap((unit) => {
        const versions = moved.get(unit);
        return versions === undefined ? [] : [{ unit, versions }];
      })
      .sort((one, other) => one.versions.base.position - other.versions.base.position);
    const merged = new Map(
      units.map(({ unit, versions }) => [unit, { ...unit, node: this.#merge(versions, at) }]),
    );
    const withMerged = (all: readonly Placed[]) => all.map((unit) => merged.get(unit) ?? unit);
    return { ...chunk, ours: withMerged(chunk.ours), theirs: withMerged(chunk.theirs) };
  }

  #mergeChunk(chunk: Chunk, at: Three<Eid | null>): readonly Node[] {
    if (chunk.kind === "stable") return [this.#merge(chunk, at)];
    const kept = chunk.gone.flatMap(({ base, left, by }) => {
      // What one side deleted and the other left as it was is deleted.
      if (this.#isLeft(base, by, at)) return this.#leavePart(base, left);
      if (left === undefined || equalDocuments(left.node, base.node)) return [];
      // A unit that keeps its label and says that it is deleted is deleted too.
      if (this.#profile.deleted.test(left.node.textContent.trim())) return [left.node];
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
    if (at.base === null) this.#tellGained(chunk.theirs);
    const nodes = orderInsertions(chunk.ours, chunk.theirs, ({ ours, theirs }) =>
      this.#report("both-inserted", {
        base: null,
        ours: this.#clauseAt.ours.get(ours.position)?.eid ?? at.ours,
        theirs: this.#clauseAt.theirs.get(theirs.position)?.eid ?? at.theirs,
      }),
    );
    return [...kept, ...nodes];
  }

  #isLeft(base: Placed, by: "ours" | "theirs" | "both", at: Three<Eid | null>): boolean {
    const isTold = this.#options.parts === "explained" && by === "theirs" && at.base === null;
    return isTold && isLeavable(base);
  }

  #leavePart(base: Placed, left: Placed | undefined): readonly Node[] {
    const own = left === undefined ? null : saidBeyond(left.node, base.node);
    const eid = this.#clauseAt.base.get(base.position)?.eid;
    if (eid !== undefined) this.#parts.push({ kind: "lost", eid, keepsOwn: own !== null });
    return own === null ? [] : [own];
  }

  #tellGained(inserted: readonly Placed[]): void {
    if (this.#options.parts !== "explained") return;
    for (const part of inserted.filter(isLeavable)) {
      const eid = this.#clauseAt.theirs.get(part.position)?.eid;
      if (eid !== undefined) this.#parts.push({ kind: "gained", eid, keepsOwn: false });
    }
  }

  // The addresses of a node in the three versions. A text or list has none of its own and is named by the unit that holds it.
  #eidsOf(three: Three<Placed>, around: Three<Eid | null>): Three<Eid | null> {
    const find = (side: "base" | MergeSide): Eid | null =>
      this.#clauseAt[side].get(three[side].position)?.eid ?? around[side];
    return { base: find("base"), ours: find("ours"), theirs: find("theirs") };
  }
}

function withBoundWids(
  clauses: readonly Clause[],
  isBound: ((wid: string) => boolean) | undefined,
): readonly Clause[] {
  if (isBound === undefined) return clauses;
  return clauses.map((clause) =>
    clause.wid === "" || isBound(clause.wid) ? clause : { ...clause, wid: "" },
  );
}

/** Units that are restated as a whole where their parts do not fit. */
const WHOLE: ReadonlySet<string> = new Set(["article", "paragraph", "point", "note"]);

/** Whether the two sides put parts of different kinds in the place of the same ones. */
function isUnfit(chunk: Chunk): boolean {
  if (chunk.kind === "stable" || chunk.gone.length === 0) return false;
  // An omission stands for units of unknown kind, so it fits beside every kind.
  const kinds = [...chunk.ours, ...chunk.theirs].map(({ node }) => node.type.name);
  const types = new Set(kinds.filter((kind) => kind !== "omission"));
  return chunk.ours.length > 0 && chunk.theirs.length > 0 && types.size > 1;
}

function isJoinedBadly(merged: Node, { ours, theirs }: Three<Placed>): boolean {
  return merged.type.name === "list" && isJoinedWrongly(merged, [ours.node, theirs.node]);
}

function byPosition(clauses: readonly Clause[]): ReadonlyMap<number, Clause> {
  return new Map(clauses.map((clause) => [clause.position, clause]));
}
