/** What the citations of a document mean: eIds where the document or a work at hand holds them, else the reason why not. */
import { type Profile, profileOfWork } from "../../../schemas/profiles/index.ts";
import type {
  CitedItem,
  CitedPlace,
  PathStep,
  Reference,
  ResolvedAct,
  ResolvedItem,
  ResolvedReference,
} from "../../../schemas/reference.ts";
import type { Clause } from "../../document/index.ts";
import { findReferences } from "../find.ts";
import { type Grammar, unitOf } from "../grammar.ts";
import { grammarOf } from "../grammars/index.ts";
import { isBesideAct, isCutInFront, isCutOff, isCutShort, isElsewhere } from "./around.ts";
import { BaseActs } from "./base.ts";
import { type Book, bookOf, directionOf, gather, isDeleted, open, unknownAct } from "./book.ts";
import { ShortNames } from "./short-names.ts";
import type { Surroundings } from "./walk.ts";
import { isDamagedStep, isTooLate, portionOf } from "./works.ts";

/** A document that is at hand besides the one that is read. */
export interface HeldWork {
  readonly clauses: readonly Clause[];
  readonly profile: Profile;
}

export interface ResolveOptions {
  /** The address of the work that is read: citations of it by name are its own. */
  readonly work?: string;
  /** The day of the text, as YYYY-MM-DD: an act of a later year cannot be meant. */
  readonly date?: string;
  /** A work at hand by its address. */
  readonly heldWork?: (work: string) => HeldWork | undefined;
}

/** Resolves citations of one document; built once for it. */
export interface ReferenceResolver {
  /** All citations of a clause's own text, resolved. */
  readonly resolve: (clause: Clause) => readonly ResolvedReference[];
  /** One citation that was found in the own text of a clause. */
  readonly resolveOne: (reference: Reference, clause: Clause) => ResolvedReference;
}

/**
 * The resolver of a document.
 *
 * Never guesses: where two units can be meant both are candidates and none is the target. Never throws; linear in the
 * document and in what its ranges name; the same document always gives the same answers.
 */
export function referenceResolver(
  clauses: readonly Clause[],
  profile: Profile,
  options: ResolveOptions = {},
): ReferenceResolver {
  const resolver = new Resolver(clauses, profile, options);
  const resolveOne = (reference: Reference, clause: Clause): ResolvedReference =>
    resolver.resolve(reference, clause);
  return {
    resolveOne,
    resolve: (clause) =>
      resolver.citationsOf(clause).map((reference) => resolveOne(reference, clause)),
  };
}

/** The citations of one clause, resolved; for many clauses of a document take `referenceResolver`. */
export function resolveReferences(
  clauses: readonly Clause[],
  at: Clause,
  profile: Profile,
  options: ResolveOptions = {},
): readonly ResolvedReference[] {
  return referenceResolver(clauses, profile, options).resolve(at);
}

const NOWHERE: Surroundings = { chain: [], scope: "" };

/** Where a citation is read: the document, the clause and what is around it. */
interface Reading {
  readonly reference: Reference;
  readonly clause: Clause;
  readonly around: Surroundings;
  readonly act: ResolvedAct | null;
  /** Whether a damaged word before it cut it off from the list it belongs to. */
  readonly isCutOff: boolean;
  /** Whether the words behind it say that another act is meant, without a name. */
  readonly isElsewhere: boolean;
  /** Whether a name that stands beside it may be that of its act. */
  readonly mayBeElsewhere: boolean;
}

class Resolver {
  readonly #grammar: Grammar;
  readonly #own: Book;
  readonly #base: BaseActs;
  readonly #options: ResolveOptions;
  readonly #held = new Map<string, Book | undefined>();
  readonly #found = new WeakMap<Clause, readonly Reference[]>();
  readonly #profile: Profile;
  readonly #ratifies: boolean;
  readonly #shortNames: ShortNames;

  constructor(clauses: readonly Clause[], profile: Profile, options: ResolveOptions) {
    this.#profile = profile;
    this.#grammar = grammarOf(profile);
    const { ratifies } = this.#grammar;
    this.#ratifies = clauses.some(
      ({ kind, ownText }) => kind === "preface" && ratifies !== null && ratifies.test(ownText),
    );
    this.#own = bookOf(clauses, profile);
    this.#base = new BaseActs(this.#own.tree, this.#grammar);
    this.#options = options;
    this.#shortNames = new ShortNames(clauses, this.#grammar);
  }

  resolve(reference: Reference, clause: Clause): ResolvedReference {
    const around = this.#own.walk.surroundings(clause);
    const act = this.#resolveAct(reference, around);
    const meansOther = act === null && isElsewhere(reference, clause.ownText, this.#grammar);
    const isPart = isCutOff(reference, clause.ownText, this.#grammar);
    const mayBeElsewhere = act === null && this.#mayBeElsewhere(reference, clause);
    const reading = {
      ...{ reference, clause, around, act, mayBeElsewhere },
      ...{ isElsewhere: meansOther, isCutOff: isPart },
    };
    const items = reference.items.map((item) => this.#resolveItem(item, reading));
    return { at: clause.eid, reference, items: this.#withoutCutShort(items, reading), act };
  }

  citationsOf(clause: Clause): readonly Reference[] {
    const known = this.#found.get(clause);
    if (known !== undefined) return known;
    const found = findReferences(clause, this.#profile);
    this.#found.set(clause, found);
    return found;
  }

  #mayBeElsewhere(reference: Reference, clause: Clause): boolean {
    const { ownText } = clause;
    if (isBesideAct(reference, ownText, this.citationsOf(clause), this.#grammar)) return true;
    // In a heading all words are in capitals.
    const isHeading = !/\p{Ll}/u.test(ownText.slice(reference.from, reference.to));
    return !isHeading && this.#shortNames.mayStandBeside(ownText, reference);
  }

  #resolveAct({ act }: Reference, around: Surroundings): ResolvedAct | null {
    if (act === null) return null;
    if (act.kind === "self") {
      if (this.#isOfOtherType(act.type)) return unknownAct([]);
      if (!this.#base.isQuoted(around)) return { kind: "self" };
      const work = this.#base.workAt(around);
      return work === undefined ? unknownAct([]) : { kind: "work", work };
    }
    const { date } = this.#options;
    // What is named by number is what it says; only between several of one name the day decides.
    const works =
      act.works.length < 2 || date === undefined
        ? act.works
        : act.works.filter((one) => !isTooLate(one, date));
    const [work] = works;
    if (work === undefined || works.length > 1) return unknownAct(works);
    return work === this.#options.work ? { kind: "self" } : { kind: "work", work };
  }

  // "kalimat pengesahannya berbunyi: Peraturan Daerah ini dinyatakan sah": words of an act of another type.
  #isOfOtherType(type: string): boolean {
    const own = /^\/akn\/[^/]+\/(?:act|bill)\/([^/]+)/u.exec(this.#options.work ?? "")?.[1];
    const subtype = this.#grammar.acts.subtype(type);
    return own !== undefined && own !== "ruu" && subtype !== undefined && subtype !== own;
  }

  #resolveItem(item: CitedItem, reading: Reading): ResolvedItem {
    const places = item.kind === "one" ? [item.place] : [item.first, item.last];
    const unsettled = places.find(({ isCertain }) => !isCertain);
    if (unsettled !== undefined) return this.#resolveUnsettled(unsettled, reading);
    const paths = places.map(({ path }) =>
      this.#base.completeInstruction(path, reading.reference, reading.around),
    );
    return this.#resolvePaths(paths, reading);
  }

  // Two readings: with what is before it in the list, or on its own. A person chooses, even where only one of them is held.
  #resolveUnsettled({ path, steps }: CitedPlace, reading: Reading): ResolvedItem {
    const own = path.slice(path.length - steps.length);
    const candidates = [path, own]
      .map((one) => this.#resolvePaths([one], reading))
      .flatMap((item) => (item.kind === "clause" ? item.targets : []));
    return { kind: "unresolved", reason: "ambiguous", candidates };
  }

  #resolvePaths(paths: readonly (readonly PathStep[])[], reading: Reading): ResolvedItem {
    const { act } = reading;
    const isAnchored = paths.every((path) => this.#isAnchored(path));
    if (reading.isElsewhere && isAnchored) return open("vague");
    if (reading.isCutOff && !isAnchored) return open("damaged");
    if (act === null || act.kind === "self") return this.#inThisText(paths, reading, isAnchored);
    if (isAnchored) return act.kind === "unresolved" ? act : this.#inWork(act.work, paths);
    // "ayat (3) Undang-Undang Nomor 7": its article was lost before it; the own paragraphs are not meant.
    return this.#hasAnchor(reading) ? this.#inOwn(paths, reading) : open("no-context");
  }

  #inThisText(
    paths: readonly (readonly PathStep[])[],
    reading: Reading,
    isAnchored: boolean,
  ): ResolvedItem {
    const { around, act } = reading;
    // The explanation of an act that ratifies a treaty speaks of the treaty's articles by their bare numbers.
    if (act === null && isAnchored && (this.#ratifies || reading.mayBeElsewhere))
      return this.#vague(paths, reading);
    if (!paths.some((path) => this.#base.isMeant(path, around))) return this.#inOwn(paths, reading);
    const work = this.#base.workAt(around);
    return work === undefined ? unknownAct([]) : this.#inWork(work, paths);
  }

  #vague(paths: readonly (readonly PathStep[])[], reading: Reading): ResolvedItem {
    const own = this.#inOwn(paths, reading);
    return {
      kind: "unresolved",
      reason: "vague",
      candidates: own.kind === "clause" ? own.targets : [],
    };
  }

  // "Pasal 123 ayal (2)", "ayal (2) Pasal 123": the whole article would be too much; it is only a candidate.
  #withoutCutShort(
    items: readonly ResolvedItem[],
    { reference, clause: { ownText } }: Reading,
  ): readonly ResolvedItem[] {
    const isCut = [
      isCutInFront(reference, ownText, this.#grammar) ? 0 : -1,
      isCutShort(reference, ownText, this.#grammar) ? items.length - 1 : -1,
    ];
    return items.map((item, index) =>
      item.kind === "clause" && isCut.includes(index)
        ? { kind: "unresolved", reason: "damaged", candidates: item.targets }
        : item,
    );
  }

  #hasAnchor({ reference }: Reading): boolean {
    return reference.items.some((item) =>
      this.#isAnchored((item.kind === "one" ? item.place : item.first).path),
    );
  }

  /** Whether a path says by itself where it begins, so that an act can hold for it. */
  #isAnchored(path: readonly PathStep[]): boolean {
    return path.some(({ role, pointing }) => {
      const level = unitOf(this.#grammar, role)?.level;
      return (
        pointing === "number" &&
        (level === "article" || level === "container" || level === "attachment")
      );
    });
  }

  #inOwn(paths: readonly (readonly PathStep[])[], { clause, around }: Reading): ResolvedItem {
    const { tree, walk } = this.#own;
    const found = gather(
      this.#own,
      paths.map((path) => walk.walk(path, around)),
    );
    if ("kind" in found) return found;
    const { first, targets, isComplete } = found;
    return {
      kind: "clause",
      targets,
      direction: directionOf(tree, around.chain[0] ?? clause, first),
      isDeleted: targets.some((eid) => isDeleted(tree, eid)),
      isComplete,
    };
  }

  #inWork(work: string, paths: readonly (readonly PathStep[])[]): ResolvedItem {
    if (paths.some((path) => path.some((step) => isDamagedStep(step, this.#grammar))))
      return open("damaged");
    const [first = [], last] = paths;
    const profile = profileOfWork(work);
    const portion = portionOf(first, this.#grammar, profile);
    const end = last === undefined ? "" : portionOf(last, this.#grammar, profile);
    // Where both ends lie in one unit, labels tell no more than that unit.
    const upTo = end === portion ? "" : end;
    const book = this.#heldBook(work);
    if (book === undefined) return { kind: "work", work, paths, targets: [], portion, upTo };
    const found = gather(
      book,
      paths.map((path) => book.walk.walk(path, NOWHERE)),
    );
    if ("kind" in found) return found;
    return { kind: "work", work, paths, targets: found.targets, portion, upTo };
  }

  #heldBook(work: string): Book | undefined {
    if (this.#held.has(work)) return this.#held.get(work);
    const held = this.#options.heldWork?.(work);
    const book = held === undefined ? undefined : bookOf(held.clauses, held.profile);
    this.#held.set(work, book);
    return book;
  }
}
