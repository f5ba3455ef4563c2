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
  PART_KINDS,
  UNIT_KINDS,
} from "../../schemas/document.ts";
import { childEid, type Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { parseHeadingLabel } from "../text/index.ts";
import { ownText, ownTitle } from "./own-text.ts";

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

/** Where a unit stands while the walk goes down. */
interface Place {
  /** What numbers that run through the text are prefixed by: nothing, an attachment, a quoted structure. */
  readonly scope: Eid | "";
  /** What numbers that start again in each parent are prefixed by. */
  readonly prefix: Eid | "";
  readonly parent: Eid | null;
  readonly depth: number;
  /** Items directly in the grounds or the legal basis have names of their own. */
  readonly item: "point" | "rec" | "cit";
}

const KINDS: ReadonlySet<string> = new Set([...UNIT_KINDS, ...PART_KINDS]);

/** Every addressable unit in document order, each with a different eId. Never throws; linear in the document. */
export function addressClauses(document: LegalDocument, profile: Profile): readonly Clause[] {
  return new AddressWalk(profile).run(document);
}

class AddressWalk {
  readonly #profile: Profile;
  readonly #clauses: Clause[] = [];
  /** How many units have asked for an address. */
  readonly #taken = new Map<string, number>();
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
    const kind = node.type.name as ClauseKind;
    if (kind === "instruction") this.#modifications += 1;
    const label = String(node.attrs["label"] ?? "");
    const eid = this.#unique(this.#nameUnit(node, kind, label, place, count));
    this.#clauses.push({
      eid,
      kind,
      label,
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

  #nameUnit(node: Node, kind: ClauseKind, label: string, place: Place, count: number): Eid {
    switch (kind) {
      case "preface":
      case "preamble":
      case "body":
      case "conclusions":
        return childEid("", kind, "");
      case "recitals":
        return childEid("", "recs", "");
      case "citations":
        return childEid("", "cits", "");
      case "explanation":
      case "attachment":
        this.#attachments += 1;
        return childEid("", "att", String(this.#attachments));
      case "division":
        return childEid(place.prefix, "hcontainer", String(count));
      case "container":
      case "article":
        return this.#nameHeading(node, label, place, count);
      case "paragraph":
        return childEid(place.prefix, "para", itemNumber(label, count));
      case "point":
      case "instruction":
        return childEid(place.prefix, place.item, itemNumber(label, count));
      case "note":
        return this.#nameNote(label, place, count);
    }
  }

  #nameHeading(node: Node, label: string, place: Place, count: number): Eid {
    const found = parseHeadingLabel(label, this.#profile);
    if (found === undefined)
      return childEid(
        place.prefix,
        node.type.name === "article" ? "art" : "cont",
        itemNumber(label, count),
      );
    const prefix = found.row.scope === "document" ? place.scope : place.prefix;
    return childEid(prefix, found.row.prefix, found.number);
  }

  #nameNote(label: string, place: Place, count: number): Eid {
    const found = parseHeadingLabel(label, this.#profile);
    if (found !== undefined) return childEid(place.prefix, found.row.prefix, found.number);
    for (const row of this.#profile.words.notes) {
      const number = row.label.exec(label);
      if (number === null) continue;
      const prefix = row.prefix === "point" ? childEid(place.prefix, "list", "1") : place.prefix;
      return childEid(prefix, row.prefix, `${number[1] ?? ""}${number[2] ?? ""}`);
    }
    return childEid(place.prefix, "note", itemNumber(label, count));
  }

  // A second unit with the same label is addressed by a hyphen and its count, which no label can give.
  #unique(eid: Eid): Eid {
    const copies = (this.#taken.get(eid) ?? 0) + 1;
    this.#taken.set(eid, copies);
    return copies === 1 ? eid : this.#unique(`${eid}-${copies}` as Eid);
  }
}

function placeInside(kind: ClauseKind, eid: Eid, place: Place): Place {
  const inside = {
    ...place,
    parent: eid,
    depth: place.depth + 1,
    prefix: eid,
    item: "point" as const,
  };
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

function itemNumber(label: string, count: number): string {
  const number = label.replace(/[^A-Za-z0-9]/gu, "");
  return number === "" ? String(count) : number;
}
