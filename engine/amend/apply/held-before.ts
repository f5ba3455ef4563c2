/** Whether an act shows already what an instruction says: a bill that the act holds in part is applied to it again. */
import type { Node } from "prosemirror-model";
import type { Instruction, LabelPath, Operation } from "../../../schemas/amendment.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { articleOf, fromArticle, sameStep, stepOf } from "../../path/index.ts";
import { amendedPart, articlesNumbered, containersAt, type TreeUnit } from "./find/act-tree.ts";
import { allWords, articleUnits, resolveUnit } from "./find/article-units.ts";
import type { Ground } from "./find/targets.ts";
import { explanationOf, isNoteOperation, noteOn } from "./notes/notes.ts";

const { article, container } = legalSchema.nodes;

/** Only where all of it stands there word for word: the quoted units, the stubs, the notes. */
export function showsAlready(
  root: TreeUnit,
  { act, operations, quote, notes }: Instruction,
  profile: Ground["profile"],
): boolean {
  const part = amendedPart(root, act?.inAnnex === true);
  if (part === undefined || operations.length === 0) return false;
  const ground = { part, profile };
  const explained = explanationOf(root);
  return (
    operations.every((operation) => isShown(ground, operation)) &&
    (quote?.units ?? []).every(({ node }) => isQuotedThere(ground, node, operations)) &&
    notes.every(({ path, node }) => {
      const held =
        explained === undefined ? undefined : noteOn(explained, articleOf(path), profile);
      return held !== undefined && wordsOf(held.node) === wordsOf(node);
    })
  );
}

function isShown(ground: Ground, operation: Operation): boolean {
  switch (operation.kind) {
    case "insert":
      return operation.units.every(({ path }) => isThere(ground, path));
    case "replace":
    case "replace-heading":
    case "keep":
      return operation.target.upTo === undefined && isThere(ground, operation.target.path);
    case "delete": {
      const words = wordsAt(ground, operation.target.path);
      return (
        operation.target.upTo === undefined && words.some((one) => ground.profile.deleted.test(one))
      );
    }
    case "replace-words": {
      const [words = ""] = wordsAt(ground, operation.target.path);
      const { by } = operation;
      const isGone = by.includes(operation.words) || !words.includes(operation.words);
      return by !== "" && words.includes(by) && isGone;
    }
    default:
      return isNoteOperation(operation) && operation.kind !== "delete-note";
  }
}

function isThere(ground: Ground, path: LabelPath): boolean {
  return wordsAt(ground, path).length === 1;
}

/** The words of the units at a path; of a container only those of its title. */
function wordsAt({ part, profile }: Ground, path: LabelPath): readonly string[] {
  const step = articleOf(path);
  if (step === undefined)
    return containersAt(part, path, profile).map(({ heading }) => heading?.node.textContent ?? "");
  return articlesNumbered(part, step, profile).flatMap(({ node }) => {
    const found = resolveUnit(articleUnits(node, step, profile), fromArticle(path));
    return found.kind === "found" ? [allWords(found.unit.node).trim()] : [];
  });
}

function isQuotedThere(ground: Ground, node: Node, operations: readonly Operation[]): boolean {
  const { part, profile } = ground;
  const step = stepOf(node, profile);
  if (step === undefined) return false;
  if (node.type === container) {
    const title = node.firstChild?.textContent ?? "";
    const isTitled = containersAt(part, [step], profile).some(
      ({ heading }) => heading?.node.textContent === title,
    );
    const inner = node.children.filter(({ type }) => type === article || type === container);
    return isTitled && inner.every((child) => isQuotedThere(ground, child, operations));
  }
  if (node.type === article)
    return articlesNumbered(part, step, profile).some(
      (unit) => wordsOf(unit.node) === wordsOf(node),
    );
  const named = operations.flatMap((operation) =>
    operation.kind === "insert" ? operation.units : [operation.target],
  );
  return named.some(({ path }) => {
    const last = path.at(-1);
    const words = wordsAt(ground, path).map((one) => one.replaceAll(/\s+/gu, ""));
    return last !== undefined && sameStep(last, step) && words.includes(wordsOf(node));
  });
}

function wordsOf(node: Node): string {
  return allWords(node).replaceAll(/\s+/gu, "");
}
