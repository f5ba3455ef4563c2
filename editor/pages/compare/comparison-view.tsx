/** A comparison as it is read: summary, toolbar, rows, and the map at the edge. */

import { useLocation, useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { countedChanges } from "../../../engine/diff/index.ts";
import type { CompareAnswer } from "../../../schemas/api/compare.ts";
import { quoteWithin, selectedRow } from "../../comparison/commenting.ts";
import {
  type Comparison,
  ComparisonContext,
  type Writing,
  WritingContext,
} from "../../comparison/comparison-context.ts";
import { Minimap } from "../../comparison/minimap.tsx";
import {
  changedStretches,
  isOnlyRenumbered,
  stopsOf,
  wholeStretches,
} from "../../comparison/selection.ts";
import { Summary } from "../../comparison/summary.tsx";
import { useArrival } from "../../components/arrival.ts";
import { type PageAction, useActions } from "../../components/shell/actions.ts";
import { useKeys } from "../../components/use-keys.ts";
import { useMedia } from "../../components/use-media.ts";
import { useWords } from "../../i18n/index.ts";
import { CommentsElsewhere } from "./comments-elsewhere.tsx";
import { type CompareAddress, SHOWS, type Show, showOf, VIEWS, viewOf } from "./compare-address.ts";
import { CompareToolbar } from "./compare-toolbar.tsx";
import { ComparisonRows } from "./comparison-rows.tsx";
import { useComparisonData } from "./use-comparison-data.ts";

interface ComparisonViewProps {
  readonly answer: CompareAnswer;
  readonly address: CompareAddress;
  readonly onChange: (changed: CompareAddress) => void;
}

/** The comparison that the server answered. */
export function ComparisonView({ answer, address, onChange }: ComparisonViewProps) {
  const { rows, beside, nameBefore, nameAfter } = useComparisonData(answer);
  const isWide = useMedia("(width >= 80rem)");
  const view = viewOf(address, isWide && answer.pins.length > 0 ? "three" : "unified");
  const show = showOf(address);
  const { hash } = useLocation();
  const stops = useMemo(
    () =>
      stopsOf(rows, countedChanges(answer.diff)).filter(
        (row) => show !== "words" || !isOnlyRenumbered(row),
      ),
    [rows, show, answer.diff],
  );
  const stretches = useMemo(() => {
    if (show === "whole") return wholeStretches(rows);
    const wanted = (wid: string) =>
      beside.comments.get(wid)?.some(({ resolved }) => resolved === null);
    return changedStretches(
      rows,
      (row) => row.id === hash || wanted(row.node.after?.wid ?? "") === true,
      (row) => show !== "words" || !isOnlyRenumbered(row),
    );
  }, [rows, show, beside, hash]);
  const comparison = useMemo<Comparison>(
    () => ({ answer, view, beside, nameBefore, nameAfter }),
    [answer, view, beside, nameBefore, nameAfter],
  );
  const [at, setAt] = useState<Writing["at"]>(null);
  const writing = useMemo<Writing>(() => ({ at, onWrite: setAt }), [at]);
  const index = stops.findIndex(({ id }) => id === hash);
  const step = useStep(
    stops.map(({ id }) => id),
    index,
  );
  const comment = () => {
    const rowId = selectedRow() ?? hash;
    if (answer.targetId !== null && rowId !== "") setAt({ rowId, quote: quoteWithin(rowId) });
  };
  useArrival(true);
  useCompareKeys({ step, comment, show, onChange });
  return (
    <ComparisonContext value={comparison}>
      <WritingContext value={writing}>
        <Summary rows={rows} />
        <CompareToolbar
          view={view}
          show={show}
          position={{ index, total: stops.length }}
          onChange={onChange}
          onStep={step}
        />
        <div className="comparison" data-view={view}>
          <ComparisonRows stretches={stretches} view={view} current={hash} />
          <Minimap rows={rows} current={hash} />
        </div>
        <CommentsElsewhere rows={rows} />
      </WritingContext>
    </ComparisonContext>
  );
}

interface CompareActs {
  readonly step: (direction: 1 | -1) => void;
  readonly comment: () => void;
  readonly show: Show;
  readonly onChange: (changed: CompareAddress) => void;
}

/** The keys of the comparison; the palette offers the same acts. */
function useCompareKeys({ step, comment, show, onChange }: CompareActs): void {
  const t = useWords(["compare", "common"]);
  const otherShow = SHOWS[(SHOWS.indexOf(show) + 1) % SHOWS.length] ?? "changes";
  const acts: readonly PageAction[] = [
    { id: "next", text: t("common:keyNext"), shortcut: "N", act: () => step(1) },
    { id: "previous", text: t("common:keyPrevious"), shortcut: "P", act: () => step(-1) },
    { id: "comment", text: t("common:keyComment"), shortcut: "C", act: comment },
    {
      id: "show",
      text: t(`show_${otherShow}`),
      shortcut: "W",
      act: () => onChange({ show: otherShow }),
    },
    ...VIEWS.map((view, index) => ({
      id: `view-${view}`,
      text: t(`view_${view}`),
      shortcut: String(index + 1),
      act: () => onChange({ view }),
    })),
  ];
  useActions(acts);
  useKeys(Object.fromEntries(acts.map(({ shortcut, act }) => [shortcut?.toLowerCase(), act])));
}

/** How far below the window's top a stop may lie and still be the one being read, in pixels. */
const READING_LINE = 140;

/** Goes to the next or previous stop and puts it into the address. */
function useStep(ids: readonly string[], index: number): (direction: 1 | -1) => void {
  const navigate = useNavigate();
  return (direction) => {
    const from = index === -1 ? indexInWindow(ids, direction) : index + direction;
    const id = ids[Math.min(ids.length - 1, Math.max(0, from))];
    if (id === undefined) return;
    void navigate({ to: ".", search: true, hash: id, replace: true, resetScroll: false });
  };
}

function indexInWindow(ids: readonly string[], direction: 1 | -1): number {
  const below = ids.findIndex((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    return top !== undefined && top > READING_LINE;
  });
  if (below === -1) return ids.length - 1;
  return direction === 1 ? below : below - 1;
}
