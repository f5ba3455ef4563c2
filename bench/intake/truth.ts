/**
 * The articles of another edition of an act, cut out as simply as can be: what is held to be true must not come from the
 * reader that is measured.
 */
import { readCorpus } from "../../tests/support/corpus.ts";

/** An article and its text as another edition has it. */
export interface TrueArticle {
  readonly label: string;
  readonly text: string;
}

/** The articles of a file of the corpus, in the order they stand. */
export function readTruth(path: string): readonly TrueArticle[] {
  const source = readCorpus(path);
  if (path.endsWith(".html")) return cutHtml(source);
  return path.endsWith("clean.md") ? cutMarked(source) : cutLines(source);
}

// Gazette pages: <h4>Pasal 5</h4>, then the text up to the next heading or the closing.
function cutHtml(source: string): readonly TrueArticle[] {
  const parts = source.split(/<h4[^>]*>/u).slice(1);
  return parts.map((part) => {
    const [heading = "", rest = ""] = splitOnce(part, "</h4>");
    const [text = ""] = rest.split(
      /<h[1-3][\s>]|Agar (?:supaya )?setiap orang|Disahkan di|Ditetapkan di/u,
    );
    const body = plain(text).replace(
      / (?:BAB|Bagian (?:Ke\w+|Pertama)|Paragraf \d+) [A-Z][^.;]*$/u,
      "",
    );
    return { label: labelOf(plain(heading)), text: body };
  });
}

function splitOnce(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + mark.length)];
}

const ENTITIES: { readonly [name: string]: string } = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
};

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, " ")
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/gu, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/gu, " ")
    .trim();
}

// Hand-cleaned Markdown: "## Pasal 5"; other headings are no text of an article.
function cutMarked(source: string): readonly TrueArticle[] {
  const articles: { label: string; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (const line of source.split("\n")) {
    const heading = /^## (Pasal \S+)\s*$/u.exec(line)?.[1];
    if (heading !== undefined) {
      open = [];
      articles.push({ label: labelOf(heading), lines: open });
    } else if (/^## |^Agar (?:supaya )?setiap orang|^Ditetapkan di|^Disahkan di/u.test(line))
      open = isInstruction(line) ? [] : undefined;
    else if (!/^[A-Z .,]+$/u.test(line)) open?.push(line);
  }
  return articles.map(({ label, lines }) => ({ label, text: lines.join(" ") }));
}

function isInstruction(line: string): boolean {
  return /^## \d/u.test(line);
}

const FURNITURE =
  /^(?:-\s*\d+\s*[-–]|PRESIDEN|REPUBLIK INDONESIA|\d{4}, ?No\.\d+.*|\d+\s+\d{4}, ?No\.\d+|www\.\S+)$|(?:\s*\.){2,}$/u;

// Printed text: the next number at a line of its own, up to the closing.
function cutLines(source: string): readonly TrueArticle[] {
  const articles: { label: string; lines: string[] }[] = [];
  let before = "";
  for (const raw of source.split(/[\n\f]/u)) {
    const line = raw.trim();
    if (line === "" || FURNITURE.test(line)) continue;
    if (
      articles.length > 0 &&
      /^(?:Agar (?:supaya )?setiap orang|Disahkan di|P ?E ?N ?J ?E ?L ?A ?S ?A ?N$)/u.test(line)
    )
      break;
    const due = String(articles.length + 1);
    if (line.replaceAll(/\s+/gu, " ") === `Pasal ${due}` && !/(?:dan|,|Pasal|dalam)$/u.test(before))
      articles.push({ label: due, lines: [] });
    else articles.at(-1)?.lines.push(line);
    before = line;
  }
  return articles.map(({ label, lines }) => ({
    label,
    text: lines
      .filter((line) => !/^(?:BAB [IVXLC]+|Bagian Ke\w+|[A-Z ,-]+)$/u.test(line))
      .join(" "),
  }));
}

function labelOf(heading: string): string {
  // The gazette page of UU 1/1974 has "Pasal l3".
  return heading
    .replace(/^Pasal\s+/u, "")
    .replaceAll(" ", "")
    .replace(/^l/u, "1");
}
