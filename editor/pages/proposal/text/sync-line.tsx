/** How safe what was typed is, in a few calm words. */
import type { VersionRow } from "../../../../schemas/records/index.ts";
import { problemSentence } from "../../../api/problem.ts";
import { useDates } from "../../../i18n/dates.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import type { SyncState } from "../../../prosemirror/sync/session.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { useSignal } from "../signal.ts";

interface SyncLineProps {
  readonly editor: DraftEditor;
  readonly isRecovered: boolean;
  /** The version that was saved last on this page. */
  readonly saved: VersionRow | undefined;
}

/** "tersimpan 10:42", or why not yet. */
export function SyncLine({ editor, isRecovered, saved }: SyncLineProps) {
  const t = useWords("proposal");
  const state = useSignal(editor.sync);
  const words = useSyncWords(state);
  const { time } = useDates();
  return (
    <p className={`sync sync-${state.kind}`} role="status">
      {words}
      {saved === undefined ? null : (
        <span className="sync-version">
          {" "}
          {t("saveDone", { message: saved.message, time: time(saved.createdAt) })}
        </span>
      )}
      {isRecovered ? <span className="sync-recovered"> {t("recovered")}</span> : null}
    </p>
  );
}

function useSyncWords(state: SyncState): string {
  const t = useWords("proposal");
  const { time } = useDates();
  const language = useLanguage();
  switch (state.kind) {
    case "saved":
      return state.at === null ? t("sync_untouched") : t("sync_saved", { time: time(state.at) });
    case "saving":
      return t("sync_saving");
    case "waiting":
      return t("sync_waiting");
    case "refused":
      return t("sync_refused", { reason: problemSentence(state.refusal, language) });
  }
}
