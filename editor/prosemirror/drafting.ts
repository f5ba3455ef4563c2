/** What the commands know beside the text: the country's labels, and which units the base act has. */
import { type EditorState, Plugin, PluginKey } from "prosemirror-state";
import type { Profile } from "../../schemas/profiles/index.ts";

export interface Drafting {
  readonly profile: Profile;
  /** The identities of the units of the base: their labels are never given away and never used again. */
  readonly base: ReadonlySet<string>;
}

/** Whether the act is new: nothing in it stands yet, so its units are numbered plainly and may be numbered anew. */
export function isNewAct({ base }: Pick<Drafting, "base">): boolean {
  return base.size === 0;
}

const draftingKey = new PluginKey<Drafting>("drafting");

/** A plugin that carries what the commands know; it never changes during a session. */
export function drafting(value: Drafting): Plugin<Drafting> {
  return new Plugin({
    key: draftingKey,
    state: { init: () => value, apply: (_transaction, kept: Drafting) => kept },
  });
}

/** What the commands know; throws where a state was made without the plugin. */
export function draftingOf(state: EditorState): Drafting {
  const found = draftingKey.getState(state);
  if (found === undefined) throw new TypeError("expected a state with the drafting plugin");
  return found;
}
