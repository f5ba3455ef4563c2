/**
 * An act taken apart down to its articles and notes, so that one of them can be exchanged, inserted or moved.
 *
 * A tree is cloned before each instruction: an instruction that fails leaves nothing behind.
 */
import type { Node } from "prosemirror-model";
import type { LabelPath, LabelStep } from "../../../../schemas/amendment.ts";
import { type LegalDocument, legalSchema } from "../../../../schemas/document.ts";
import type { Profile } from "../../../../schemas/profiles/index.ts";
import { isContainerStep, sameStep, stepOf } from "../../../path/index.ts";

const { act, article, attachment, body, container, division, explanation, heading, note } =
  legalSchema.nodes;
const BRANCHES = new Set([act, attachment, body, container, division, explanation]);

/** A unit of the tree. Articles, notes and blocks are leaves; what holds them is a branch. */
export class TreeUnit {
  node: Node;
  children: TreeUnit[] | null;
  parent: TreeUnit | null;
  /** Inserted by the bill that is being applied. */
  isNew: boolean;
  #known: { readonly node: Node; readonly step: LabelStep | undefined } | undefined;

  private constructor(node: Node, parent: TreeUnit | null, isNew: boolean) {
    this.node = node;
    this.parent = parent;
    this.isNew = isNew;
    this.children = null;
  }

  /** The unit that a node is, with all below it. */
  static of(node: Node, parent: TreeUnit | null, isNew = false): TreeUnit {
    const unit = new TreeUnit(node, parent, isNew);
    if (BRANCHES.has(node.type))
      unit.children = node.children.map((child) => TreeUnit.of(child, unit, isNew));
    return unit;
  }

  /** A copy that shares the immutable nodes only. */
  clone(parent: TreeUnit | null = null): TreeUnit {
    const copy = new TreeUnit(this.node, parent, this.isNew);
    copy.#known = this.#known;
    copy.children = this.children?.map((child) => child.clone(copy)) ?? null;
    return copy;
  }

  /** The step that the unit is: every instruction asks for those of all articles. One tree is read by one profile. */
  stepIn(profile: Profile): LabelStep | undefined {
    if (this.#known?.node !== this.node)
      this.#known = { node: this.node, step: stepOf(this.node, profile) };
    return this.#known.step;
  }

  toNode(): Node {
    if (this.children === null) return this.node;
    return this.node.type.create(
      this.node.attrs,
      this.children.map((child) => child.toNode()),
    );
  }

  get isArticle(): boolean {
    return this.node.type === article;
  }

  get isContainer(): boolean {
    return this.node.type === container;
  }

  /** The child at an offset from a child; undefined beyond the ends. */
  siblingAt(offset: number): TreeUnit | undefined {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + offset];
  }

  insertAfter(nodes: readonly Node[]): readonly TreeUnit[] {
    return this.#insertBeside(nodes, 1);
  }

  insertBefore(nodes: readonly Node[]): readonly TreeUnit[] {
    return this.#insertBeside(nodes, 0);
  }

  #insertBeside(nodes: readonly Node[], offset: number): readonly TreeUnit[] {
    const { parent } = this;
    const units = nodes.map((inserted) => TreeUnit.of(inserted, parent, true));
    const siblings = parent?.children ?? [];
    siblings.splice(siblings.indexOf(this) + offset, 0, ...units);
    return units;
  }

  append(nodes: readonly Node[]): readonly TreeUnit[] {
    const units = nodes.map((inserted) => TreeUnit.of(inserted, this, true));
    this.children?.push(...units);
    return units;
  }

  /** Puts other units in its place. */
  replaceBy(units: readonly TreeUnit[]): void {
    const siblings = this.parent?.children ?? [];
    for (const unit of units) unit.parent = this.parent;
    siblings.splice(siblings.indexOf(this), 1, ...units);
  }

  /** The title of a container, or undefined where it has none. */
  get heading(): TreeUnit | undefined {
    const first = this.children?.[0];
    return first?.node.type === heading ? first : undefined;
  }

  setHeading(title: Node | undefined): void {
    const rest = this.children?.filter((child) => child.node.type !== heading) ?? [];
    this.children = title === undefined ? rest : [TreeUnit.of(title, this), ...rest];
  }
}

/** The tree of a document. */
export function treeOf(document: LegalDocument): TreeUnit {
  return TreeUnit.of(document, null);
}

/** All units below one, in the order of the text. */
export function unitsBelow(unit: TreeUnit): readonly TreeUnit[] {
  const found: TreeUnit[] = [];
  collect(unit, found);
  return found;
}

// A generator that hands on what its children yield costs as many calls as the tree is deep, for each unit.
function collect({ children }: TreeUnit, found: TreeUnit[]): void {
  if (children === null) return;
  for (const child of children) {
    found.push(child);
    collect(child, found);
  }
}

/** The articles below a unit in the order of the text. */
export function articlesBelow(unit: TreeUnit): readonly TreeUnit[] {
  return unitsBelow(unit).filter(({ isArticle }) => isArticle);
}

/** The part whose articles are amended: the body, or the annex of an act that enacts one. */
export function amendedPart(root: TreeUnit, inAnnex: boolean): TreeUnit | undefined {
  const type = inAnnex ? attachment : body;
  const parts = root.children?.filter(({ node: part }) => part.type === type) ?? [];
  return inAnnex ? parts.find((part) => articlesBelow(part).length > 0) : parts[0];
}

/** The articles of a number; more than one where the act has it twice. */
export function articlesNumbered(
  part: TreeUnit,
  step: LabelStep,
  profile: Profile,
): readonly TreeUnit[] {
  return articlesBelow(part).filter((unit) => {
    const own = unit.stepIn(profile);
    return own !== undefined && sameStep(own, step);
  });
}

/** The steps of the containers around a unit and its own, from the outside inwards. */
export function containerPath(unit: TreeUnit, profile: Profile): LabelPath {
  const path: LabelStep[] = [];
  for (let at: TreeUnit | null = unit; at !== null; at = at.parent) {
    const step = at.isContainer ? stepOf(at.node, profile) : undefined;
    if (step !== undefined) path.unshift(step);
  }
  return path;
}

/** The containers that a path means: the last step is theirs, the others are around it in this order. */
export function containersAt(
  part: TreeUnit,
  path: LabelPath,
  profile: Profile,
): readonly TreeUnit[] {
  const steps = path.filter(isContainerStep);
  return unitsBelow(part).filter((unit) => {
    if (!unit.isContainer) return false;
    const own = containerPath(unit, profile);
    const last = own.at(-1);
    const wanted = steps.at(-1);
    if (last === undefined || wanted === undefined || !sameStep(last, wanted)) return false;
    return isInOrder(steps.slice(0, -1), own.slice(0, -1));
  });
}

function isInOrder(steps: LabelPath, path: LabelPath): boolean {
  let at = 0;
  for (const step of path) {
    const wanted = steps[at];
    if (wanted !== undefined && sameStep(step, wanted)) at += 1;
  }
  return at === steps.length;
}

/** The notes on articles in an explanation, in order; a note inside a note is part of it. */
export function articleNotes(root: TreeUnit): readonly TreeUnit[] {
  return [...unitsBelow(root)].filter(({ node: unit }) => unit.type === note);
}
