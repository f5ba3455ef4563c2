/** The comparison in words: how many clauses of which change, and which articles. */
import { useState } from "react";
import { factsForReaders, sayFacts } from "../../engine/diff/index.ts";
import { Button } from "../components/button.tsx";
import { useLanguage, useWords } from "../i18n/index.ts";
import { useComparison, useNodeName } from "./comparison-context.ts";
import { useCountsSentence } from "./counts-sentence.ts";
import type { MergedNode } from "./merged-tree.ts";
import type { ComparisonRow } from "./rows.ts";

const LISTED = ["inserted", "reworded", "deleted", "split", "merged", "form"] as const;
/** So many names are a line to read; more would push the first change off the screen, and wait behind a button. */
const NAMED = 12;

/** One sentence of counts, then a line a kind with links to the clauses. */
export function Summary({ stops }: { readonly stops: readonly ComparisonRow[] }) {
  const t = useWords("compare");
  const { answer } = useComparison();
  const sentence = useCountsSentence();
  const facts = sayFacts(factsForReaders(answer.diff.facts), useLanguage());
  const line = (
    <>
      <p className="summary-line">{sentence(answer.diff)}</p>
      {facts === "" ? null : <p className="summary-facts quiet">{facts}</p>}
    </>
  );
  if (answer.diff.changes.length === 0) return line;
  return (
    <section className="summary" aria-label={t("summary")}>
      {line}
      <dl className="summary-list">
        {LISTED.map((kind) => (
          <KindLine key={kind} kind={kind} stops={stops} />
        ))}
      </dl>
    </section>
  );
}

interface KindLineProps {
  readonly kind: (typeof LISTED)[number];
  readonly stops: readonly ComparisonRow[];
}

function KindLine({ kind, stops }: KindLineProps) {
  const t = useWords("compare");
  const nameOf = useNodeName();
  const [isOpen, setOpen] = useState(false);
  const rows = stops.filter(({ node }) => isOfKind(node, kind) && !isNote(node));
  if (rows.length === 0) return null;
  const further = rows.length <= NAMED + 1 ? 0 : rows.length - NAMED;
  const named = isOpen || further === 0 ? rows : rows.slice(0, NAMED);
  const name = kind === "split" || kind === "merged" ? "reworded" : kind;
  return (
    <div>
      <dt>{t(`change_${name}`)}</dt>
      <dd>
        {named.map((row, index) => (
          <span key={row.id}>
            {index === 0 ? null : ", "}
            <a href={`#${row.id}`}>{nameOf(row.node)}</a>
          </span>
        ))}
        {further === 0 ? null : (
          <>
            {" "}
            <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {isOpen ? t("fewerNames") : t("moreNames", { count: further })}
            </Button>
          </>
        )}
      </dd>
    </div>
  );
}

/** A clause whose words stayed and whose form changed stands in a line of its own. */
function isOfKind({ change }: MergedNode, kind: (typeof LISTED)[number]): boolean {
  if (kind === "form") return change?.kind === "kept" && change.form;
  return change?.kind === kind;
}

/** Changes of the explanation follow those of the body; the list names the body alone. */
function isNote(node: MergedNode): boolean {
  const kind = (node.after ?? node.before[0])?.kind;
  return kind === "note" || kind === "division" || kind === "explanation";
}
