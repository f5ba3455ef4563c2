/** Annexes of the base, put into the wording of the bill's own. */
import type { Operation, Quote } from "../../../../schemas/amendment.ts";
import { legalSchema } from "../../../../schemas/document.ts";
import { problem } from "../../../../schemas/problem.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { printPath, sameStep, stepOf } from "../../../path/index.ts";
import { type TreeUnit, TreeUnit as Unit } from "../find/act-tree.ts";
import { allWords } from "../find/article-units.ts";
import { did, type Effect, refuse, type Step } from "../outcome.ts";

const { attachment } = legalSchema.nodes;

/** Replaces a whole annex; parts of an annex are for a person. */
export function replaceAnnex(
  root: TreeUnit,
  { target }: Operation & { readonly kind: "replace-annex" },
  quote: Quote | null,
  profile: Profile,
): Step<Effect> {
  const [step, ...inside] = target.path;
  if (step === undefined || inside.length > 0)
    return refuse(
      problem("amend/form-refused", { form: `parts of an annex (${printPath(target.path)})` }),
    );
  const held = root.children?.find(({ node }) => {
    const own = node.type === attachment ? stepOf(node, profile) : undefined;
    return own !== undefined && sameStep(own, step);
  });
  if (held === undefined)
    return refuse(problem("amend/not-held", { target: printPath(target.path) }), "not-held");
  const given = quote?.units.find(({ path, node }) => {
    const own = path[0];
    return node.type === attachment && own !== undefined && sameStep(own, step);
  });
  if (given === undefined)
    return refuse(problem("amend/quote-missing", { target: printPath(target.path) }), "not-held");
  const { wid } = held.node.attrs;
  const isEqual = allWords(held.node) === allWords(given.node);
  held.replaceBy([
    Unit.of(attachment.create({ ...given.node.attrs, wid }, given.node.content), held.parent),
  ]);
  return did({
    changes: isEqual ? [] : [{ part: "annex", path: target.path, change: "reworded" }],
    undeclared: [],
    remarks: [],
  });
}
