/** A block of a comparison: clauses that run on, with what is noted beside them. */
import { memo } from "react";
import { BlockNotes } from "./block-notes.tsx";
import { BlockPins } from "./block-pins.tsx";
import { useComparison } from "./comparison-context.ts";
import { ComparedRow } from "./comparison-row.tsx";
import type { ComparisonRow } from "./rows.ts";

/** The text of the block, the notes on it and, in three columns, the provisions next to it. */
export const ComparedBlock = memo(function ComparedBlock(props: {
  readonly rows: readonly ComparisonRow[];
}) {
  const { view } = useComparison();
  return (
    <div className="block">
      <div className="block-text">
        {props.rows.map((row) => (
          <ComparedRow key={row.id} row={row} />
        ))}
      </div>
      <BlockNotes rows={props.rows} />
      {view === "three" ? <BlockPins rows={props.rows} /> : null}
    </div>
  );
});
