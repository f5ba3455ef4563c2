/** What `rancang status` prints: sentences for one text, a table for more. */
import type { Currency } from "../../schemas/currency.ts";
import { dayText } from "../../schemas/day-text.ts";
import type { KnownFacts } from "../../schemas/facts.ts";
import { messageOfSaid } from "../../schemas/message.ts";
import type { Language } from "../../schemas/problem.ts";

/** What is known of a file; `no-law` are files of a folder that say nothing of themselves. */
export interface TextStatus {
  readonly file: string;
  readonly status: Currency["verdict"] | "unreadable" | "no-law";
  readonly facts: KnownFacts | null;
  readonly currency: Currency | null;
}

interface Written {
  readonly on: string;
  readonly isTable: boolean;
  readonly language: Language;
}

const WORDS: {
  readonly [Key in Language]: { readonly [Word in TextStatus["status"]]: string };
} = {
  en: {
    current: "current",
    "not-current": "not current",
    unknown: "unknown",
    unreadable: "unreadable",
    "no-law": "no text of law",
  },
  id: {
    current: "mutakhir",
    "not-current": "tidak mutakhir",
    unknown: "tidak diketahui",
    unreadable: "tidak terbaca",
    "no-law": "bukan naskah hukum",
  },
};

const SENTENCES = {
  en: {
    head: "as far as its amendments are recorded",
    on: "on",
    columns: ["FILE", "ACT", "LAW OF", "STATUS", "WHY"],
  },
  id: {
    head: "sejauh perubahannya dicatat",
    on: "per",
    columns: ["BERKAS", "PERATURAN", "KEADAAN PER", "STATUS", "ALASAN"],
  },
} as const;

export function writeStatus(
  texts: readonly TextStatus[],
  { on, isTable, language }: Written,
): string {
  if (texts.length === 0) return "";
  return isTable
    ? tableOf(texts, on, language)
    : texts.map((text) => linesOf(text, on, language)).join("");
}

function linesOf(
  { status, facts, currency, file }: TextStatus,
  on: string,
  language: Language,
): string {
  // That it cannot be read stands among the problems already.
  if (currency === null) return "";
  const { head, on: per } = SENTENCES[language];
  const name = facts?.cite ?? facts?.title ?? file;
  const first = `${name}: ${WORDS[language][status]} ${per} ${dayText(on, language)}, ${head}`;
  const said = saidOf(currency, language).map((line) => `- ${line}`);
  return `${[first, ...said].join("\n")}\n`;
}

function saidOf({ reasons, told }: Currency, language: Language): readonly string[] {
  return [...reasons, ...told].map((said) => messageOfSaid(said, language));
}

function tableOf(texts: readonly TextStatus[], on: string, language: Language): string {
  const { columns, on: per } = SENTENCES[language];
  const [file, act, date, status, why] = columns;
  const head = [file, act, date, `${status} ${per} ${on}`, why];
  const rows = texts.map((text) => [
    text.file,
    text.facts?.cite ?? text.facts?.title ?? "–",
    text.facts?.date ?? "–",
    WORDS[language][text.status],
    text.currency === null ? "" : saidOf(text.currency, language).join(" "),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return all.map((row) => `${lineOf(row)}\n`).join("");
}
