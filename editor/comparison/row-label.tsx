/** The label of a row: the old one struck through beside the new one where it changed. */
import { useWords } from "../i18n/index.ts";
import type { MergedNode } from "./merged-tree.ts";
import { kindOf } from "./rows.ts";

interface RowLabelProps {
  readonly node: MergedNode;
  /** The side whose label is shown; both for one column. */
  readonly side: "before" | "after" | "both";
}

/** A label hanging beside the text; nothing where the unit has none on that side. */
export function RowLabel({ node, side }: RowLabelProps) {
  const t = useWords("compare");
  const before = node.before[0]?.label ?? "";
  const after = node.after?.label ?? "";
  const changed = side === "both" && after !== "" && before !== "" && before !== after;
  const own = side === "before" || after === "" ? before : after;
  const label = side === "after" ? after : own;
  // Of two cells one is the heading that those who listen jump to.
  const isSpokenSide = side !== "before" || node.after === null;
  const Label = isSpokenSide && HEADED.has(kindOf(node)) ? "h2" : "span";
  if (label === "") return <span className="row-label" />;
  const words = changed ? (
    <>
      <del className="row-label-old" data-said={t("saidDeleted")}>
        {before}
      </del>{" "}
      <ins data-said={t("saidInserted")}>{after}</ins>
    </>
  ) : (
    <WholeLabel node={node} label={label} />
  );
  return (
    <Label className="row-label">
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

/** A label that stands in one text only carries the line of it. */
function WholeLabel({ node, label }: { readonly node: MergedNode; readonly label: string }) {
  const kind = node.change?.kind;
  if (kind === "inserted") return <ins>{label}</ins>;
  if (kind === "deleted" && node.after === null) return <del>{label}</del>;
  return label;
}
