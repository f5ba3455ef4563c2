/** What the operations of an instruction do to one article. */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation, Quote } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import {
  articleOf,
  fromArticle,
  printPath,
  printStep,
  sameStep,
  stepOf,
} from "../../../path/index.ts";
import type { TreeUnit } from "../find/act-tree.ts";
import {
  allWords,
  articleUnits,
  exchangeUnit,
  hasOmission,
  onlyUnit,
  resolveUnit,
} from "../find/article-units.ts";
import { articleAt, type Ground } from "../find/targets.ts";
import { did, type Effect, refuse, type Step } from "../outcome.ts";
import { type Declared, declaredOf } from "./declared.ts";
import { deleteParts, mergeParts, quotedParts, stubOf } from "./quoted-parts.ts";
import { changesOf, type Restated, restateArticle } from "./restate.ts";
import { insertSplit } from "./split.ts";
import { changeWords, type WordOperation } from "./words.ts";

const { heading } = legalSchema.nodes;

/** Carries out all operations on one article, together with what is quoted for it. */
export function changeArticle(
  ground: Ground,
  step: LabelStep,
  operations: readonly Operation[],
  quote: Quote | null,
  articles: readonly Node[],
): Step<Effect> {
  const found = articleAt(ground, step);
  if (found.kind === "refused") return found;
  const unit = found.value;
  const base = unit.node;
  const declared = declaredOf(operations, step);
  const quoted = articles.find((node) => {
    const own = stepOf(node, ground.profile);
    return own !== undefined && sameStep(own, step);
  });
  const restated = restate(ground, step, { base, quoted, quote, declared, operations });
  if (restated.kind === "refused") return heldOnly(restated, base, step);
  const split = insertSplit(ground, unit, operations, articles);
  if (split.kind === "refused") return split;
  unit.node = restated.value.article;
  const { effect } = restated.value;
  return did({
    changes: [...effect.changes, ...split.value],
    undeclared: effect.undeclared.filter(
      ({ change }) => !(change === "inserted" && hasOmission(base)),
    ),
    remarks: [
      ...effect.remarks,
      ...deletedBefore(ground, unit, base, step),
      ...partsDeletedBefore(ground, unit.node, base, step),
    ],
  });
}

interface Material {
  readonly base: Node;
  readonly quoted: Node | undefined;
  readonly quote: Quote | null;
  readonly declared: Declared;
  readonly operations: readonly Operation[];
}

function restate(ground: Ground, step: LabelStep, material: Material): Step<Restated> {
  const { base, quoted, quote, declared, operations } = material;
  const { profile } = ground;
  const words = operations.filter((operation) => isWordOperation(operation, step));
  if (words.length > 0)
    return changeArticleWords(ground, step, base, words as readonly WordOperation[]);
  if (declared.deleted.some((path) => path.length === 1)) {
    const other = besideWhole(declared);
    return other === undefined
      ? deleteArticle(ground, step, base, quoted)
      : refuse(problem("amend/unclear-target", { target: printPath(other) }));
  }
  if (quote?.extent === "parts")
    return mergeParts(
      base,
      quotedParts(quote.units, step, declared, profile),
      step,
      declared,
      profile,
    );
  if (quoted !== undefined) return restateArticle(base, quoted, step, declared, profile);
  if (declared.replaced.length > 0 || declared.inserts.length > 0)
    return refuse(problem("amend/quote-missing", { target: printStep(step) }));
  const article = deleteParts(base, step, declared, profile);
  if (article.kind === "refused") return article;
  return did(changed(ground, step, base, article.value));
}

/** What else is said of an article that is deleted as a whole: the one or the other is a slip. */
function besideWhole({ replaced, deleted, kept, inserts }: Declared): LabelPath | undefined {
  const parts = deleted.filter((path) => path.length > 1);
  return [...replaced, ...parts, ...kept, ...inserts.flatMap(({ units }) => units)][0];
}

function changed(ground: Ground, step: LabelStep, base: Node, article: Node): Restated {
  const changes = changesOf(
    articleUnits(base, step, ground.profile),
    articleUnits(article, step, ground.profile),
  );
  return { article, effect: { changes, undeclared: [], remarks: [] } };
}

function isWordOperation(operation: Operation, step: LabelStep): boolean {
  if (operation.kind !== "replace-words" && operation.kind !== "insert-words") return false;
  const own = articleOf(operation.target.path);
  return own !== undefined && sameStep(own, step);
}

function changeArticleWords(
  ground: Ground,
  step: LabelStep,
  base: Node,
  operations: readonly WordOperation[],
): Step<Restated> {
  let article = base;
  for (const operation of operations) {
    const path = fromArticle(operation.target.path);
    const found = onlyUnit(articleUnits(article, step, ground.profile), path);
    if (found.kind === "refused") return found;
    const words = changeWords(found.value.node, operation);
    if (words.kind === "refused") return words;
    article =
      path.length === 1 ? words.value : exchangeUnit(article, found.value.node, [words.value]);
  }
  return did(changed(ground, step, base, article));
}

function deleteArticle(
  ground: Ground,
  step: LabelStep,
  base: Node,
  quoted: Node | undefined,
): Step<Restated> {
  if (quoted !== undefined && !ground.profile.deleted.test(allWords(quoted).trim()))
    return refuse(problem("amend/quote-contradicts", { unit: printStep(step) }));
  const title = base.firstChild?.type === heading ? [base.firstChild] : [];
  const stub = stubOf(base, false);
  const article = stub.type.create(stub.attrs, [...title, ...stub.children]);
  return did({
    article,
    effect: {
      changes: [{ part: "body", path: [step], change: "deleted" }],
      undeclared: [],
      remarks: [],
    },
  });
}

function deletedBefore(
  { profile }: Ground,
  { node }: TreeUnit,
  base: Node,
  step: LabelStep,
): Effect["remarks"] {
  const wasDeleted = profile.deleted.test(allWords(base).trim());
  return wasDeleted && node !== base
    ? [problem("amend/target-deleted", { target: printStep(step) })]
    : [];
}

// The label of a deleted unit is not used again: where it is, a person should look.
function partsDeletedBefore(
  { profile }: Ground,
  after: Node,
  base: Node,
  step: LabelStep,
): Effect["remarks"] {
  const isDeleted = (node: Node): boolean => profile.deleted.test(allWords(node).trim());
  const now = articleUnits(after, step, profile);
  return articleUnits(base, step, profile)
    .filter(({ path, node }) => path.length > 1 && isDeleted(node))
    .flatMap(({ path }) => {
      const found = resolveUnit(now, path);
      return found.kind === "found" && !isDeleted(found.unit.node)
        ? [problem("amend/target-deleted", { target: printPath(path) })]
        : [];
    });
}

const MISSING = new Set(["amend/target-missing", "amend/anchor-missing", "amend/label-not-next"]);

// What an excerpt leaves out is not missing.
function heldOnly(
  { refusal }: Step<Restated> & { readonly kind: "refused" },
  base: Node,
  article: LabelStep,
): Step<Effect> {
  if (!(hasOmission(base) && MISSING.has(refusal.problem.code)))
    return { kind: "refused", refusal };
  return refuse(problem("amend/not-held", { target: printStep(article) }), "not-held");
}
