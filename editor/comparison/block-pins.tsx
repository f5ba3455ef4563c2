/** The third column: the comparative provisions of a block, each provision once. */

import type { ComparedNode } from "./compared-node.ts";
import { useComparison, useNodeName } from "./comparison-context.ts";
import { type PinAt, PinnedProvision } from "./pinned-provision.tsx";
import type { ComparisonRow } from "./rows.ts";

/** All pins of the block's clauses; those of clauses inside it say which. */
export function BlockPins({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { beside } = useComparison();
  const nameOf = useNodeName();
  const heads = rows.filter((row) => row.part === "head");
  const groups = new Map<string, [PinAt, ...PinAt[]]>();
  heads.forEach(({ node }, index) => {
    for (const pin of widsOf(node).flatMap((wid) => beside.pins.get(wid) ?? [])) {
      const source = `${pin.source.versionId} ${pin.source.eid}`;
      const at = { pin, place: index === 0 ? null : nameOf(node) };
      const group = groups.get(source);
      if (group === undefined) groups.set(source, [at]);
      else group.push(at);
    }
  });
  return (
    <div className="pins">
      {[...groups].map(([source, pins]) => (
        <PinnedProvision key={source} pins={pins} />
      ))}
    </div>
  );
}

function widsOf({ after, before }: ComparedNode): readonly string[] {
  const wids = [after, ...before].flatMap((clause) => (clause === null ? [] : [clause.wid]));
  return [...new Set(wids)];
}
