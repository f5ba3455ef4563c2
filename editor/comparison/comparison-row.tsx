/** A row of a comparison: the clause in both texts, and the comments on it. */

import { type CSSProperties, memo, type ReactNode } from "react";
import { Button } from "../components/button.tsx";
import { useWords } from "../i18n/index.ts";
import { mayComment, quoteWithin } from "./commenting.ts";
import { CommentForm } from "./comments/comment-form.tsx";
import { Threads } from "./comments/threads.tsx";
import { useBeside, useComparison, useNodeName, useWriting } from "./comparison-context.ts";
import { RedlineText, type ShownSide } from "./redline-text.tsx";
import { RowForm } from "./row-form.tsx";
import { RowLabel } from "./row-label.tsx";
import { type ComparisonRow, kindOf } from "./rows.ts";

/** One row; what it needs from outside it finds in the comparison around. */
export const ComparedRow = memo(function ComparedRow({ row }: { readonly row: ComparisonRow }) {
  const { view } = useComparison();
  return (
    <div
      id={row.id}
      className={`row ${rowClass(row)}`}
      style={{ "--depth": row.depth } as CSSProperties}
    >
      {view === "unified" ? <UnifiedCell row={row} /> : <SideCells row={row} />}
      {row.part === "head" ? <RowForm node={row.node} /> : null}
      {row.part === "head" ? <RowComments row={row} /> : null}
    </div>
  );
});

function rowClass({ node, part }: ComparisonRow): string {
  const names = [`row-${kindOf(node)}`, `row-${part}`];
  const { change } = node;
  if (node.movedTo !== null) names.push("row-moved-away");
  else if (change === null) names.push("row-same");
  if (change !== null) names.push(`row-${change.kind}`);
  if (change?.moved === true && node.movedTo === null) names.push("row-moved");
  if (change?.follows === true) names.push("row-follows");
  if (change?.form === true && node.movedTo === null) names.push("row-reformed");
  return names.join(" ");
}

function UnifiedCell({ row }: { readonly row: ComparisonRow }) {
  return (
    <Cell side="both" row={row}>
      <RedlineText lines={row.lines} side="both" />
    </Cell>
  );
}

function SideCells({ row }: { readonly row: ComparisonRow }) {
  const alone = aloneSide(row);
  const sides = alone === null ? (["before", "after"] as const) : [alone];
  return sides.map((side) => (
    <Cell key={side} side={side} row={row} isAlone={alone !== null}>
      <RedlineText lines={row.lines} side={side} />
    </Cell>
  ));
}

/** The only text that a wholly new or deleted clause stands in; null for every other. */
function aloneSide({ node }: ComparisonRow): "before" | "after" | null {
  if (node.change?.kind === "inserted" && node.before.length === 0) return "after";
  return node.change?.kind === "deleted" && node.after === null ? "before" : null;
}

interface CellProps {
  readonly side: ShownSide;
  readonly row: ComparisonRow;
  readonly isAlone?: boolean;
  readonly children: ReactNode;
}

function Cell({ side, row, isAlone = false, children }: CellProps) {
  const t = useWords("law");
  const { answer } = useComparison();
  const { language } = (side === "before" ? answer.before : answer.after).facts;
  if (row.part === "omission") {
    return (
      <p className={`cell cell-${side} law-omission`}>
        … <span className="law-aside">{t("omitted")}</span>
      </p>
    );
  }
  return (
    <div className={`cell cell-${side} ${isAlone ? "cell-alone" : ""}`} lang={language}>
      <CellCaption side={side} row={row} />
      {row.part === "head" ? (
        <RowLabel node={row.node} side={side} />
      ) : (
        <span className="row-label" />
      )}
      <div className="cell-text">{children}</div>
    </div>
  );
}

/** Which text a cell is of, where cells stand below each other. */
function CellCaption({ side, row }: Pick<CellProps, "side" | "row">) {
  const t = useWords("compare");
  if (side === "both" || row.part !== "head") return null;
  const isEmpty = side === "before" ? row.node.before.length === 0 : row.node.after === null;
  return isEmpty ? null : <span className="cell-caption">{t(side)}</span>;
}

function RowComments({ row }: { readonly row: ComparisonRow }) {
  const t = useWords("compare");
  const { answer } = useComparison();
  const { at, onWrite } = useWriting();
  const { comments } = useBeside(row.node);
  const nameOf = useNodeName();
  if (!mayComment(row.node, answer)) return null;
  const isWriting = at?.rowId === row.id;
  return (
    <>
      {isWriting ? null : (
        <div className="row-comment">
          <Button
            aria-label={t("commentOn", { place: nameOf(row.node) })}
            onPress={() => onWrite({ rowId: row.id, quote: quoteWithin(row.id) })}
          >
            {t("comment")}
          </Button>
        </div>
      )}
      <Threads comments={comments} />
      {isWriting ? <CommentForm row={row} quote={at.quote} /> : null}
    </>
  );
}
