/** What has become of a clause, in plain words in the margin. */
import type { ClauseStatus } from "../../../schemas/facts.ts";
import { useDates } from "../../i18n/dates.ts";
import { useLanguage, useWords } from "../../i18n/index.ts";
import { proseIn } from "../../i18n/prose.ts";

/** "Dicabut oleh UU 1/2023 Pasal 622, sejak 2 Januari 2026", with what else a reader must know. */
export function StatusNote({ status }: { readonly status: ClauseStatus }) {
  const t = useWords("law");
  const language = useLanguage();
  const { day } = useDates();
  return (
    <p className="unit-status">
      <strong>{t(`is_${status.is}`)}</strong>{" "}
      {t("statusBy", { by: status.by, since: day(status.since) })}
      {status.note === undefined ? null : (
        <span className="unit-status-note"> {proseIn(status.note, language)}</span>
      )}
    </p>
  );
}
