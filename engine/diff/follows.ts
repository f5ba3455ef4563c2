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
import type { ClauseAlignment } from "../align/index.ts";
import type { Clause } from "../document/index.ts";
import { type ClauseTree, clauseTree } from "./tree.ts";

/**
 * Whether the words of a clause changed only by the renumbering. Asked from both sides: what follows the renumbering one
 * way must lead back the other way. Builds what it needs when it is first asked.
 */
export function followTest(
  before: readonly Clause[],
  after: readonly Clause[],
  alignment: ClauseAlignment,
  profiles: { readonly before: Profile; readonly after: Profile },
): (known: Clause, now: Clause) => boolean {
  const trees = { before: clauseTree(before), after: clauseTree(after) };
  const grouped = {
    before: new Set(alignment.groups.flatMap((group) => group.before)),
    after: new Set(alignment.groups.flatMap((group) => group.after)),
  };
  const continued = (eid: Eid, from: "before" | "after"): Clause | undefined => {
    const place = trees[from].placeOf.get(eid) ?? -1;
    if (grouped[from].has(place)) return undefined;
    return from === "before"
      ? after[alignment.afterOf[place] ?? -1]
      : before[alignment.beforeOf[place] ?? -1];
  };
  let built: { readonly before: Renumbering; readonly after: Renumbering } | undefined;
  return (known, now) => {
    if (bare(known.ownText) !== bare(now.ownText)) return false;
    built ??= {
      before: buildRenumbering(before, (eid) => continued(eid, "before"), profiles.before),
      after: buildRenumbering(after, (eid) => continued(eid, "after"), profiles.after),
    };
    return (
      built.before.rewrite(known) === now.ownText && built.after.rewrite(now) === known.ownText
    );
  };
}

// What no renumbering changes: everything but numbers and single letters. Cheap, and it turns away nearly every pair.
function bare(text: string): string {
  return text.replace(/[0-9]+[a-z]{0,2}|(?<![\p{L}\p{N}])[a-z]{1,2}[0-9]?(?![\p{L}\p{N}])/giu, "");
}

interface Renumbering {
  /** The own text of a clause of `before` as it would read if only numbers of referred-to clauses had changed. */
  readonly rewrite: (clause: Clause) => string;
}

/** The renumbering from one text to the next; `continuedBy` gives the clause of `after` that continues one of `before`. */
function buildRenumbering(
  before: readonly Clause[],
  continuedBy: (eid: Eid) => Clause | undefined,
  profile: Profile,
): Renumbering {
  const targets = targetsOf(before, profile);
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
      for (const { at, number, target } of resolveReferences(clause, targets, pattern)) {
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

function resolveReferences(clause: Clause, targets: Targets, pattern: RegExp): readonly Resolved[] {
  const text = clause.ownText;
  return groupCitations(findReferences(text, pattern), text).flatMap((citation) => {
    const last = citation.at(-1);
    if (last === undefined || OTHER_ACT.test(text.slice(last.to))) return [];
    let near: Clause | undefined = clause;
    return citation.map((reference) => {
      const target = targets.find(reference, near);
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

const found = new WeakMap<
  readonly Clause[],
  { readonly profile: Profile; readonly targets: Targets }
>();

function targetsOf(clauses: readonly Clause[], profile: Profile): Targets {
  const known = found.get(clauses);
  if (known?.profile === profile) return known.targets;
  const targets = new Targets(clauses, profile);
  found.set(clauses, { profile, targets });
  return targets;
}

/** What references in one text may mean. */
class Targets {
  readonly #clauses: readonly Clause[];
  readonly #tree: ClauseTree;
  readonly #articles = new Map<string, number>();
  readonly #articleRoles: ReadonlySet<string>;
  readonly #paragraphRoles: ReadonlySet<string>;

  constructor(clauses: readonly Clause[], profile: Profile) {
    this.#clauses = clauses;
    this.#tree = clauseTree(clauses);
    this.#articleRoles = new Set(
      profile.headings.filter(({ kind }) => kind === "article").map(({ role }) => role),
    );
    this.#paragraphRoles = new Set(
      profile.items.filter(({ inArticle }) => inArticle === "paragraph").map(({ role }) => role),
    );
    // Articles of the act itself: quoted ones and those of an annex are addressed below something.
    clauses.forEach(({ kind, eid, label }, place) => {
      if (kind === "article" && !eid.includes("__")) this.#articles.set(numberOf(label), place);
    });
  }

  /** The clause that a reference means: an article by its number, an item in the nearest clause around that has one. */
  find({ role, number }: Reference, near: Clause | undefined): Clause | undefined {
    if (this.#articleRoles.has(role)) return this.#clauses[this.#articles.get(number) ?? -1];
    const kind = this.#paragraphRoles.has(role) ? "paragraph" : "point";
    let at = near === undefined ? -1 : (this.#tree.placeOf.get(near.eid) ?? -1);
    for (; at >= 0; at = this.#tree.parent[at] ?? -1) {
      const found = this.#tree.childrenOf(at).find((place) => {
        const child = this.#clauses[place];
        return child?.kind === kind && numberOf(child.label) === number;
      });
      if (found !== undefined) return this.#clauses[found];
      if (this.#clauses[at]?.kind === "article") return undefined;
    }
    return undefined;
  }
}

/** The number in a label: "Pasal 5A" gives 5A, "(2a)" gives 2a, "b." gives b. */
function numberOf(label: string): string {
  return /[\p{L}\p{N}]+(?=[^\p{L}\p{N}\s]*$)/u.exec(label)?.[0] ?? "";
}
