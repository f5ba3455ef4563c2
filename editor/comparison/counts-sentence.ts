/** A comparison in one sentence: "5 ketentuan diubah, 51 ketentuan disisipkan, 128 ketentuan tetap." */

import type { ChangeCounts, DocumentDiff } from "../../schemas/change.ts";
import { useWords } from "../i18n/index.ts";

/** Changes in the order of their weight; what was kept comes last. */
const COUNTED = [
  "reworded",
  "inserted",
  "deleted",
  "split",
  "merged",
  "moved",
  "renumbered",
  "kept",
] as const satisfies readonly (keyof ChangeCounts)[];

/** A function that tells a comparison in one sentence. */
export function useCountsSentence(): (diff: DocumentDiff) => string {
  const t = useWords("compare");
  return ({ changes, counts }) => {
    if (changes.length === 0) return t("identical");
    const parts = COUNTED.filter((kind) => counts[kind] > 0).map((kind) =>
      t(`count_${kind}`, { count: counts[kind] }),
    );
    return `${parts.join(", ")}.`;
  };
}
