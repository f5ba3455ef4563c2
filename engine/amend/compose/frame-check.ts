/** Finds changes between the units of an act and outside its body. No item of a bill can make such changes. */
import type { Node } from "prosemirror-model";
import { type LegalDocument, legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { FixedPart } from "../../../schemas/problems/phrase.ts";
import { equalDocuments } from "../../document/index.ts";
import { labelOf } from "./content.ts";
import type { Notes } from "./notes.ts";
import type { Outline, OutlineUnit } from "./outline.ts";

const { article, container, heading, body } = legalSchema.nodes;

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
  return found;
}

/** A problem for each note that changed and explains no article of the act: no item would carry it. */
export function checkStrayNotes(
  notes: { readonly before: Notes; readonly after: Notes },
  outline: Outline,
): readonly Problem[] {
  return [...notes.after.byArticle].flatMap(([key, node]) => {
    const known = notes.before.byArticle.get(key);
    const isCarried =
      outline.byKey.has(key) || (known !== undefined && equalDocuments(known, node));
    return isCarried ? [] : [problem("phrase/no-form", { label: labelOf(node) })];
  });
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
  return other !== undefined && equalDocuments(node, other);
}

/** Whether the body has the same texts, headings and omissions between its units as before. */
export function hasSameBodyFrame(before: LegalDocument, after: LegalDocument): boolean {
  const sides = [before, after].map((document) => ({
    children: partsOfKind(document, body.name).flatMap(({ children }) => children),
  }));
  const [known, now] = sides;
  return known !== undefined && now !== undefined && sameFrame(known, now);
}

/** The same for one container. */
export function hasSameFrame(before: OutlineUnit, after: OutlineUnit): boolean {
  return sameFrame(before.node, after.node);
}

interface Holder {
  readonly children: readonly Node[];
}

// The place of a text among the units is not compared here. If it moved, the proof of the bill finds the difference.
function sameFrame(before: Holder, after: Holder): boolean {
  return sameNodes(textsOf(before), textsOf(after));
}

function textsOf({ children }: Holder): readonly Node[] {
  return children.filter(({ type }) => type !== heading && type !== article && type !== container);
}
