/** The clauses of one document as citations see them: parents, children, articles by number, and what is left out. */
import type { Node } from "prosemirror-model";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import {
  compareReadings,
  type LabelReading,
  parseHeadingLabel,
  readNumber,
} from "../../text/index.ts";

/**
 * A part of a document whose articles are numbered on their own: the act itself (the empty text), an attachment, or one
 * quoted structure of an amending act.
 */
export type Scope = string;

interface Heading {
  readonly clause: Clause;
  readonly role: string;
  readonly number: string;
}

export class ClauseTree {
  readonly profile: Profile;
  readonly clauses: readonly Clause[];
  readonly #byEid: ReadonlyMap<Eid, Clause>;
  readonly attachments: readonly Clause[];
  readonly #children = new Map<Eid | null, Clause[]>();
  readonly #numbered = new Map<string, Clause[]>();
  /** The place of a clause among its siblings, and of an article among those of its scope. */
  readonly #places = new Map<Eid, number>();
  readonly #articlePlaces = new Map<Eid, number>();
  readonly #order = new Map<Eid, number>();
  readonly #scopes = new Map<Eid, Scope>();
  readonly #headings = new Map<string, Heading[]>();
  readonly #gaps = new Map<Scope, ScopeGaps>();

  constructor(clauses: readonly Clause[], profile: Profile) {
    this.profile = profile;
    this.clauses = clauses;
    this.#byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
    this.attachments = clauses.filter(({ kind }) => kind === "attachment");
    for (const [index, clause] of clauses.entries()) {
      this.#order.set(clause.eid, index);
      this.#places.set(clause.eid, push(this.#children, clause.parent, clause));
      push(this.#numbered, `${clause.parent ?? ""} ${itemNumber(clause.label)}`, clause);
      const scope = this.#scopeOf(clause);
      this.#scopes.set(clause.eid, scope);
      this.#addHeading(clause, scope);
      const gaps = this.#gapsOf(scope);
      this.#articlePlaces.set(clause.eid, gaps.articles.length);
      gaps.add(clause);
    }
  }

  find(eid: Eid): Clause | undefined {
    return this.#byEid.get(eid);
  }

  parentOf({ parent }: Clause): Clause | undefined {
    return parent === null ? undefined : this.#byEid.get(parent);
  }

  childrenOf(clause: Clause): readonly Clause[] {
    return this.#children.get(clause.eid) ?? [];
  }

  /** The units directly in a clause whose label has a number, whatever its marks. */
  childrenNumbered({ eid }: Clause, number: string): readonly Clause[] {
    return this.#numbered.get(`${eid} ${number}`) ?? [];
  }

  /** From one unit to another of the same parent, both included. */
  siblings(first: Clause, last: Clause): readonly Clause[] {
    const all = this.#children.get(first.parent) ?? [];
    return all.slice(this.#places.get(first.eid) ?? 0, (this.#places.get(last.eid) ?? -1) + 1);
  }

  /** From one article to another of the same scope, both included. */
  articlesBetween(first: Clause, last: Clause): readonly Clause[] {
    const from = this.#articlePlaces.get(first.eid) ?? 0;
    const to = this.#articlePlaces.get(last.eid) ?? -1;
    return this.#gapsOf(this.scopeOf(first)).articles.slice(from, to + 1);
  }

  /** The place of a clause in document order. */
  orderOf({ eid }: Clause): number {
    return this.#order.get(eid) ?? 0;
  }

  scopeOf({ eid }: Clause): Scope {
    return this.#scopes.get(eid) ?? "";
  }

  isInside(clause: Clause, outer: Clause): boolean {
    for (let at: Clause | undefined = clause; at !== undefined; at = this.parentOf(at))
      if (at.eid === outer.eid) return true;
    return false;
  }

  /** The articles of a scope with a number. Where a country has several kinds of them, those of the role alone. */
  articles(scope: Scope, role: string, number: string): readonly Clause[] {
    const isKind = this.profile.headings.some((row) => row.kind === "article" && row.role === role);
    return this.#headingsOf(scope, "article", number)
      .filter((heading) => !isKind || heading.role === role)
      .map(({ clause }) => clause);
  }

  /** The containers of a scope with a role and a number. */
  containers(scope: Scope, role: string, number: string): readonly Clause[] {
    const found = this.#headingsOf(scope, "container", number);
    return found.filter((heading) => heading.role === role).map(({ clause }) => clause);
  }

  hasArticles(scope: Scope): boolean {
    return this.#gapsOf(scope).articles.length > 0;
  }

  /** Whether the document leaves out the place where an article of this number would stand. */
  leavesOutArticle(scope: Scope, number: string): boolean {
    return this.#gapsOf(scope).leavesOut(number);
  }

  /** Whether the document leaves out any article or container of a scope. */
  leavesOutSome(scope: Scope): boolean {
    return this.#gapsOf(scope).hasOmission();
  }

  /** Whether something is left out between two places of a scope. */
  leavesOutBetween(scope: Scope, from: number, to: number): boolean {
    return this.#gapsOf(scope).hasOmissionBetween(from, to);
  }

  #headingsOf(scope: Scope, kind: "article" | "container", number: string): readonly Heading[] {
    return this.#headings.get(`${scope} ${kind} ${number}`) ?? [];
  }

  #addHeading(clause: Clause, scope: Scope): void {
    if (clause.kind !== "article" && clause.kind !== "container") return;
    const label = parseHeadingLabel(clause.label, this.profile);
    if (label === undefined) return;
    push(this.#headings, `${scope} ${clause.kind} ${label.number}`, {
      clause,
      role: label.row.role,
      number: label.number,
    });
  }

  #scopeOf(clause: Clause): Scope {
    if (clause.kind === "attachment") return clause.eid;
    const quoted = /^mod_\d+__qstr_\d+/u.exec(clause.eid)?.[0];
    if (quoted !== undefined) return quoted;
    const parent = this.parentOf(clause);
    return parent === undefined ? "" : this.scopeOf(parent);
  }

  #gapsOf(scope: Scope): ScopeGaps {
    const known = this.#gaps.get(scope);
    if (known !== undefined) return known;
    const fresh = new ScopeGaps();
    this.#gaps.set(scope, fresh);
    return fresh;
  }
}

/** Adds a value to those of a key and answers at which place among them it stands. */
function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): number {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
  return (known?.length ?? 1) - 1;
}

/** The number of an item or a paragraph without its marks. */
export function itemNumber(label: string): string {
  return label.replace(/[^A-Za-z0-9]/gu, "");
}

/** Whether a unit says that some of its paragraphs or points are left out. */
export function leavesOutInside({ node }: Clause): boolean {
  return node.children.some(isOmissionOrHolds);
}

function isOmissionOrHolds(node: Node): boolean {
  if (node.type.name === "omission") return true;
  return node.type.name === "list" && node.children.some(({ type }) => type.name === "omission");
}

/** The articles and omissions of one scope. */
class ScopeGaps {
  readonly articles: Clause[] = [];
  readonly #omissions: number[] = [];
  #sorted: readonly { readonly reading: LabelReading; readonly position: number }[] | undefined;

  add(clause: Clause): void {
    if (clause.kind === "article") this.articles.push(clause);
    if (!["article", "container", "body", "attachment"].includes(clause.kind)) return;
    if (clause.kind === "article") return;
    clause.node.forEach((child, offset) => {
      if (child.type.name === "omission") this.#omissions.push(clause.position + 1 + offset);
    });
  }

  hasOmission(): boolean {
    return this.#omissions.length > 0;
  }

  hasOmissionBetween(from: number, to: number): boolean {
    const next = this.#omissions[firstAbove(this.#omissions, (position) => position > from)];
    return next !== undefined && next < to;
  }

  leavesOut(number: string): boolean {
    const wanted = articleReading(number);
    if (wanted === undefined) return this.hasOmission();
    const sorted = this.#articleReadings();
    const low = firstAbove(sorted, ({ reading }) => compareReadings(reading, wanted) >= 0);
    const from = sorted[low - 1]?.position ?? -1;
    const to = sorted[low]?.position ?? Number.POSITIVE_INFINITY;
    return this.hasOmissionBetween(from, to);
  }

  #articleReadings(): readonly { readonly reading: LabelReading; readonly position: number }[] {
    this.#sorted ??= this.articles
      .flatMap(({ label, position }) => {
        const reading = articleReading(/(?<!\S)\S+$/u.exec(label)?.[0] ?? "");
        return reading === undefined ? [] : [{ reading, position }];
      })
      .sort((first, second) => compareReadings(first.reading, second.reading));
    return this.#sorted;
  }
}

/** The index of the first value that passes, in a list where all that pass stand behind those that do not. */
function firstAbove<Value>(values: readonly Value[], passes: (value: Value) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && !passes(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function articleReading(number: string): LabelReading | undefined {
  return readNumber(number.replace(/[^A-Za-z0-9]/gu, "")).find(({ series }) => series === "number");
}
