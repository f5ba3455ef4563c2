/** Real law from the corpus beside the checkout, as dialect Markdown. The corpus is for tests only and not part of the project. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CORPUS_FOLDER } from "./outside.ts";

/** The text of a file of the corpus; only tests inside `needing("corpus", …)` may ask for one. */
export function readCorpus(path: string): string {
  return readFileSync(corpusPath(path), "utf8");
}

/** Where a file of the corpus is. */
export function corpusPath(path: string): string {
  const file = resolve(CORPUS_FOLDER, path);
  if (!existsSync(file))
    throw new Error(
      `${CORPUS_FOLDER} has no file ${path}. RANCANG_CORPUS names the folder of the corpus.`,
    );
  return file;
}

interface ArticleRecord {
  readonly pasal: string;
  readonly bab?: string;
  readonly text: string;
}

/**
 * A state of an act in the chains of the corpus, as dialect Markdown; `title` is the heading of the text.
 *
 * Only chapters are taken: the consolidated states of the corpus do not say in which Bagian an article stands.
 */
export function readChain(path: string, title: string): string {
  const parsed: unknown = JSON.parse(readCorpus(path));
  const articles = (
    Array.isArray(parsed) ? parsed : (parsed as { articles: unknown }).articles
  ) as readonly ArticleRecord[];
  const lines = [`# ${title}`];
  let chapter = "";
  for (const { bab = "", pasal, text } of articles) {
    if (bab !== chapter && bab !== "") lines.push(`## ${bab.replace(" - ", " ")}`);
    chapter = bab;
    lines.push(`### Pasal ${pasal}`);
    lines.push(...text.split("\n").map((line) => line.trim()));
  }
  return `${lines.filter((line) => line !== "").join("\n\n")}\n`;
}

/** The numbers of the articles that an act of the chains restates, in its own order. */
export function readChainArticles(path: string): readonly string[] {
  const { articles } = JSON.parse(readCorpus(path)) as { articles: readonly ArticleRecord[] };
  return articles.map(({ pasal }) => pasal);
}

const HEADING =
  /^(BUKU (?:KE\w+|[IVXL]+)|BAB [IVXLC]+[A-Z]?|Bagian Ke\w+(?: Belas| Puluh(?: \w+)?)?|Paragraf \d+|Pasal \d+[A-Z]?)\b(.*)$/u;
const ITEM = /^(?:\(\d+[a-z]?\)|[a-z]{1,2}\.|\d+[a-z]?\.|[a-z]\)|\d+\)) /u;

/**
 * A converted text of the corpus (`data-peraturan.md`) as dialect Markdown: wrapped lines joined, headings marked.
 * Loose by intent: it makes a large real text for measuring, not an edition.
 */
export function readConverted(path: string, title: string): string {
  const blocks: string[] = [`# ${title}`];
  // A blank line begins a block, except behind a heading whose title may stand on the next line.
  let begins = false;
  for (const raw of readCorpus(path).split("\n")) {
    const line = raw.replace(/^#+\s*/u, "").trim();
    const kind = lineKind(line);
    if (kind === "blank") begins ||= !/^#{2,5} /u.test(blocks.at(-1) ?? "");
    else if (kind === "text" && !begins) blocks.push(`${blocks.pop() ?? ""} ${line}`);
    else {
      blocks.push(kind === "heading" ? `${"#".repeat(depthOf(line))} ${line}` : line);
      begins = kind === "heading" && depthOf(line) === ARTICLE_DEPTH;
    }
  }
  return `${blocks.join("\n\n")}\n`;
}

function lineKind(line: string): "blank" | "heading" | "item" | "text" {
  if (line === "") return "blank";
  if (ITEM.test(line)) return "item";
  const heading = HEADING.exec(line);
  if (heading === null || /[,;.]$/u.test(line)) return "text";
  const title = heading[2] ?? "";
  const isArticle = line.startsWith("Pasal");
  return title.length < 60 && !(isArticle && title !== "") ? "heading" : "text";
}

const ARTICLE_DEPTH = 6;

function depthOf(line: string): number {
  if (/^BUKU/u.test(line)) return 2;
  if (/^BAB/u.test(line)) return 3;
  if (/^Bagian/u.test(line)) return 4;
  return /^Paragraf/u.test(line) ? 5 : ARTICLE_DEPTH;
}
