/** The containers and articles of an act in the order of the text, with what each is called and where it stands. */
import type { Node } from "prosemirror-model";
import type { LabelPath } from "../../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import type { Eid } from "../../../schemas/eid.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { addressClauses } from "../../document/index.ts";
import { printPath } from "../../path/index.ts";
import { labelOf } from "./content.ts";
import { headingLabel, type KnownLabel } from "./labels.ts";

const { article, container, omission } = legalSchema.nodes;

/** A container or an article of the body. */
export interface OutlineUnit {
  readonly kind: "container" | "article";
  readonly node: Node;
  /** Its path: containers with all around them, articles alone, since their number runs through the act. */
  readonly path: LabelPath;
  /** What tells it apart from every other unit of the act; the second of two with one label has a count behind it. */
  readonly key: string;
  /** Whether another unit has the same label in the same place, so that no instruction can name it. */
  readonly isDoubled: boolean;
  readonly label: KnownLabel | undefined;
  readonly parent: OutlineUnit | null;
  /** Whether something is left out directly before or after it. */
  readonly isLeftOutBefore: boolean;
  readonly isLeftOutAfter: boolean;
}

/** An act as amending it needs it. */
export interface Outline {
  readonly units: readonly OutlineUnit[];
  readonly byKey: ReadonlyMap<string, OutlineUnit>;
  /** The address of a unit of this act. */
  readonly eidOf: (node: Node) => Eid | null;
}

const known = new WeakMap<
  LegalDocument,
  { readonly profile: Profile; readonly outline: Outline }
>();

/** The outline of the bodies of a document. Linear in the document; the same document is read once. */
export function outlineOf(document: LegalDocument, profile: Profile): Outline {
  const held = known.get(document);
  if (held?.profile === profile) return held.outline;
  const outline = readOutline(document, profile);
  known.set(document, { profile, outline });
  return outline;
}

function readOutline(document: LegalDocument, profile: Profile): Outline {
  const found: OutlineUnit[] = [];
  const visit = (holder: Node, parent: OutlineUnit | null): void => {
    holder.children.forEach((node, index) => {
      if (node.type !== article && node.type !== container) return;
      const unit = unitOf(node, parent, { profile, holder, index });
      found.push(unit);
      if (unit.kind === "container") visit(node, unit);
    });
  };
  for (const part of document.children) if (part.type.name === "body") visit(part, null);
  const units = tellApart(found);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  return { units, byKey, eidOf: addressesOf(document, profile) };
}

// Addresses are computed only where something changed, because that costs as much as the rest of the outline together.
function addressesOf(document: LegalDocument, profile: Profile): Outline["eidOf"] {
  let eids: ReadonlyMap<Node, Eid> | undefined;
  return (node) => {
    eids ??= new Map(addressClauses(document, profile).map((clause) => [clause.node, clause.eid]));
    return eids.get(node) ?? null;
  };
}

// Damaged texts have a label twice. Where nothing changes there, that is no obstacle.
function tellApart(units: readonly OutlineUnit[]): readonly OutlineUnit[] {
  const counts = new Map<string, number>();
  for (const { key } of units) counts.set(key, (counts.get(key) ?? 0) + 1);
  if (counts.size === units.length) return units;
  const seen = new Map<string, number>();
  const told = new Map<OutlineUnit, OutlineUnit>();
  return units.map((unit) => {
    const copy = (seen.get(unit.key) ?? 0) + 1;
    seen.set(unit.key, copy);
    const own: OutlineUnit = {
      ...unit,
      key: copy === 1 ? unit.key : `${unit.key} #${copy}`,
      isDoubled: (counts.get(unit.key) ?? 0) > 1,
      parent: unit.parent === null ? null : (told.get(unit.parent) ?? unit.parent),
    };
    told.set(unit, own);
    return own;
  });
}

interface Surroundings {
  readonly profile: Profile;
  readonly holder: Node;
  readonly index: number;
}

function unitOf(
  node: Node,
  parent: OutlineUnit | null,
  { profile, holder, index }: Surroundings,
): OutlineUnit {
  const kind = node.type === article ? "article" : "container";
  const label = headingLabel(labelOf(node), profile);
  const own = label === undefined ? [] : [label.step];
  const path = kind === "article" ? own : [...(parent?.path ?? []), ...own];
  const key = label === undefined ? `${parent?.key ?? ""} ${labelOf(node)}` : printPath(path);
  const endsOmitted = (unit: Node | undefined): boolean => unit?.lastChild?.type === omission;
  return {
    kind,
    node,
    path,
    key,
    isDoubled: false,
    label,
    parent,
    isLeftOutBefore:
      holder.children[index - 1]?.type === omission || endsOmitted(holder.children[index - 1]),
    isLeftOutAfter: holder.children[index + 1]?.type === omission || endsOmitted(node),
  };
}

/** The articles in the order of the text. */
export function articlesOf({ units }: Pick<Outline, "units">): readonly OutlineUnit[] {
  return units.filter(({ kind }) => kind === "article");
}
