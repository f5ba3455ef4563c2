/** What the panels beside the text share. */
import type { ProposalRow, TargetRow } from "../../../../schemas/records/index.ts";
import type { DraftEditor } from "../draft-editor.ts";

/** What every panel works on. */
export interface PanelContext {
  readonly editor: DraftEditor;
  readonly proposal: ProposalRow;
  readonly target: TargetRow;
  /** Shows a clause in the text. */
  readonly goTo: (wid: string) => void;
}
