/** The words for why a part of a line was dropped or read otherwise. */
import { DROP_REASONS, REPAIR_RULES } from "../../../../schemas/account.ts";
import type { ImportSpan } from "../../../../schemas/records/index.ts";
import { useWords } from "../../../i18n/index.ts";

/** A name such as `nomor halaman`; empty for what was kept as it is. */
export function useReasonName(): (span: Pick<ImportSpan, "reason">) => string {
  const t = useWords("intake");
  return ({ reason }) => {
    const rule = REPAIR_RULES.find((known) => known === reason);
    if (rule !== undefined) return t(`rule_${rule}`);
    const dropped = DROP_REASONS.find((known) => known === reason);
    return dropped === undefined ? "" : t(`reason_${dropped}`);
  };
}
