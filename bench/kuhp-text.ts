/** UU 1/2023, the largest act of the corpus, in the dialect: as it stands, and with the same edits on every machine. */
import type { Page } from "playwright-core";
import { writeFacts } from "../engine/dialect/index.ts";
import { readPlainText } from "../engine/intake/index.ts";
import { profiles } from "../schemas/profiles/index.ts";
import { readCorpus } from "../tests/support/corpus.ts";

const { id: profile } = profiles;

/** The official text. */
export function officialKuhp(): string {
  return readCorpus("id/uu-2023-1/data-peraturan.md");
}

/** The text in the dialect, without front matter. */
export function kuhpMarkdown(): string {
  return readPlainText(officialKuhp(), { profile }).markdown;
}

/** Every n-th long line gets other words, so many lines in all. */
export function editText(text: string, edits: number): string {
  const lines = text.split("\n");
  const long = lines.flatMap((line, index) =>
    line.length > 80 && line.startsWith("(") ? [index] : [],
  );
  const step = Math.floor(long.length / edits);
  for (let edit = 0; edit < edits; edit += 1) {
    const index = long[edit * step] ?? 0;
    lines[index] = (lines[index] ?? "").replace(/(?<=\p{L}) (?=\p{L})/u, " pula ");
  }
  return lines.join("\n");
}

/** Gives a text of the act to the library that a page is open on; the id of the version. */
export async function addKuhp(page: Page, markdown: string, date: string): Promise<string> {
  const facts = writeFacts({
    dialect: 1,
    work: "/akn/id/act/uu/2023/1",
    title: "Kitab Undang-Undang Hukum Pidana",
    cite: "UU 1/2023",
    language: "id",
    state: "enacted",
    extent: "whole",
    date,
    sources: [
      { cite: "UU 1/2023", retrieved: "2026-11-23", licence: "public domain (UU 28/2014 art. 42)" },
    ],
  });
  return page.evaluate(async (source) => {
    const answer = await fetch("/api/v1/texts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ kind: "existing", source, message: "Bench" }),
    });
    const row = (await answer.json()) as { readonly id?: string };
    if (row.id === undefined) throw new Error(`not added: ${JSON.stringify(row)}`);
    return row.id;
  }, `${facts}\n${markdown}`);
}
