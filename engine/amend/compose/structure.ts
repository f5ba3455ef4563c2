/**
 * From two states of an act to the items of a bill, in the order of the base: one item an article, a run of new articles,
 * a new container, or a heading (Annex II points 233–236).
 */
import type { Node } from "prosemirror-model";
import type { InsertPlace, Operation } from "../../../schemas/amendment.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { omissionIn } from "../../path/index.ts";
import { itemAt } from "../../text/index.ts";
import { labelProblem } from "./article.ts";
import { type ArticleItemContext, articleItem, carriedNotes } from "./article-item.ts";
import { isContainerStub, labelOf, saySame } from "./content.ts";
import { hasSameFrame } from "./frame-check.ts";
import type { BillItem } from "./item.ts";
import { labelFault } from "./labels.ts";
import { faultOfNewArticle } from "./new-article.ts";
import type { Notes } from "./notes.ts";
import { articlesOf, type Outline, type OutlineUnit } from "./outline.ts";
import { articlePlace, baseTarget, isLeftOut } from "./placement.ts";

const { heading } = legalSchema.nodes;

interface Sides<Value> {
  readonly before: Value;
  readonly after: Value;
}

interface StructureInput {
  readonly outlines: Sides<Outline>;
  readonly notes: Sides<Notes>;
  readonly profile: Profile;
  /** Addresses of articles that an omnibus act changed last, with that act. */
  readonly omnibus: ReadonlyMap<string, string>;
}

interface Structure {
  readonly items: readonly BillItem[];
  readonly problems: readonly Problem[];
}

/** The items, and a problem for each edit that has no form. */
export function itemsOf(input: StructureInput): Structure {
  const walk = new StructureWalk(input);
  walk.run();
  return { items: walk.items, problems: walk.problems };
}

class StructureWalk {
  readonly items: BillItem[] = [];
  readonly problems: Problem[] = [];
  readonly #input: StructureInput;
  readonly #before: Outline;
  readonly #after: Outline;
  readonly #context: ArticleItemContext;
  /** The index of the base unit that comes next. Containers before it that are gone were dissolved. */
  #passed = 0;
  /** New articles whose labels are not the official ones. */
  readonly #faulty = new Set<OutlineUnit>();

  constructor(input: StructureInput) {
    this.#input = input;
    this.#before = input.outlines.before;
    this.#after = input.outlines.after;
    this.#context = {
      profile: input.profile,
      outlines: input.outlines,
      notes: input.notes,
      omnibus: input.omnibus,
      placeOf: (node) => placeOf(this.#after.eidOf(node)),
    };
  }

  run(): void {
    this.#checkNewArticles();
    const { units } = this.#after;
    let index = 0;
    while (index < units.length) index = this.#step(units, index);
    this.#dissolveUpTo(this.#before.units.length);
  }

  /** Handles the unit at an index; the index after all that was handled. */
  #step(units: readonly OutlineUnit[], index: number): number {
    const unit = itemAt(units, index);
    const base = this.#before.byKey.get(unit.key);
    if (base !== undefined) {
      this.#both(base, unit);
      return index + 1;
    }
    if (unit.isDoubled) {
      this.#refuseDoubled(unit);
      return index + 1;
    }
    let end = index + 1;
    if (unit.kind === "container") {
      while (end < units.length && isInside(itemAt(units, end), unit)) end += 1;
      this.#insertContainer(units, index, end);
      return end;
    }
    const isOfRun = ({ kind, key, parent }: OutlineUnit): boolean =>
      kind === "article" && parent === unit.parent && !this.#before.byKey.has(key);
    while (end < units.length && isOfRun(itemAt(units, end))) end += 1;
    this.#insertArticles(units, index, end);
    return end;
  }

  #both(base: OutlineUnit, unit: OutlineUnit): void {
    const label = labelOf(unit.node);
    if (!this.#isAtHome(base, unit)) {
      const around = unit.parent === null ? "" : labelOf(unit.parent.node);
      this.#refuse(problem("phrase/regrouped", { label, container: around }, this.#placeOf(unit)));
      return;
    }
    const at = this.#before.units.indexOf(base, this.#passed);
    if (at === -1) {
      this.#refuse(problem("phrase/reordered", { label }, this.#placeOf(unit)));
      return;
    }
    this.#dissolveUpTo(at);
    this.#passed = at + 1;
    if (unit.kind === "container") this.#containers(base, unit);
    else {
      const { item, problems } = articleItem(base, unit, this.#context);
      this.problems.push(...problems);
      if (item !== undefined) this.items.push(item);
    }
  }

  // Whether a unit stands where it stood in the base. Where the heading of its old parent was taken away, the next container
  // outwards that still has a heading counts as its parent.
  #isAtHome(base: OutlineUnit, unit: OutlineUnit): boolean {
    let home = base.parent;
    while (home !== null && !this.#after.byKey.has(home.key)) home = home.parent;
    return home?.key === unit.parent?.key;
  }

  /** Containers of the base before an index whose heading is gone while what was in them is left. */
  #dissolveUpTo(index: number): void {
    for (const unit of this.#before.units.slice(this.#passed, index)) {
      if (this.#after.byKey.has(unit.key)) continue;
      const target = baseTarget(this.#before, unit);
      if (unit.kind === "container") {
        this.items.push({
          operations: [{ kind: "delete-heading", target }],
          quote: [],
          notes: [],
        });
      } else this.#refuse(problem("phrase/no-form", { label: labelOf(unit.node) }));
    }
    this.#passed = Math.max(this.#passed, index);
  }

  #containers(base: OutlineUnit, unit: OutlineUnit): void {
    const { profile } = this.#input;
    const target = { path: unit.path, eid: this.#before.eidOf(base.node) };
    const push = (operations: readonly Operation[], quote: readonly Node[]): void => {
      if (base.isDoubled || unit.isDoubled) this.#refuseDoubled(unit);
      else this.items.push({ operations, quote, notes: [] });
    };
    if (isContainerStub(base.node, profile) && !isContainerStub(unit.node, profile)) {
      const label = labelOf(unit.node);
      this.#refuse(problem("phrase/label-reused", { label }, this.#placeOf(unit)));
      return;
    }
    if (isContainerStub(unit.node, profile) && !isContainerStub(base.node, profile)) {
      push([{ kind: "delete", target }], []);
      return;
    }
    if (!hasSameFrame(base, unit)) {
      this.#refuse(problem("phrase/no-form", { label: labelOf(unit.node) }, this.#placeOf(unit)));
      return;
    }
    const [title, wanted] = [headingOf(base.node), headingOf(unit.node)];
    if (title === wanted) return;
    if (title !== undefined && wanted !== undefined && saySame(title, wanted)) {
      const label = labelOf(unit.node);
      if (!equalDocuments(title, wanted))
        this.#refuse(problem("phrase/form-only", { label }, this.#placeOf(unit)));
      return;
    }
    push(
      [{ kind: "replace-heading", target }],
      [unit.node.type.create(unit.node.attrs, wanted === undefined ? [] : [wanted])],
    );
  }

  #insertContainer(units: readonly OutlineUnit[], index: number, end: number): void {
    const unit = itemAt(units, index);
    const at = this.#placeOf(unit);
    const label = labelOf(unit.node);
    const captured = units.slice(index + 1, end).find(({ key }) => this.#before.byKey.has(key));
    if (captured !== undefined) {
      const one = labelOf(captured.node);
      this.#refuse(problem("phrase/regrouped", { label: one, container: label }, at));
      return;
    }
    if (units.slice(index, end).some((one) => this.#faulty.has(one))) return;
    const role = unit.label?.step.role;
    const isSibling = (other: OutlineUnit): boolean =>
      other.kind === "container" && other.parent === unit.parent && other.label?.step.role === role;
    const previous = units.slice(0, index).findLast(isSibling);
    const next = units
      .slice(end)
      .find((other) => isSibling(other) && this.#before.byKey.has(other.key));
    if (unit.label === undefined || previous?.label === undefined) {
      const first = next === undefined ? "" : labelOf(next.node);
      const fault =
        first === ""
          ? problem("phrase/no-form", { label }, at)
          : problem("phrase/before-first", { label, first }, at);
      this.#refuse(fault);
      return;
    }
    const fault = labelFault(previous.label, [unit.label], next?.label);
    if (fault !== undefined) {
      this.#refuse(labelProblem(fault, at));
      return;
    }
    const place: InsertPlace =
      next === undefined
        ? { kind: "after", anchor: baseTarget(this.#before, previous) }
        : {
            kind: "between",
            first: baseTarget(this.#before, previous),
            second: baseTarget(this.#before, next),
          };
    this.#pushInsert(place, [unit], units.slice(index, end));
  }

  #insertArticles(units: readonly OutlineUnit[], index: number, end: number): void {
    const run = units.slice(index, end);
    const unit = itemAt(run, 0);
    if (run.some((one) => this.#faulty.has(one))) return;
    const place = articlePlace(this.#before, units, index, end);
    if (place !== undefined) this.#pushInsert(place, run, run);
    else
      this.#refuse(problem("phrase/no-form", { label: labelOf(unit.node) }, this.#placeOf(unit)));
  }

  #pushInsert(
    place: InsertPlace,
    inserted: readonly OutlineUnit[],
    all: readonly OutlineUnit[],
  ): void {
    const notes = all
      .filter(({ kind }) => kind === "article")
      .flatMap(({ key, path }) => carriedNotes(this.#input.notes.after.byArticle.get(key), path));
    this.items.push({
      operations: [
        {
          kind: "insert",
          place,
          units: inserted.map(({ path }) => ({ path, eid: null })),
          counted: inserted.length,
        },
      ],
      quote: inserted.map(({ node }) => node),
      notes,
    });
  }

  // Article numbers run through the act: new ones go on after the article before them, wherever that stands.
  #checkNewArticles(): void {
    const articles = articlesOf(this.#after);
    const isNew = ({ key, isDoubled }: OutlineUnit): boolean =>
      !(isDoubled || this.#before.byKey.has(key));
    let index = 0;
    while (index < articles.length) {
      let end = index;
      while (end < articles.length && isNew(itemAt(articles, end))) end += 1;
      if (end > index) {
        const found = this.#faultOfRun(articles, index, end);
        if (found !== undefined) {
          this.#refuse(found);
          for (const unit of articles.slice(index, end)) this.#faulty.add(unit);
        }
      }
      index = end + 1;
    }
  }

  #faultOfRun(articles: readonly OutlineUnit[], index: number, end: number): Problem | undefined {
    const first = itemAt(articles, index);
    const label = labelOf(first.node);
    const at = this.#placeOf(first);
    const [previous, next] = [articles[index - 1], articles[end]];
    const run = articles.slice(index, end).flatMap(({ label: known }) => known ?? []);
    if (run.length < end - index) return problem("phrase/no-form", { label }, at);
    if (previous?.label === undefined) {
      const before = next === undefined ? "" : labelOf(next.node);
      return problem("phrase/before-first", { label, first: before }, at);
    }
    if (isLeftOut(this.#before, previous, next))
      return problem("phrase/part-not-held", { label }, at);
    const cut = articles.slice(index, end).find(({ node }) => omissionIn(node) !== undefined);
    if (cut !== undefined) {
      const facts = { label: labelOf(cut.node), words: omissionIn(cut.node) ?? "" };
      return problem("phrase/reads-otherwise", facts, this.#placeOf(cut));
    }
    const fault = labelFault(previous.label, run, next?.label);
    if (fault !== undefined) return labelProblem(fault, at);
    for (const unit of articles.slice(index, end)) {
      const found = faultOfNewArticle(unit.node, this.#input.profile, this.#placeOf(unit));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #refuseDoubled(unit: OutlineUnit): void {
    const label = labelOf(unit.node);
    this.#refuse(problem("phrase/label-doubled", { label }, this.#placeOf(unit)));
  }

  #placeOf({ node }: OutlineUnit): Problem["at"] {
    return this.#context.placeOf(node);
  }

  #refuse(found: Problem): void {
    this.problems.push(found);
  }
}

function isInside(unit: OutlineUnit, around: OutlineUnit): boolean {
  return unit.parent !== null && (unit.parent === around || isInside(unit.parent, around));
}

function placeOf(eid: string | null): Problem["at"] {
  return eid === null ? null : { kind: "clause", eid };
}

function headingOf(unit: Node): Node | undefined {
  return unit.firstChild?.type === heading ? unit.firstChild : undefined;
}
