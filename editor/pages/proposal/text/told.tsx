/**
 * What is said below the text of what was just done to it: a label that typing overwrote, citations that could not
 * follow new numbers, what a paste could not bring.
 */
import { useWords } from "../../../i18n/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { keyText } from "../key-text.ts";
import { useSignal } from "../signal.ts";

/** That units are no units any more, as a sentence; empty where no label was lost. */
export function useLossWords(editor: DraftEditor): string {
  const t = useWords("proposal");
  const loss = useSignal(editor.loss);
  if (loss === null) return "";
  const labels = loss.labels.map((label) => citedLabel(label, editor.profile)).join(", ");
  return t("labelLost", { labels, key: keyText("Mod-z") });
}

function usePasteWords(editor: DraftEditor): string {
  const t = useWords("proposal");
  const lost = useSignal(editor.pasteLoss);
  if (lost.length === 0) return "";
  return t("pasteLost", { what: lost.map((loss) => t(`pasteLost_${loss}`)).join("; ") });
}

function useCitationWords(editor: DraftEditor): string {
  const t = useWords("proposal");
  const places = useSignal(editor.openCitations);
  return places.length === 0 ? "" : t("citationsOpen", { places: places.join(", ") });
}

/** The sentences, in sight wherever the text is scrolled to, each until it is closed. */
export function Told({ editor }: { readonly editor: DraftEditor }) {
  return (
    <div className="text-told-all">
      <ToldLine words={useLossWords(editor)} close={() => editor.loss.set(null)} />
      <ToldLine words={useCitationWords(editor)} close={() => editor.openCitations.set([])} />
      <ToldLine words={usePasteWords(editor)} close={() => editor.pasteLoss.set([])} />
    </div>
  );
}

interface ToldLineProps {
  readonly words: string;
  readonly close: () => void;
}

function ToldLine({ words, close }: ToldLineProps) {
  const t = useWords("proposal");
  if (words === "") return null;
  return (
    <p className="text-told" role="status">
      {words}{" "}
      <button type="button" className="link" onClick={close}>
        {t("toldClose")}
      </button>
    </p>
  );
}
