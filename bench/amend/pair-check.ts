/**
 * A pair of base and amending act carried out, and looked at to the letter by a reader that shares nothing with the program: it
 * knows headings of articles, lines, and where an item of the bill begins and ends.
 */
import { applyBill } from "../../engine/amend/index.ts";
import { readDialect, writeDialect } from "../../engine/dialect/index.ts";
import { messageOf } from "../../schemas/message.ts";
import type { Problem } from "../../schemas/problem.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import type { Pair } from "./pairs.ts";

const { id: profile } = profiles;

interface Refusal {
  readonly item: string;
  readonly words: string;
  readonly outcome: string;
  readonly code: string;
  readonly reason: string;
}

export interface PairScore {
  readonly pair: string;
  readonly items: number;
  readonly applied: number;
  readonly refusals: readonly Refusal[];
  /** What is wrong with the pair as a whole. */
  readonly problems: readonly string[];
  /** Differences that neither the bill nor the report accounts for. */
  readonly untold: readonly string[];
}

/** Applies the bill of a pair to its base, and checks what came out. */
export function scorePair({ base, bill }: Pair): PairScore {
  const [before, amending] = [base.read().document, bill.read().document];
  const { document, report, problems } = applyBill(before, amending, { profile });
  const { text, lines } = printed(amending);
  const starts = report.instructions.map(({ item }) => lines.get(item) ?? 0);
  const textOf = (index: number): string => {
    const start = starts[index] ?? 0;
    const next = Math.min(...starts.filter((line) => line > start), text.length + 1);
    return text.slice(start - 1, next - 1).join("\n");
  };
  const items = report.instructions.map((one, index) => ({ ...one, printed: textOf(index) }));
  const done = items.filter(({ outcome }) => outcome === "applied");
  const told = JSON.stringify([
    problems,
    report.undeclared,
    items.map(({ remarks, problem }) => [remarks, problem]),
  ]);
  const found = differences(
    { before: writeDialect(before, profile), after: writeDialect(document, profile) },
    done.map((item) => item.printed),
  );
  return {
    pair: `${base.name} + ${bill.name}`,
    items: items.length,
    applied: done.length,
    refusals: items
      .filter(({ outcome }) => outcome !== "applied")
      .map(({ label, text: words, outcome, problem }) => ({
        item: label,
        words,
        outcome,
        code: problem?.code ?? "",
        reason: problem === null ? "" : messageOf({ ...problem, at: null } as Problem, "en"),
      })),
    problems: problems.filter(({ at }) => at === null).map((one) => messageOf(one, "en")),
    untold: found
      .filter(({ article }) => !told.includes(`${article}"`) && !told.includes(`${article} `))
      .map(({ article, what }) => `${article}: ${what}`),
  };
}

function printed(document: Parameters<typeof writeDialect>[0]) {
  const source = writeDialect(document, profile);
  const { lines } = readDialect(source, { profile });
  return {
    text: source.split("\n"),
    lines: new Map([...lines].map(([eid, line]) => [String(eid), line])),
  };
}

interface Difference {
  readonly article: string;
  readonly what: string;
}

/** Lines of either text that stand neither in the other nor in an item that was carried out. */
function differences(
  { before, after }: { readonly before: string; readonly after: string },
  items: readonly string[],
): readonly Difference[] {
  const [base, result] = [articleLines(before), articleLines(after)];
  const said = letters(items.join("\n"));
  const exchanged = letters(items.filter((item) => EXCHANGES.test(item)).join("\n"));
  const whole = letters(after);
  const fresh = [...result].flatMap(([article, lines]) => {
    const old = base.get(article) ?? [];
    const known = new Set(old.map(letters));
    return lines
      .filter((line) => !(known.has(letters(line)) || isSaid(line, old, { said, exchanged })))
      .map((line) => ({ article, what: `not printed: ${shown(line)}` }));
  });
  const gone = [...base].flatMap(([article, lines]) =>
    lines
      .filter((line) => isLost(line, result.get(article) ?? [], namers(items, article), article))
      .map((line) => ({ article, what: `lost: ${shown(line)}` })),
  );
  const unused = items.flatMap((item) =>
    item
      .split("\n")
      .filter((line) => line.startsWith(">") && !whole.includes(letters(line)))
      .map((line) => ({ article: articleIn(item), what: `printed, not there: ${shown(line)}` })),
  );
  return [...fresh, ...gone, ...unused];
}

const SHOWN = 120;

function shown(line: string): string {
  return line.slice(0, SHOWN);
}

/** An item that exchanges words inside of a text that it does not print. */
const EXCHANGES = /\b(?:kata|kata-kata|perkataan|frasa|frase|istilah|sebutan|angka|judul)\b/iu;
const DELETES = /dihapus|ditiadakan|dicabut/u;

interface Said {
  /** The letters of all items that were carried out, and of those that exchange words. */
  readonly said: string;
  readonly exchanged: string;
}

// A line that an item quotes, a stub of what it deletes, or a line of the base with words exchanged that the item names.
function isSaid(line: string, old: readonly string[], { said, exchanged }: Said): boolean {
  const wanted = letters(line);
  if (wanted === "" || said.includes(wanted)) return true;
  if (/(?:^|[.)] )dihapus[.;]?(?: (?:dan|atau|dan\/atau))?$/iu.test(line))
    return DELETES.test(said);
  return old.some((one) => {
    const [gone, come] = differing(letters(one), wanted);
    return (
      gone.length < letters(one).length && exchanged.includes(gone) && exchanged.includes(come)
    );
  });
}

const LABEL = /^(?:\(\d+[a-z]?\)|[a-z]{1,2}[.)]|\d+[a-z]?[.)]) /u;

// A line of the base that is gone: its article is printed anew, something in it is deleted, or another line has its label.
function isLost(
  line: string,
  left: readonly string[],
  items: readonly string[],
  article: string,
): boolean {
  const old = letters(line);
  if (old === "" || left.some((one) => letters(one) === old)) return false;
  const [label] = LABEL.exec(line) ?? [];
  const isRelabelled = label === undefined || left.some((one) => one.startsWith(label));
  const isPrinted = items.some((item) =>
    item.split("\n").some((one) => one.startsWith(">") && names(one, article)),
  );
  return !(
    items.length > 0 &&
    (isRelabelled || isPrinted || items.some((one) => DELETES.test(one)))
  );
}

function namers(items: readonly string[], article: string): readonly string[] {
  return items.filter((item) => names(item, article));
}

/** What the first of two texts has in the place of what the second has. */
function differing(first: string, second: string): readonly [string, string] {
  let start = 0;
  while (start < first.length && first[start] === second[start]) start += 1;
  let end = 0;
  const room = Math.min(first.length, second.length) - start;
  while (end < room && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  return [first.slice(start, first.length - end), second.slice(start, second.length - end)];
}

/** The lines of each article by its label, from the headings alone. */
function articleLines(markdown: string): ReadonlyMap<string, readonly string[]> {
  const [body = ""] = markdown.split(/^#+ PENJELASAN/mu);
  const articles = new Map<string, string[]>();
  for (const part of body.split(/^(?=#+ |\*\*\*$)/mu)) {
    const [heading = "", ...lines] = part.split("\n");
    const label = /^#+ (Pasal \S+)/u.exec(heading)?.[1];
    if (label === undefined) continue;
    const held = articles.get(label) ?? [];
    held.push(...lines.filter((line) => line.trim() !== ""));
    articles.set(label, held);
  }
  return articles;
}

function names(text: string, label: string): boolean {
  return text.split(label).some((rest, at) => at > 0 && !/^[\p{L}\d]/u.test(rest));
}

function articleIn(item: string): string {
  return /Pasal \d+[A-Z]*/u.exec(item)?.[0] ?? "";
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
