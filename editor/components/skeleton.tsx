/** What stands where an answer is awaited: lines of text to come, announced once. */

import { useWords } from "../i18n/index.ts";
import { inOrder } from "./in-order.ts";

/** Widths of the lines in percent: a heading, then paragraphs that end where paragraphs end. */
const LINES = [38, 0, 96, 99, 93, 62, 0, 97, 94, 98, 41, 0, 95, 99, 70] as const;

/** Lines of a text that is on its way. */
export function TextSkeleton({ lines = LINES }: { readonly lines?: readonly number[] }) {
  const t = useWords("common");
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t("loading")}</span>
      {inOrder(lines, (width) => (
        <span className="skeleton-line" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}

/** A page whose code is on its way. */
export function PageSkeleton() {
  return (
    <main id="content" className="page page-narrow">
      <TextSkeleton />
    </main>
  );
}
