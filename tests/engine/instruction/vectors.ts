/** The table of instructions and their operations: tests/cases/amend/instructions.md, a table a lawyer can read. */
import { readFileSync } from "node:fs";

export interface Vector {
  readonly source: string;
  readonly instruction: string;
  readonly operations: string;
  /** What follows the instruction, block by block. */
  readonly quote: readonly string[];
}

/** The rows of the table. A quote is told by the labels it begins with: `Pasal 5`, `BAB V`, `(2)`. */
export function readVectors(): readonly Vector[] {
  const source = readFileSync(
    new URL("../../cases/amend/instructions.md", import.meta.url),
    "utf8",
  );
  return source.split("\n").flatMap((line) => {
    const cells = line.split(/ (?<!\\)\| /u).map((cell) =>
      cell
        .replace(/^\| | \|$/gu, "")
        .replaceAll("\\|", "|")
        .trim(),
    );
    const [from, instruction, quote, operations] = cells;
    if (!line.startsWith("| ") || cells.length !== 4 || /^(?:source|-+)$/u.test(from ?? ""))
      return [];
    return [
      {
        source: from ?? "",
        instruction: instruction ?? "",
        operations: operations ?? "",
        quote: quotedBlocks(quote ?? ""),
      },
    ];
  });
}

function quotedBlocks(labels: string): readonly string[] {
  if (labels === "none") return [];
  return labels.split(", ").flatMap((label) => {
    if (label.startsWith("Pasal")) return [`### ${label}`, "Isi."];
    if (/^[(\d]/u.test(label)) return [`${label} Isi.`];
    return [`## ${label} JUDUL`];
  });
}
