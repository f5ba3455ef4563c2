/** Finds units that an instruction quotes but does not name. Either its words or its quote is wrong, and nobody can tell which. */
import type { LabelPath, LabelStep, Operation, QuotedUnit } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { changedPaths, comesBefore, sameStep, stepOf } from "../path/index.ts";
import { isOfTitle, quotedArticles, quotedContainers } from "./quote.ts";

const { article, container } = legalSchema.nodes;

/** Operations on notes. The new words of a note stand in the explanation of the bill, so no quoted unit belongs to them. */
const ON_NOTES: ReadonlySet<Operation["kind"]> = new Set([
  "replace-note",
  "insert-note",
  "delete-note",
]);

/** The articles, then the containers, that an instruction quotes without naming them, or quotes a second time. */
export function strayUnits(
  operations: readonly Operation[],
  units: readonly QuotedUnit[],
  profile: Profile,
): readonly LabelStep[] {
  const named = operations.filter(({ kind }) => !ON_NOTES.has(kind));
  const steps = [
    ...articleSteps(operations, units, profile),
    ...quotedContainers(units, operations)
      .map((node) => stepOf(node, profile))
      .filter((step) => step !== undefined),
  ];
  return steps.filter(
    (step, index) =>
      !named.some((operation) => namesStep(operation, step)) ||
      steps.findIndex((own) => sameStep(own, step)) !== index,
  );
}

// The articles that are quoted outside containers. Where only the title of a container changes, the articles quoted under its
// heading count as well, since the title does not bring them along.
function articleSteps(
  operations: readonly Operation[],
  units: readonly QuotedUnit[],
  profile: Profile,
): readonly LabelStep[] {
  const isTitle = isOfTitle(operations);
  return quotedArticles(
    units.filter(({ node }) => node.type === article || (isTitle && node.type === container)),
    profile,
  );
}

function namesStep(operation: Operation, step: LabelStep): boolean {
  if (changedPaths(operation).some((path) => path.some((own) => sameStep(own, step)))) return true;
  const targets = operation.kind === "insert" ? operation.units : [operation.target];
  return targets.some(({ path, upTo }) => upTo !== undefined && isInRange(path, upTo, step));
}

// Whether a range names a unit: "Pasal 5 sampai dengan Pasal 8" names Pasal 6.
function isInRange(first: LabelPath, last: LabelStep, step: LabelStep): boolean {
  const isSame = last.role === step.role && first.at(-1)?.role === step.role;
  return (
    isSame &&
    comesBefore(first, [step]) === true &&
    (sameStep(step, last) || comesBefore([step], [last]) === true)
  );
}
