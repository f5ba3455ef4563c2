/**
 * What an edit did inside one article, as operations on its units.
 *
 *     (1) …          (1) …
 *     (2) A    →     (2) B            replace ayat (2)
 *                    (2a) …           insert (2a) between (2) and (3)
 *     (3) …          (3) Dihapus.     delete ayat (3)
 *
 * Where the own text of a unit changed, the unit is replaced as a whole and nothing in it is named.
 */
import type { Node } from "prosemirror-model";
import type { LabelPath, Operation, Target } from "../../../schemas/amendment.ts";
import type { Eid } from "../../../schemas/eid.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { itemAt } from "../../text/index.ts";
import { groupsOf, haveSameFrame, isStub, labelOf, saySame } from "./content.ts";
import { itemLabels, type KnownLabel, type LabelFault, labelFault, unitLabels } from "./labels.ts";
import { findRelabelled } from "./relabelled.ts";

/** What comparing an article needs beside the two articles. */
export interface ArticleContext {
  readonly profile: Profile;
  /** The addresses of the units of the base. */
  readonly eidOf: (node: Node) => Eid | null;
  /** Where a problem is shown: the address of a unit after the edit. */
  readonly placeOf: (node: Node) => Problem["at"];
}

/** The operations in the order of the text, and what has no form. */
interface ArticleEdits {
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
}

/** What changed between two states of one article; `path` leads to it. Neither operations nor problems where nothing did. */
export function editsOfArticle(
  before: Node,
  after: Node,
  path: LabelPath,
  context: ArticleContext,
): ArticleEdits {
  const walk = new ArticleWalk(context);
  walk.compare(before, after, path, "named");
  return { operations: walk.operations, problems: walk.problems };
}

class ArticleWalk {
  readonly operations: Operation[] = [];
  readonly problems: Problem[] = [];
  readonly #context: ArticleContext;

  constructor(context: ArticleContext) {
    this.#context = context;
  }

  /** Inside a unit that is replaced as a whole nothing is named, but labels must be right all the same. */
  compare(before: Node, after: Node, path: LabelPath, naming: "named" | "covered"): void {
    if (saySame(before, after)) return;
    const { profile, placeOf, eidOf } = this.#context;
    const target: Target = { path, eid: eidOf(before) };
    if (isStub(before, profile)) {
      const at = placeOf(after);
      this.problems.push(problem("phrase/label-reused", { label: labelOf(before) }, at));
      return;
    }
    if (isStub(after, profile)) {
      if (naming === "named") this.operations.push({ kind: "delete", target });
      return;
    }
    if (becomesParagraphs(before, after)) {
      this.#addParagraphs(after, target, naming);
      return;
    }
    const inside =
      haveSameFrame(before, after) && canBeNamed(before, after, profile) ? naming : "covered";
    if (naming === "named" && inside === "covered") {
      this.operations.push({ kind: "replace", target });
    }
    this.#compareGroups(before, after, target, inside);
  }

  #compareGroups(before: Node, after: Node, target: Target, naming: "named" | "covered"): void {
    const known = groupsOf(before);
    const now = groupsOf(after);
    if (known.length !== now.length) return;
    for (const [index, group] of known.entries()) {
      const other = now[index];
      if (other === undefined || other.of !== group.of) continue;
      const { problems, operations } = this;
      const [count, named] = [problems.length, operations.length];
      this.#compareGroup(
        { before: group.units, after: other.units, holder: after },
        target,
        naming,
      );
      // A fault in a group refuses the whole article, so the operations found in the group are dropped.
      if (problems.length > count) operations.length = named;
    }
  }

  #compareGroup(
    { before, after, holder }: Group,
    parent: Target,
    naming: "named" | "covered",
  ): void {
    const { profile, placeOf } = this.#context;
    const now = new Map(after.map((unit) => [labelOf(unit), unit]));
    // Two groups that share no label are different lists, and their units are not compared one by one.
    if (!before.some((unit) => now.has(labelOf(unit)))) return;
    const relabelled = findRelabelled(before, after, profile);
    if (relabelled !== undefined) {
      const { label, to, node } = relabelled;
      this.problems.push(problem("phrase/relabelled", { label, to }, placeOf(node)));
      return;
    }
    const fault = orderFault(before, after);
    if (fault !== undefined) {
      this.problems.push(problem("phrase/reordered", { label: labelOf(fault) }, placeOf(fault)));
      return;
    }
    const labels = unitLabels(holder, after, profile);
    if (labels === undefined) {
      if (naming === "named") this.operations.push({ kind: "replace", target: parent });
      return;
    }
    this.#walkGroup(before, after, { labels, parent, naming });
  }

  #walkGroup(
    before: readonly Node[],
    after: readonly Node[],
    { labels, parent, naming }: GroupContext,
  ): void {
    const known = new Map(before.map((unit) => [labelOf(unit), unit]));
    let index = 0;
    while (index < after.length) {
      const unit = itemAt(after, index);
      const base = known.get(labelOf(unit));
      if (base !== undefined) {
        this.compare(base, unit, [...parent.path, itemAt(labels, index).step], naming);
        index += 1;
        continue;
      }
      let end = index + 1;
      while (end < after.length && !known.has(labelOf(itemAt(after, end)))) end += 1;
      this.#insert({ after, known, labels, parent, naming }, index, end);
      index = end;
    }
  }

  #insert({ after, known, labels, parent, naming }: RunContext, from: number, to: number): void {
    const { placeOf, eidOf } = this.#context;
    const at = placeOf(itemAt(after, from));
    const next = labels[to];
    const previous = labels[from - 1];
    if (previous === undefined) {
      const label = itemAt(labels, from).text;
      this.problems.push(problem("phrase/before-first", { label, first: next?.text ?? "" }, at));
      return;
    }
    const added = labels.slice(from, to);
    const fault = labelFault(previous, added, next);
    if (fault !== undefined) {
      this.problems.push(labelProblem(fault, at));
      return;
    }
    if (naming === "covered") return;
    const targetOf = (index: number): Target => {
      const { step, text } = itemAt(labels, index);
      const base = known.get(text);
      return {
        path: [...parent.path, step],
        eid: base === undefined ? null : eidOf(base),
      };
    };
    this.operations.push({
      kind: "insert",
      place:
        next === undefined
          ? { kind: "end", of: parent }
          : { kind: "between", first: targetOf(from - 1), second: targetOf(to) },
      units: added.map((_, offset) => targetOf(from + offset)),
      counted: added.length,
    });
  }

  // An article of one text gets a second paragraph: its text becomes paragraph (1).
  #addParagraphs(after: Node, target: Target, naming: "named" | "covered"): void {
    const units = groupsOf(after)[0]?.units ?? [];
    const labels = itemLabels(units.map(labelOf), this.#context.profile);
    const first = labels?.[0];
    const at = this.#context.placeOf(after);
    if (labels === undefined || first === undefined) {
      this.operations.push({ kind: "replace", target });
      return;
    }
    const fault = labelFault(first, labels.slice(1), undefined);
    if (fault !== undefined) this.problems.push(labelProblem(fault, at));
    else if (naming === "named") {
      this.operations.push({
        kind: "insert",
        place: { kind: "end", of: target },
        units: labels.slice(1).map(({ step }) => ({ path: [...target.path, step], eid: null })),
        counted: labels.length - 1,
      });
    }
  }
}

/** Two states of one group, and the unit that holds it after the edit. */
interface Group {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
  readonly holder: Node;
}

interface GroupContext {
  readonly labels: readonly KnownLabel[];
  readonly parent: Target;
  readonly naming: "named" | "covered";
}

interface RunContext extends GroupContext {
  readonly after: readonly Node[];
  readonly known: ReadonlyMap<string, Node>;
}

/** The problem of a label that is not the official one. */
export function labelProblem(fault: LabelFault, at: Problem["at"]): Problem {
  if (fault.kind === "no-room") {
    const { first, second } = fault;
    return problem("phrase/no-label-between", { first, second }, at);
  }
  const { label, expected } = fault;
  return problem("phrase/unexpected-label", { label, expected }, at);
}

/** Whether the units in a unit can be told apart by their labels: each stands once, and none was lost. */
function canBeNamed(before: Node, after: Node, profile: Profile): boolean {
  const known = groupsOf(before).flatMap(({ units }) => units.map(labelOf));
  const now = groupsOf(after).flatMap(({ units }) => units.map(labelOf));
  const isSingle = (labels: readonly string[]): boolean => new Set(labels).size === labels.length;
  if (!isSingle(known) || !isSingle(now)) return false;
  if (!known.every((label) => now.includes(label))) return false;
  return groupsOf(after).every(
    ({ units }) => itemLabels(units.map(labelOf), profile) !== undefined,
  );
}

/** The first unit that both have and that stands in another order. */
function orderFault(before: readonly Node[], after: readonly Node[]): Node | undefined {
  const place = new Map(before.map((unit, index) => [labelOf(unit), index]));
  let last = -1;
  for (const unit of after) {
    const index = place.get(labelOf(unit));
    if (index === undefined) continue;
    if (index < last) return unit;
    last = index;
  }
  return undefined;
}

function becomesParagraphs(before: Node, after: Node): boolean {
  if (before.type.name !== "article") return false;
  const [group, ...rest] = groupsOf(after);
  if (rest.length > 0 || group?.of !== "paragraph" || after.childCount !== group.units.length)
    return false;
  const [first, second] = group.units;
  if (first === undefined || second === undefined || labelOf(first) !== "(1)") return false;
  return (
    groupsOf(before).every(({ of }) => of === "list") &&
    before.childCount === first.childCount &&
    before.children.every((child, index) => saySame(child, itemAt(first.children, index)))
  );
}
