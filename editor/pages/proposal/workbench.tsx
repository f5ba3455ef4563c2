/** The drafting table: outline with change marks, the text, and the panels beside it. */
import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ProposalRow, TargetRow } from "../../../schemas/records/index.ts";
import { Failed } from "../../components/failed.tsx";
import { Panel } from "../../components/panel.tsx";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useWords } from "../../i18n/index.ts";
import type { DraftEditor } from "./draft-editor.ts";
import { DraftOutline } from "./outline.tsx";
import { SidePanels } from "./panels/side-panels.tsx";
import { QuestionPopover } from "./text/question-popover.tsx";
import { TextBar } from "./text/text-bar.tsx";
import type { TextView } from "./text/text-view.ts";
import { Told } from "./text/told.tsx";
import { useDraftEditor } from "./use-draft-editor.ts";

const loadSource = () => import("./text/source-pane.tsx");
const SourcePane = lazy(async () => ({ default: (await loadSource()).SourcePane }));

interface WorkbenchProps {
  readonly proposal: ProposalRow;
  readonly target: TargetRow;
}

/** One act of a proposal, open for editing. */
export function Workbench({ proposal, target }: WorkbenchProps) {
  const t = useWords("proposal");
  const draft = useDraftEditor(target, t("draftOf", { cite: target.work.cite }));
  const { editor } = draft;
  const [chosen, setView] = useState<TextView>();
  // A source that was left unread is shown again first: nothing typed is hidden.
  const view = chosen ?? (editor?.hasKeptSource === true ? "source" : "rich");
  if (draft.error !== null) return <Failed error={draft.error} retry={draft.retry} />;
  return (
    <div className="workbench">
      <Panel title={t("outline")} wide="(width >= 62rem)" className="workbench-outline">
        {(close) =>
          editor === null ? null : (
            <DraftOutline editor={editor} onGo={() => setView("rich")} onChoose={close} />
          )
        }
      </Panel>
      <Panel title={t("panels")} wide="(width >= 80rem)" className="workbench-side">
        {(close) =>
          editor === null ? null : (
            <SidePanels
              editor={editor}
              proposal={proposal}
              target={target}
              onGo={() => setView("rich")}
              close={close}
            />
          )
        }
      </Panel>
      <section className="workbench-text" aria-label={t("draftOf", { cite: target.work.cite })}>
        {editor === null ? null : (
          <TextBar
            editor={editor}
            proposal={proposal}
            target={target}
            view={view}
            onView={setView}
            isRecovered={draft.isRecovered}
          />
        )}
        {editor === null ? <TextSkeleton /> : null}
        <RichPane mount={draft.mount} editor={editor} isShown={view === "rich"} />
        {editor === null || view === "rich" ? null : (
          <Suspense fallback={<TextSkeleton />}>
            <SourcePane editor={editor} />
          </Suspense>
        )}
      </section>
    </div>
  );
}

interface RichPaneProps {
  readonly mount: (element: HTMLElement | null) => void;
  readonly editor: DraftEditor | null;
  readonly isShown: boolean;
}

/** The rich text; it stays while the source is shown, since it holds the one history. */
function RichPane({ mount, editor, isShown }: RichPaneProps) {
  const t = useWords("proposal");
  const wasShown = useRef(isShown);
  useLayoutEffect(() => {
    const isBack = isShown && !wasShown.current;
    wasShown.current = isShown;
    if (!isBack || editor === null) return;
    editor.view.focus();
    editor.view.dispatch(editor.view.state.tr.scrollIntoView());
  }, [isShown, editor]);
  useEffect(() => {
    // Who writes may want the other view next, without waiting for it.
    editor?.view.dom.addEventListener("focus", () => void loadSource(), { once: true });
  }, [editor]);
  return (
    <div className="rich-pane" hidden={!isShown}>
      <p className="text-hint quiet">{t("toolKeys")}</p>
      <div ref={mount} />
      {editor === null ? null : <QuestionPopover editor={editor} />}
      {editor === null ? null : <Told editor={editor} />}
    </div>
  );
}
