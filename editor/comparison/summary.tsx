/** The comparison in words: how many clauses of which change; opened, which. */
import { useMemo, useState } from "react";
import {
  type ChangesByKind,
  changesByKind,
  factsForReaders,
  sayFacts,
  TOLD_KINDS,
} from "../../engine/diff/index.ts";
import { Button } from "../components/button.tsx";
import { useLanguage, useWords } from "../i18n/index.ts";
import { useComparison, useNodeName } from "./comparison-context.ts";
import { useCountsSentence } from "./counts-sentence.ts";
import type { ComparisonRow } from "./rows.ts";
import { rowsOfChanges } from "./selection.ts";

/** So many names are a line to read; more wait behind a button. */
const NAMED = 12;

/** One sentence of counts; behind it a line a kind with links to the clauses, the same changes counted. */
export function Summary({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { answer } = useComparison();
  const sentence = useCountsSentence();
  const facts = sayFacts(factsForReaders(answer.diff.facts), useLanguage());
  const told = useMemo(() => changesByKind(answer.diff), [answer.diff]);
  const homes = useMemo(() => rowsOfChanges(rows), [rows]);
  const factsLine = facts === "" ? null : <p className="summary-facts quiet">{facts}</p>;
  if (answer.diff.changes.length === 0) {
    return (
      <>
        <p className="summary-line">{sentence(answer.diff)}</p>
        {factsLine}
      </>
    );
  }
  return (
    <details className="summary">
      <summary className="summary-line">{sentence(answer.diff)}</summary>
      {factsLine}
      <dl className="summary-list">
        {TOLD_KINDS.map((kind) => (
          <KindLine
            key={kind}
            kind={kind}
            rows={told[kind].flatMap((change) => homes.get(change) ?? [])}
          />
        ))}
      </dl>
    </details>
  );
}

interface KindLineProps {
  readonly kind: keyof ChangesByKind;
  readonly rows: readonly ComparisonRow[];
}

function KindLine({ kind, rows }: KindLineProps) {
  const t = useWords("compare");
  const nameOf = useNodeName();
  const [isOpen, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const further = rows.length <= NAMED + 1 ? 0 : rows.length - NAMED;
  const named = isOpen || further === 0 ? rows : rows.slice(0, NAMED);
  return (
    <div>
      <dt>{t(`told_${kind}`)}</dt>
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
