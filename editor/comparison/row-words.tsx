/** What happened to a clause, in words. */

import type { TFunction } from "i18next";
import { useWords } from "../i18n/index.ts";
import type { ComparedNode } from "./compared-node.ts";
import { type Comparison, useComparison } from "./comparison-context.ts";

interface Word {
  readonly text: string;
  /** The row that the word names, where it names another place. */
  readonly href?: string;
}

/** The words of a row: "diubah", "dipindah dari Pasal 5"; several where several things happened. */
export function RowWords({ node }: { readonly node: ComparedNode }) {
  const t = useWords("compare");
  const comparison = useComparison();
  const words = wordsOf(node, comparison, t);
  if (words.length === 0) return null;
  return (
    <p className="row-words">
      {words.map((word, index) => (
        <span key={word.text}>
          {index === 0 ? null : ", "}
          {word.href === undefined ? word.text : <a href={word.href}>{word.text}</a>}
        </span>
      ))}
    </p>
  );
}

function wordsOf(
  node: ComparedNode,
  { nameAfter, nameBefore }: Comparison,
  t: TFunction<"compare">,
): readonly Word[] {
  if (node.movedTo !== null) {
    const text = `→ ${t("change_movedTo", { place: nameAfter(node.movedTo) })}`;
    return [{ text, href: `#${node.movedTo.eid}` }];
  }
  const { change } = node;
  if (change === null) return [];
  const words: Word[] = [];
  const place = node.origin.map(nameBefore).join(", ");
  if (change.kind === "split" || change.kind === "merged")
    words.push({ text: t(`change_${change.kind}`, { place }) });
  else if (change.kind !== "kept") words.push({ text: t(`change_${change.kind}`) });
  if (change.moved) {
    const from = node.before[0];
    const text = `← ${t("change_moved", { place })}`;
    words.push(from === undefined ? { text } : { text, href: `#before:${from.eid}` });
  } else if (change.renumbered) words.push({ text: t("change_renumbered", { place }) });
  if (change.follows) words.push({ text: t("change_follows") });
  if (change.form) words.push({ text: t("change_form") });
  return words;
}
