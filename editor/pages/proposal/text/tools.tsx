/** What can be done to the text; the key of each shows on it and in the help. */
import { Button, Toolbar, Tooltip, TooltipTrigger } from "react-aria-components";
import { Key } from "../../../components/button.tsx";
import { useWords } from "../../../i18n/index.ts";
import { type ActionName, actionOf } from "../../../prosemirror/keymap.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { keyText } from "../key-text.ts";
import { useSelected } from "../signal.ts";

const SHOWN = [
  "newArticle",
  "newContainer",
  "chooseLabel",
  "nest",
  "lift",
  "deleteUnit",
  "emphasis",
  "strong",
  "undo",
  "redo",
] as const satisfies readonly ActionName[];

/** Whether an action would do something depends on the place of the cursor; these are asked again at each change. */
const ASKED = [
  "newArticle",
  "newContainer",
  "chooseLabel",
  "undo",
  "redo",
] as const satisfies readonly ActionName[];

/** How long the pointer rests on a tool before its key is shown, in milliseconds; the focus shows it at once. */
const TOOLTIP_DELAY = 300;

/** The toolbar of the rich text: one stop of the Tab key, arrows inside. */
export function Tools({ editor }: { readonly editor: DraftEditor }) {
  const t = useWords("proposal");
  const possible = useSelected(editor.state, (state) =>
    ASKED.filter((name) => actionOf(name).run(state)).join(" "),
  ).split(" ");
  return (
    <Toolbar className="tools" aria-label={t("tools")}>
      {SHOWN.map((name) => {
        const isAsked = ASKED.some((asked) => asked === name);
        return (
          <TooltipTrigger key={name} delay={TOOLTIP_DELAY} closeDelay={0}>
            <Button
              className="tool"
              isDisabled={isAsked && !possible.includes(name)}
              onPress={() => {
                actionOf(name).run(editor.view.state, editor.view.dispatch, editor.view);
                if (name !== "chooseLabel" && name !== "deleteUnit") editor.view.focus();
              }}
            >
              {t(`action_${name}`)}
            </Button>
            <Tooltip className="tooltip" placement="bottom">
              <Key>{keyText(actionOf(name).keys[0] ?? "")}</Key>
            </Tooltip>
          </TooltipTrigger>
        );
      })}
    </Toolbar>
  );
}
