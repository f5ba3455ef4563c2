/** What a comparison is drawn from: its rows, the names of clauses, and what stands beside them. */
import { useMemo } from "react";
import { addressClauses, type Clause } from "../../../engine/document/index.ts";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import { legalSchema } from "../../../schemas/document.ts";
import { profileOfWork } from "../../../schemas/profiles/index.ts";
import type { Beside } from "../../comparison/comparison-context.ts";
import { clauseNames } from "../../comparison/place.ts";
import { comparisonRows } from "../../comparison/rows.ts";
import { usePartName } from "../../components/part-name.ts";

/** Computed once an answer; comments that come later leave the rows as they are. */
export function useComparisonData(answer: CompareAnswer) {
  const partName = usePartName();
  const { diff, beforeDocument, afterDocument } = answer;
  const beforeIri = answer.before.work.iri;
  const afterIri = answer.after.work.iri;
  const texts = useMemo(() => {
    const before = {
      document: legalSchema.nodeFromJSON(beforeDocument),
      profile: profileOfWork(beforeIri),
    };
    const after = {
      document: legalSchema.nodeFromJSON(afterDocument),
      profile: profileOfWork(afterIri),
    };
    return { before, after, rows: comparisonRows(diff, before, after) };
  }, [diff, beforeDocument, afterDocument, beforeIri, afterIri]);
  const names = useMemo(() => {
    const name = ({ document, profile }: typeof texts.before) =>
      clauseNames(addressClauses(document, profile), profile, (clause: Clause) =>
        partName(clause.kind),
      );
    return { nameBefore: name(texts.before), nameAfter: name(texts.after) };
  }, [texts, partName]);
  const beside = useMemo(() => besideOf(answer), [answer]);
  return { rows: texts.rows, beside, ...names };
}

function besideOf({ pins, reasons, comments }: CompareAnswer): Beside {
  return {
    pins: byWid(pins),
    reasons: new Map(reasons.map((reason) => [reason.wid, reason])),
    comments: byWid(comments),
  };
}

function byWid<Row extends { readonly wid: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.wid);
    if (group === undefined) groups.set(row.wid, [row]);
    else group.push(row);
  }
  return groups;
}
