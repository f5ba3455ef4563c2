/** What is noted beside a block: what happened in words, the reasons, the sources. */

import { Button } from "../components/button.tsx";
import { useWords } from "../i18n/index.ts";
import { mayComment, quoteWithin } from "./commenting.ts";
import { useBeside, useComparison, useNodeName, useWriting } from "./comparison-context.ts";
import { Pairing } from "./pairing.tsx";
import { PinLink } from "./pinned-provision.tsx";
import { RowReason } from "./row-reason.tsx";
import { RowWords } from "./row-words.tsx";
import type { ComparisonRow } from "./rows.ts";
import { isChanged } from "./selection.ts";

/** The notes on the head of the block, then on the clauses inside it that have some of their own. */
export function BlockNotes({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const heads = rows.filter((row) => row.part === "head" && isChanged(row));
  return (
    <div className="notes">
      {heads.map((row, index) => (
        <RowNotes key={row.id} row={row} place={index === 0 ? "head" : "inside"} />
      ))}
    </div>
  );
}

interface RowNotesProps {
  readonly row: ComparisonRow;
  readonly place: "head" | "inside";
}

function RowNotes({ row, place }: RowNotesProps) {
  const t = useWords("compare");
  const { answer, view } = useComparison();
  const { onWrite } = useWriting();
  const { pins, reasons } = useBeside(row.node);
  const nameOf = useNodeName();
  const shownPins = view === "three" ? [] : pins;
  if (place === "inside" && reasons.length === 0 && shownPins.length === 0) return null;
  return (
    <div className="note">
      <div className="note-line">
        {place === "head" ? (
          <RowWords node={row.node} />
        ) : (
          <a className="note-place" href={`#${row.id}`}>
            {nameOf(row.node)}
          </a>
        )}
        {place === "head" ? <Pairing node={row.node} /> : null}
        {place === "head" && mayComment(row.node, answer) ? (
          <Button
            variant="quiet"
            onPress={() => onWrite({ rowId: row.id, quote: quoteWithin(row.id) })}
          >
            {t("comment")}
          </Button>
        ) : null}
      </div>
      {reasons.map((reason) => (
        <RowReason key={reason.wid} reason={reason} />
      ))}
      {shownPins.length === 0 ? null : (
        <p className="note-pins">
          <span className="note-title">{t("comparative")}</span>{" "}
          {shownPins.map((pin, index) => (
            <span key={pin.id}>
              {index === 0 ? null : ", "}
              <PinLink pin={pin} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
