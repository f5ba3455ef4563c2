/** The desk on which an import is checked: the file, the places to look at, the text; then it is saved. */
import { useMemo, useState } from "react";
import type { ReadingAnswer } from "../../../schemas/api/import.ts";
import type { Facts } from "../../../schemas/facts.ts";
import { Choice } from "../../components/choice.tsx";
import { Failed } from "../../components/failed.tsx";
import { useActions } from "../../components/shell/actions.ts";
import { TextSkeleton } from "../../components/skeleton.tsx";
import { useKeys } from "../../components/use-keys.ts";
import { useMedia } from "../../components/use-media.ts";
import { useWords } from "../../i18n/index.ts";
import { ChecksPanel } from "./checks/checks-panel.tsx";
import { languageOf } from "./facts/facts-fields.ts";
import type { KeptWork } from "./keep-work.ts";
import { MarkdownPane } from "./markdown-pane.tsx";
import { RecoveredView } from "./recovered-view.tsx";
import { SaveSheet } from "./save/save-sheet.tsx";
import { showPaneAgain } from "./show-place.ts";
import { SourceView } from "./source/source-view.tsx";
import { type Checking, useChecking } from "./use-checking.ts";
import { WorkbenchHead } from "./workbench-head.tsx";

interface WorkbenchProps {
  readonly reading: ReadingAnswer;
  readonly kept: KeptWork;
}

type Pane = "source" | "checks" | "text";

/** From here on the three panes stand beside each other. */
const WIDE = "(width >= 64rem)";

/** One import. */
export function Workbench({ reading, kept }: WorkbenchProps) {
  const t = useWords("import");
  const [pane, setPane] = useState<Pane>("checks");
  const [isSaving, setIsSaving] = useState(false);
  const [markup, setMarkup] = useState<"shown" | "hidden">("hidden");
  const checking = useChecking(reading, kept, () => setPane("text"));
  const isWide = useMedia(WIDE);
  useKeys({
    n: () => checking.step(1),
    p: () => checking.step(-1),
    s: checking.settleCurrent,
    e: checking.repairCurrent,
    "ctrl+m": checking.toggleView,
    "ctrl+s": () => setIsSaving(true),
  });
  useActions([
    { id: "import-save", text: t("save"), shortcut: "Ctrl S", act: () => setIsSaving(true) },
    { id: "import-next", text: t("next"), shortcut: "N", act: () => checking.step(1) },
  ]);
  const turnTo = (other: Pane) => {
    setPane(other);
    showPaneAgain();
  };
  // Where the panes do not stand beside each other, what one asks to see comes to the front.
  const across = (other: Pane) => {
    if (!isWide) turnTo(other);
  };
  const isShown = (one: Pane) => isWide || pane === one;
  return (
    <main id="content" className="import-desk">
      <WorkbenchHead
        reading={reading}
        checking={checking}
        markup={markup}
        onMarkup={setMarkup}
        onSave={() => setIsSaving(true)}
      />
      {isWide ? null : <PaneChoice pane={pane} onChange={turnTo} />}
      <p className="import-status" role="status">
        {checking.status}
      </p>
      <div className="import-panes">
        <section className="import-pane" aria-label={t("source")} hidden={!isShown("source")}>
          <SourceView
            pages={checking.pages}
            markup={markup}
            onChoose={(line, unit) => {
              checking.chooseLine(line, unit);
              if (unit !== null) across("text");
            }}
          />
        </section>
        <section className="import-pane" aria-label={t("checks")} hidden={!isShown("checks")}>
          <ChecksPanel
            checks={checking.checks}
            at={checking.at}
            isSettled={checking.isSettled}
            onGo={checking.go}
            onStep={checking.step}
            onSettle={checking.settle}
            onRepair={checking.repair}
            onRestore={checking.restore}
          />
        </section>
        <section className="import-pane" aria-label={t("recovered")} hidden={!isShown("text")}>
          <TextPane
            checking={checking}
            language={reading.facts?.language}
            onChoose={(eid) => {
              checking.chooseUnit(eid);
              across("source");
            }}
          />
        </section>
      </div>
      <SaveSheet
        reading={reading}
        checking={checking}
        isOpen={isSaving}
        onOpenChange={setIsSaving}
      />
    </main>
  );
}

interface PaneChoiceProps {
  readonly pane: Pane;
  readonly onChange: (pane: Pane) => void;
}

function PaneChoice({ pane, onChange }: PaneChoiceProps) {
  const t = useWords("import");
  return (
    <div className="import-choice">
      <Choice
        label={t("panes")}
        labelled="said"
        value={pane}
        options={[
          { value: "source", text: t("source") },
          { value: "checks", text: t("checks") },
          { value: "text", text: t("recovered") },
        ]}
        onChange={onChange}
      />
    </div>
  );
}

function PendingText({ isPending }: { readonly isPending: boolean }) {
  return isPending ? <TextSkeleton /> : null;
}

interface TextPaneProps {
  readonly checking: Checking;
  readonly language: Facts["language"] | undefined;
  readonly onChoose: (eid: string) => void;
}

function TextPane({ checking, language, onChoose }: TextPaneProps) {
  const t = useWords("import");
  const { recovery, view } = checking;
  const spoken = language ?? languageOf(recovery.profile.id);
  const bar = useMemo(
    () => [
      { value: "text" as const, text: t("recovered") },
      { value: "markdown" as const, text: t("markdown"), shortcut: "Ctrl M" },
    ],
    [t],
  );
  return (
    <>
      <div className="import-view">
        <Choice
          label={t("recovered")}
          labelled="said"
          value={view}
          options={bar}
          onChange={checking.setView}
        />
      </div>
      {recovery.failure === null ? null : (
        <Failed error={recovery.failure} retry={() => location.reload()} />
      )}
      {recovery.current === null ? (
        <PendingText isPending={recovery.failure === null} />
      ) : view === "markdown" ? (
        <MarkdownPane
          recovery={recovery}
          language={spoken}
          onTyped={checking.typed}
          onOpen={checking.editorOpened}
        />
      ) : (
        <RecoveredView
          current={recovery.current}
          profile={recovery.profile}
          language={spoken}
          shown={checking.shown}
          onChoose={onChoose}
        />
      )}
    </>
  );
}
