/** What stands inside units: texts, lists, tables, quotations, and the marks of what is left out. */
import { useWords } from "../../i18n/index.ts";
import { InlineText } from "./inline.tsx";
import type { Renderer } from "./renderer.ts";

function Omission() {
  const t = useWords("law");
  return (
    <p className="law-omission" title={t("omittedLong")}>
      … <span className="law-aside">{t("omitted")}</span>
    </p>
  );
}

const plain: Renderer = (placed, { children }) => children(placed);

/** The renderers of blocks, by the name of the node. */
export const blockRenderers = {
  textBlock: ({ node }) => (
    <p className="law-block">
      <InlineText node={node} />
    </p>
  ),
  crossheading: ({ node }) => (
    <p className="law-crossheading">
      <InlineText node={node} />
    </p>
  ),
  list: (placed, { children }) => <div className="law-list">{children(placed)}</div>,
  omission: () => <Omission />,
  quotation: (placed, { children }) => (
    <blockquote className="law-quotation">{children(placed)}</blockquote>
  ),
  quotedStructure: (placed, { children }) => (
    <blockquote className="law-quoted">{children(placed)}</blockquote>
  ),
  table: (placed, { children }) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls inside itself, by keyboard as well.
    <div className="law-table" tabIndex={0}>
      <table>
        <tbody>{children(placed)}</tbody>
      </table>
    </div>
  ),
  row: (placed, { children }) => <tr>{children(placed)}</tr>,
  cell: ({ node }) => (
    <td colSpan={Number(node.attrs["colspan"])} rowSpan={Number(node.attrs["rowspan"])}>
      <InlineText node={node} />
    </td>
  ),
  act: plain,
} as const satisfies Record<string, Renderer>;
