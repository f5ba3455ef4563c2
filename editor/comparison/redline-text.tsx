/** Words of both texts in one: inserted and deleted words carry their lines, their tint and their element. */
import type { WordRun } from "../../schemas/change.ts";
import { inOrder } from "../components/in-order.ts";
import { useWords } from "../i18n/index.ts";
import type { RowLine } from "./rows.ts";

/** Which text is shown; `both` has the words of both in one column. */
export type ShownSide = "before" | "after" | "both";

interface RedlineTextProps {
  readonly lines: readonly RowLine[];
  readonly side: ShownSide;
}

/** The lines of a row. */
export function RedlineText({ lines, side }: RedlineTextProps) {
  return inOrder(lines, ({ role, words }) => {
    const shown = runsOf(words, side);
    return shown.length === 0 ? null : (
      <p className={role === "title" ? "redline-title" : "redline-line"}>
        <Runs runs={shown} />
      </p>
    );
  });
}

/** Runs with their lines, for words and for labels. */
export function Runs({ runs }: { readonly runs: readonly WordRun[] }) {
  const t = useWords("compare");
  return inOrder(runs, ([sign, text]) => {
    if (sign === "=") return <span>{text}</span>;
    // The words for those who listen are drawn by the style sheet, so that they are no part of the law's text.
    if (sign === "+") return <ins data-said={t("saidInserted")}>{text}</ins>;
    return <del data-said={t("saidDeleted")}>{text}</del>;
  });
}

/** The runs that a text has. */
export function runsOf(words: readonly WordRun[], side: ShownSide): readonly WordRun[] {
  const foreign = side === "before" ? "+" : side === "after" ? "-" : "";
  return words.filter(([sign, text]) => sign !== foreign && text !== "");
}
