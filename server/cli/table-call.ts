/** A call of `rancang table`, understood, and what its result is made of. */
import { type Sheet, sheetCsv, sheetsHtml } from "../../engine/publish/index.ts";
import { problem } from "../../schemas/problem.ts";
import type { Finding, Result } from "./report.ts";
import { finderIn, type OpenedSource } from "./source.ts";
import { EXIT, languageOf, type System } from "./system.ts";

export const FORMATS = ["text", "json", "csv", "html"] as const;

export interface TableCall {
  readonly sources: readonly OpenedSource[];
  readonly base: OpenedSource | undefined;
  readonly isConverted: boolean;
  readonly format: (typeof FORMATS)[number];
  readonly system: System;
}

/** A table in the format that was asked for; `sheets` are the tables of the sources, in their order. */
export function tableResult(
  { sources, base, format, system }: TableCall,
  made: { readonly title: string; readonly sheets: readonly Sheet[]; readonly value: unknown },
): Result {
  const { title, sheets, value } = made;
  const findings = [...(base === undefined ? [] : [base]), ...sources].flatMap(findingsOf);
  const output = {
    json: () => `${JSON.stringify(value, null, 2)}\n`,
    csv: () => csvOf(sheets, sources),
    html: () => sheetsHtml(title, sheets, languageOf(system.environment)),
    text: () => sheets.map(textOf).join("\n"),
  }[format]();
  return { exit: EXIT.done, output, value, findings };
}

function findingsOf(source: OpenedSource): readonly Finding[] {
  if (source.profile.id === "id") return source.findings;
  const none = problem("cli/no-table", { profile: source.profile.id });
  return [...source.findings, finderIn(source)(none)];
}

/** One table of all texts: the file of a row stands before it. */
function csvOf(sheets: readonly Sheet[], sources: readonly OpenedSource[]): string {
  const file = { name: "file", says: "file" };
  // A column that one text has and another lacks is empty there.
  const names = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  return sheetCsv({
    columns: [file, ...names.map((name) => ({ name, says: name }))],
    rows: sheets.flatMap(({ columns, rows }, index) => {
      const place = names.map((name) => columns.findIndex((column) => column.name === name));
      return rows.map((row) => [sources[index]?.file ?? "", ...place.map((at) => row[at] ?? "")]);
    }),
  });
}

/** The table for a terminal: a block a row, a line a cell that says something. */
function textOf({ title, notes, columns, rows }: Sheet): string {
  const width = Math.max(...columns.map(({ says }) => says.length));
  const blocks = rows.map((row) => {
    const [head = "", ...cells] = row;
    const lines = cells.flatMap((cell, index) => {
      const { name = "", says = "" } = columns[index + 1] ?? {};
      const said = cell.replaceAll("\n", `\n  ${" ".repeat(width)}  `);
      return cell === "" || name === "eid" ? [] : [`  ${says.padEnd(width)}  ${said}`];
    });
    return [head, ...lines].join("\n");
  });
  return `${[title, ...notes, ...blocks].join("\n")}\n`;
}
