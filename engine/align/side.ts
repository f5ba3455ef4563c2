/**
 * The clauses of one text as a tree in flat arrays, with hashes, so that two units are compared by comparing two numbers.
 *
 * Units are numbered in document order; the units inside unit `u` are those from `u + 1` up to, not including, `end[u]`.
 * The text that stands directly in an article is a unit of its own and holds the points of its list. When an article gets
 * paragraphs, its text becomes paragraph (1): both trees then have the same shape.
 *
 *     Pasal 5          unit 4, an article                 Pasal 5          unit 4, an article
 *     Menteri wajib:   unit 5, its text                   (1) Menteri …    unit 5, a paragraph
 *     a. …             unit 6, in 5                       a. …             unit 6, in 5
 */
import type { Node } from "prosemirror-model";
import type { ClauseKind } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { type Clause, hashText, mixHashes, type TextHash } from "../document/index.ts";
import { numberAt, unitAt } from "./unit-at.ts";
import { countUnits, sortedWords, wordHashes } from "./word-hashes.ts";

/** Groups of kinds. Only units of one family may continue each other. */
export const FAMILY = { part: 0, container: 1, article: 2, item: 3, note: 4 } as const;
export type Family = (typeof FAMILY)[keyof typeof FAMILY];

/** One text, ready to be aligned. */
export interface Side {
  readonly clauses: readonly Clause[];
  readonly count: number;
  /** For each unit the place of its clause; for the text of an article, the place of the article. */
  readonly clauseOf: Int32Array;
  /** 1 where a unit is the text of an article, not a clause of its own. */
  readonly isText: Uint8Array;
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly family: Uint8Array;
  /** The kind as a number. */
  readonly kind: Uint8Array;
  readonly texts: readonly string[];
  /** Hashes of the own text: `own` with digits, `blind` without. */
  readonly own: Int32Array;
  readonly blind: Int32Array;
  /** Hash of kinds and texts of all that stands in a unit, without labels; and the same without digits. */
  readonly tree: Int32Array;
  readonly blindTree: Int32Array;
  /** Characters of text in a unit with all that stands in it. */
  readonly length: Int32Array;
  /** The address below the parent, which stays the same when the parent is renumbered. */
  readonly places: readonly string[];
  /** 1 where a unit was deleted and keeps its label: its text is "Dihapus." and nothing stands in it. */
  readonly isDeleted: Uint8Array;
  readonly unitOf: ReadonlyMap<Eid, number>;
  /** The words of a unit's own text in their order, as numbers. */
  readonly words: (unit: number) => Int32Array;
  /** The words of a unit with all that stands in it, ascending, with repetitions. */
  readonly bag: (unit: number) => Int32Array;
  /** In how many units each word stands. */
  readonly wordCounts: () => ReadonlyMap<number, number>;
}

const FAMILIES: { readonly [Kind in ClauseKind]: Family } = {
  container: FAMILY.container,
  article: FAMILY.article,
  paragraph: FAMILY.item,
  point: FAMILY.item,
  instruction: FAMILY.item,
  note: FAMILY.note,
  division: FAMILY.part,
  recitals: FAMILY.part,
  citations: FAMILY.part,
  explanation: FAMILY.part,
  attachment: FAMILY.part,
  preface: FAMILY.part,
  preamble: FAMILY.part,
  body: FAMILY.part,
  conclusions: FAMILY.part,
};
const KINDS = Object.keys(FAMILIES) as readonly ClauseKind[];
const KIND_NUMBERS = new Map(KINDS.map((kind, number) => [kind, number]));
// The unit for the text of an article gets the kind of a paragraph, so that it can become one.
const TEXT_KIND = KIND_NUMBERS.get("paragraph") ?? 0;

const sides = new WeakMap<readonly Clause[], { readonly profile: Profile; readonly side: Side }>();

/** The side of some clauses; the same object for the same list. Linear in the text. */
export function sideOf(clauses: readonly Clause[], profile: Profile): Side {
  const known = sides.get(clauses);
  if (known?.profile === profile) return known.side;
  const side = new SideBuilder(clauses, profile).build();
  sides.set(clauses, { profile, side });
  return side;
}

/** The own text of an article without its title. */
export function textBelowTitle({ ownText, ownTitle }: Clause): string {
  return ownTitle === "" ? ownText : ownText.slice(ownTitle.length + 1);
}

/** The hash of a unit's own text; for an article whose text is a unit of its own, the hash of its title, then of its text. */
type UnitHashes = readonly [TextHash] | readonly [TextHash, TextHash];

// Nodes never change, so a text is hashed once, in however many versions of a document it stands.
const hashes = new WeakMap<Node, UnitHashes>();

function hashesOf(clause: Clause, hasText: boolean): UnitHashes {
  const known = hashes.get(clause.node);
  if (known !== undefined && (known.length === 2) === hasText) return known;
  const found: UnitHashes = hasText
    ? [hashText(clause.ownTitle), hashText(textBelowTitle(clause))]
    : [hashText(clause.ownText)];
  hashes.set(clause.node, found);
  return found;
}

const nodeWords = new WeakMap<Node, Int32Array>();

class SideBuilder {
  readonly #clauses: readonly Clause[];
  readonly #profile: Profile;
  readonly #hasText: Uint8Array;
  readonly #units: number;

  constructor(clauses: readonly Clause[], profile: Profile) {
    this.#clauses = clauses;
    this.#profile = profile;
    this.#hasText = Uint8Array.from(clauses, (clause) => (this.#holdsText(clause) ? 1 : 0));
    this.#units = clauses.length + this.#hasText.reduce((sum, has) => sum + has, 0);
  }

  #holdsText(clause: Clause): boolean {
    if (clause.kind !== "article") return false;
    const text = textBelowTitle(clause);
    return text !== "" && !this.#profile.deleted.test(text.trim());
  }

  build(): Side {
    const count = this.#units;
    const array = (): Int32Array => new Int32Array(count);
    const side = {
      clauses: this.#clauses,
      count,
      clauseOf: array(),
      isText: new Uint8Array(count),
      parent: array(),
      end: array(),
      family: new Uint8Array(count),
      kind: new Uint8Array(count),
      texts: new Array<string>(count).fill(""),
      own: array(),
      blind: array(),
      tree: array(),
      blindTree: array(),
      length: array(),
      places: new Array<string>(count).fill(""),
      isDeleted: new Uint8Array(count),
      unitOf: new Map<Eid, number>(),
    };
    this.#place(side);
    this.#sumUp(side);
    const known: (Int32Array | undefined)[] = [];
    const words = (unit: number): Int32Array => {
      const found = known[unit] ?? this.#wordsOf(side, unit);
      known[unit] = found;
      return found;
    };
    const bags: (Int32Array | undefined)[] = [];
    const bag = (unit: number): Int32Array => {
      const found = bags[unit] ?? sortedWords(unit, side.end[unit] ?? unit + 1, words);
      bags[unit] = found;
      return found;
    };
    let counts: ReadonlyMap<number, number> | undefined;
    const wordCounts = (): ReadonlyMap<number, number> => {
      counts ??= countUnits(count, words);
      return counts;
    };
    return { ...side, words, bag, wordCounts };
  }

  // The words of a clause are kept with its node, so that a later version that holds the same node does not read it again.
  // Where the text of an article is a unit of its own, the node has two texts, and its words are not kept.
  #wordsOf(side: Draft, unit: number): Int32Array {
    const text = side.texts[unit] ?? "";
    const index = numberAt(side.clauseOf, unit);
    const node = this.#clauses[index]?.node;
    if (node === undefined || this.#hasText[index] === 1) return wordHashes(text);
    const found = nodeWords.get(node) ?? wordHashes(text);
    nodeWords.set(node, found);
    return found;
  }

  // Parents come before their children in the list. Points of an article are put below its text, unless a paragraph of the
  // article has come before them.
  #place(side: Draft): void {
    let unit = 0;
    const textUnit = new Int32Array(this.#clauses.length).fill(-1);
    this.#clauses.forEach((clause, index) => {
      const up = clause.parent === null ? undefined : side.unitOf.get(clause.parent);
      let parent = up ?? -1;
      if (up !== undefined) {
        const holder = numberAt(side.clauseOf, up);
        if (clause.kind === "paragraph") textUnit[holder] = -1;
        else if (unitAt(textUnit, holder) >= 0) parent = unitAt(textUnit, holder);
      }
      const hasText = this.#hasText[index] === 1;
      const [hash, below] = hashesOf(clause, hasText);
      this.#put(side, unit, index, parent, hasText ? clause.ownTitle : clause.ownText, hash);
      side.unitOf.set(clause.eid, unit);
      side.places[unit] = placeBelow(clause);
      unit += 1;
      if (below === undefined) return;
      textUnit[index] = unit;
      this.#put(side, unit, index, unit - 1, textBelowTitle(clause), below);
      side.isText[unit] = 1;
      side.kind[unit] = TEXT_KIND;
      side.family[unit] = FAMILY.item;
      side.places[unit] = "__text";
      unit += 1;
    });
  }

  #put(
    side: Draft,
    unit: number,
    index: number,
    parent: number,
    text: string,
    hash: TextHash,
  ): void {
    const kind = this.#clauses[index]?.kind ?? "body";
    side.clauseOf[unit] = index;
    side.parent[unit] = parent;
    side.end[unit] = unit + 1;
    side.kind[unit] = KIND_NUMBERS.get(kind) ?? 0;
    side.family[unit] = FAMILIES[kind];
    side.texts[unit] = text;
    side.own[unit] = hash.exact;
    side.blind[unit] = hash.blind;
    side.length[unit] = text.length;
  }

  // Goes from the last unit to the first, so that all children are summed up before their parent.
  #sumUp(side: Draft): void {
    const { parent, end, kind, own, blind, tree, blindTree, length, texts, isDeleted } = side;
    for (let unit = 0; unit < this.#units; unit += 1) {
      tree[unit] = mixHashes(numberAt(own, unit), numberAt(kind, unit));
      blindTree[unit] = mixHashes(numberAt(blind, unit), numberAt(kind, unit));
    }
    for (let unit = this.#units - 1; unit >= 0; unit -= 1) {
      if (
        numberAt(end, unit) === unit + 1 &&
        this.#profile.deleted.test((texts[unit] ?? "").trim())
      )
        isDeleted[unit] = 1;
      const up = unitAt(parent, unit);
      if (up < 0) continue;
      end[up] = Math.max(numberAt(end, up), numberAt(end, unit));
      length[up] = numberAt(length, up) + numberAt(length, unit);
      tree[up] = mixHashes(numberAt(tree, up), numberAt(tree, unit));
      blindTree[up] = mixHashes(numberAt(blindTree, up), numberAt(blindTree, unit));
    }
  }
}

type Draft = {
  readonly clauseOf: Int32Array;
  readonly isText: Uint8Array;
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly family: Uint8Array;
  readonly kind: Uint8Array;
  readonly texts: string[];
  readonly own: Int32Array;
  readonly blind: Int32Array;
  readonly tree: Int32Array;
  readonly blindTree: Int32Array;
  readonly length: Int32Array;
  readonly places: string[];
  readonly isDeleted: Uint8Array;
  readonly unitOf: Map<Eid, number>;
};

function placeBelow({ eid, parent }: Clause): string {
  const place = parent !== null && eid.startsWith(`${parent}__`) ? eid.slice(parent.length) : eid;
  // Modifications are counted through the whole text, so their count shifts with every insertion. It is left out.
  return place.startsWith("mod_") ? place.replace(/^mod_[0-9]+(?:-[0-9]+)?__/u, "") : place;
}

/** The units that stand directly in a unit, in document order; for -1 the outermost units of the text. */
export function childrenOf(side: Side, unit: number): number[] {
  const children: number[] = [];
  const last = unit < 0 ? side.count : numberAt(side.end, unit);
  for (let child = unit + 1; child < last; child = side.end[child] ?? last) children.push(child);
  return children;
}
