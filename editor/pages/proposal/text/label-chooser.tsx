/** The label chooser: what Annex II would propose, and a field for any other label. */
import { useEffect, useRef, useState } from "react";
import { Form, Input, Label, Text, TextField } from "react-aria-components";
import { Button } from "../../../components/button.tsx";
import { useWords } from "../../../i18n/index.ts";
import {
  judgeLabel,
  labelChoice,
  numberInOrder,
  setLabel,
} from "../../../prosemirror/commands/label.ts";
import type { DraftEditor } from "../draft-editor.ts";

interface LabelChooserProps {
  readonly editor: DraftEditor;
  readonly position: number;
  readonly close: () => void;
}

/** Chooses the label of the unit at a position. */
export function LabelChooser({ editor, position, close }: LabelChooserProps) {
  const t = useWords("proposal");
  const { view } = editor;
  const choice = labelChoice(view.state, position);
  if (choice === undefined) return null;
  const use = (label: string) => {
    view.dispatch(setLabel(view.state, position, label));
    view.focus();
  };
  const ordered = numberInOrder(view.state, position);
  return (
    <div role="dialog" aria-label={t("labelOf")} className="question-body">
      {choice.proposed.length === 0 ? (
        <p className="quiet">{t("labelNone")}</p>
      ) : (
        <fieldset className="label-proposals">
          <legend className="quiet">{t("labelProposed")}</legend>
          {choice.proposed.map((label) => (
            <Button
              key={label}
              variant={label === choice.current ? "main" : "plain"}
              onPress={() => use(label)}
            >
              {label}
            </Button>
          ))}
          {ordered === undefined ? null : (
            <Button
              variant="quiet"
              onPress={() => {
                view.dispatch(ordered);
                close();
              }}
            >
              {t("labelOrder")}
            </Button>
          )}
        </fieldset>
      )}
      <TypedLabel editor={editor} position={position} first={choice.current} use={use} />
      {choice.isInBase ? <p className="quiet">{t("labelInBase")}</p> : null}
    </div>
  );
}

interface TypedLabelProps {
  readonly editor: DraftEditor;
  readonly position: number;
  readonly first: string;
  readonly use: (label: string) => void;
}

/** The field: a label that is taken or not known is said, and may be used all the same. */
function TypedLabel({ editor, position, first, use }: TypedLabelProps) {
  const t = useWords("proposal");
  const [typed, setTyped] = useState(first);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const label = typed.trim();
  const verdict = label === first ? "right" : judgeLabel(editor.view.state, position, label);
  return (
    <Form
      className="label-typed"
      onSubmit={(event) => {
        event.preventDefault();
        if (label !== "") use(label);
      }}
    >
      <TextField className="field" value={typed} onChange={setTyped} maxLength={60}>
        <Label>{t("labelTyped")}</Label>
        <Input ref={field} className="input" autoComplete="off" spellCheck="false" />
        <Text slot="description" role="status">
          {verdict === "duplicate" ? t("labelDuplicate") : null}
          {verdict === "unknown" && label !== "" ? t("labelUnknown") : null}
        </Text>
      </TextField>
      <Button type="submit" shortcut="↵">
        {t("labelSet")}
      </Button>
    </Form>
  );
}
