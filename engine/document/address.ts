/**
 * Addresses of all units of a document, computed and never stored.
 *
 * The names follow the OASIS Akoma Ntoso Naming Convention 1.0 chapter 5: an article's number runs through the text and
 * needs no chapter before it; what starts again in each parent is prefixed by the parent; quoted structure has a scope of
 * its own.
 *
 *     ## BAB II                     chp_II
 *     ### Pasal 9                   art_9
 *     (1) … a. …                    art_9__para_1, art_9__para_1__list_1__point_a
 *     > ### Pasal 26                mod_3__qstr_1__art_26
 *     #### Pasal 9 (PENJELASAN)     att_1__art_9
 */
import type { Node } from "prosemirror-model";
import {
  type ClauseKind,
  type LegalDocument,
  legalSchema,
  PART_KINDS,
  UNIT_KINDS,
} from "../../schemas/document.ts";
import { childEid, type Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { ownText, ownTitle } from "./own-text.ts";
import { isNamedByLabel, labelOf, nameUnit, type Place } from "./unit-names.ts";

/** An addressable unit of a document. `position` is the ProseMirror position directly before the node. */
export interface Clause {
  readonly eid: Eid;
  readonly kind: ClauseKind;
  readonly label: string;
  readonly wid: string;
  readonly node: Node;
  readonly position: number;
  readonly parent: Eid | null;
  /** How many addressable units hold this one. */
  readonly depth: number;
  readonly ownText: string;
  readonly ownTitle: string;
}

const KINDS: ReadonlySet<string> = new Set([...UNIT_KINDS, ...PART_KINDS]);
const { article } = legalSchema.nodes;

/** Whether a node is a unit with an address of its own. */
export function isAddressed({ type }: Node): boolean {
  return KINDS.has(type.name);
}

/** The clauses of a document, for the profile that they were last asked for. */
const addressed = new WeakMap<
  LegalDocument,
  { readonly profile: Profile; readonly clauses: readonly Clause[] }
>();

/**
 * Every addressable unit in document order, each with a different eId. Never throws; linear in the document.
 *
 * Documents and nodes never change: the same document gives the same list, and an article that another document held
 * at the same address is not walked again, so that after one edit only what was edited is.
 */
export function addressClauses(document: LegalDocument, profile: Profile): readonly Clause[] {
  const known = addressed.get(document);
  if (known?.profile === profile) return known.clauses;
  const clauses = new AddressWalk(profile).run(document);
  addressed.set(document, { profile, clauses });
  return clauses;
}

/** The clauses of an article, itself first, as they were addressed at a place. */
interface Block {
  readonly profile: Profile;
  readonly place: Place;
  readonly position: number;
  readonly clauses: readonly Clause[];
}

const blocks = new WeakMap<Node, Block>();

class AddressWalk {
  readonly #profile: Profile;
  readonly #clauses: Clause[] = [];
  /** How many units have asked for an address. */
  readonly #taken = new Map<string, number>();
  /** How many of them asked for one that another had. */
  #copies = 0;
  #attachments = 0;
  #modifications = 0;

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  run(document: Node): readonly Clause[] {
    this.#visitChildren(document, 0, {
      scope: "",
      prefix: "",
      parent: null,
      depth: 0,
      item: "point",
    });
    return this.#clauses;
  }

  #visitChildren(parent: Node, start: number, place: Place): void {
    const counters = new Map<string, number>();
    parent.forEach((child, offset) => {
      const name = child.type.name;
      const count = (counters.get(name) ?? 0) + 1;
      counters.set(name, count);
      if (KINDS.has(name)) this.#addUnit(child, start + offset, place, count);
      else {
        const inside = this.#placeInGroup(parent, name, count, place);
        if (inside !== undefined) this.#visitChildren(child, start + offset + 1, inside);
      }
    });
  }

  // Lists, quoted structure and quotations have no address, but what stands in them has.
  #placeInGroup(parent: Node, name: string, count: number, place: Place): Place | undefined {
    if (name === "quotation") return { ...place, item: "point" };
    if (name === "list") {
      const prefix =
        place.item === "point" ? childEid(place.prefix, "list", String(count)) : place.prefix;
      return { ...place, prefix };
    }
    if (name !== "quotedStructure") return undefined;
    if (count === 1 && parent.type.name !== "instruction") this.#modifications += 1;
    const modification = childEid("", "mod", String(this.#modifications));
    const scope = childEid(modification, "qstr", String(count));
    return { ...place, scope, prefix: scope, item: "point" };
  }

  #addUnit(node: Node, position: number, place: Place, count: number): void {
    // What is named by its count is named by what stands before it.
    if (node.type !== article || !isNamedByLabel(node)) {
      this.#walkUnit(node, position, place, count);
      return;
    }
    if (this.#copyBlock(node, position, place)) return;
    const first = this.#clauses.length;
    const [modifications, copies] = [this.#modifications, this.#copies];
    this.#walkUnit(node, position, place, count);
    // What is counted through the whole text is known only in the text.
    if (modifications !== this.#modifications || copies !== this.#copies) return;
    const clauses = this.#clauses.slice(first);
    blocks.set(node, { profile: this.#profile, place, position, clauses });
  }

  /** Takes over what an article was addressed as before, where it stands at the same place and nothing else has its names. */
  #copyBlock(node: Node, position: number, place: Place): boolean {
    const block = blocks.get(node);
    if (block?.profile !== this.#profile || !isSamePlace(block.place, place)) return false;
    if (block.clauses.some(({ eid }) => this.#taken.has(eid))) return false;
    const shift = position - block.position;
    for (const clause of block.clauses) {
      this.#taken.set(clause.eid, 1);
      this.#clauses.push(shift === 0 ? clause : { ...clause, position: clause.position + shift });
    }
    return true;
  }

  #walkUnit(node: Node, position: number, place: Place, count: number): void {
    const kind = node.type.name as ClauseKind;
    if (kind === "instruction") this.#modifications += 1;
    const isAttached = kind === "explanation" || kind === "attachment";
    if (isAttached) this.#attachments += 1;
    const number = isAttached ? this.#attachments : count;
    const eid = this.#unique(nameUnit(node, place, number, this.#profile));
    this.#clauses.push({
      eid,
      kind,
      label: labelOf(node),
      wid: String(node.attrs["wid"] ?? ""),
      node,
      position,
      parent: place.parent,
      depth: place.depth,
      ownText: ownText(node),
      ownTitle: ownTitle(node),
    });
    this.#visitChildren(node, position + 1, placeInside(kind, eid, place));
  }

  // A second unit with the same label is addressed by a hyphen and its count, which no label can give.
  #unique(eid: Eid): Eid {
    const copies = (this.#taken.get(eid) ?? 0) + 1;
    this.#taken.set(eid, copies);
    if (copies === 1) return eid;
    this.#copies += 1;
    return this.#unique(`${eid}-${copies}` as Eid);
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.scope === other.scope &&
    one.prefix === other.prefix &&
    one.parent === other.parent &&
    one.depth === other.depth &&
    one.item === other.item
  );
}

function placeInside(kind: ClauseKind, eid: Eid, place: Place): Place {
  const { scope, depth } = place;
  const inside: Place = { scope, prefix: eid, parent: eid, depth: depth + 1, item: "point" };
  switch (kind) {
    case "preface":
    case "preamble":
    case "body":
    case "conclusions":
      return { ...inside, prefix: kind === "body" ? "" : eid };
    case "recitals":
      return { ...inside, item: "rec" };
    case "citations":
      return { ...inside, item: "cit" };
    case "attachment":
    case "explanation":
      return { ...inside, scope: eid };
    case "division":
      // A note is addressed by what it explains, not by the heading it stands under.
      return { ...inside, prefix: place.prefix };
    case "container":
    case "article":
    case "paragraph":
    case "point":
    case "instruction":
    case "note":
      return inside;
  }
}
