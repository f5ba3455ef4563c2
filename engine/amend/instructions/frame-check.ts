/** What stands between the units of an act and beside its body, which no item of a bill can change. */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { FixedPart } from "../../../schemas/problems/phrase.ts";
import { isSame, labelOf } from "./content.ts";
import type { Notes } from "./notes.ts";
import type { Outline, OutlineUnit } from "./outline.ts";

const { article, container, heading, attachment, body } = legalSchema.nodes;

const FIXED: readonly (readonly [kind: string, part: FixedPart])[] = [
  ["preface", "title"],
  ["preamble", "preamble"],
  ["conclusions", "closing"],
];

/** A problem for each part of the act that differs and that no amending act changes. */
export function checkFixedParts(
  before: LegalDocument,
  after: LegalDocument,
  notes: { readonly before: Notes; readonly after: Notes },
): readonly Problem[] {
  const found: Problem[] = [];
  for (const [kind, part] of FIXED) {
    if (!sameNodes(partsOfKind(before, kind), partsOfKind(after, kind)))
      found.push(problem("phrase/part-fixed", { part }));
  }
  if (!sameNodes(notes.before.rest, notes.after.rest))
    found.push(problem("phrase/part-fixed", { part: "general-explanation" }));
  const annexes = partsOfKind(after, "attachment");
  const known = partsOfKind(before, "attachment");
  if (!sameNodes(known, annexes)) {
    const changed = annexes.find((node, index) => !isSameAt(known, index, node)) ?? known.at(-1);
    const label = changed === undefined ? attachment.name : labelOf(changed);
    found.push(problem("phrase/annex-changed", { label }));
  }
  return found;
}

function partsOfKind(document: Node, kind: string): readonly Node[] {
  return document.children.filter(({ type }) => type.name === kind);
}

function sameNodes(before: readonly Node[], after: readonly Node[]): boolean {
  return (
    before.length === after.length && before.every((node, index) => isSameAt(after, index, node))
  );
}

function isSameAt(nodes: readonly Node[], index: number, node: Node): boolean {
  const other = nodes[index];
  return other !== undefined && isSame(node, other);
}

/** Whether the body has the same texts, headings and omissions around its units as before; new units do not count. */
export function hasSameBodyFrame(
  before: LegalDocument,
  after: LegalDocument,
  outlines: { readonly before: Outline; readonly after: Outline },
): boolean {
  const sides = [before, after].map((document) => ({
    children: partsOfKind(document, body.name).flatMap(({ children }) => children),
  }));
  const [known, now] = sides;
  return known !== undefined && now !== undefined && sameFrame(known, now, outlines);
}

/** The same for one container. */
export function hasSameFrame(
  before: OutlineUnit,
  after: OutlineUnit,
  outlines: { readonly before: Outline; readonly after: Outline },
): boolean {
  return sameFrame(before.node, after.node, outlines);
}

interface Holder {
  readonly children: readonly Node[];
}

function sameFrame(
  before: Holder,
  after: Holder,
  outlines: { readonly before: Outline; readonly after: Outline },
): boolean {
  const known = tokensOf(before, outlines.before, outlines.after);
  const now = tokensOf(after, outlines.after, outlines.before);
  return (
    known.length === now.length &&
    known.every((token, index) => {
      const other = now[index];
      if (typeof token === "string" || typeof other === "string") return token === other;
      return other !== undefined && isSame(token, other);
    })
  );
}

// Texts as they are, and a mark for each run of units that both sides have.
function tokensOf(holder: Holder, own: Outline, other: Outline): readonly (Node | string)[] {
  const shared = new Set<Node>();
  for (const { node, key } of own.units) if (other.byKey.has(key)) shared.add(node);
  const tokens: (Node | string)[] = [];
  for (const child of holder.children) {
    if (child.type === heading) continue;
    if (child.type !== article && child.type !== container) tokens.push(child);
    else if (shared.has(child) && tokens.at(-1) !== "units") tokens.push("units");
  }
  return tokens;
}
