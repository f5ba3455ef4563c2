/** A comparison in one line: "5 diubah, 1 dipindahkan dari Pasal 9. 128 ketentuan tetap." */
import { summarizeDiff } from "../../engine/diff/index.ts";
import type { DocumentDiff } from "../../schemas/change.ts";
import { useLanguage, useWords } from "../i18n/index.ts";

/** A function that tells a comparison as command line and API do, and what was kept. */
export function useCountsSentence(): (diff: DocumentDiff) => string {
  const t = useWords("compare");
  const language = useLanguage();
  return (diff) => {
    if (diff.changes.length === 0) return t("identical");
    const { kept } = diff.counts;
    const said = `${summarizeDiff(diff, language)}.`;
    return kept === 0 ? said : `${said} ${t("count_kept", { count: kept })}.`;
  };
}
