/** Shows the two sides of one place: lines of the file and the unit of the text are marked and brought into view. */
import { scrollUntilSettled } from "../../components/arrival.ts";
import { lineId } from "./source/source-view.tsx";

const MARK = "data-shown";
/** Units that are longer than any window: their heading stands for them. */
const HEADED = ".unit-container, .unit-explanation, .unit-attachment, .unit-division";

/** Marks lines in place of those that were marked; the first one comes into view. */
export function showLines(lines: readonly number[]): void {
  unmark(".source-line");
  const elements = lines.flatMap((line) => document.getElementById(lineId(line)) ?? []);
  for (const element of elements) element.setAttribute(MARK, "");
  bringIntoView(elements[0]);
}

/** Marks a unit of the text in place of the one that was marked, and brings it into view. */
export function showUnit(eid: string | null): void {
  unmark(".law *");
  const unit = eid === null ? null : document.getElementById(eid);
  const head = unit?.matches(HEADED) === true ? unit.querySelector(":scope > .unit-head") : null;
  const element = head ?? unit;
  element?.setAttribute(MARK, "");
  bringIntoView(element);
}

/** Brings what is marked into view once a pane is drawn that was not shown. */
export function showPaneAgain(): void {
  requestAnimationFrame(() => {
    bringIntoView(document.querySelector(`.import-pane:not([hidden]) [${MARK}]`));
  });
}

function bringIntoView(element: Element | null | undefined): void {
  if (element === null || element === undefined) return;
  const { height } = element.getBoundingClientRect();
  // Of what is taller than its pane the beginning is what one looks for.
  scrollUntilSettled(element, height > window.innerHeight / 2 ? "start" : "center");
}

function unmark(within: string): void {
  for (const element of document.querySelectorAll(`${within}[${MARK}]`))
    element.removeAttribute(MARK);
}
