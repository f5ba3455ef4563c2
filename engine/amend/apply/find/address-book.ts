/** The addresses of an act's units by their paths. */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../../schemas/amendment.ts";
import type { LegalDocument } from "../../../../schemas/document.ts";
import type { Eid } from "../../../../schemas/eid.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "../../../document/index.ts";
import {
  fromArticle,
  isArticleStep,
  isContainerStep,
  printPath,
  stepInside,
  stepOf,
} from "../../../path/index.ts";
import { noteStep } from "../notes/merge-note.ts";
import type { PathChange } from "../outcome.ts";

export interface AddressBook {
  readonly find: (part: PathChange["part"], path: LabelPath) => Eid | undefined;
  /** All units of one path, in the order of the text: damaged texts have a label twice. */
  readonly findAll: (part: PathChange["part"], path: LabelPath) => readonly Eid[];
}

/** Where a unit stands, with its node to tell what the units inside it are. */
interface Place {
  readonly part: PathChange["part"];
  readonly path: LabelPath;
  readonly node: Node;
}

/** The addresses of a document; of two units with one path the first. */
export function addressBook(
  document: LegalDocument,
  inAnnex: boolean,
  profile: Profile,
): AddressBook {
  const places = new Map<Eid, Place>();
  const found = new Map<string, Eid[]>();
  for (const clause of addressClauses(document, profile)) {
    if (clause.eid.includes("qstr")) continue;
    const outer = clause.parent === null ? undefined : places.get(clause.parent);
    const place = isPart(clause)
      ? partPlace(clause, inAnnex, profile)
      : outer === undefined
        ? undefined
        : innerPlace(clause, outer, profile);
    if (place === undefined) continue;
    places.set(clause.eid, { ...place, node: clause.node });
    const key = keyOf(place.part, place.path);
    if (place.path.length > 0) found.set(key, [...(found.get(key) ?? []), clause.eid]);
  }
  const findAll: AddressBook["findAll"] = (part, path) => found.get(keyOf(part, path)) ?? [];
  return { find: (part, path) => findAll(part, path)[0], findAll };
}

function keyOf(part: string, path: LabelPath): string {
  return `${part} ${printPath(fromArticle(path)).toLowerCase()}`;
}

function isPart({ kind }: Clause): boolean {
  return kind === "explanation" || kind === "body" || kind === "attachment";
}

function partPlace(
  { kind, node }: Clause,
  inAnnex: boolean,
  profile: Profile,
): Omit<Place, "node"> | undefined {
  if (kind === "explanation") return { part: "explanation", path: [] };
  if (kind === "body") return inAnnex ? undefined : { part: "body", path: [] };
  if (inAnnex) return { part: "body", path: [] };
  const step = stepOf(node, profile);
  return step === undefined ? undefined : { part: "annex", path: [step] };
}

function innerPlace(
  { kind, node, label }: Clause,
  outer: Place,
  profile: Profile,
): Omit<Place, "node"> | undefined {
  const { part, path } = outer;
  if (kind === "division") return { part, path };
  const step = kind === "note" ? noteStep(label, profile) : stepInside(outer.node, node, profile);
  if (step === undefined) return undefined;
  if (isArticleStep(step)) return { part, path: [step] };
  const isNested = isContainerStep(step) || path.some(isArticleStep);
  return isNested ? { part, path: [...path, step] } : undefined;
}
