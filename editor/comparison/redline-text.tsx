/** Words of both texts in one: inserted and deleted words carry their lines, their tint and their element. */
import { inOrder } from "../components/in-order.ts";
import { useWords } from "../i18n/index.ts";
import { isBlank, type Segment } from "./segments.ts";

interface RedlineTextProps {
  readonly segments: readonly Segment[];
  /** Whether the first line is the title of the unit. */
  readonly hasTitle?: boolean;
}

/** The lines of a row. */
export function RedlineText({ segments, hasTitle = false }: RedlineTextProps) {
  return inOrder(segments, (segment, index) =>
    isBlank(segment) ? null : (
      <p className={hasTitle && index === 0 ? "redline-title" : "redline-line"}>
        <Runs segment={segment} />
      </p>
    ),
  );
}

/** The runs of one line. */
function Runs({ segment }: { readonly segment: Segment }) {
  const t = useWords("compare");
  return inOrder(segment, ([sign, text]) => {
    if (sign === "=") return <span>{text}</span>;
    // The words for those who listen are drawn by the style sheet, so that they are no part of the law's text.
    if (sign === "+") return <ins data-said={t("saidInserted")}>{text}</ins>;
    return <del data-said={t("saidDeleted")}>{text}</del>;
  });
}
