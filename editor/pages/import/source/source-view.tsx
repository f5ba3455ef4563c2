/** The file as it is, line by line; Enter or a click shows what a line became. */

import { type KeyboardEvent, type MouseEvent, memo, useRef, useState } from "react";
import { inOrder } from "../../../components/in-order.ts";
import { useWords } from "../../../i18n/index.ts";
import { useReasonName } from "./line-names.ts";
import type { LinePart, ShownLine, ShownPage } from "./source-lines.ts";
import "./source.css";

interface SourceViewProps {
  readonly pages: readonly ShownPage[];
  readonly markup: "shown" | "hidden";
  readonly onChoose: (line: number, unit: string | null) => void;
}

/** Lines that a press of Page Down goes over. */
const PAGE_OF_LINES = 20;

/** The id of the element of a line. */
export function lineId(line: number): string {
  return `line-${line}`;
}

/** A list of all lines: the arrows walk through them, Enter chooses. */
export function SourceView({ pages, markup, onChoose }: SourceViewProps) {
  const t = useWords("import");
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<string | null>(null);
  /** The lines that the keys walk through; the file never changes. */
  const walked = useRef<{ markup: string; lines: readonly HTMLElement[] }>(null);
  const walkTo = (line: Element | undefined) => {
    if (!(line instanceof HTMLElement)) return;
    makeActive(list.current, line);
    setActive(line.id);
    line.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      const line = activeLine(list.current);
      if (line !== undefined) onChoose(Number(line.dataset["line"]), unitOfLine(line));
      return;
    }
    const known = walked.current;
    const lines = known?.markup === markup ? known.lines : shownLines(list.current, markup);
    walked.current = { markup, lines };
    const at = lines.findIndex((line) => line.id === active);
    const next = nextLine(event.key, at, lines.length);
    if (next === undefined) return;
    event.preventDefault();
    walkTo(lines[next]);
  };
  const onClick = (event: MouseEvent) => {
    const line = lineAt(event.target);
    if (line === undefined) return;
    walkTo(line);
    const part = event.target instanceof Element ? event.target.closest("[data-unit]") : null;
    const unit = part instanceof HTMLElement ? part.dataset["unit"] : undefined;
    onChoose(Number(line.dataset["line"]), unit ?? unitOfLine(line));
  };
  return (
    <div
      ref={list}
      className="source-lines"
      data-markup={markup}
      role="listbox"
      tabIndex={0}
      aria-label={t("source")}
      {...(active === null ? {} : { "aria-activedescendant": active })}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <Pages pages={pages} />
    </div>
  );
}

const Pages = memo(function Pages({ pages }: { readonly pages: readonly ShownPage[] }) {
  const t = useWords("import");
  return pages.map(({ page, from, to, lines }) => {
    const name = page === null ? t("lines", { from, to }) : t("page", { page });
    return (
      // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list.
      <div
        key={from}
        className={page === null ? "source-stretch" : "source-page"}
        role="group"
        aria-label={name}
        data-name={name}
        style={{ containIntrinsicBlockSize: `auto ${lines.length * LINE_REM}rem` }}
      >
        {lines.map((line) => (
          <Line key={line.number} line={line} />
        ))}
      </div>
    );
  });
});

/** The height of a line that does not wrap, for what is not drawn yet. */
const LINE_REM = 1.3;

function Line({ line: { number, parts, isMarkup, cut } }: { readonly line: ShownLine }) {
  const t = useWords("import");
  const held = parts.filter(({ span }) => span !== null);
  const unit = held.find(({ span }) => span?.eid)?.span?.eid ?? undefined;
  const isGone = held.length > 0 && held.every(({ span }) => span?.outcome === "dropped");
  const isPlain =
    held.length > 0 &&
    held.every(({ span }) => span?.outcome === "kept" && !span.doubtful && span.eid === unit);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active line.
    <div
      id={lineId(number)}
      className={`source-line${isGone ? " is-dropped" : ""}${isMarkup ? " is-markup" : ""}`}
      role="option"
      aria-selected={false}
      data-line={number}
      data-own={unit}
    >
      {isPlain
        ? parts.map(({ text }) => text).join("")
        : inOrder(parts, (part) => <Part part={part} />)}
      {cut > 0 ? <span className="source-why"> {t("cut", { count: cut })}</span> : null}
    </div>
  );
}

function Part({ part: { text, span } }: { readonly part: LinePart }) {
  const t = useWords("import");
  const reasonName = useReasonName();
  if (span === null) return text;
  const doubtful = span.doubtful ? " is-doubtful" : "";
  switch (span.outcome) {
    case "kept":
      return (
        <span className={`source-kept${doubtful}`} data-unit={span.eid ?? undefined}>
          {text}
        </span>
      );
    case "repaired":
      return (
        <span className={`source-repaired${doubtful}`} data-unit={span.eid ?? undefined}>
          {text}
          {(span.becomes ?? "") === "" ? null : (
            <span className="source-why" title={reasonName(span)}>
              {" "}
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{t("becomes")}</span> {span.becomes}
            </span>
          )}
        </span>
      );
    case "dropped":
      return span.reason === "markup" ? (
        <span className="source-markup">{text}</span>
      ) : (
        <>
          <s className={`source-dropped${doubtful}`}>{text}</s>
          <span className="source-why"> {reasonName(span)}</span>
        </>
      );
  }
}

function shownLines(
  list: HTMLElement | null,
  markup: SourceViewProps["markup"],
): readonly HTMLElement[] {
  const wanted = markup === "shown" ? ".source-line" : ".source-line:not(.is-markup)";
  return [...(list?.querySelectorAll<HTMLElement>(wanted) ?? [])];
}

function activeLine(list: HTMLElement | null): HTMLElement | undefined {
  return list?.querySelector<HTMLElement>(".source-line.is-active") ?? undefined;
}

function makeActive(list: HTMLElement | null, line: HTMLElement): void {
  const last = activeLine(list);
  last?.classList.remove("is-active");
  last?.setAttribute("aria-selected", "false");
  line.classList.add("is-active");
  line.setAttribute("aria-selected", "true");
}

function lineAt(target: EventTarget): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(".source-line") ?? undefined;
}

function unitOfLine(line: HTMLElement): string | null {
  return line.dataset["own"] ?? null;
}

function nextLine(key: string, at: number, count: number): number | undefined {
  const within = (index: number) => Math.min(Math.max(0, index), count - 1);
  switch (key) {
    case "ArrowDown":
      return within(at + 1);
    case "ArrowUp":
      return within(at - 1);
    case "PageDown":
      return within(at + PAGE_OF_LINES);
    case "PageUp":
      return within(at - PAGE_OF_LINES);
    case "Home":
      return 0;
    case "End":
      return within(count);
    default:
      return undefined;
  }
}
