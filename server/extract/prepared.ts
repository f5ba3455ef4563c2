/** Text that was made of a packed format → its document; lines that are no text of the law are in the account. */
import { readPlainText } from "../../engine/intake/index.ts";
import type { Account, AccountSpan, DropReason } from "../../schemas/account.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import type { ExtractOptions, Reading } from "./source.ts";

export interface PreparedText {
  readonly text: string;
  /** Lines (from 1) that are dropped, and why. */
  readonly dropped: ReadonlyMap<number, DropReason>;
}

/** The document of the lines that are not dropped. */
export function readPrepared({ text, dropped }: PreparedText, options: ExtractOptions): Reading {
  const lines = text.split("\n");
  // The page that a dropped line opens is opened by what follows it.
  const kept = lines.map((line, index) =>
    dropped.has(index + 1) ? line.replace(/[^\f]/gu, "") : line,
  );
  const { markdown: _, ...reading } = readPlainText(dropped.size === 0 ? text : kept.join("\n"), {
    profile: options.profile ?? profiles.id,
  });
  return {
    ...reading,
    facts: null,
    frontMatter: "",
    sourceText: text,
    account: withDropped(reading.account, lines, dropped),
  };
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
