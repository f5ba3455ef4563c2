/**
 * From a path to a clause of one document.
 *
 * A path that begins with an article or a chapter is looked up by its number; one that begins lower is looked for around the
 * clause that cites, from the inside outwards, up to its article (Annex II of Law 12/2011 points 272–276). Where two units
 * can be meant the answer is both, never one of them.
 */
import type { PathStep, UnresolvedReason } from "../../../schemas/reference.ts";
import { type Clause, noteTargets } from "../../document/index.ts";
import { type Grammar, type UnitWord, unitOf } from "../grammar.ts";
import { type ClauseTree, itemNumber, leavesOutInside, type Scope } from "./tree.ts";
import { isDamagedStep } from "./works.ts";

/** A clause, or why there is none and what could be meant. */
export type Walked =
  | { readonly clause: Clause }
  | { readonly reason: UnresolvedReason; readonly candidates: readonly Clause[] };

function repaired(number: string): string {
  return number.replace(/[lIL]/gu, "1").replace(/[Oo]/gu, "0");
}

/** "63a" for "63A", and the reverse. */
function otherCase(number: string): string {
  const capitals = number.toUpperCase();
  return number === capitals ? number.toLowerCase() : capitals;
}

// More candidates than a person chooses from say only that the citation is too vague.
const MAX_CANDIDATES = 20;

function lost(reason: UnresolvedReason, candidates: readonly Clause[] = []): Walked {
  return { reason, candidates: candidates.slice(0, MAX_CANDIDATES) };
}

/** Where a citation stands: the units around it from the inside outwards. */
export interface Surroundings {
  readonly chain: readonly Clause[];
  readonly scope: Scope;
}

export class PathWalk {
  readonly #tree: ClauseTree;
  readonly #grammar: Grammar;
  #targets: ReturnType<typeof noteTargets> | undefined;
  #notes: ReadonlyMap<string, readonly Clause[]> | undefined;

  constructor(tree: ClauseTree, grammar: Grammar) {
    this.#tree = tree;
    this.#grammar = grammar;
  }

  /** The units around a clause; from a note of the explanation on, those around the unit that it explains. */
  surroundings(clause: Clause): Surroundings {
    const chain: Clause[] = [];
    const seen = new Set<string>();
    let at: Clause | undefined = clause;
    while (at !== undefined && !seen.has(at.eid)) {
      seen.add(at.eid);
      if (at.kind === "note") at = this.#explained(at);
      else {
        chain.push(at);
        at = this.#tree.parentOf(at);
      }
    }
    const [first] = chain;
    return { chain, scope: first === undefined ? "" : this.#tree.scopeOf(first) };
  }

  #explained(note: Clause): Clause | undefined {
    this.#targets ??= noteTargets(this.#tree.clauses, this.#tree.profile);
    const eid = this.#targets.targetOf(note);
    return eid === undefined ? undefined : this.#tree.find(eid);
  }

  /** The clause at the end of a path. */
  walk(path: readonly PathStep[], around: Surroundings): Walked {
    const [first, ...rest] = path;
    const unit = first === undefined ? undefined : unitOf(this.#grammar, first.role);
    if (first === undefined || unit === undefined) return lost("missing");
    if (path.some(({ pointing }) => pointing === "that")) return lost("vague");
    if (unit.level === "explanation") return this.#noteOn(this.walk(rest, around));
    const begun = this.#begin(first, unit, around);
    return "clause" in begun ? this.#descend(begun.clause, rest) : begun;
  }

  #begin(step: PathStep, unit: UnitWord, around: Surroundings): Walked {
    if (step.pointing === "this") return this.#ownUnit(unit, around);
    switch (unit.level) {
      case "attachment":
        return this.#attachment(step);
      case "container":
        return this.#container(step, around);
      case "article":
        return this.#article(step, around);
      case "paragraph":
        return this.#paragraph(step, unit, around);
      case "item":
        return this.#item(step, unit, around);
      case "explanation":
        return lost("missing");
    }
  }

  // "ayat ini": the unit of this kind around the citation.
  #ownUnit({ role, kinds }: UnitWord, { chain }: Surroundings): Walked {
    const found = chain.find(
      (clause) => kinds.includes(clause.kind) && this.#isOfRole(clause, role),
    );
    return found === undefined ? lost("no-context") : { clause: found };
  }

  #isOfRole(clause: Clause, role: string): boolean {
    if (clause.kind === "container") return String(clause.node.attrs["role"]) === role;
    if (clause.kind !== "point" || this.#grammar.thisAfter === null) return true;
    return /^\d/u.test(itemNumber(clause.label)) === (role === "angka");
  }

  #attachment(step: PathStep): Walked {
    const all = this.#tree.attachments;
    const number = step.number;
    const found =
      number === "" ? all : all.filter(({ label }) => label.split(/\s+/u).at(-1) === number);
    return one(found, lost("missing", all));
  }

  #container(step: PathStep, { chain, scope }: Surroundings): Walked {
    const all = this.#tree.containers(scope, step.role, step.number);
    // Numbers start again in each parent: the one beside the own is meant.
    for (const outer of chain) {
      const inside = all.filter((clause) => clause.parent === outer.eid);
      if (inside.length === 1 && inside[0] !== undefined) return { clause: inside[0] };
    }
    return one(all, lost(this.#tree.leavesOutSome(scope) ? "not-held" : "missing"));
  }

  #article(step: PathStep, { scope }: Surroundings): Walked {
    const { role, number } = step;
    const own = this.#tree.hasArticles(scope) ? scope : "";
    const reason = this.#tree.leavesOutArticle(own, number) ? "not-held" : "missing";
    const exact = this.#tree.articles(own, role, number);
    // Acts of the 1980s and copies of them write "63a" for what others print as "63A".
    const found = exact.length > 0 ? exact : this.#tree.articles(own, role, otherCase(number));
    const likely = found.length > 0 ? [] : this.#tree.articles(own, role, repaired(number));
    const isDamaged = likely.length > 0 || isDamagedStep(step, this.#grammar);
    return one(found, isDamaged ? lost("damaged", likely) : lost(reason));
  }

  #paragraph(step: PathStep, unit: UnitWord, { chain }: Surroundings): Walked {
    const article = chain.find(({ kind }) => kind === "article");
    return article === undefined ? lost("no-context") : this.#child(article, step, unit);
  }

  // From the inside outwards; a label to the letter ("a)") counts for more than one with other marks.
  #item(step: PathStep, unit: UnitWord, { chain }: Surroundings): Walked {
    let below: Clause | undefined;
    let loose: readonly Clause[] = [];
    for (const level of chain) {
      const found = this.#matches(level, step, unit);
      const exact = preferList(
        found.filter((clause) => hasMark(clause, step)),
        below,
      );
      if (exact.length > 0)
        return one(loose.length > 0 ? [...loose, ...exact] : exact, lost("missing"));
      if (loose.length === 0) loose = preferList(found, below);
      if (level.kind === "article") return one(loose, this.#missingIn(level, step, unit));
      below = level;
    }
    return one(loose, lost("no-context"));
  }

  // What stands nowhere around may stand elsewhere in the article: for a person to choose.
  #missingIn(article: Clause, step: PathStep, unit: UnitWord): Walked {
    const below = this.#tree
      .childrenOf(article)
      .flatMap((child) => this.#matches(child, step, unit));
    return lost(leavesOutInside(article) ? "not-held" : "missing", below);
  }

  #matches(parent: Clause, step: PathStep, { kinds }: UnitWord): readonly Clause[] {
    return this.#tree
      .childrenNumbered(parent, step.number)
      .filter(({ kind }) => kinds.includes(kind));
  }

  #child(parent: Clause, step: PathStep, unit: UnitWord): Walked {
    const found = this.#matches(parent, step, unit);
    const exact = found.filter((clause) => hasMark(clause, step));
    if (isDamagedStep(step, this.#grammar))
      return lost("damaged", this.#looksLike(parent, step, unit));
    const reason = leavesOutInside(parent) ? "not-held" : "missing";
    return one(exact.length > 0 ? exact : found, lost(reason));
  }

  #looksLike(parent: Clause, step: PathStep, unit: UnitWord): readonly Clause[] {
    // "(21" is (2) with its bracket read as a figure.
    const isBracket = /^[^\d].*[^\d]$|^\(/u.test(step.number) && step.number.length > 2;
    const number = isBracket ? step.number.slice(1, -1) : repaired(step.number);
    return this.#matches(parent, { ...step, number }, unit);
  }

  #descend(from: Clause, steps: readonly PathStep[]): Walked {
    let at = from;
    for (const step of steps) {
      const unit = unitOf(this.#grammar, step.role);
      if (unit === undefined) return lost("missing");
      const next = this.#step(at, step, unit);
      if (!("clause" in next)) return next;
      at = next.clause;
    }
    return { clause: at };
  }

  #step(at: Clause, step: PathStep, unit: UnitWord): Walked {
    const scope = this.#tree.scopeOf(at);
    if (unit.level === "article") {
      const inside = this.#tree
        .articles(scope, step.role, step.number)
        .filter((article) => this.#tree.isInside(article, at));
      return one(
        inside,
        lost(this.#tree.leavesOutArticle(scope, step.number) ? "not-held" : "missing"),
      );
    }
    if (unit.level !== "container") return this.#child(at, step, unit);
    const inside = this.#tree
      .containers(scope, step.role, step.number)
      .filter(({ parent }) => parent === at.eid);
    return one(inside, lost(this.#tree.leavesOutSome(scope) ? "not-held" : "missing"));
  }

  #noteOn(explained: Walked): Walked {
    if (!("clause" in explained)) return explained;
    this.#notes ??= this.#notesByTarget();
    return one(this.#notes.get(explained.clause.eid) ?? [], lost("missing", [explained.clause]));
  }

  #notesByTarget(): ReadonlyMap<string, readonly Clause[]> {
    const found = new Map<string, Clause[]>();
    for (const clause of this.#tree.clauses) {
      if (clause.kind !== "note") continue;
      const target = this.#explained(clause);
      if (target === undefined) continue;
      const known = found.get(target.eid);
      if (known === undefined) found.set(target.eid, [clause]);
      else known.push(clause);
    }
    return found;
  }
}

function one(found: readonly Clause[], none: Walked): Walked {
  const [first] = found;
  if (first === undefined) return none;
  return found.length === 1 ? { clause: first } : lost("ambiguous", found);
}

/** Whether a label has the marks that the citation gives: "huruf a)" cites "a)", "huruf a" cites "a.". */
function hasMark({ label }: Clause, { mark }: PathStep): boolean {
  if (mark === "()") return true;
  const isClosed = label.endsWith(")") && !label.startsWith("(");
  return (mark === ")") === isClosed;
}

// An article can hold two lists: beside an item of one, the other items of that list are meant.
function preferList(found: readonly Clause[], below: Clause | undefined): readonly Clause[] {
  const list = /^(.*__list_\d+)__[a-z]+_[^_]*$/u.exec(below?.eid ?? "")?.[1];
  if (found.length < 2 || list === undefined) return found;
  const beside = found.filter(({ eid }) => eid.startsWith(`${list}__`));
  return beside.length > 0 ? beside : found;
}
