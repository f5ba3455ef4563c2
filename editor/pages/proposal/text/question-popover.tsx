/** The question that the text leaves to the person, asked beside the unit it is about. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { openQuestion, settle } from "../../../prosemirror/question.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { useSelected } from "../signal.ts";
import { DeleteChoice } from "./delete-choice.tsx";
import { LabelChooser } from "./label-chooser.tsx";

/** Shows the open question; Escape leaves it unanswered and gives the text the focus back. */
export function QuestionPopover({ editor }: { readonly editor: DraftEditor }) {
  const kind = useSelected(editor.state, (state) => openQuestion(state)?.kind ?? null);
  const position = useSelected(editor.state, (state) => openQuestion(state)?.position ?? -1);
  const box = useRef<HTMLDivElement>(null);
  const place = usePlace(editor, position);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box is brought into sight each time it is placed.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, [place]);
  if (kind === null) return null;
  const close = () => {
    editor.view.dispatch(settle(editor.view.state.tr));
    editor.view.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys and focus of the dialog inside bubble up to here.
    <div
      ref={box}
      className="question"
      style={place}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next !== null && !event.currentTarget.contains(next)) {
          editor.view.dispatch(settle(editor.view.state.tr));
        }
      }}
    >
      {kind === "label" ? (
        <LabelChooser key={position} editor={editor} position={position} close={close} />
      ) : (
        <DeleteChoice key={position} editor={editor} position={position} close={close} />
      )}
    </div>
  );
}

interface Place {
  readonly insetBlockStart: number;
  readonly insetInlineStart: number;
}

/** How far below the top of its unit the question stands, in pixels: under the first line. */
const BELOW = 30;

function usePlace(editor: DraftEditor, position: number): Place {
  const [place, setPlace] = useState<Place>({ insetBlockStart: 0, insetInlineStart: 0 });
  useLayoutEffect(() => {
    const unit = position < 0 ? null : editor.view.nodeDOM(position);
    const pane = editor.view.dom.parentElement?.parentElement;
    if (!(unit instanceof HTMLElement) || pane === null || pane === undefined) return;
    const [inner, outer] = [unit.getBoundingClientRect(), pane.getBoundingClientRect()];
    setPlace({
      insetBlockStart: inner.top - outer.top + BELOW,
      insetInlineStart: Math.max(0, inner.left - outer.left),
    });
  }, [editor, position]);
  return place;
}
