/** How a clause of an act is named in a sentence: "Pasal 2 ayat (1) huruf c", "BAB II", "Penjelasan Pasal 3 ayat (2)". */
import type { LabelStep } from "../../../schemas/amendment.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import type { Clause } from "../../document/index.ts";
import { printPath, stepInside } from "../../path/index.ts";

/** The full name of a clause; its bare label where no step of it can be cited. */
export function unitName(
  clause: Clause,
  clauseAt: ReadonlyMap<Eid, Clause>,
  profile: Profile,
): string {
  const around: Clause[] = [clause];
  for (let at = parentOf(clause, clauseAt); at !== undefined; at = parentOf(at, clauseAt))
    if (at.kind === clause.kind || at.kind === "article" || isItem(at) || at.kind === "note")
      around.unshift(at);
  if (clause.kind === "container") return around.map(({ label }) => label).join(" ");
  if (clause.kind === "note")
    return `Penjelasan ${around.map(({ label }, index) => (index === 0 ? label : lower(label))).join(" ")}`;
  const steps = around
    .filter(({ kind }) => kind !== "container")
    .map((one): LabelStep | undefined => {
      const parent = parentOf(one, clauseAt);
      return isItem(one) && parent !== undefined
        ? stepInside(parent.node, one.node, profile)
        : stepInside(one.node, one.node, profile);
    });
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length ? printPath(known) : clause.label;
}

function isItem({ kind }: Clause): boolean {
  return kind === "paragraph" || kind === "point";
}

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function parentOf({ parent }: Clause, clauseAt: ReadonlyMap<Eid, Clause>): Clause | undefined {
  return parent === null ? undefined : clauseAt.get(parent);
}
