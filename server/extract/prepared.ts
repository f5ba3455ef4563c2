/** Text that was made of a packed format → its document; lines that are no text of the law are in the account. */
import { readPlainText } from "../../engine/intake/index.ts";
import type { Account, AccountSpan, DropReason } from "../../schemas/account.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import {
  freeMark,
  type PreparedTable,
  placeTables,
  standIn,
  withTables,
} from "./prepared-tables.ts";
import type { ExtractOptions, Reading } from "./source.ts";

export interface PreparedText {
  readonly text: string;
  /** Lines (from 1) that are dropped, and why. */
  readonly dropped: ReadonlyMap<number, DropReason>;
  readonly tables?: readonly PreparedTable[];
}

/** The document of the lines that are not dropped. */
export function readPrepared(
  { text, dropped, tables = [] }: PreparedText,
  options: ExtractOptions,
): Reading {
  const lines = text.split("\n");
  const shown = [...lines];
  // The page that a dropped line opens is opened by what follows it.
  for (const line of dropped.keys())
    shown[line - 1] = (lines[line - 1] ?? "").replace(/[^\f]/gu, "");
  const mark = freeMark(text);
  tables.forEach((table, index) => {
    table.rows.forEach((_, row) => {
      shown[table.line - 1 + row] = row === 0 ? standIn(index, mark) : "";
    });
  });
  const { markdown: _, ...reading } = readPlainText(shown.join("\n"), {
    profile: options.profile ?? profiles.id,
  });
  const placed = placeTables(reading.document, tables, mark);
  const account = withTables(reading.account, tables, lines);
  return {
    ...reading,
    document: placed.document,
    facts: null,
    frontMatter: "",
    sourceText: text,
    account: withDropped(account, lines, dropped),
    problems: [...lostTables(placed.lost, tables), ...reading.problems],
  };
}

function lostTables(lost: readonly number[], tables: readonly PreparedTable[]): readonly Problem[] {
  return lost.map((index) => {
    const table = tables[index];
    const source = table?.rows[0]?.[0]?.text ?? "";
    const at = { kind: "source", line: table?.line ?? 1, column: 1 } as const;
    return problem("extract/words-lost", { source, document: "" }, at);
  });
}

function withDropped(
  account: Account,
  lines: readonly string[],
  dropped: PreparedText["dropped"],
): Account {
  if (dropped.size === 0) return account;
  const spans = [...dropped].flatMap(([line, reason]) =>
    droppedSpan(lines[line - 1] ?? "", line, reason),
  );
  const words = spans.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  return {
    ...account,
    words: {
      ...account.words,
      source: account.words.source + words,
      dropped: account.words.dropped + words,
    },
    spans: [...account.spans, ...spans].sort(
      (first, second) => first.line - second.line || first.from - second.from,
    ),
  };
}

function droppedSpan(raw: string, line: number, reason: DropReason): readonly AccountSpan[] {
  const text = raw.trim();
  if (text === "") return [];
  const from = raw.length - raw.trimStart().length;
  const fate = { outcome: "dropped", reason, becomes: null, eid: null, doubtful: false } as const;
  return [{ line, from, to: from + text.length, text, ...fate }];
}
