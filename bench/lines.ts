/**
 * How long the engine is: lines of engine/ that are neither blank nor comments nor the examples of a lint rule.
 *
 *     tsx bench/lines.ts              a line a folder, then all together
 */
import { readdirSync, readFileSync } from "node:fs";

const COMMENT = /^\s*(?:\/\/|\/\*|\*)/u;
const EXAMPLES = /^ {2}(?:wrong|right): \[[\s\S]*?^ {2}\],$/gmu;

const folders = new Map<string, number>();
for (const file of readdirSync("engine", { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts")) continue;
  const text = readFileSync(`engine/${file}`, "utf8");
  const code = file.startsWith("lint/rules/") ? text.replaceAll(EXAMPLES, "") : text;
  const count = code.split("\n").filter((line) => line.trim() !== "" && !COMMENT.test(line)).length;
  const [folder = ""] = file.split("/");
  folders.set(folder, (folders.get(folder) ?? 0) + count);
}
for (const [folder, count] of [...folders].sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(`${String(count).padStart(7)}  engine/${folder}`);
console.log(
  `${String([...folders.values()].reduce((sum, one) => sum + one, 0)).padStart(7)}  together`,
);
