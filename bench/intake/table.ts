/** Tables of figures as Markdown. */

/** A row of cells. */
export function printRow(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(" | ")} |`);
}

/** The head of a table; the first column is text, the others are figures. */
export function printHead(title: string, cells: readonly string[]): void {
  console.log(`\n### ${title}\n`);
  printRow(cells);
  printRow(cells.map((_, at) => (at === 0 ? "---" : "---:")));
}

/** A share as a person reads it; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
}

/** The sum of a figure over rows. */
export function sumOf<Row>(rows: readonly Row[], figure: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + figure(row), 0);
}
