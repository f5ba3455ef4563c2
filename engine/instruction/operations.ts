/** Turns the clauses of an instruction into operations, each with the full path of its target. */
import type {
  InsertPlace,
  LabelPath,
  LabelStep,
  Operation,
  Target,
} from "../../schemas/amendment.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { articleOf, rankOf, sameStep } from "../path/index.ts";
import type { Clause, ParsedInstruction } from "./clause.ts";
import { expandLabels } from "./label-series.ts";
import {
  besideContainer,
  changeOfNote,
  changeOfUnit,
  distinct,
  haveOneParent,
  onlyArticle,
  parentFor,
  targetOf,
  unclear,
} from "./operation-parts.ts";
import type { NewUnits } from "./places.ts";
import { completeList, levelOf, type NamedPlace, type PlacePath, stepOfToken } from "./places.ts";

/** What the instruction quotes, as far as it tells which article is meant. */
interface QuotedPaths {
  readonly paths: readonly LabelPath[];
}

type Built =
  | {
      readonly kind: "built";
      readonly operations: readonly Operation[];
      readonly scope: readonly LabelPath[];
    }
  | { readonly kind: "unclear"; readonly problem: Problem };

/** The operations of an instruction, or the reason why its targets are not certain. */
export function buildOperations(parsed: ParsedInstruction, quoted: QuotedPaths): Built {
  const builder = new OperationBuilder(parsed, quoted);
  const operations: Operation[] = [];
  for (const clause of parsed.clauses) {
    const made = builder.build(clause);
    if (!Array.isArray(made)) return { kind: "unclear", problem: made as Problem };
    operations.push(...(made as readonly Operation[]));
  }
  return { kind: "built", operations, scope: builder.scope };
}

type Made = readonly Operation[] | Problem;

class OperationBuilder {
  readonly scope: readonly LabelPath[];
  readonly #quoted: QuotedPaths;
  /** The article of a clause that names none: the only one in the result ("sehingga Pasal 5 berbunyi"), else in the quote. */
  readonly #article: LabelStep | undefined;
  /** The paths that the earlier clauses named, in order. A later clause takes from them what it leaves out. */
  readonly #before: LabelPath[] = [];

  constructor({ result }: ParsedInstruction, quoted: QuotedPaths) {
    this.#quoted = quoted;
    this.scope = (completeList(result.scope) ?? []).map(({ path }) => path);
    this.#article = onlyArticle(this.scope) ?? onlyArticle(quoted.paths);
  }

  build(clause: Clause): Made {
    switch (clause.kind) {
      case "verb":
        return this.#buildVerb(clause);
      case "change-note":
        return this.#each(clause.places, (target) => [{ kind: "replace-note", target }]);
      case "add-note":
        return this.#buildAddedNote(clause.base, clause.places);
      case "between":
        return this.#buildBetween(clause);
      case "before":
        return this.#buildBefore(clause);
      case "after":
        return this.#buildAfter(clause);
      case "end":
        return this.#buildEnd(clause.base, clause.groups);
      case "by-label":
        return this.#buildByLabel(clause.base, clause.groups);
      case "context":
        return this.#each(clause.places, () => []);
      case "convert":
        return this.#buildConvert(clause.base, clause.to);
      case "split":
        return this.#buildSplit(clause.base, clause.group);
    }
  }

  #buildVerb({ verb, places, isHeading }: Clause & { readonly kind: "verb" }): Made {
    return this.#each(places, (target, isNote) => {
      if (isHeading)
        return [{ kind: verb === "delete" ? "delete-heading" : "replace-heading", target }];
      return isNote ? changeOfNote(verb, target) : [changeOfUnit(verb, target)];
    });
  }

  #each(
    places: readonly NamedPlace[],
    make: (target: Target, isNote: boolean) => readonly Operation[],
  ): Made {
    const paths = this.#complete(places);
    if (paths === undefined) return unclear(places);
    this.#before.push(...paths.map(({ path }) => path));
    return paths.flatMap(({ path, upTo, isNote }) => make(targetOf(path, upTo), isNote));
  }

  #buildAddedNote(base: readonly NamedPlace[], places: readonly NamedPlace[]): Made {
    const named = places.length > 0 ? places : base;
    // In "Ketentuan Pasal 54 diubah dan ditambah penjelasan ayat (1)" the article is named by the clause before.
    if (named.length === 0) {
      const last = this.#before.at(-1);
      return last === undefined
        ? problem("amend/unclear-target", { target: "penjelasan" })
        : [{ kind: "insert-note", target: targetOf(last) }];
    }
    if (places.length > 0 && base.length > 0)
      this.#before.push(...(this.#complete(base) ?? []).map(({ path }) => path));
    return this.#each(named, (target) => [{ kind: "insert-note", target }]);
  }

  #buildBetween({ base, anchors, groups }: Clause & { readonly kind: "between" }): Made {
    const context = this.#complete(base);
    if (context === undefined) return unclear(base);
    this.#before.push(...context.map(({ path }) => path));
    const ends = this.#complete(anchors);
    const [first, second] = ends ?? [];
    if (first === undefined || second === undefined) return unclear(anchors);
    if (!haveOneParent(first.path, second.path)) return unclear(anchors);
    const left = besideContainer(first.path, second.path);
    const place: InsertPlace = {
      kind: "between",
      first: targetOf(left),
      second: targetOf(second.path),
    };
    return this.#insert(place, parentFor(left, groups), groups);
  }

  #buildBefore({ anchor, within, groups }: Clause & { readonly kind: "before" }): Made {
    const [at] = this.#complete([anchor]) ?? [];
    const named = within === undefined ? undefined : this.#complete([within])?.[0]?.path;
    if (at === undefined || (within !== undefined && named === undefined)) return unclear([anchor]);
    // In "Pasal 44 dalam BAB IX" the anchor is Pasal 44 alone; the container says where the new unit must stand.
    const article = at.path.findIndex(({ role }) => role === "pasal");
    const inside = named ?? at.path.slice(0, Math.max(0, article));
    const path = article > 0 ? at.path.slice(article) : at.path;
    const place: InsertPlace = {
      kind: "before",
      anchor: targetOf(path),
      within: inside.length === 0 ? null : targetOf(inside),
    };
    return this.#insert(place, parentFor(path, groups), groups);
  }

  #buildAfter({ base, anchor, groups }: Clause & { readonly kind: "after" }): Made {
    const context = this.#complete(base);
    if (context === undefined) return unclear(base);
    this.#before.push(...context.map(({ path }) => path));
    const [at] = this.#complete([anchor]) ?? [];
    if (at === undefined) return unclear([anchor]);
    return this.#insert(
      { kind: "after", anchor: targetOf(at.path) },
      parentFor(at.path, groups),
      groups,
    );
  }

  #buildEnd(base: readonly NamedPlace[], groups: readonly NewUnits[]): Made {
    const of = base.length === 0 ? this.#parentOfUnits(groups) : this.#onlyBase(base);
    if (of === undefined) return unclear(base);
    this.#before.push(of);
    return this.#insert({ kind: "end", of: targetOf(of) }, of, groups);
  }

  // An inserted label tells its own place: ayat (1a) can stand only behind ayat (1) (Annex II point 235).
  #buildByLabel(base: readonly NamedPlace[], groups: readonly NewUnits[]): Made {
    const of = base.length === 0 ? this.#parentOfUnits(groups) : this.#onlyBase(base);
    const label = groups[0]?.labels[0];
    if (of === undefined || label === undefined) return unclear(base);
    this.#before.push(of);
    const step = stepOfToken(label);
    const number = step.number.replace(/^(\d+)[A-Za-z]$|^([a-z])\d$/u, "$1$2");
    const parent = rankOf(step) === 9 ? [] : of;
    const anchor = targetOf([...parent, { ...step, number }]);
    return this.#insert({ kind: "after", anchor }, parent, groups);
  }

  #onlyBase(base: readonly NamedPlace[]): LabelPath | undefined {
    const paths = this.#complete(base);
    return paths?.length === 1 && paths[0]?.isNote === false ? paths[0].path : undefined;
  }

  // The parent of new units whose clause names none: the parent of the last named unit of the same kind. In "Ketentuan Pasal 1
  // angka 2 diubah dan ditambah 1 (satu) angka, yakni angka 4" that is Pasal 1.
  #parentOfUnits(groups: readonly NewUnits[]): LabelPath | undefined {
    const label = groups[0]?.labels[0];
    return label === undefined ? undefined : this.#fill([stepOfToken(label)])?.slice(0, -1);
  }

  #buildConvert(base: readonly NamedPlace[], to: readonly NamedPlace[]): Made {
    const from = base.length > 0 ? this.#onlyBase(base) : this.#before.at(-1);
    if (from === undefined) return unclear(to);
    this.#before.push(from);
    const [place] = this.#complete(to) ?? [];
    if (place === undefined) return unclear(to);
    return [{ kind: "renumber", target: targetOf(from), to: targetOf(place.path) }];
  }

  #buildSplit(base: readonly NamedPlace[], group: NewUnits): Made {
    const from = this.#onlyBase(base);
    if (from === undefined) return unclear(base);
    const labels = expandLabels(group);
    if (labels === undefined || labels.length === 0) return unclear(base);
    const into = labels.map((step) => targetOf([...from.slice(0, -1), step]));
    return [{ kind: "split", target: targetOf(from), into }];
  }

  #insert(place: InsertPlace, parent: LabelPath, groups: readonly NewUnits[]): Made {
    const operations: Operation[] = [];
    let at = place;
    let inside = parent;
    for (const group of groups) {
      const labels = group.labels.length === 0 ? this.#quotedUnits(group) : expandLabels(group);
      if (labels === undefined)
        return problem("amend/unclear-target", { target: group.word ?? "" });
      const wrong = contradictionIn(group, labels);
      if (wrong !== undefined) return wrong;
      const units = labels.map((step) => targetOf(rankOf(step) === 9 ? [step] : [...inside, step]));
      operations.push({ kind: "insert", place: at, units, counted: group.counted ?? null });
      const last = units.at(-1);
      if (last === undefined) return problem("amend/unclear-target", { target: group.word ?? "" });
      this.#before.push(...units.map(({ path }) => path));
      // Units that are named behind a new container stand in it.
      at = { kind: "end", of: last };
      inside = last.path;
    }
    return operations;
  }

  // The labels of new units that the words only count ("disisipkan satu pasal"). They are taken from the quote, if it holds
  // exactly as many units of that kind and nothing else.
  #quotedUnits({ word, counted }: NewUnits): readonly LabelStep[] | undefined {
    const steps = this.#quoted.paths.map((path) => path.at(-1));
    const isAll =
      steps.length > 0 && steps.every((step) => step !== undefined && step.role === word);
    return isAll && counted === steps.length
      ? steps.filter((step) => step !== undefined)
      : undefined;
  }

  #complete(places: readonly NamedPlace[]): readonly PlacePath[] | undefined {
    const paths = completeList(places);
    if (paths === undefined) return undefined;
    const filled: PlacePath[] = [];
    for (const place of paths) {
      const path = this.#fill(place.path);
      if (path === undefined) return undefined;
      filled.push({ ...place, path });
    }
    return filled;
  }

  /** A path completed with the larger units that earlier clauses named; undefined where it is not certain which are meant. */
  #fill(path: LabelPath): LabelPath | undefined {
    const [first] = path;
    if (first === undefined) return undefined;
    if (rankOf(first) <= 9) return path;
    for (const earlier of this.#before.toReversed()) {
      const like = levelOf(earlier, first);
      if (like > 0) return this.#agreeing([...earlier.slice(0, like), ...path]);
    }
    const larger = this.#before.map((earlier) =>
      earlier.filter((step) => rankOf(step) < rankOf(first)),
    );
    const parents = distinct(larger.filter((parent) => articleOf(parent) !== undefined));
    const [parent] = parents;
    if (parent !== undefined)
      return parents.length === 1 ? this.#agreeing([...parent, ...path]) : undefined;
    return this.#article === undefined ? undefined : [this.#article, ...path];
  }

  // The path, if its article is the one that the result names or the result names none. Where the two differ, one is a slip,
  // and neither is taken.
  #agreeing(path: LabelPath): LabelPath | undefined {
    const article = articleOf(path);
    const named = onlyArticle(this.scope);
    return named === undefined || (article !== undefined && sameStep(named, article))
      ? path
      : undefined;
  }
}

/** The problem where a count and its labels differ, in number or in kind ("1 (satu) huruf, yakni ayat (2)"). */
function contradictionIn(
  { counted, word }: NewUnits,
  labels: readonly LabelStep[],
): Problem | undefined {
  if (counted !== undefined && counted !== labels.length)
    return problem("amend/count-differs", { counted, listed: labels.length });
  return word !== undefined && labels.some(({ role }) => role !== word)
    ? problem("amend/unclear-target", { target: word })
    : undefined;
}
