/** A row of a comparison: the clause in both texts, and the comments on it. */

import { type CSSProperties, memo, type ReactNode } from "react";
import { Button } from "../components/button.tsx";
import { useWords } from "../i18n/index.ts";
import { mayComment, quoteWithin } from "./commenting.ts";
import { CommentForm } from "./comments/comment-form.tsx";
import { Threads } from "./comments/threads.tsx";
import { useBeside, useComparison, useNodeName, useWriting } from "./comparison-context.ts";
import { RedlineText } from "./redline-text.tsx";
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
      <RedlineText segments={row.text.unified} hasTitle={hasTitle(row)} />
    </Cell>
  );
}

function SideCells({ row }: { readonly row: ComparisonRow }) {
  return (
    <>
      <Cell side="before" row={row}>
        <RedlineText segments={row.text.before} hasTitle={hasTitle(row)} />
      </Cell>
      <Cell side="after" row={row}>
        <RedlineText segments={row.text.after} hasTitle={hasTitle(row)} />
      </Cell>
    </>
  );
}

interface CellProps {
  readonly side: "before" | "after" | "both";
  readonly row: ComparisonRow;
  readonly children: ReactNode;
}

function Cell({ side, row, children }: CellProps) {
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
    <div className={`cell cell-${side}`} lang={language}>
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
function CellCaption({ side, row }: Omit<CellProps, "children">) {
  const t = useWords("compare");
  if (side === "both" || row.part !== "head") return null;
  const isEmpty = side === "before" ? row.node.before.length === 0 : row.node.after === null;
  return isEmpty ? null : <span className="cell-caption">{t(side)}</span>;
}

function hasTitle({ node, part }: ComparisonRow): boolean {
  return part === "head" && (node.after ?? node.before[0])?.ownTitle !== "";
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
