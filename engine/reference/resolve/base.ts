/**
 * What an amending act speaks of: in its instructions and in the text that it quotes, articles are those of the act it
 * changes (drafting technique, Annex II of Law 12/2011 points 230–236).
 */
import type { CitedItem, CitedPlace, PathStep, Reference } from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../find.ts";
import { type Grammar, unitOf } from "../grammar.ts";
import { takeFrom } from "../paths.ts";
import type { ClauseTree } from "./tree.ts";
import type { Surroundings } from "./walk.ts";

interface EndedPath {
  readonly path: readonly PathStep[];
  /** Where the citation ends in the own text of the instruction. */
  readonly to: number;
}

function lastPlace(item: CitedItem): CitedPlace {
  return item.kind === "one" ? item.place : item.last;
}

export class BaseActs {
  readonly #tree: ClauseTree;
  readonly #grammar: Grammar;
  readonly #known = new Map<string, string | undefined>();
  readonly #amending: readonly Clause[];
  readonly #paths = new Map<string, readonly EndedPath[]>();

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
   * The path of a citation in an instruction with what it leaves out: "Ketentuan ayat (1) diubah sehingga Pasal 9 berbunyi"
   * means Pasal 9 ayat (1); a later clause takes what is larger from the one before it ("… ayat (3) huruf a diubah, huruf j
   * dihapus").
   */
  completeInstruction(
    path: readonly PathStep[],
    reference: Reference,
    { chain: [clause] }: Surroundings,
  ): readonly PathStep[] {
    if (clause?.kind !== "instruction") return path;
    const before = this.#pathsOf(clause).findLast(({ to }) => to <= reference.from);
    return this.#complete(path, before?.path ?? this.#pathsOf(clause)[0]?.path.slice(0, 1) ?? []);
  }

  #complete(path: readonly PathStep[], known: readonly PathStep[]): readonly PathStep[] {
    const lead = path.findIndex((step) => this.#levelOf(step) !== "explanation");
    const level = path[lead] === undefined ? undefined : this.#levelOf(path[lead]);
    if (level !== "paragraph" && level !== "item") return path;
    return path.toSpliced(
      lead,
      1,
      ...takeFrom(known, path.slice(lead, lead + 1), this.#grammar).path,
    );
  }

  /** The last place of each citation of an instruction with its article, in the order of the text. */
  #pathsOf(clause: Clause): readonly EndedPath[] {
    const known = this.#paths.get(clause.eid);
    if (known !== undefined) return known;
    const places = findReferences(clause, this.#tree.profile)
      .filter(({ act, items }) => act === null && items.length > 0)
      .flatMap(({ items, to }) => items.slice(-1).map((item) => ({ place: lastPlace(item), to })));
    const first = places
      .flatMap(({ place }) => place.path)
      .find((step) => this.#levelOf(step) === "article");
    const found: EndedPath[] = [];
    let before: readonly PathStep[] = first === undefined ? [] : [first];
    for (const { place, to } of places) {
      const bare = place.path.filter((step) => this.#levelOf(step) !== "explanation");
      before = this.#complete(bare, before);
      found.push({ path: before, to });
    }
    this.#paths.set(clause.eid, found);
    return found;
  }

  #workOf(article: Clause): string | undefined {
    if (this.#known.has(article.eid)) return this.#known.get(article.eid);
    const named = findReferences(article, this.#tree.profile).find(
      ({ act }) => act !== null && act.kind === "numbered",
    );
    const work = named === undefined ? undefined : this.#baseNamed(named, article);
    this.#known.set(article.eid, work);
    return work;
  }

  #baseNamed({ items, act }: Reference, article: Clause): string | undefined {
    // "dalam Lampiran Undang-Undang Nomor 1 Tahun 2015": articles of the annex are not those of the act.
    const isAnnex = items.some((item) =>
      lastPlace(item).path.some((step) => this.#levelOf(step) === "attachment"),
    );
    const works = act?.works ?? [];
    if (isAnnex || works.length > 1) return undefined;
    return works[0] ?? this.#inTitle(article);
  }

  // "Undang-Undang Nomor l1 Tahun 2008" was damaged in reading: the title of an amending act names the same act.
  #inTitle(article: Clause): string | undefined {
    const title = this.#tree.clauses.find(({ kind }) => kind === "preface");
    if (title === undefined || !this.#amending.includes(article)) return undefined;
    const [named] = findReferences(title, this.#tree.profile);
    return named?.act?.changes ?? undefined;
  }
}
