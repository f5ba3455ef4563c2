/** A table as it is shown, printed and opened in a spreadsheet: rows of texts under named columns. */
import type { Language } from "../../schemas/problem.ts";
import { html, NOTHING, pageHead } from "./markup.ts";
import { SHEET_STYLE } from "./sheet-style.ts";

export interface SheetColumn {
  /** Its name for programs: the head of the column in CSV. */
  readonly name: string;
  readonly says: string;
}

export interface Sheet {
  readonly title: string;
  /** Sentences that stand above the table. */
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  /** As many texts a row as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The table as RFC 4180 has it. */
export function sheetCsv({ columns, rows }: Pick<Sheet, "columns" | "rows">): string {
  return [columns.map(({ name }) => name), ...rows].map(csvLine).join("");
}

/** A row of a table as RFC 4180 has it, to the letter: a sign that a spreadsheet takes for a formula is the text's own, and stays. */
export function csvLine(row: readonly string[]): string {
  return `${row.map(csvCell).join(",")}\r\n`;
}

// Quoted wherever another reading is possible.
function csvCell(text: string): string {
  return /^[\w@ ]*$/u.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** Tables as one page that needs nothing else; all text is escaped. */
export function sheetsHtml(title: string, sheets: readonly Sheet[], language: Language): string {
  const page = html`<html lang="${language}">
${pageHead(title, SHEET_STYLE)}
<body>
<h1>${title}</h1>
${sheets.map(
  (sheet) => html`<section>
${sheet.title === "" ? NOTHING : html`<h2>${sheet.title}</h2>`}
${sheet.notes.map((note) => html`<p>${note}</p>`)}
<div class="sheet" role="region" tabindex="0" aria-label="${sheet.title}"><table>
<thead><tr>${sheet.columns.map(({ says }) => html`<th scope="col">${says}</th>`)}</tr></thead>
<tbody>
${sheet.rows.map(([first = "", ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
</section>`,
)}
</body>
</html>
`;
  return `<!doctype html>\n${page.markup}`;
}
