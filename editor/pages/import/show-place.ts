/** Shows the two sides of one place: lines of the file and the unit of the text are marked and brought into view. */
import { scrollUntilSettled } from "../../components/arrival.ts";
import { lineId } from "./source/source-view.tsx";

const MARK = "data-shown";

/** Marks lines in place of those that were marked; the first one comes into view. */
export function showLines(lines: readonly number[]): void {
  unmark(".source-line");
  const elements = lines.flatMap((line) => document.getElementById(lineId(line)) ?? []);
  for (const element of elements) element.setAttribute(MARK, "");
  const [first] = elements;
  if (first !== undefined) scrollUntilSettled(first, "center");
}

/** Marks a unit of the text in place of the one that was marked, and brings it into view. */
export function showUnit(eid: string | null): void {
  unmark(".law *");
  const element = eid === null ? null : document.getElementById(eid);
  if (element === null) return;
  element.setAttribute(MARK, "");
  scrollUntilSettled(element, "center");
}

function unmark(within: string): void {
  for (const element of document.querySelectorAll(`${within}[${MARK}]`))
    element.removeAttribute(MARK);
}
