/**
 * The articles of another edition of an act, cut out as simply as can be: what is held to be true must not come from the
 * reader that is measured. The cutter is told which labels the act has, in their order, and looks for nothing else.
 */
import { readCorpus } from "../../tests/support/corpus.ts";
import { isFurniture, plainLines } from "./plain-lines.ts";

/** An article and its text as another edition has it. */
export interface TrueArticle {
  readonly label: string;
  readonly text: string;
}

/** The articles of a file of the corpus, in the order they stand. */
export function readTruth(path: string, labels: readonly string[]): readonly TrueArticle[] {
  return cutArticles(plainLines(readCorpus(path), path), labels);
}

const CONTAINER =
  /^(?:B ?A ?B [IVXLCl]+[A-Z]?|Bagian (?:Ke\w+|Pertama)(?: \w+)?|Paragraf \d+[A-Z]?)$/iu;
const CONTAINER_TITLED =
  /^(?:B ?A ?B ?[IVXLC]+[A-Z]? [A-Z ,-]+|Bagian (?:Ke\w+|Pertama) \p{Lu}[^.;]*|Paragraf \d+ ?\p{Lu}[^.;]*)$/u;
const INSTRUCTION =
  /^\d{1,3} ?\. (?:Ketentuan (?:Pasal|ayat|huruf|angka|(?:mengenai )?judul)|Di ?antara|Pasal \S+ (?:dihapus|diubah)|Judul|Penjelasan|Bab|BAB|Setelah)/u;
const CLOSING =
  /^(?:Agar (?:supaya )?setiap orang .{0,40}memerintah|Disahkan [Dd]i|Ditetapkan [Dd]i|P ?E ?N ?J ?E ?L ?A ?S ?A ?N$)/u;
const GOES_ON = /(?:^|\s)(?:dan|atau|dalam|pada|Pasal|ayat|dengan)$|,$/u;

// A label at a line of its own begins the article that is due; a container, an instruction or the closing ends it.
function cutArticles(lines: readonly string[], labels: readonly string[]): readonly TrueArticle[] {
  const articles: { label: string; lines: string[] }[] = [];
  let open: string[] | undefined;
  let before = "";
  for (const [index, line] of lines.entries()) {
    if (isFurniture(line)) continue;
    const due = labels[articles.length];
    if (labelOf(line) === due && due !== undefined && !GOES_ON.test(before)) {
      open = [];
      articles.push({ label: due, lines: open });
    } else if (closes(line, lines[index + 1])) {
      if (due === undefined) break;
      open = undefined;
    } else if (isContainer(line, before) || INSTRUCTION.test(line)) open = undefined;
    else open?.push(line);
    before = line;
  }
  return articles.map(({ label, lines: own }) => ({ label, text: own.join(" ") }));
}

function closes(line: string, next = ""): boolean {
  return CLOSING.test(line) || CLOSING.test(`${line} ${next}`);
}

function isContainer(line: string, before: string): boolean {
  return (CONTAINER.test(line) || CONTAINER_TITLED.test(line)) && !GOES_ON.test(before);
}

function labelOf(line: string): string | undefined {
  const found = /^Pasal ?([0-9l]{1,3} ?[A-Z]?|[IVX]+)\.?$/u.exec(line)?.[1];
  if (found === undefined || /^[IVX]+$/u.test(found)) return found;
  // A gazette page has "Pasal l3".
  return found.replaceAll(" ", "").replaceAll("l", "1");
}
