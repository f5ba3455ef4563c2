/** The text as such or as Markdown, and where one is in it. */
import { useRef, useState } from "react";
import type { SourceEditor } from "../../prosemirror/source/source-editor.ts";
import type { KeptWork } from "./keep-work.ts";
import type { Recovery } from "./recovery/use-recovery.ts";

export type TextView = "text" | "markdown";

/** Which of the two is shown, and the editor while it is open. */
export function useTextView(recovery: Recovery, kept: KeptWork) {
  const [view, setView] = useState<TextView>("text");
  const editor = useRef<SourceEditor>(null);
  /** Where to go whenever the editor is opened. */
  const pending = useRef<number | null>(null);
  const typed = (source: string) => {
    recovery.type(source);
    kept.keepSource(source);
  };
  const goTo = (line: number, how: "enter" | "stay") => {
    if (editor.current !== null) {
      editor.current.goToLine(line, how === "enter" ? "focus" : "look");
      return;
    }
    pending.current = line;
    setView("markdown");
  };
  return {
    view,
    /** Shows the other of the two, at a line of the Markdown where there is one. */
    setView: (next: TextView, line: number | null) => {
      if (next === "markdown" && view !== next) pending.current = line;
      setView(next);
    },
    typed,
    goTo,
    replace: (source: string, line: number) => {
      typed(source);
      editor.current?.show(source);
      goTo(line, "enter");
    },
    editorOpened: (open: SourceEditor | null) => {
      editor.current = open;
      if (open !== null && pending.current !== null) open.goToLine(pending.current);
    },
  };
}
