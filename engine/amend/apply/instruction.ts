/** One instruction carried out on the tree of an act, as a whole or not at all. */
import type { Node } from "prosemirror-model";
import type {
  Instruction,
  LabelPath,
  LabelStep,
  Operation,
  QuotedUnit,
} from "../../../schemas/amendment.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import {
  isOfTitle,
  quotedArticles,
  quotedContainers,
  strayUnits,
} from "../../instruction/index.ts";
import {
  articleOf,
  isArticleStep,
  isContainerStep,
  misplacedUnit,
  printPath,
  printStep,
  rankOf,
  sameStep,
  stepOf,
} from "../../path/index.ts";
import { amendedPart, articlesNumbered, containerPath, type TreeUnit } from "./find/act-tree.ts";
import { spellRanges } from "./find/ranges.ts";
import { type Ground, namesContainer } from "./find/targets.ts";
import { articleStepsOf, insertUnits, type QuotedNodes } from "./insert/insert.ts";
import { applyNotes, isNoteOperation } from "./notes/notes.ts";
import { did, type Effect, joinEffects, refuse, type Step } from "./outcome.ts";
import { replaceAnnex } from "./restate/annexes.ts";
import { changeArticle } from "./restate/article.ts";
import {
  deleteContainer,
  dissolve,
  quotedContainer,
  replaceContainer,
  replaceHeading,
} from "./restate/containers.ts";
import { withoutEffect } from "./restate/no-effect.ts";

const { article } = legalSchema.nodes;
const HEADING: ReadonlySet<Operation["kind"]> = new Set(["replace-heading", "delete-heading"]);

/** What the instruction did; the tree is changed even where it is refused, so callers hand in a copy. */
export function applyInstruction(
  root: TreeUnit,
  instruction: Instruction,
  profile: Profile,
): Step<Effect> {
  if (instruction.unresolved !== null) return refuse(instruction.unresolved);
  const part = amendedPart(root, instruction.act?.inAnnex === true);
  if (part === undefined)
    return refuse(problem("amend/not-held", { target: instruction.act?.text ?? "" }), "not-held");
  const ground = { part, profile };
  const spelled = spellRanges(ground, instruction.operations);
  if (spelled.kind === "refused") return spelled;
  const operations = spelled.value;
  const units = instruction.quote?.units ?? [];
  const quoted = quotedNodes(instruction, operations);
  const [stray] = strayUnits(operations, units, profile);
  if (stray !== undefined)
    return refuse(problem("amend/quote-not-announced", { unit: printStep(stray) }));
  const misplaced = misplacedArticle(ground, [
    ...pathsNamed(operations),
    ...pathsUnderTitles(units, operations, ground),
  ]);
  if (misplaced !== undefined)
    return refuse(problem("amend/target-missing", { target: printPath(misplaced), nearest: "" }));
  const nodes = units.map(({ node }) => node);
  const misordered = misplacedUnit(nodes, profile);
  if (misordered !== undefined)
    return refuse(problem("amend/quote-order", { unit: printPath(misordered) }));
  return runOperations({ root, ground, instruction, operations, quoted });
}

function pathsNamed(operations: readonly Operation[]): readonly LabelPath[] {
  return operations.flatMap((operation): readonly LabelPath[] => {
    if (operation.kind !== "insert") return [operation.target.path];
    const { place } = operation;
    return place.kind === "between" ? [place.first.path, place.second.path] : [];
  });
}

/** Where the articles of the act stand that are quoted under the new title of a container: they do not move there. */
function pathsUnderTitles(
  units: readonly QuotedUnit[],
  operations: readonly Operation[],
  { part, profile }: Ground,
): readonly LabelPath[] {
  if (!isOfTitle(operations)) return [];
  return quotedContainers(units, operations).flatMap((node) => {
    const step = stepOf(node, profile);
    const held = articleStepsOf(node, profile).filter(
      (own) => articlesNumbered(part, own, profile).length > 0,
    );
    return step === undefined ? [] : held.map((own) => [step, own]);
  });
}

/** A path such as "BAB III Pasal 18" whose article stands in another container. */
function misplacedArticle(ground: Ground, paths: readonly LabelPath[]): LabelPath | undefined {
  return paths.find((path) => {
    const article = articleOf(path);
    const containers = path.filter(isContainerStep);
    if (article === undefined || containers.length === 0) return false;
    return !articlesNumbered(ground.part, article, ground.profile).some((unit) => {
      const around = containerPath(unit, ground.profile);
      return containers.every((step) => around.some((own) => sameStep(own, step)));
    });
  });
}

interface Run {
  readonly root: TreeUnit;
  readonly ground: Ground;
  readonly instruction: Instruction;
  readonly operations: readonly Operation[];
  readonly quoted: QuotedNodes;
}

function runOperations({ root, ground, instruction, operations, quoted }: Run): Step<Effect> {
  const effects: Effect[] = [];
  const touched: LabelStep[] = [];
  for (const operation of operations) {
    const step = ownArticle(operation);
    // The title of an article is part of it: it changes where the article is restated.
    if (step !== undefined && HEADING.has(operation.kind))
      return refuse(problem("amend/form-refused", { form: `judul ${printStep(step)}` }));
    if (step !== undefined) {
      if (touched.some((other) => sameStep(other, step))) continue;
      touched.push(step);
    }
    const effect =
      step === undefined
        ? runStructural(root, ground, operation, instruction, quoted)
        : changeArticle(ground, step, operations, instruction.quote, quoted.articles);
    if (effect.kind === "refused") return effect;
    effects.push(effect.value);
  }
  const notes = applyNotes(
    root,
    {
      operations,
      notes: instruction.notes,
      wholeArticles: [
        ...wholeArticles(operations),
        ...articlesInContainers(operations, quoted, ground.profile),
      ],
      touched,
      quoted: quotedArticles(instruction.quote?.units ?? [], ground.profile),
      isOnlyNotes: operations.every(
        (operation) => isNoteOperation(operation) || operation.kind === "keep",
      ),
    },
    ground,
  );
  if (notes.kind === "refused") return notes;
  const told = { changes: [], undeclared: [], remarks: instruction.remarks };
  const effect = joinEffects([told, ...effects, notes.value]);
  // Of notes that the base does not hold nobody knows whether they read as before.
  const areNotesHeld = !notes.value.remarks.some(({ code }) => code === "amend/note-not-held");
  const known = operations.filter((operation) => areNotesHeld || !isNoteOperation(operation));
  const idle = withoutEffect(known, effect.changes);
  return did({ ...effect, remarks: [...effect.remarks, ...idle] });
}

/** The article that an operation works inside, or undefined where it is about containers, new articles, annexes or notes. */
function ownArticle(operation: Operation): LabelStep | undefined {
  if (operation.kind === "insert") {
    const path = operation.units[0]?.path ?? [];
    const last = path.at(-1);
    return last === undefined || rankOf(last) <= 9 ? undefined : articleOf(path);
  }
  return isNoteOperation(operation) ? undefined : articleOf(operation.target.path);
}

function runStructural(
  root: TreeUnit,
  ground: Ground,
  operation: Operation,
  { quote }: Instruction,
  quoted: QuotedNodes,
): Step<Effect> {
  switch (operation.kind) {
    case "insert":
      return insertUnits(ground, operation, quoted);
    case "replace-annex":
      return replaceAnnex(root, operation, quote, ground.profile);
    case "replace-note":
    case "insert-note":
    case "delete-note":
      return did({ changes: [], undeclared: [], remarks: [] });
    case "replace-heading":
      return replaceHeading(
        ground,
        operation.target.path,
        quotedFor(ground, quoted, operation.target.path),
      );
    case "delete-heading":
      return dissolve(ground, operation.target.path);
    case "replace":
      return replaceContainer(
        ground,
        operation.target.path,
        quotedFor(ground, quoted, operation.target.path),
      );
    case "delete":
      return deleteContainer(ground, operation.target.path);
    case "keep":
    case "replace-words":
    case "insert-words":
    case "renumber":
    case "split":
      return refuse(
        problem("amend/form-refused", {
          form: `${operation.kind} ${printPath(operation.target.path)}`,
        }),
      );
  }
}

function quotedFor(ground: Ground, { containers }: QuotedNodes, path: LabelPath): Node | undefined {
  return quotedContainer(ground, containers, path);
}

// An article quoted under the heading of a container that only changes its title is quoted for itself.
function quotedNodes({ quote }: Instruction, operations: readonly Operation[]): QuotedNodes {
  const units: readonly QuotedUnit[] = quote?.units ?? [];
  const containers = quotedContainers(units, operations);
  const loose = isOfTitle(operations)
    ? containers.flatMap((node) => node.children.filter(({ type }) => type === article))
    : [];
  const articles = units.filter(({ node }) => node.type === article).map(({ node }) => node);
  return { articles: [...articles, ...loose], containers };
}

/** The articles of containers that are new or read anew as a whole. */
function articlesInContainers(
  operations: readonly Operation[],
  { containers }: QuotedNodes,
  profile: Profile,
): readonly LabelStep[] {
  return isOfTitle(operations) ? [] : containers.flatMap((node) => articleStepsOf(node, profile));
}

function wholeArticles(operations: readonly Operation[]): readonly LabelStep[] {
  return operations.flatMap((operation) => {
    if (operation.kind === "insert")
      return operation.units.flatMap(({ path }) =>
        path.filter((step, at) => isArticleStep(step) && at === path.length - 1),
      );
    const isWhole =
      operation.kind === "replace" || operation.kind === "delete" || operation.kind === "split";
    const { path } = operation.target;
    const last = path.at(-1);
    if (!isWhole || last === undefined || namesContainer(path)) return [];
    return isArticleStep(last) ? [last] : [];
  });
}
