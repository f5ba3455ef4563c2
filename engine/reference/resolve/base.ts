/**
 * What an amending act speaks of: in its instructions and in the text that it quotes, articles are those of the act it
 * changes (drafting technique, Annex II of Law 12/2011 points 230–236).
 */
import type { PathStep, Reference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../find.ts";
import { type Grammar, unitOf } from "../grammar.ts";
import type { ClauseTree } from "./tree.ts";
import type { Surroundings } from "./walk.ts";

interface NamedArticle {
  readonly step: PathStep;
  /** Where it stands in the own text of the instruction. */
  readonly at: number;
}

export class BaseActs {
  readonly #tree: ClauseTree;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, string | undefined>();
  readonly #amending: readonly Clause[];
  readonly #named = new Map<string, readonly NamedArticle[]>();

  constructor(tree: ClauseTree, grammar: Grammar) {
    this.#tree = tree;
    this.#grammar = grammar;
    const { amendingArticle } = tree.profile;
    this.#amending = tree.clauses.filter(
      ({ kind, label, eid }) =>
        kind === "article" && !eid.includes("__") && amendingArticle.test(label),
    );
  }

  /** Whether a path that stands here means a unit of the act that is changed. */
  isMeant(path: readonly PathStep[], around: Surroundings): boolean {
    const first = path.find((step) => this.#levelOf(step) !== "explanation");
    if (first === undefined || first.pointing !== "number") return false;
    const level = this.#levelOf(first);
    if (level !== "article" && level !== "container") return false;
    if (this.isQuoted(around)) return true;
    // "Pasal I" is an article of the amending act itself.
    if (level === "article" && /^[IVXLC]/u.test(first.number)) return false;
    if (around.chain.some(({ kind }) => kind === "instruction")) return true;
    return level === "article" && this.#amending.length > 0;
  }

  #levelOf(step: PathStep): string | undefined {
    return unitOf(this.#grammar, step.role)?.level;
  }

  /** Whether "this act" means the act that is changed: inside quoted text. */
  isQuoted({ scope }: Surroundings): boolean {
    return scope.startsWith("mod_");
  }

  /** The address of the act that is changed here, or undefined where the text does not say it for certain. */
  workAt({ chain }: Surroundings): string | undefined {
    const at = chain.findIndex(({ kind }) => kind === "instruction");
    const article = at < 0 ? undefined : chain.slice(at).find(({ kind }) => kind === "article");
    if (article !== undefined) return this.#workOf(article);
    const works = new Set(this.#amending.map((clause) => this.#workOf(clause)));
    works.delete(undefined);
    return works.size === 1 ? [...works][0] : undefined;
  }

  /**
   * The path of a citation in an instruction with the article that it leaves out: "Ketentuan ayat (1) diubah sehingga
   * Pasal 9 berbunyi" means Pasal 9 ayat (1); a later clause takes the article of the one before it.
   */
  completeInstruction(
    path: readonly PathStep[],
    reference: Reference,
    { chain: [clause] }: Surroundings,
  ): readonly PathStep[] {
    if (clause?.kind !== "instruction") return path;
    const lead = path.findIndex((step) => this.#levelOf(step) !== "explanation");
    const level = path[lead] === undefined ? undefined : this.#levelOf(path[lead]);
    if (level !== "paragraph" && level !== "item") return path;
    const article = this.#articleNear(clause, reference);
    return article === undefined ? path : path.toSpliced(lead, 0, article);
  }

  #articleNear(clause: Clause, { from }: Reference): PathStep | undefined {
    const named = this.#articlesNamed(clause);
    return named.findLast(({ at }) => at < from)?.step ?? named[0]?.step;
  }

  /** The articles that an instruction names, in the order of its text. */
  #articlesNamed(clause: Clause): readonly NamedArticle[] {
    const known = this.#named.get(clause.eid);
    if (known !== undefined) return known;
    const found = findReferences(clause, this.#tree.profile)
      .filter(({ act }) => act === null)
      .flatMap(({ items }) => items.map((item) => (item.kind === "one" ? item.place : item.last)))
      .flatMap(({ path, from }) =>
        path
          .filter((step) => this.#levelOf(step) === "article")
          .map((step) => ({ step, at: from })),
      );
    this.#named.set(clause.eid, found);
    return found;
  }

  #workOf(article: Clause): string | undefined {
    if (this.#known.has(article.eid)) return this.#known.get(article.eid);
    const named = findReferences(article, this.#tree.profile).find(
      ({ act }) => act !== null && act.kind === "numbered",
    );
    const works = named?.act?.works ?? [];
    const work = works.length === 1 ? works[0] : undefined;
    this.#known.set(article.eid, work);
    return work;
  }
}
