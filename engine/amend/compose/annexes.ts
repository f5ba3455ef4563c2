/** Annexes that changed: a bill replaces each as a whole by an annex of its own (form A10). */
import type { Node } from "prosemirror-model";
import type { LegalDocument } from "../../../schemas/document.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { type Problem, problem } from "../../../schemas/problem.ts";
import type { Profile } from "../../../schemas/profiles/index.ts";
import { equalDocuments } from "../../document/index.ts";
import { omissionIn, stepOf } from "../../path/index.ts";
import { isHeldWhole, labelOf, saySame } from "./content.ts";
import type { BillItem } from "./item.ts";

const { article, attachment } = legalSchema.nodes;

/** The items on annexes, behind all others, and what has no form. */
interface AnnexEdits {
  readonly items: readonly BillItem[];
  readonly problems: readonly Problem[];
}

/**
 * What an edit did to the annexes. None comes, goes or changes its label: no form adds or deletes an annex. Annexes that hold
 * the articles of an act, or leave something out, are not restated.
 */
export function annexEdits(
  before: LegalDocument,
  after: LegalDocument,
  profile: Profile,
): AnnexEdits {
  const [known, now] = [annexesOf(before), annexesOf(after)];
  const changed = now.filter((node, index) => !isSame(known[index], node));
  if (changed.length === 0 && known.length === now.length) return { items: [], problems: [] };
  const isKept =
    known.length === now.length &&
    known.every((node, index) => labelOf(node) === labelOf(now[index] ?? node)) &&
    new Set(now.map(labelOf)).size === now.length;
  const restyled = now.find((node, index) => {
    const base = known[index];
    return base !== undefined && !equalDocuments(base, node) && saySame(base, node);
  });
  if (isKept && restyled !== undefined)
    return { items: [], problems: [problem("phrase/form-only", { label: labelOf(restyled) })] };
  const faulty = isKept ? changed.find((node) => !canBeRestated(node, profile)) : changed[0];
  if (!isKept || faulty !== undefined) {
    const label = labelOf(faulty ?? known.at(-1) ?? attachment.create());
    return { items: [], problems: [problem("phrase/annex-changed", { label })] };
  }
  const items = changed.flatMap((node): readonly BillItem[] => {
    const step = stepOf(node, profile);
    if (step === undefined) return [];
    const target = { path: [step], eid: null };
    return [{ operations: [{ kind: "replace-annex", target }], quote: [], notes: [], annex: node }];
  });
  return { items, problems: [] };
}

function annexesOf(document: LegalDocument): readonly Node[] {
  return document.children.filter(({ type }) => type === attachment);
}

function isSame(before: Node | undefined, after: Node): boolean {
  return before !== undefined && equalDocuments(before, after);
}

function canBeRestated(annex: Node, profile: Profile): boolean {
  let holdsArticle = false;
  annex.descendants((node) => {
    holdsArticle ||= node.type === article;
    return !holdsArticle && !node.isTextblock;
  });
  const isPrinted = isHeldWhole(annex) && omissionIn(annex) === undefined;
  return !holdsArticle && isPrinted && stepOf(annex, profile) !== undefined;
}
