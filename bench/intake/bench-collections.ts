/** The three collections of the corpus, unpacked into the folder for temporary files for the time of the run. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { corpusPath } from "../../tests/support/corpus.ts";
import { type CollectionFile, filesOf, runFile } from "./collections.ts";
import type { BenchOptions } from "./options.ts";
import { percent, printHead, printRow, sumOf } from "./table.ts";

const FOLDERS = ["official-pdf-text", "gazette-html", "markdown-converted"] as const;

/** Does something with the folders of the collections while they are unpacked. */
export function withCollections<Result>(use: (folders: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "rancang-collections-"));
  try {
    execFileSync("tar", ["xzf", corpusPath("collections.tar.gz"), "-C", folder]);
    return use(FOLDERS.map((name) => join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints a row a collection. */
export function benchCollections({ withDetail, only }: BenchOptions): void {
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
    "labelled lines in texts",
    "with misread words",
    "words",
    "furniture in articles",
  ]);
  withCollections((folders) => {
    for (const folder of folders.filter((each) => basename(each).includes(only))) {
      const files = filesOf(folder).map((file) => runFile(folder, file));
      printCollection(basename(folder), files);
      if (withDetail) for (const file of files) printDetail(file);
    }
  });
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
    sumOf(files, ({ left }) => left.length),
    files.filter(({ misread }) => misread > 0).length,
    sumOf(files, ({ misread }) => misread),
    sumOf(files, ({ interrupting }) => interrupting.length),
  ]);
}

function printDetail(each: CollectionFile): void {
  const { file, isGapless, silent, untrue, invented, items, left, interrupting } = each;
  const parts = [
    isGapless ? "" : "gaps",
    silent.length === 0 ? "" : `silent ${silent.join(", ")}`,
    untrue.length === 0 ? "" : `not there ${untrue.join(", ")}`,
    invented.length === 0 ? "" : `invented ${invented.join(", ")}`,
    items === 0 ? "" : `items ${items}`,
    left.length === 0 ? "" : `left in texts ${left.join(" / ")}`,
    interrupting.length === 0 ? "" : `furniture ${interrupting.join(", ")}`,
  ].filter((part) => part !== "");
  if (parts.length > 0) console.log(`    ${file}: ${parts.join("; ")}`);
}
