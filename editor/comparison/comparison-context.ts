/** What every row of a comparison may ask for. */
import { createContext, useContext } from "react";
import type { CompareAnswer } from "../../schemas/api/compare.ts";
import type { ComparedNode } from "./compared-node.ts";
import type { NameClause } from "./place.ts";

export type View = "unified" | "side" | "three";

/** Pins, reasons and comments of a comparison, by the permanent identity of their clause. */
export interface Beside {
  readonly pins: ReadonlyMap<string, readonly CompareAnswer["pins"][number][]>;
  readonly reasons: ReadonlyMap<string, CompareAnswer["reasons"][number]>;
  readonly comments: ReadonlyMap<string, readonly CompareAnswer["comments"][number][]>;
}

export interface Comparison {
  readonly answer: CompareAnswer;
  readonly view: View;
  readonly beside: Beside;
  readonly nameBefore: NameClause;
  readonly nameAfter: NameClause;
}

export const ComparisonContext = createContext<Comparison | null>(null);

/** The comparison around. */
export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext);
  if (comparison === null) throw new TypeError("expected a ComparisonContext around this row");
  return comparison;
}

/** The comment that is being written. */
export interface Writing {
  /** The row it is on, with the words that were selected; null while none is written. */
  readonly at: { readonly rowId: string; readonly quote: string | null } | null;
  readonly onWrite: (at: Writing["at"]) => void;
}

export const WritingContext = createContext<Writing | null>(null);

/** The comment that is being written in the comparison around. */
export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (writing === null) throw new TypeError("expected a WritingContext around this row");
  return writing;
}

/** The pins, reasons and comments of a clause, found by its identity in either text. */
export function useBeside(node: ComparedNode) {
  const { beside } = useComparison();
  const wids = [node.after, ...node.before].flatMap((clause) =>
    clause === null || clause.wid === "" ? [] : [clause.wid],
  );
  const distinct = [...new Set(wids)];
  return {
    pins: distinct.flatMap((wid) => beside.pins.get(wid) ?? []),
    reasons: distinct.flatMap((wid) => beside.reasons.get(wid) ?? []),
    comments: distinct.flatMap((wid) => beside.comments.get(wid) ?? []),
  };
}

/** A function that names the clause of a node, as it is called now or was called before. */
export function useNodeName(): (node: ComparedNode) => string {
  const { nameAfter, nameBefore } = useComparison();
  return ({ after, before }) => {
    const [first] = before;
    if (after !== null) return nameAfter(after);
    return first === undefined ? "" : nameBefore(first);
  };
}
