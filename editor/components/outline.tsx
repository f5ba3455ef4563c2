/** The contents of a text: its containers, and the articles in them. */

import { useEffect, useState } from "react";
import type { Clause } from "../../engine/document/index.ts";
import type { ClauseKind } from "../../schemas/document.ts";
import { useWords } from "../i18n/index.ts";
import { usePartName } from "./part-name.ts";

const LISTED: ReadonlySet<ClauseKind> = new Set([
  "container",
  "article",
  "explanation",
  "attachment",
  "conclusions",
]);
/** Only the part of the window below the head counts as "being read". */
const READING_BAND = "-72px 0px -70% 0px";

interface OutlineProps {
  readonly clauses: readonly Clause[];
  readonly onChoose?: () => void;
}

/** Links to every article, under the chapter that holds it; the one being read is marked. */
export function Outline({ clauses, onChoose }: OutlineProps) {
  const t = useWords("law");
  const partName = usePartName();
  const listed = clauses.filter((clause) => LISTED.has(clause.kind) && !isQuoted(clause));
  const current = useCurrentClause(listed);
  return (
    <nav aria-label={t("outline")} className="outline">
      <ul>
        {listed.map((clause) => (
          <li key={clause.eid} className={`outline-${clause.kind}`}>
            <a
              href={`#${clause.eid}`}
              onClick={onChoose}
              {...(clause.eid === current ? { "aria-current": "location" } : {})}
            >
              <span className="outline-label">
                {clause.label === "" ? partName(clause.kind) : clause.label}
              </span>
              {clause.ownTitle === "" ? null : (
                <span className="outline-title">{clause.ownTitle}</span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isQuoted(clause: Clause): boolean {
  return clause.eid.includes("__qstr_");
}

function useCurrentClause(listed: readonly Clause[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const key = listed.map((clause) => clause.eid).join(" ");
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.findLast((entry) => entry.isIntersecting);
        if (entered !== undefined) setCurrent(entered.target.id);
      },
      { rootMargin: READING_BAND },
    );
    for (const eid of key.split(" ")) {
      const element = document.getElementById(eid);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [key]);
  return current;
}
