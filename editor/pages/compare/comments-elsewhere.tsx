/** Comments on clauses that neither of the two texts has: shown with their words, never pointed at another clause. */

import { Threads } from "../../comparison/comments/threads.tsx";
import { useComparison } from "../../comparison/comparison-context.ts";
import type { ComparisonRow } from "../../comparison/rows.ts";
import { useWords } from "../../i18n/index.ts";

/** A section at the end; nothing where every comment has its clause. */
export function CommentsElsewhere({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const t = useWords("compare");
  const { answer } = useComparison();
  const wids = new Set(
    rows.flatMap(({ node }) => [node.after?.wid, ...node.before.map(({ wid }) => wid)]),
  );
  const elsewhere = answer.comments.filter(({ wid }) => !wids.has(wid));
  if (elsewhere.length === 0) return null;
  return (
    <section className="comments-elsewhere">
      <h2>{t("commentsElsewhere")}</h2>
      <p className="quiet">{t("commentsElsewhereText")}</p>
      <Threads comments={elsewhere} />
    </section>
  );
}
