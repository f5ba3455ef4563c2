/** The addresses of an act's units by their paths. */
import type { LabelPath } from "../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "../../document/index.ts";
import { fromArticle, isContainerStep, printPath, stepOf } from "../path.ts";
import { noteStep } from "./notes.ts";
import type { PathChange } from "./outcome.ts";

export interface AddressBook {
  readonly find: (part: PathChange["part"], path: LabelPath) => Eid | undefined;
}

/** The addresses of a document; of two units with one path the first. */
export function addressBook(
  document: LegalDocument,
  inAnnex: boolean,
  profile: Profile,
): AddressBook {
  const paths = new Map<Eid, { readonly part: PathChange["part"]; readonly path: LabelPath }>();
  const found = new Map<string, Eid>();
  for (const clause of addressClauses(document, profile)) {
    const place = placeOf(clause, paths, inAnnex, profile);
    if (place === undefined) continue;
    paths.set(clause.eid, place);
    const key = keyOf(place.part, place.path);
    if (place.path.length > 0 && !found.has(key)) found.set(key, clause.eid);
  }
  return { find: (part, path) => found.get(keyOf(part, path)) };
}

function keyOf(part: string, path: LabelPath): string {
  return `${part} ${printPath(fromArticle(path)).toLowerCase()}`;
}

function placeOf(
  { kind, parent, node, label, eid }: Clause,
  known: ReadonlyMap<Eid, { readonly part: PathChange["part"]; readonly path: LabelPath }>,
  inAnnex: boolean,
  profile: Profile,
): { readonly part: PathChange["part"]; readonly path: LabelPath } | undefined {
  if (eid.includes("qstr")) return undefined;
  const outer = parent === null ? undefined : known.get(parent);
  if (kind === "explanation") return { part: "explanation", path: [] };
  if (kind === "body") return inAnnex ? undefined : { part: "body", path: [] };
  if (kind === "attachment") {
    const step = stepOf(node, profile);
    if (inAnnex) return { part: "body", path: [] };
    return step === undefined ? undefined : { part: "annex", path: [step] };
  }
  if (outer === undefined) return undefined;
  if (kind === "division") return outer;
  const step = kind === "note" ? noteStep(label, profile) : stepOf(node, profile);
  if (step === undefined) return undefined;
  if (step.role === "pasal") return { part: outer.part, path: [step] };
  const isNested = isContainerStep(step) || outer.path.some(({ role }) => role === "pasal");
  return isNested ? { part: outer.part, path: [...outer.path, step] } : undefined;
}
