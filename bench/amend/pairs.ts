/** Pairs of a base and an act that amends it, in every edition at hand, found by names of files and by what titles say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type IntakeResult, readHtml, readPlainText } from "../../engine/intake/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { filesOf } from "../intake/collections.ts";

const { id: profile } = profiles;

export interface CollectedText {
  /** Folder and file. */
  readonly name: string;
  readonly read: () => IntakeResult;
}

export interface Pair {
  readonly base: CollectedText;
  readonly bill: CollectedText;
}

/** "UU-11-2008.html"; "uu-2008-11.txt", "uu/2008/11.md" and "uu-2008-11/clean.md". */
const NUMBER_FIRST = /(?:^|\/)(UU|PERPU)-(\d+)-(\d{4})\./u;
const YEAR_FIRST = /(?:^|\/)(uu)[-/](\d{4})[-/](\d+)(?=[./])/u;
/** What the title of an amending act says that it amends; where it stands in the first lines. */
const AMENDED =
  /(?:PERUBAHAN|PENGUBAHAN|MENGUBAH)[^.;]{0,120}?(UNDANG-UNDANG|PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG)[^.;]{0,40}?(?:NOMOR|NOMER|NO\.?|NR\.?) ?(\d+) (?:TAHUN|TH\.?) ?(\d{4})/u;
const TITLE_LENGTH = 2_500;

/** All pairs of texts in the folders, in the order of their files. */
export function findPairs(folders: readonly string[]): readonly Pair[] {
  const known = folders.flatMap((folder) => filesOf(folder).map((file) => describe(folder, file)));
  return known.flatMap(({ own, amends, text: bill }) =>
    amends === undefined || amends === own
      ? []
      : known.flatMap((other) => (other.own === amends ? [{ base: other.text, bill }] : [])),
  );
}

function describe(folder: string, file: string) {
  const source = readFileSync(join(folder, file), "utf8");
  const isHtml = file.endsWith(".html");
  const read = isHtml ? readHtml : readPlainText;
  return {
    text: { name: file, read: once(() => read(source, { profile })) },
    own: nameOfFile(file),
    amends: amendedBy(isHtml ? source.replaceAll(/<[^>]+>/gu, " ") : source),
  };
}

function nameOfFile(file: string): string | undefined {
  const [, kind = "", number, year] = NUMBER_FIRST.exec(file) ?? [];
  if (number !== undefined) return nameOf(kind, number, year);
  const [, plain = "", written, count] = YEAR_FIRST.exec(file) ?? [];
  return count === undefined ? undefined : nameOf(plain.toUpperCase(), count, written);
}

function amendedBy(source: string): string | undefined {
  const start = source.replaceAll("&nbsp;", " ").replaceAll(/\s+/gu, " ").slice(0, TITLE_LENGTH);
  const [, kind, number, year] = AMENDED.exec(start.toUpperCase()) ?? [];
  if (number === undefined) return undefined;
  return nameOf(kind === "UNDANG-UNDANG" ? "UU" : "PERPU", number, year);
}

function nameOf(kind: string, number: string, year = ""): string {
  return `${kind} ${Number(number)}/${year}`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
