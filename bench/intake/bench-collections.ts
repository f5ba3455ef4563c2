/** The three collections of the corpus, unpacked into the folder for temporary files for the time of the run. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusPath } from "../../tests/support/corpus.ts";
import { type CollectionFile, runCollection } from "./collections.ts";
import type { BenchOptions } from "./options.ts";
import { percent, printHead, printRow, sumOf } from "./table.ts";

const FOLDERS = ["official-pdf-text", "gazette-html", "markdown-converted"] as const;

/** Prints a row a collection. */
export function benchCollections({ withDetail, only }: BenchOptions): void {
  const folder = mkdtempSync(join(tmpdir(), "rancang-collections-"));
  try {
    execFileSync("tar", ["xzf", corpusPath("collections.tar.gz"), "-C", folder]);
    printHead("collections", [
      "collection",
      "acts",
      "crashed",
      "words lost",
      "gapless",
      "real gaps",
      "named",
      "gaps named",
      "not there",
      "invented",
      "other labels out of sequence",
      "with misread words",
      "words",
    ]);
    for (const name of FOLDERS.filter((each) => each.includes(only))) {
      const files = runCollection(join(folder, name));
      printCollection(name, files);
      if (withDetail) for (const file of files) printDetail(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function printCollection(name: string, files: readonly CollectionFile[]): void {
  const gaps = sumOf(files, (file) => file.gaps);
  const named = sumOf(files, (file) => file.named);
  const silent = sumOf(files, (file) => file.silent.length);
  printRow([
    name,
    files.length,
    files.filter(({ crashed }) => crashed).length,
    files.filter(({ lost }) => lost).length,
    percent(files.filter(({ isGapless }) => isGapless).length, files.length),
    gaps,
    percent(gaps - silent, gaps),
    named,
    percent(
      sumOf(files, ({ untrue }) => untrue.length),
      named,
    ),
    sumOf(files, ({ invented }) => invented.length),
    sumOf(files, ({ items }) => items),
    files.filter(({ misread }) => misread > 0).length,
    sumOf(files, ({ misread }) => misread),
  ]);
}

function printDetail({ file, isGapless, silent, untrue, invented, items }: CollectionFile): void {
  const parts = [
    isGapless ? "" : "gaps",
    silent.length === 0 ? "" : `silent ${silent.join(", ")}`,
    untrue.length === 0 ? "" : `not there ${untrue.join(", ")}`,
    invented.length === 0 ? "" : `invented ${invented.join(", ")}`,
    items === 0 ? "" : `items ${items}`,
  ].filter((part) => part !== "");
  if (parts.length > 0) console.log(`    ${file}: ${parts.join("; ")}`);
}
