/** What was recovered as Markdown, to be corrected; it is read anew whenever typing rests. */
import { useEffect, useRef } from "react";
import { useWords } from "../../i18n/index.ts";
import { openSourceEditor, type SourceEditor } from "../../prosemirror/source/source-editor.ts";
import "../proposal/text/source.css";
import type { Recovery } from "./recovery/use-recovery.ts";

interface MarkdownPaneProps {
  readonly recovery: Recovery;
  readonly language: string;
  readonly onTyped: (source: string) => void;
  /** Told with the editor while it is open. */
  readonly onOpen: (editor: SourceEditor | null) => void;
}

/** The source with what is to be looked at marked in it. */
export function MarkdownPane({ recovery, language, onTyped, onOpen }: MarkdownPaneProps) {
  const t = useWords("import");
  const mount = useRef<HTMLDivElement>(null);
  const editor = useRef<SourceEditor>(null);
  const opening = useRef({ recovery, language, onTyped, onOpen, label: t("markdownLabel") });
  useEffect(() => {
    opening.current = { recovery, language, onTyped, onOpen, label: t("markdownLabel") };
  });
  useEffect(() => {
    const element = mount.current;
    if (element === null) return;
    const { label, language: lang, recovery: beginning, onOpen: tell } = opening.current;
    const open = openSourceEditor({
      mount: element,
      source: beginning.source(),
      label,
      language: lang,
      access: "write",
      onTyped: (source) => opening.current.onTyped(source),
    });
    editor.current = open;
    tell(open);
    return () => {
      tell(null);
      open.close();
    };
  }, []);
  const problems = recovery.current?.problems;
  useEffect(() => {
    editor.current?.markLines((problems ?? []).map(({ line }) => line));
  }, [problems]);
  return (
    <div className="import-markdown">
      <div ref={mount} className="source-editor" />
      <p className="quiet" role="status">
        {recovery.isWaiting ? t("sourceWaiting") : t("sourceRead")}
      </p>
    </div>
  );
}
