/** The outline of the draft: what is changed carries its mark in words. */
import { memo } from "react";
import { useWords } from "../../i18n/index.ts";
import type { OutlineRow } from "./analysis/analyse.ts";
import { currentUnits } from "./current-clause.ts";
import type { DraftEditor } from "./draft-editor.ts";
import { goToUnit } from "./go-to.ts";
import { useSelected, useSignal } from "./signal.ts";

interface DraftOutlineProps {
  readonly editor: DraftEditor;
  /** Called before going, so that the text is shown. */
  readonly onGo: () => void;
  readonly onChoose: () => void;
}

/** The text may only just be shown, and a sheet that closes gives the focus back to its button. In milliseconds. */
const AFTER_CLOSING = 60;

/** The chapters and articles of the draft as buttons that go there. */
export function DraftOutline({ editor, onGo, onChoose }: DraftOutlineProps) {
  const t = useWords("proposal");
  const analysis = useSignal(editor.analysis);
  const around = useSelected(editor.state, (state) =>
    currentUnits(state)
      .map(({ wid }) => wid)
      .join(" "),
  ).split(" ");
  const go = (wid: string) => {
    onGo();
    onChoose();
    setTimeout(() => goToUnit(editor.view, wid), AFTER_CLOSING);
  };
  const rows = (analysis?.outline ?? []).filter(({ wid }) => wid !== "");
  const current = rows.findLast(({ wid }) => around.includes(wid))?.wid;
  return (
    <nav className="draft-outline" aria-label={t("outlineLabel")}>
      <ul>
        {rows.map((row) => (
          <OutlineEntry key={row.wid} row={row} isCurrent={row.wid === current} go={go} />
        ))}
      </ul>
    </nav>
  );
}

interface OutlineEntryProps {
  readonly row: OutlineRow;
  readonly isCurrent: boolean;
  readonly go: (wid: string) => void;
}

const OutlineEntry = memo(
  function OutlineEntry({ row, isCurrent, go }: OutlineEntryProps) {
    const t = useWords("proposal");
    return (
      <li className={`outline-${row.kind}`}>
        <button
          type="button"
          onClick={() => go(row.wid)}
          {...(isCurrent ? { "aria-current": "location" as const } : {})}
        >
          <span className="outline-label">{labelIn(row, t)}</span>
          {row.title === "" ? null : <span className="outline-title">{row.title}</span>}
          {row.mark === null ? null : (
            <span className={`mark mark-${row.mark}`}>{t(`mark_${row.mark}`)}</span>
          )}
          {row.mark === null && row.isTouched ? (
            <span className="mark mark-inside" title={t("mark_inside")}>
              <span className="visually-hidden">{t("mark_inside")}</span>●
            </span>
          ) : null}
        </button>
      </li>
    );
  },
  (before, after) =>
    before.isCurrent === after.isCurrent &&
    before.row.label === after.row.label &&
    before.row.title === after.row.title &&
    before.row.mark === after.row.mark &&
    before.row.isTouched === after.row.isTouched &&
    before.row.wid === after.row.wid,
);

function labelIn(
  { label, kind }: OutlineRow,
  t: (key: "part_explanation" | "part_attachment") => string,
): string {
  if (label !== "") return label;
  return kind === "attachment" ? t("part_attachment") : t("part_explanation");
}
