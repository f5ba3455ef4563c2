/** The whole act at the edge of the window: where the changes are. */

import { useMemo } from "react";
import { arriveAt } from "../components/arrival.ts";
import { useWords } from "../i18n/index.ts";
import { useNodeName } from "./comparison-context.ts";
import { type ComparisonRow, kindOf } from "./rows.ts";
import { isChanged } from "./selection.ts";

interface MinimapProps {
  readonly rows: readonly ComparisonRow[];
  /** The row one is at. */
  readonly current: string | undefined;
}

/** A mark of the map, and how far down it stands. */
interface Tick {
  readonly kind: "change" | "chapter";
  readonly row: ComparisonRow;
  readonly place: string;
}

/** A tick for each change and a line for each chapter, as far down as they stand in the act. */
export function Minimap({ rows, current }: MinimapProps) {
  const t = useWords("compare");
  const nameOf = useNodeName();
  const ticks = useMemo(() => {
    const heads = rows.filter((row) => row.part === "head");
    return heads.flatMap((row, index): readonly Tick[] => {
      const place = `${(100 * index) / heads.length}%`;
      if (isChanged(row)) return [{ kind: "change", row, place }];
      return kindOf(row.node) === "container" ? [{ kind: "chapter", row, place }] : [];
    });
  }, [rows]);
  // The keys N and P and the summary say the same to those who do not point.
  return (
    <div className="minimap" aria-hidden="true" title={t("map")}>
      {ticks.map(({ kind, row, place }) => {
        if (kind === "chapter") {
          return (
            <span key={row.id} className="minimap-chapter" style={{ insetBlockStart: place }} />
          );
        }
        return (
          <span
            key={row.id}
            className={`minimap-tick minimap-${row.node.change?.kind ?? "kept"}`}
            data-current={row.id === current ? "" : undefined}
            style={{ insetBlockStart: place }}
            title={nameOf(row.node)}
            onPointerDown={() => arriveAt(row.id)}
          />
        );
      })}
    </div>
  );
}
