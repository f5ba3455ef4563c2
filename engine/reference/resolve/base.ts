/**
 * What an amending act speaks of: in its instructions and in the text that it quotes, articles are those of the act it
 * changes (drafting technique, Annex II of Law 12/2011 points 230–236).
 */
import type { PathStep } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../find.ts";
import { type Grammar, unitOf } from "../grammar.ts";
import type { ClauseTree } from "./tree.ts";
import type { Surroundings } from "./walk.ts";

export class BaseActs {
  readonly #tree: ClauseTree;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, string | undefined>();
  readonly #amending: readonly Clause[];

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
    if (around.chain.some(({ kind }) => kind === "instruction")) return true;
    const isOwn = level === "container" || /^[IVXLC]/u.test(first.number);
    return this.#amending.length > 0 && !isOwn;
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
