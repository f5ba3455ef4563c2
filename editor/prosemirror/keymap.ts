/** Which key does what in the rich text; the same table feeds the key hints. */
import { selectAll, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import type { Command, Plugin } from "prosemirror-state";
import { legalSchema } from "../../schemas/document.ts";
import { backspace, deleteForward } from "./commands/backspace.ts";
import { deleteUnit } from "./commands/delete-unit.ts";
import { enter } from "./commands/enter.ts";
import { chooseLabel } from "./commands/label.ts";
import { lift, nest } from "./commands/nest.ts";
import { newArticle, newContainer } from "./commands/new-article.ts";
import { newText } from "./commands/new-text.ts";

export type ActionName =
  | "enter"
  | "newText"
  | "nest"
  | "lift"
  | "newArticle"
  | "newContainer"
  | "chooseLabel"
  | "deleteUnit"
  | "emphasis"
  | "strong"
  | "undo"
  | "redo";

interface Action {
  readonly name: ActionName;
  /** In the spelling of prosemirror-keymap; the first is the one that hints show. */
  readonly keys: readonly string[];
  readonly run: Command;
}

/** All that a key or a button can do to the text. */
const actions: readonly Action[] = [
  { name: "enter", keys: ["Enter"], run: enter },
  { name: "newText", keys: ["Shift-Enter"], run: newText },
  { name: "nest", keys: ["Tab"], run: nest },
  { name: "lift", keys: ["Shift-Tab"], run: lift },
  { name: "newArticle", keys: ["Mod-Enter"], run: newArticle },
  { name: "newContainer", keys: ["Mod-Shift-Enter"], run: newContainer },
  { name: "chooseLabel", keys: ["Mod-l"], run: chooseLabel },
  { name: "deleteUnit", keys: ["Mod-Shift-Backspace", "Mod-Shift-Delete"], run: deleteUnit },
  { name: "emphasis", keys: ["Mod-i"], run: toggleMark(legalSchema.marks.emphasis) },
  { name: "strong", keys: ["Mod-b"], run: toggleMark(legalSchema.marks.strong) },
  { name: "undo", keys: ["Mod-z"], run: undo },
  { name: "redo", keys: ["Mod-y", "Mod-Shift-z"], run: redo },
];

/** The action of a name. */
export function actionOf(name: ActionName): Action {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) throw new RangeError(`expected an action, got ${name}`);
  return found;
}

/** The keys of the rich text as a plugin. */
export function legalKeys(): Plugin {
  const bound = actions.flatMap(({ keys, run }) => keys.map((key) => [key, run] as const));
  return keymap({
    ...Object.fromEntries(bound),
    "Mod-a": selectAll,
    // Deleting words and lines is left to the browser, but for what joins at the ends of texts.
    ...onKeys(["Backspace", "Shift-Backspace", "Mod-Backspace", "Alt-Backspace"], backspace),
    ...onKeys(["Delete", "Mod-Delete", "Alt-Delete"], deleteForward),
  });
}

function onKeys(keys: readonly string[], command: Command): Record<string, Command> {
  return Object.fromEntries(keys.map((key) => [key, command]));
}
