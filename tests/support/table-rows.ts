/** Tables of tests/cases/wording/: a file a table, a row a line. */
import { readFileSync } from "node:fs";

/** The cells of each row but the head. */
export function tableRows(name: string): readonly (readonly string[])[] {
  const source = readFileSync(new URL(`../cases/wording/${name}.md`, import.meta.url), "utf8");
  return source
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}
