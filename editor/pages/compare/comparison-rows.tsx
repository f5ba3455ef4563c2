/** The rows of a comparison, with gaps that open. */

import { memo, useState } from "react";
import { ComparedBlock } from "../../comparison/comparison-block.tsx";
import { useComparison, type View } from "../../comparison/comparison-context.ts";
import type { ComparisonRow } from "../../comparison/rows.ts";
import { blocksOf, type Stretch } from "../../comparison/selection.ts";
import { Button } from "../../components/button.tsx";
import { useGrowing } from "../../components/use-growing.ts";
import { useDates } from "../../i18n/dates.ts";
import { useWords } from "../../i18n/index.ts";

interface ComparisonRowsProps {
  readonly stretches: readonly Stretch[];
  readonly view: View;
  /** The row one is at; it is drawn at once. */
  readonly current: string;
}

/** Column heads, then every stretch; what was kept waits behind its number. */
export function ComparisonRows({ stretches, view, current }: ComparisonRowsProps) {
  const t = useWords("compare");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const at = stretches.findIndex(({ rows }) => rows.some(({ id }) => id === current));
  const drawn = useGrowing(stretches.length, at + 1);
  return (
    <div className="rows">
      <ColumnHeads view={view} />
      {stretches.slice(0, drawn).map((stretch) =>
        stretch.kind === "rows" || opened.has(stretch.id) ? (
          <Rows key={stretch.id} rows={stretch.rows} />
        ) : (
          <div key={stretch.id} className="gap-row">
            <Button
              variant="quiet"
              aria-label={t("showGap", { count: stretch.clauses })}
              onPress={() => setOpened((now) => new Set([...now, stretch.id]))}
            >
              {t("gap", { count: stretch.clauses })}
            </Button>
          </div>
        ),
      )}
    </div>
  );
}

const Rows = memo(function Rows({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  return (
    <div className="stretch">
      {blocksOf(rows).map((block) => (
        <ComparedBlock key={block[0]?.id ?? ""} rows={block} />
      ))}
    </div>
  );
});

function ColumnHeads({ view }: { readonly view: View }) {
  const t = useWords(["compare", "common"]);
  const { answer } = useComparison();
  const { day } = useDates();
  if (view === "unified") return null;
  const nameOf = (side: "before" | "after") => {
    const { work, state, date } = answer[side];
    return `${work.cite}, ${t("versionOf", { state: t(`common:state_${state}`), date: day(date) })}`;
  };
  return (
    <div className="column-heads">
      <div className="column-pair">
        <p>
          <strong>{t("before")}</strong> <span className="quiet">{nameOf("before")}</span>
        </p>
        <p>
          <strong>{t("after")}</strong> <span className="quiet">{nameOf("after")}</span>
        </p>
      </div>
      {view === "three" ? (
        <p>
          <strong>{t("comparative")}</strong>
        </p>
      ) : null}
    </div>
  );
}
