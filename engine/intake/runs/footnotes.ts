/**
 * Finds the footnotes of a page: small lines at its foot that begin with a number which stands raised above them.
 *
 *     … kepada negara dan masyarakat¹ luas.
 *
 *     1  Lihat Putusan Nomor 1.        smaller than the text
 *     Biro Hukum halaman 1             the foot of the page, as large as the text
 */
import type { TextRun } from "./run.ts";

interface SizedRow {
  readonly size: number;
  readonly runs: readonly TextRun[];
}

/** A footnote is set smaller than the text by at least this. */
const SMALL = 0.93;
const NUMBER = /^\s*(\d{1,3})(?!\p{L}|\d|[.)])/u;

/** Which of the rows, from top to bottom, are lines of footnotes. `marks` are the raised figures of each row. */
export function footnoteRows(
  rows: readonly SizedRow[],
  marks: readonly (readonly string[])[],
): ReadonlySet<number> {
  const usual = usualSize(rows);
  const isSmall = rows.map(({ size }) => size < usual * SMALL);
  const found = new Set<number>();
  const raised = new Set<string>();
  rows.forEach(({ runs }, at) => {
    const number = NUMBER.exec(
      [...runs]
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(" "),
    );
    const begins = isSmall[at] === true && raised.has(number?.[1] ?? "");
    const goesOn = isSmall[at] === true && found.has(at - 1);
    if (begins || goesOn) found.add(at);
    for (const mark of marks[at] ?? []) raised.add(mark);
  });
  return found;
}

// The size of most signs of the page.
function usualSize(rows: readonly SizedRow[]): number {
  const signs = new Map<number, number>();
  for (const { runs } of rows)
    for (const { size, text } of runs) signs.set(size, (signs.get(size) ?? 0) + text.length);
  let best = 0;
  for (const [size, count] of signs) if (count > (signs.get(best) ?? 0)) best = size;
  return best;
}
