/** The draft as Markdown: the same document, the same undo. */

import { TextSelection } from "prosemirror-state";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { writeProven } from "../../../../engine/dialect/index.ts";
import { messageOf } from "../../../../schemas/message.ts";
import { inOrder } from "../../../components/in-order.ts";
import { useLanguage, useWords } from "../../../i18n/index.ts";
import { dropEmptyTexts } from "../../../prosemirror/empty-units.ts";
import { bindSource } from "../../../prosemirror/source/source-binding.ts";
import { openSourceEditor, type SourceEditor } from "../../../prosemirror/source/source-editor.ts";
import { offsetOf, positionOf } from "../../../prosemirror/source/source-place.ts";
import type { SourceProblem } from "../analysis/messages.ts";
import type { DraftEditor } from "../draft-editor.ts";
import { useSignal } from "../signal.ts";
import { useLossWords } from "./told.tsx";
import "./source.css";

/** The source with its problems. */
export function SourcePane({ editor }: { readonly editor: DraftEditor }) {
  const t = useWords("proposal");
  const language = useLanguage();
  const [proven] = useState(() =>
    writeProven(dropEmptyTexts(editor.view.state.doc), editor.profile),
  );
  const [reading, setReading] = useState<"waiting" | "read">("read");
  const { mount, source } = useSource(editor, proven.ok ? "write" : "read", setReading);
  const problems = useSignal(editor.sourceProblems);
  const loss = useSignal(editor.loss);
  const lossWords = useLossWords(editor);
  useEffect(() => {
    source?.tellAt(loss === null ? null : { line: loss.line, text: lossWords });
  }, [source, loss, lossWords]);
  useEffect(() => {
    source?.markLines(problems.map(({ line }) => line));
  }, [source, problems]);
  return (
    <div className="source-pane">
      {proven.ok ? null : (
        <p className="source-fixed" role="note">
          {t("sourceFixed", { reason: messageOf(proven.problem, language) })}
        </p>
      )}
      <div ref={mount} className="source-editor" />
      <p className="quiet source-state" role="status">
        {reading === "waiting" ? t("sourceWaiting") : t("sourceRead")} {lossWords}
      </p>
      <SourceProblems problems={problems} goTo={(line) => source?.goToLine(line)} />
    </div>
  );
}

interface SourceProblemsProps {
  readonly problems: readonly SourceProblem[];
  readonly goTo: (line: number) => void;
}

function SourceProblems({ problems, goTo }: SourceProblemsProps) {
  const t = useWords("proposal");
  const language = useLanguage();
  if (problems.length === 0) return null;
  return (
    <section className="source-problems">
      <h2>{t("sourceProblems")}</h2>
      <ul>
        {inOrder(problems, ({ problem, line }) => (
          <li>
            <button type="button" className="link" onClick={() => goTo(line)}>
              {t("sourceLine", { line })}
            </button>{" "}
            {messageOf(problem, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The cursor of the draft goes where that of the source stood; where that was not moved, it stays as it was. */
function leaveAt({ view, profile }: DraftEditor, open: SourceEditor, opened: number): void {
  const shown = { source: open.source(), document: view.state.doc, profile };
  if (open.cursor() === opened) return;
  const $place = view.state.doc.resolve(positionOf(open.cursor(), shown));
  view.dispatch(view.state.tr.setSelection(TextSelection.near($place)));
}

/** Opens the source in its element, bound to the draft, as long as the pane is shown. */
function useSource(
  editor: DraftEditor,
  access: "write" | "read",
  onRead: (state: "waiting" | "read") => void,
) {
  const t = useWords("proposal");
  const mount = useRef<HTMLDivElement>(null);
  const [source, setSource] = useState<SourceEditor | null>(null);
  const label = useRef(t("sourceLabel"));
  // Before the frame that shows it: the focus is never without a place where letters go.
  useLayoutEffect(() => {
    const element = mount.current;
    if (element === null) return;
    const { view, profile, mint, store, targetId } = editor;
    const binding = bindSource({
      view,
      profile,
      mint,
      kept: access === "write" ? editor.takeKeptSource() : null,
      keep: (typed) => void store.keepSource(targetId, typed),
      onSource: (text) => {
        open.show(text);
        editor.checkSource(text);
      },
      onRead: (state) => {
        onRead(state);
        if (state === "read") editor.checkSource(open.source());
      },
      onLoss: editor.loss.set,
    });
    const open = openSourceEditor({
      mount: element,
      source: binding.source,
      label: label.current,
      language: "id",
      access,
      onTyped: binding.typed,
      onLine: binding.leftLine,
      draftHistory: { undo: binding.undo, redo: binding.redo },
    });
    const stop = editor.change.subscribe(() => binding.draftChanged(editor.change.get()));
    editor.readSource.set(binding.read);
    editor.checkSource(binding.source);
    setSource(open);
    const shown = { source: binding.source, document: view.state.doc, profile };
    const place = offsetOf(view.state.selection.head, shown);
    open.goTo(place);
    return () => {
      binding.close();
      leaveAt(editor, open, place);
      editor.readSource.set(() => undefined);
      stop();
      open.close();
      setSource(null);
    };
  }, [editor, access, onRead]);
  return { mount, source };
}
