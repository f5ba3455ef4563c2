/** The state of a draft in the editor: the text with everything that acts on it. */
import { collab } from "prosemirror-collab";
import { history } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { type Drafting, drafting } from "./drafting.ts";
import { filledUnits } from "./empty-units.ts";
import { legalKeys } from "./keymap.ts";
import { changeMarks } from "./plugins/change-marks.ts";
import { findingMarks } from "./plugins/finding-marks.ts";
import { identities } from "./plugins/identities.ts";
import { plainNumbers } from "./plugins/plain-numbers.ts";
import { typedLabels } from "./plugins/typed-labels.ts";
import { undoSteps } from "./plugins/undo-steps.ts";
import { questions } from "./question.ts";

interface LegalStateOptions extends Drafting {
  readonly document: Node;
  /** How many steps of the log the document holds. */
  readonly length: number;
  /** The window, so that the log can tell its steps from those of others. */
  readonly clientId: string;
  readonly mint: () => string;
}

/** A state whose text is ready to be typed in. */
export function createLegalState(options: LegalStateOptions): EditorState {
  const { document, length, clientId, mint, profile, base } = options;
  return EditorState.create({
    doc: document,
    plugins: [
      drafting({ profile, base }),
      questions(),
      typedLabels(profile),
      legalKeys(),
      identities(mint),
      filledUnits(),
      plainNumbers(),
      changeMarks(),
      findingMarks(),
      undoSteps(),
      history(),
      collab({ version: length, clientID: clientId }),
    ],
  });
}
