/** Names for the parts of a text that have no label of their own. */

import { useCallback } from "react";
import { useWords } from "../i18n/index.ts";

const NAMED = [
  "preface",
  "preamble",
  "recitals",
  "citations",
  "conclusions",
  "explanation",
  "attachment",
  "body",
] as const;

/** A function that names a part by its kind: "Penjelasan", "Penutup". */
export function usePartName(): (kind: string) => string {
  const t = useWords("law");
  return useCallback((kind) => t(`part_${NAMED.find((known) => known === kind) ?? "unit"}`), [t]);
}
