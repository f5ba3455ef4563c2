/** What an instruction quotes, as units of the act amended. */
import type { Node, NodeType } from "prosemirror-model";
import type { LabelPath, LabelStep, Operation, QuotedUnit } from "../../schemas/amendment.ts";
import { legalSchema } from "../../schemas/document.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { omissionIn, printPath, stepOf } from "../path/index.ts";
import { isMarkAlone } from "./marks.ts";
import type { LooseMark } from "./quote-marks.ts";

const { article, container, heading, list, omission, paragraph, quotedStructure, textBlock } =
  legalSchema.nodes;

/** What a chapter holds beside chapters. */
const IN_CONTAINER: ReadonlySet<NodeType> = new Set([heading, article, omission]);

export interface ReadQuote {
  readonly units: readonly QuotedUnit[];
  /** Marks of quotation that stand between units. */
  readonly loose: readonly LooseMark[];
  /** The texts of a quote that holds nothing else but marks; none where it holds anything else. */
  readonly texts: readonly Node[];
  /** The first words of the quote that stand in no unit. A quote with such words is not understood. */
  readonly stray: string | undefined;
  /** The unit that leaves something out, if there is one. Its full text is not known. */
  readonly omits: string | undefined;
}

/** Gives the address of the unit that begins at a position of the bill. */
export type AddressAt = (position: number) => string;

/** The units quoted in a unit of the bill that begins at a position; none where it quotes nothing. */
export function readQuote(
  unit: Node,
  position: number,
  addressAt: AddressAt,
  profile: Profile,
): ReadQuote {
  const units: QuotedUnit[] = [];
  let stray: string | undefined;
  const loose: LooseMark[] = [];
  const texts: Node[] = [];
  let isCut = false;
  let isText = true;
  unit.forEach((child, offset) => {
    if (child.type !== quotedStructure) return;
    child.forEach((quoted, inner) => {
      const at = position + 1 + offset + 1 + inner;
      if (isMark(quoted)) {
        loose.push({ text: quoted.textContent, unit: units.length });
        return;
      }
      if (quoted.type === textBlock) texts.push(quoted);
      else isText = false;
      const found = unitsOf(quoted, at, addressAt, profile);
      if (quoted.type === omission) isCut = true;
      else if (found === undefined) stray ??= quoted.textContent.slice(0, 60);
      else {
        units.push(...found);
        for (const { node } of found) stray ??= strayIn(node, profile)?.textContent.slice(0, 60);
      }
    });
  });
  const cut = isCut ? printPath(units.at(-1)?.path ?? []) : undefined;
  const partial = units.find(({ node }) => omissionIn(node) !== undefined);
  return {
    units,
    loose,
    texts: isText ? texts : [],
    stray,
    omits: partial === undefined ? cut : printPath(partial.path),
  };
}

// Until 2009 what is restated stands between quotation marks, which belong to the bill.
function isMark(node: Node): boolean {
  return node.type === textBlock && isMarkAlone(node.textContent);
}

function unitsOf(
  node: Node,
  at: number,
  addressAt: AddressAt,
  profile: Profile,
): readonly QuotedUnit[] | undefined {
  if (node.type === container || node.type === article || node.type === paragraph) {
    const step = stepOf(node, profile);
    if (step === undefined) return undefined;
    return [{ path: [step], at: addressAt(at), node: withTitle(node) }];
  }
  if (node.type !== list) return undefined;
  const units: QuotedUnit[] = [];
  let isWhole = true;
  node.forEach((item, offset) => {
    const step = stepOf(item, profile);
    if (step === undefined) isWhole = false;
    else units.push({ path: [step], at: addressAt(at + 1 + offset), node: item });
  });
  return isWhole ? units : undefined;
}

// The title of a container may stand on a line of its own under its label.
function withTitle(node: Node): Node {
  const [first, second] = node.children;
  if (node.type !== container || first?.type !== textBlock) return node;
  const isTitle = second === undefined || second.type === article || second.type === container;
  if (!isTitle) return node;
  return node.copy(node.content.replaceChild(0, heading.create(null, first.content)));
}

// Words of a chapter that stand in no article of it: its articles are no longer what was printed.
//
//     ## BAB IA LAIN
//     "Pasal 3A              the heading of an article behind a mark is none
//     Setiap orang.
function strayIn(node: Node, profile: Profile): Node | undefined {
  if (node.type !== container || profile.deleted.test(node.lastChild?.textContent ?? ""))
    return undefined;
  for (const child of node.children) {
    if (child.type === container) {
      const found = strayIn(child, profile);
      if (found !== undefined) return found;
    } else if (!IN_CONTAINER.has(child.type) && !isMark(child)) return child;
  }
  return undefined;
}

/** Every article that is quoted, those in quoted containers included. */
export function quotedArticles(
  units: readonly QuotedUnit[],
  profile: Profile,
): readonly LabelStep[] {
  return units.flatMap(({ node }) => articleSteps(node, profile));
}

function articleSteps(node: Node, profile: Profile): readonly LabelStep[] {
  if (node.type === article) {
    const step = stepOf(node, profile);
    return step === undefined ? [] : [step];
  }
  return node.type === container
    ? node.children.flatMap((child) => articleSteps(child, profile))
    : [];
}

/**
 * The containers that are quoted. Where only a title changes, the containers inside of quoted ones count as well, since a title
 * does not bring along what the print has under it.
 */
export function quotedContainers(
  units: readonly QuotedUnit[],
  operations: readonly Operation[],
): readonly Node[] {
  const outer = units.flatMap(({ node }) => (node.type === container ? [node] : []));
  return isOfTitle(operations) ? outer.flatMap(withInner) : outer;
}

function withInner(node: Node): readonly Node[] {
  return [node, ...node.children.filter(({ type }) => type === container).flatMap(withInner)];
}

/** Whether an instruction changes the title of a unit. */
export function isOfTitle(operations: readonly Operation[]): boolean {
  return operations.some(({ kind }) => kind === "replace-heading");
}

/** The numbers of the paragraphs that are quoted. */
export function quotedParagraphs(
  units: readonly QuotedUnit[],
  profile: Profile,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type === paragraph) found.add(stepOf(node, profile)?.number ?? "");
    else for (const child of node.children) visit(child);
  };
  for (const { node } of units) visit(node);
  return found;
}

/** The paths of the outermost units that are quoted. */
export function quotedPaths(units: readonly QuotedUnit[]): readonly LabelPath[] {
  return units.map(({ path }) => path);
}
