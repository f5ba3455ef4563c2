/**
 * Words that changed only because a clause they refer to got another number.
 *
 * The references of the old text are rewritten by the renumbering that the alignment found; if that gives the new text to
 * the letter, nothing else changed.
 *
 *     Pasal 5 became Pasal 6:   "sebagaimana dimaksud dalam Pasal 5 ayat (1)" → "… Pasal 6 ayat (1)"    follows
 *                               "… Pasal 5 ayat (1)" → "… Pasal 7 ayat (1)"                            a real change
 *
 * A reference that cannot be resolved for certain, or that may cite another act, is left as it stands: then a change of
 * its number counts as a real one.
 */
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import type { Clause } from "../document/index.ts";

export interface Renumbering {
  /** The own text of a clause of `before` as it would read if only numbers of referred-to clauses had changed. */
  readonly rewrite: (clause: Clause) => string;
}

/** The renumbering from one text to the next; `continuedBy` gives the clause of `after` that continues one of `before`. */
export function buildRenumbering(
  before: readonly Clause[],
  continuedBy: (eid: Eid) => Clause | undefined,
  profile: Profile,
): Renumbering {
  const tree = new ClauseTree(before, profile);
  const pattern = referencePattern(profile);
  const numberAfter = (target: Clause | undefined): string | undefined => {
    const partner = target === undefined ? undefined : continuedBy(target.eid);
    return partner === undefined || partner.kind !== target?.kind
      ? undefined
      : numberOf(partner.label);
  };
  return {
    rewrite: (clause) => {
      let text = "";
      let done = 0;
      for (const { at, number, target } of resolveReferences(clause, tree, pattern)) {
        text += clause.ownText.slice(done, at) + (numberAfter(target) ?? number);
        done = at + number.length;
      }
      return text + clause.ownText.slice(done);
    },
  };
}

interface Reference {
  readonly role: string;
  readonly number: string;
  /** Where the number begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

interface Resolved extends Reference {
  readonly target: Clause | undefined;
}

function referencePattern(profile: Profile): RegExp {
  const roles = new Set([
    ...profile.headings.filter(({ kind }) => kind === "article").map(({ role }) => role),
    ...profile.items.map(({ role }) => role),
  ]);
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(${[...roles].join("|")})(\\s+\\(?)([0-9]+[a-z]{0,2}|[a-z]{1,2}[0-9]?)(?![\\p{L}\\p{N}])\\)?`,
    "giu",
  );
}

function findReferences(text: string, pattern: RegExp): readonly Reference[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [whole, role = "", gap = "", number = ""] = found;
    const at = found.index + role.length + gap.length;
    return {
      role: role.toLowerCase(),
      number,
      at,
      from: found.index,
      to: found.index + whole.length,
    };
  });
}

// Between the parts of one citation stand a comma, a conjunction or "sampai dengan".
const INSIDE_CITATION = /^(?:\s*,)?\s*(?:[\p{L}/]{1,8}\s+){0,2}$/u;
// "Pasal 5 Undang-Undang Nomor 11 Tahun 2008", "Article 4 of Regulation (EU) 2016/679": the number of another act.
const OTHER_ACT = /^\s+(?:of\s+)?\p{Lu}[^.;,:]{0,80}\p{N}/u;

function resolveReferences(clause: Clause, tree: ClauseTree, pattern: RegExp): readonly Resolved[] {
  const text = clause.ownText;
  return groupCitations(findReferences(text, pattern), text).flatMap((citation) => {
    const last = citation.at(-1);
    if (last === undefined || OTHER_ACT.test(text.slice(last.to))) return [];
    let near: Clause | undefined = clause;
    return citation.map((reference) => {
      const target = tree.find(reference, near);
      near = target;
      return { ...reference, target };
    });
  });
}

function groupCitations(references: readonly Reference[], text: string): readonly Reference[][] {
  const citations: Reference[][] = [];
  for (const reference of references) {
    const open = citations.at(-1);
    const previous = open?.at(-1);
    const isSame =
      previous !== undefined && INSIDE_CITATION.test(text.slice(previous.to, reference.from));
    if (isSame) open?.push(reference);
    else citations.push([reference]);
  }
  return citations;
}

/** The clauses of one text by parent, and its articles by number. */
class ClauseTree {
  readonly #byEid: ReadonlyMap<Eid, Clause>;
  readonly #children = new Map<Eid, Clause[]>();
  readonly #articles = new Map<string, Clause>();
  readonly #articleRoles: ReadonlySet<string>;
  readonly #paragraphRoles: ReadonlySet<string>;

  constructor(clauses: readonly Clause[], profile: Profile) {
    this.#byEid = new Map(clauses.map((clause) => [clause.eid, clause]));
    this.#articleRoles = new Set(
      profile.headings.filter(({ kind }) => kind === "article").map(({ role }) => role),
    );
    this.#paragraphRoles = new Set(
      profile.items.filter(({ inArticle }) => inArticle === "paragraph").map(({ role }) => role),
    );
    for (const clause of clauses) {
      if (clause.parent !== null) {
        const siblings = this.#children.get(clause.parent);
        if (siblings === undefined) this.#children.set(clause.parent, [clause]);
        else siblings.push(clause);
      }
      // Articles of the act itself: quoted ones and those of an annex are addressed below something.
      if (clause.kind === "article" && !clause.eid.includes("__"))
        this.#articles.set(numberOf(clause.label), clause);
    }
  }

  /** The clause that a reference means: an article by its number, an item in the nearest clause around that has one. */
  find({ role, number }: Reference, near: Clause | undefined): Clause | undefined {
    if (this.#articleRoles.has(role)) return this.#articles.get(number);
    const kind = this.#paragraphRoles.has(role) ? "paragraph" : "point";
    for (let at = near; at !== undefined; at = this.#parentOf(at)) {
      const found = this.#children
        .get(at.eid)
        ?.find((child) => child.kind === kind && numberOf(child.label) === number);
      if (found !== undefined || at.kind === "article") return found;
    }
    return undefined;
  }

  #parentOf(clause: Clause): Clause | undefined {
    return clause.parent === null ? undefined : this.#byEid.get(clause.parent);
  }
}

/** The number in a label: "Pasal 5A" gives 5A, "(2a)" gives 2a, "b." gives b. */
function numberOf(label: string): string {
  return (label.split(/\s+/u).at(-1) ?? "").replace(/[^\p{L}\p{N}]/gu, "");
}
