/** Reads the closing: the order to promulgate, places and dates, offices, names; a line each. */
import type { SourceLine } from "../lines.ts";
import type { Outline } from "../outline.ts";
import { wholeLine } from "../pieces.ts";

const ORDER = /^Agar(?!\p{L})/u;

/** Reads the lines of a closing into the outline. */
export function readClosing(lines: readonly SourceLine[], outline: Outline): void {
  outline.begin({ kind: "break" }, [], []);
  let isOrder = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn =
      before !== undefined && line.blanks === 0 && line.page === before.page && isOrder;
    const isOffice =
      before !== undefined && line.blanks === 0 && splitsOffice(before.plain, line.plain);
    if (goesOn && !before.plain.endsWith(".")) outline.append(wholeLine(line));
    else if (isOffice) outline.append(wholeLine(line));
    else outline.begin({ kind: "text", depth: 0 }, [], [wholeLine(line)]);
    isOrder = ORDER.test(line.plain) || (isOrder && goesOn);
  });
}

// "MENTERI HUKUM DAN HAK ASASI MANUSIA" and "REPUBLIK INDONESIA," are one office.
function splitsOffice(before: string, line: string): boolean {
  return (
    /^(?:MENTERI|SEKRETARIS|KEPALA|MENTERI\/)/u.test(before) &&
    !before.endsWith(",") &&
    line === line.toUpperCase() &&
    line.endsWith(",")
  );
}
