/** The collections of the corpus: texts without a second edition, judged by the sequence of their articles alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { type IntakeResult, readHtml, readPlainText } from "../../engine/intake/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import { indonesia } from "../../schemas/profiles/id.ts";

export interface CollectionFile {
  readonly file: string;
  readonly articles: number;
  readonly crashed: boolean;
  readonly lost: boolean;
  /** Numbers that are missing between two articles of the act itself. */
  readonly gaps: readonly string[];
  /** Of these, the ones whose heading stands in the source after all. */
  readonly false: readonly string[];
  /** Gaps that no problem names. */
  readonly silent: number;
  readonly milliseconds: number;
}

/** Reads every file of a folder. */
export function runCollection(folder: string): readonly CollectionFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:txt|md|html)$/u.test(file))
    .sort()
    .map((file) => runFile(folder, file));
}

function runFile(folder: string, file: string): CollectionFile {
  const source = readFileSync(join(folder, file), "utf8");
  const start = performance.now();
  try {
    const read = file.endsWith(".html") ? readHtml : readPlainText;
    const result = read(source, { profile: indonesia });
    return {
      ...judge(result, source),
      file,
      crashed: false,
      milliseconds: performance.now() - start,
    };
  } catch {
    return {
      file,
      articles: 0,
      crashed: true,
      lost: true,
      gaps: [],
      false: [],
      silent: 0,
      milliseconds: 0,
    };
  }
}

function judge(
  result: IntakeResult,
  source: string,
): Omit<CollectionFile, "file" | "crashed" | "milliseconds"> {
  const clauses = addressClauses(result.document, indonesia).filter(
    ({ kind, eid }) => kind === "article" && !eid.includes("__"),
  );
  const named = new Set(
    result.problems.flatMap(({ code, at }) =>
      code === "dialect/unexpected-label" && at?.kind === "clause" ? [at.eid] : [],
    ),
  );
  const lines = source.split("\n");
  const gaps: string[] = [];
  const untrue: string[] = [];
  let silent = 0;
  let before = 0;
  let beforeLine = 0;
  for (const clause of clauses) {
    const main = numberOf(clause);
    if (main === undefined) continue;
    const line = result.lines.get(clause.eid) ?? lines.length;
    for (let missing = before + 1; missing < main; missing += 1) {
      gaps.push(String(missing));
      if (stands(lines.slice(beforeLine, line), missing)) untrue.push(String(missing));
      if (!named.has(clause.eid)) silent += 1;
    }
    before = Math.max(before, main);
    beforeLine = line;
  }
  const lost = result.problems.some(({ code }) => code === "intake/words-lost");
  return { articles: clauses.length, lost, gaps, false: untrue, silent };
}

function numberOf({ label }: Clause): number | undefined {
  const main = /^\d+/u.exec(parseHeadingLabel(label, indonesia)?.number ?? "")?.[0];
  return main === undefined ? undefined : Number(main);
}

function stands(lines: readonly string[], number: number): boolean {
  const alone = new RegExp(`^\\W*P\\s?asal\\s*${number}\\W*$`, "iu");
  return lines.some((line, index) => {
    if (!alone.test(line.replace(/<[^>]*>/gu, ""))) return false;
    const prior = lines.slice(0, index).findLast((text) => text.trim() !== "") ?? "";
    return !/(?:,|dan|atau|dalam|pada|ayat|Pasal)\s*$/u.test(prior);
  });
}
