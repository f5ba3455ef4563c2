/** The bar above the text: how safe it is, how it is shown, what can be done. */
import { useMemo, useState } from "react";
import type { ProposalRow, TargetRow, VersionRow } from "../../../../schemas/records/index.ts";
import { Button } from "../../../components/button.tsx";
import { Choice } from "../../../components/choice.tsx";
import { useActions } from "../../../components/shell/actions.ts";
import { useKeys } from "../../../components/use-keys.ts";
import { useWords } from "../../../i18n/index.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { keyText } from "../key-text.ts";
import { SaveSheet } from "./save-sheet.tsx";
import { SyncLine } from "./sync-line.tsx";
import type { TextView } from "./text-view.ts";
import { Tools } from "./tools.tsx";
import "./text.css";

interface TextBarProps {
  readonly editor: DraftEditor;
  readonly proposal: ProposalRow;
  readonly target: TargetRow;
  readonly view: TextView;
  readonly onView: (view: TextView) => void;
  readonly isRecovered: boolean;
}

/** State, views, version and tools. */
export function TextBar({ editor, proposal, target, view, onView, isRecovered }: TextBarProps) {
  const t = useWords("proposal");
  const [isSaving, setIsSaving] = useState(false);
  const [saved, setSaved] = useState<VersionRow>();
  useTextActions(view, onView, setIsSaving);
  useKeys({
    "ctrl+s": () => setIsSaving(true),
    "ctrl+m": () => onView(view === "rich" ? "source" : "rich"),
  });
  return (
    <div className="text-bar">
      <div className="text-bar-row">
        <Choice
          label={t("views")}
          labelled="said"
          value={view}
          options={[
            { value: "rich", text: t("viewRich") },
            { value: "source", text: t("viewSource"), shortcut: keyText("Mod-m") },
          ]}
          onChange={onView}
        />
        <SyncLine editor={editor} isRecovered={isRecovered} saved={saved} />
        <div className="text-bar-end">
          <Button variant="main" shortcut={keyText("Mod-s")} onPress={() => setIsSaving(true)}>
            {t("saveVersion")}
          </Button>
        </div>
      </div>
      {view === "rich" ? <Tools editor={editor} /> : null}
      <SaveSheet
        editor={editor}
        proposal={proposal}
        target={target}
        isOpen={isSaving}
        onOpenChange={setIsSaving}
        onSaved={setSaved}
      />
    </div>
  );
}

/** Offers in the palette what the bar does. */
function useTextActions(
  view: TextView,
  onView: (view: TextView) => void,
  setIsSaving: (isSaving: boolean) => void,
): void {
  const t = useWords("proposal");
  const other = view === "rich" ? "source" : "rich";
  const actions = useMemo(
    () => [
      {
        id: "save",
        text: t("saveVersion"),
        shortcut: keyText("Mod-s"),
        act: () => setIsSaving(true),
      },
      {
        id: "view",
        text: t(other === "source" ? "viewSource" : "viewRich"),
        shortcut: keyText("Mod-m"),
        act: () => onView(other),
      },
    ],
    [t, other, onView, setIsSaving],
  );
  useActions(actions);
}
