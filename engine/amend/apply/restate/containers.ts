/** Containers whose title changes, which are deleted, dissolved, or restated with all that is in them. */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import { printPath, printStep, sameStep, stepOf } from "../../../path/index.ts";
import { articlesBelow, articlesNumbered, containerPath, TreeUnit } from "../find/act-tree.ts";
import { allWords } from "../find/article-units.ts";
import { containerAt, type Ground, stepAt } from "../find/targets.ts";
import { articleStepsOf, changesFor } from "../insert/insert.ts";
import { did, type Effect, refuse, type Step } from "../outcome.ts";

const { heading } = legalSchema.nodes;

/** The quoted container that a path names. */
export function quotedContainer(
  { profile }: Ground,
  containers: readonly Node[],
  path: LabelPath,
): Node | undefined {
  const last = path.at(-1);
  return containers.find((node) => {
    const own = stepOf(node, profile);
    return own !== undefined && last !== undefined && sameStep(own, last);
  });
}

/** Gives a container the title that is quoted for it. */
export function replaceHeading(
  ground: Ground,
  path: LabelPath,
  quoted: Node | undefined,
): Step<Effect> {
  const container = containerAt(ground, path, false);
  if (container.kind === "refused") return container;
  const title = quoted?.firstChild;
  if (title?.type !== heading)
    return refuse(problem("amend/quote-lacks-unit", { unit: `judul ${printPath(path)}` }));
  const unit = container.value;
  const old = unit.heading?.node;
  unit.setHeading(title);
  const isEqual = old !== undefined && allWords(old) === allWords(title);
  return did({
    changes: isEqual ? [] : [changed(ground, unit, "reworded")],
    undeclared: [],
    remarks: [],
  });
}

function changed(
  { profile }: Ground,
  unit: TreeUnit,
  change: "reworded" | "deleted",
): Effect["changes"][number] {
  return { part: "body", path: containerPath(unit, profile), change };
}

/**
 * Takes the heading away: what the container held stands in its parent.
 *
 * Behind another container it cannot be done: what has no heading of its own would read as part of that one.
 */
export function dissolve(ground: Ground, path: LabelPath): Step<Effect> {
  const container = containerAt(ground, path, false);
  if (container.kind === "refused") return container;
  const unit = container.value;
  if (unit.siblingAt(-1)?.isContainer === true)
    return refuse(problem("amend/form-refused", { form: `judul ${printPath(path)} dihapus` }));
  const change = changed(ground, unit, "deleted");
  unit.replaceBy((unit.children ?? []).filter(({ node }) => node.type !== heading));
  return did({ changes: [change], undeclared: [], remarks: [] });
}

/** Deletes a container: its label stays with the title "Dihapus."; its articles are deleted by instructions of their own. */
export function deleteContainer(ground: Ground, path: LabelPath): Step<Effect> {
  const container = containerAt(ground, path, false);
  if (container.kind === "refused") return container;
  const unit = container.value;
  const wasDeleted = ground.profile.deleted.test(unit.heading?.node.textContent ?? "");
  unit.setHeading(heading.create(null, legalSchema.text("Dihapus.")));
  return did({
    changes: wasDeleted ? [] : [changed(ground, unit, "deleted")],
    undeclared: [],
    remarks: [],
  });
}

/** Puts the quoted container in the place of the one that the act has. */
export function replaceContainer(
  ground: Ground,
  path: LabelPath,
  quoted: Node | undefined,
): Step<Effect> {
  const container = containerAt(ground, path, false);
  if (container.kind === "refused") return container;
  if (quoted === undefined)
    return refuse(problem("amend/quote-lacks-unit", { unit: printPath(path) }));
  const unit = container.value;
  const wrong = checkArticles(ground, unit, quoted);
  if (wrong !== undefined) return wrong;
  const { label, role, wid } = unit.node.attrs;
  const restated = TreeUnit.of(
    quoted.type.create({ ...quoted.attrs, label, role, wid }, quoted.content),
    unit.parent,
  );
  const isEqual = allWords(unit.toNode()) === allWords(quoted);
  unit.replaceBy([restated]);
  return did({
    changes: isEqual
      ? []
      : changesFor(ground, restated).map((change) => ({ ...change, change: "reworded" })),
    undeclared: [],
    remarks: [],
  });
}

function checkArticles(ground: Ground, unit: TreeUnit, quoted: Node): Step<Effect> | undefined {
  const given = articleStepsOf(quoted, ground.profile);
  const old = articlesBelow(unit).map((article) => stepAt(ground, article));
  const lost = old.find(
    (step) => step !== undefined && !given.some((other) => sameStep(step, other)),
  );
  if (lost !== undefined)
    return refuse(problem("amend/quote-loses-unit", { unit: printStep(lost) }));
  const inside = new Set(articlesBelow(unit));
  const taken = given.find((step) =>
    articlesNumbered(ground.part, step, ground.profile).some((article) => !inside.has(article)),
  );
  return taken === undefined
    ? undefined
    : refuse(problem("amend/label-taken", { label: printStep(taken) }));
}
