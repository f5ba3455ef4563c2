/** Lists as rules see them: the line before, the items, what follows. */
import type { Node } from "prosemirror-model";
import { legalSchema } from "../../schemas/document.ts";
import { type Clause, inlineText } from "../document/index.ts";
import type { Subject } from "./subject.ts";

const { list, textBlock, omission } = legalSchema.nodes;

export interface ListItem {
  readonly clause: Clause;
  /** The last line that stands in the item or in what is inside it. */
  readonly ending: string;
}

export interface ListParts {
  /** The unit that the list stands in. */
  readonly holder: Clause;
  /** The line before the list; undefined where there is none. */
  readonly intro: string | undefined;
  readonly items: readonly ListItem[];
  /** Whether a text follows in the same unit. */
  readonly hasTail: boolean;
  /** Whether something is left out in it. */
  readonly isCut: boolean;
  /** Whether its items are sentences of their own, such as definitions. */
  readonly isOfSentences: boolean;
}

/** The lists directly in a unit. */
export function listsIn(holder: Clause, subject: Subject): readonly ListParts[] {
  const clauses = subject.childrenOf(holder.eid);
  const byNode = new Map(clauses.map((clause) => [clause.node, clause]));
  return holder.node.children.flatMap((child, at) => {
    if (child.type !== list) return [];
    const before = holder.node.children[at - 1];
    const items = child.children.flatMap((node) => {
      const clause = byNode.get(node);
      return clause?.kind !== "point" ? [] : [{ clause, ending: lastLine(node) }];
    });
    return [
      {
        holder,
        items,
        intro: before?.type === textBlock ? inlineText(before) : undefined,
        hasTail: holder.node.children[at + 1]?.type === textBlock,
        isCut: child.children.some(({ type }) => type === omission),
        isOfSentences: areSentences(items),
      },
    ];
  });
}

// Most of them: in a list of definitions one full stop may be missing, and that is for another rule.
function areSentences(items: readonly ListItem[]): boolean {
  const sentences = items.filter(({ ending }) => /[.”"]$/u.test(ending));
  return sentences.length * 2 > items.length;
}

function lastLine(node: Node): string {
  const last = node.lastChild;
  if (last === null) return "";
  return last.type === textBlock ? inlineText(last).trimEnd() : lastLine(last);
}
