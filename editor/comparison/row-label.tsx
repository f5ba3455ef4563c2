/** The label of a row: what is gone of it struck through beside what it is now. */
import type { WordRun } from "../../schemas/change.ts";
import type { ComparedNode } from "./compared-node.ts";
import { Runs, runsOf, type ShownSide } from "./redline-text.tsx";
import { kindOf } from "./rows.ts";

interface RowLabelProps {
  readonly node: ComparedNode;
  readonly side: ShownSide;
}

/** A label hanging beside the text; nothing where the unit has none on that side. */
export function RowLabel({ node, side }: RowLabelProps) {
  const runs = node.movedTo === null ? runsOf(node.label, side) : departedRuns(node, side);
  // Of two cells one is the heading that those who listen jump to.
  const isSpokenSide = side !== "before" || node.after === null;
  const Label = isSpokenSide && HEADED.has(kindOf(node)) ? "h2" : "span";
  if (runs.length === 0) return <span className="row-label" />;
  const words = <Runs runs={runs} />;
  return (
    <Label className={runs.length > 1 ? "row-label row-label-changed" : "row-label"}>
      {isSpokenSide ? (
        <a className="row-link" href={`#${node.id}`}>
          {words}
        </a>
      ) : (
        words
      )}
    </Label>
  );
}

const HEADED: ReadonlySet<string> = new Set(["container", "article", "explanation", "attachment"]);

/** What moved away is not gone: the mark of the row says where it is. */
function departedRuns({ label }: ComparedNode, side: ShownSide): readonly WordRun[] {
  return side === "after" ? [] : label.map(([, text]) => ["=", text]);
}
