/** Words that were dropped, put back into the Markdown where they stood. */
import type { ImportSpan } from "../../../../schemas/records/index.ts";
import { unitOf } from "./read-recovered.ts";
import type { CurrentText } from "./use-recovery.ts";

interface Dropped {
  readonly text: string;
  /** The line of the file. */
  readonly line: number;
  readonly spans: readonly ImportSpan[];
  readonly current: Pick<CurrentText, "clauses" | "lines">;
}

/**
 * The Markdown with the words as a paragraph of their own behind the unit that stood before them in the file, and the line
 * at which they now stand, from 1.
 */
export function restoreLine(
  source: string,
  { text, line, spans, current }: Dropped,
): { readonly source: string; readonly line: number } {
  const before = spans.findLast((span) => span.line < line && span.eid !== null);
  const index = current.clauses.findIndex(
    (clause) => before !== undefined && unitOf(clause) === before.eid,
  );
  const next = current.clauses
    .slice(index + 1)
    .map(({ eid }) => current.lines.get(eid) ?? 0)
    .find((start) => start > lineOf(current, index));
  const lines = source.split("\n");
  const at = next === undefined ? lines.length : next - 1;
  return {
    source: [...lines.slice(0, at), text, "", ...lines.slice(at)].join("\n"),
    line: at + 1,
  };
}

function lineOf({ clauses, lines }: Dropped["current"], index: number): number {
  return lines.get(clauses[index]?.eid ?? "") ?? 0;
}
