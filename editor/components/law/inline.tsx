/** Running text with its marks. Links lead only to the web; anything else is text. */

import type { Mark, Node } from "prosemirror-model";
import type { ReactNode } from "react";
import { useWords } from "../../i18n/index.ts";
import { inOrder } from "../in-order.ts";

/** The running text inside a node. */
export function InlineText({ node }: { readonly node: Node }): ReactNode {
  return inOrder(node.children, markedUp);
}

function markedUp(child: Node): ReactNode {
  const inner = child.isText ? child.text : <ImageWords node={child} />;
  return child.marks.reduceRight<ReactNode>((content, mark) => wrap(mark, content), inner);
}

function wrap(mark: Mark, content: ReactNode): ReactNode {
  switch (mark.type.name) {
    case "strong":
      return <strong>{content}</strong>;
    case "emphasis":
      return <em>{content}</em>;
    case "code":
      return <code>{content}</code>;
    case "link":
      return <WebLink href={String(mark.attrs["href"])}>{content}</WebLink>;
    default:
      return content;
  }
}

function WebLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//iu.test(href)) return children;
  return (
    <a href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}

// Images of an annex are kept by reference; their description stands for them.
function ImageWords({ node }: { readonly node: Node }) {
  const t = useWords("law");
  return (
    <span className="law-image">
      {t("image", { description: String(node.attrs["alt"] ?? "") })}
    </span>
  );
}
