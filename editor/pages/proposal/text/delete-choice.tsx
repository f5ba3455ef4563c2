/** How a unit of the act in force ends: it keeps its label and says so, or it is removed from the text. */
import { Button } from "../../../components/button.tsx";
import { useWords } from "../../../i18n/index.ts";
import { citedLabel } from "../../../prosemirror/cited-label.ts";
import { markDeleted, removeUnit } from "../../../prosemirror/commands/delete-unit.ts";
import { labelOf } from "../../../prosemirror/units.ts";
import type { DraftEditor } from "../draft-editor.ts";

interface DeleteChoiceProps {
  readonly editor: DraftEditor;
  readonly position: number;
  readonly close: () => void;
}

/** Offers both ends of the unit at a position. */
export function DeleteChoice({ editor, position, close }: DeleteChoiceProps) {
  const t = useWords(["proposal", "common"]);
  const { view } = editor;
  const unit = view.state.doc.nodeAt(position);
  if (unit === null) return null;
  const title = t("deleteTitle", { label: citedLabel(labelOf(unit), editor.profile) });
  const carryOut = (end: typeof markDeleted) => {
    view.dispatch(end(view.state, position));
    view.focus();
  };
  return (
    <div role="dialog" aria-label={title} className="question-body">
      <h2 className="question-title">{title}</h2>
      <p>{t("deleteText")}</p>
      <div className="question-actions">
        <Button variant="main" autoFocus onPress={() => carryOut(markDeleted)}>
          {t("deleteKeep")}
        </Button>
        <Button onPress={() => carryOut(removeUnit)}>{t("deleteRemove")}</Button>
        <Button variant="quiet" shortcut="Esc" onPress={close}>
          {t("common:cancel")}
        </Button>
      </div>
    </div>
  );
}
