/** What is said where typing in the Markdown overwrote the label of a unit: it is no unit any more. */
import { useWords } from "../../../i18n/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { keyText } from "../key-text.ts";
import { useSignal } from "../signal.ts";

/** The sentence, empty where no label was lost. */
export function useLossWords(editor: DraftEditor): string {
  const t = useWords("proposal");
  const loss = useSignal(editor.loss);
  if (loss === null) return "";
  const labels = loss.labels.map((label) => citedLabel(label, editor.profile)).join(", ");
  return t("labelLost", { labels, key: keyText("Mod-z") });
}

/** The sentence above the text, so that who left the Markdown hears of it too. */
export function LabelLoss({ editor }: { readonly editor: DraftEditor }) {
  const t = useWords("proposal");
  const words = useLossWords(editor);
  if (words === "") return null;
  return (
    <p className="text-told" role="status">
      {words}{" "}
      <button type="button" className="link" onClick={() => editor.loss.set(null)}>
        {t("toldClose")}
      </button>
    </p>
  );
}
