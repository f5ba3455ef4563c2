/** `npm run drafts:check`: compares the existing and comparative texts of the library word for word with the corpus. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { checkDraft, type UnitResult } from "./check-draft.ts";
import { type Draft, readDraft } from "./draft-units.ts";
import { type EditionDifferences, readEditionDifferences } from "./edition-differences.ts";
import { missingSanctions, rowOf, sanctionsOf } from "./sanctions.ts";
import { readSourceText, type SourceText } from "./source-text.ts";

const checkout = resolve(fileURLToPath(new URL("../..", import.meta.url)));
const FOLDERS = ["existing", "comparative"] as const;
/** States of files that quote nothing. */
const UNQUOTED = new Set(["summary", "not-held"]);

/** Kinds of source that are a copy of a copy; the report says where nothing better is at hand. */
const SECOND_HAND: { readonly [kind: string]: string } = {
  cleaned: "a hand-cleaned copy of a scan",
  converted: "a converted copy",
  ocr: "an OCR copy",
};

function main(flags: readonly string[]): number {
  const corpus = process.env["RANCANG_CORPUS"] ?? resolve(checkout, "../shared/corpus");
  if (!existsSync(corpus)) {
    console.error(`The corpus is not at ${corpus}. Set RANCANG_CORPUS to its folder.`);
    console.error("Nothing was checked.");
    return flags.includes("--allow-absent") ? 0 : 1;
  }
  const differences = readEditionDifferences(listedDifferences());
  const texts = textsOf(corpus);
  let failures = 0;
  for (const file of libraryFiles()) failures += checkFile(file, texts, differences, corpus);
  const unused = differences.unused();
  for (const name of unused) console.log(`listed, but does not occur: ${name}`);
  const total = failures + unused.length;
  console.log(total === 0 ? "All texts agree with their sources." : `${total} faults.`);
  return total === 0 ? 0 : 1;
}

/** The lists of differences beside this file, put together; each is a YAML list, and so is the whole. */
function listedDifferences(): string {
  const folder = join(checkout, "tests/drafts");
  return readdirSync(folder)
    .filter((name) => /^edition-differences.*\.yaml$/u.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

function libraryFiles(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(checkout, "drafts", folder))
      .filter((name) => name.endsWith(".md") && name !== "README.md")
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

function textsOf(corpus: string): (path: string) => SourceText | undefined {
  const read = new Map<string, SourceText | undefined>();
  return (path) => {
    if (!read.has(path)) {
      const whole = join(corpus, path);
      const isHeld = path !== "" && existsSync(whole);
      read.set(path, isHeld ? readSourceText(path, readFileSync(whole, "utf8")) : undefined);
    }
    return read.get(path);
  };
}

function checkFile(
  file: string,
  texts: (path: string) => SourceText | undefined,
  differences: EditionDifferences,
  corpus: string,
): number {
  const draft = readDraft(readFileSync(join(checkout, "drafts", file), "utf8"));
  if (UNQUOTED.has(draft.state)) {
    console.log(`${file}\n  not compared: ${draft.state}, it quotes no text`);
    return 0;
  }
  const results = checkDraft({ file, draft, texts, differences });
  console.log(file);
  for (const result of results) report(result);
  return results.filter((result) => isFault(result)).length + checkRows(draft, corpus);
}

/** Reports whether the sanctions that a table sets are those of its row; how many are not. */
function checkRows(draft: Draft, corpus: string): number {
  let faults = 0;
  for (const { cite, corpus: path = "", clauses = [] } of draft.sources) {
    const place = rowOf(path);
    if (place === undefined) continue;
    const table = readFileSync(join(corpus, place.file), "utf8");
    const wrong = missingSanctions(draft, clauses, sanctionsOf(table, place.row));
    const verdictOfRow = wrong.length === 0 ? "the row holds their sanctions" : "differs";
    console.log(`  ${clauses.join(", ")}: ${verdictOfRow} — ${cite}, ${path}; only an OCR copy`);
    for (const line of wrong) console.log(`    ${line}`);
    faults += wrong.length;
  }
  return faults;
}

function isFault(result: UnitResult): boolean {
  return result.failure !== undefined || result.unexplained.length > 0;
}

function report(result: UnitResult): void {
  const definitions = result.definitions > 0 ? ` (${result.definitions} definitions)` : "";
  const hand = SECOND_HAND[result.sourceKind];
  const copy = hand === undefined ? "" : `; only ${hand}`;
  console.log(
    `  ${result.eid}${definitions}: ${verdict(result)} — ${result.cite}, ${result.corpus}${copy}`,
  );
  for (const { source, draft } of result.unexplained) {
    console.log(`    source: ${source === "" ? "(nothing)" : source}`);
    console.log(`    draft:  ${draft === "" ? "(nothing)" : draft}`);
  }
}

function verdict(result: UnitResult): string {
  if (result.failure !== undefined) return `differs: ${result.failure}`;
  if (result.unexplained.length > 0) return "differs";
  if (result.explained.length === 0) return "equal";
  const count = result.explained.length;
  return `equal after ${count} listed edition difference${count === 1 ? "" : "s"}`;
}

process.exitCode = main(process.argv.slice(2));
