/** How well a document that was read agrees with the truth: articles by label and order, words by article. */
import { diffArrays } from "diff";
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import type { IntakeResult } from "../../engine/intake/index.ts";
import { parseHeadingLabel } from "../../engine/text/index.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import { indonesia } from "../../schemas/profiles/id.ts";
import { type EditionDifference, SPELLINGS } from "./editions.ts";
import type { TrueArticle } from "./truth.ts";

export interface ReadArticle {
  readonly label: string;
  readonly text: string;
  /** Whether a problem or a doubt is told at it. */
  readonly isNamed: boolean;
}

export interface ArticleScore {
  readonly expected: number;
  readonly right: number;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
  /** Of the missing and invented, those that no problem names. */
  readonly silent: readonly string[];
}

export interface WordScore {
  /** Words that are in the truth and in what was read, of both together, and of these the equal ones. */
  readonly total: number;
  readonly equal: number;
  /** Equal, or another word at its place, as scanning makes them. */
  readonly placed: number;
  readonly worst: readonly { readonly label: string; readonly share: number }[];
}

/** The articles of a document in order, those that are quoted among them. */
export function readArticles({
  document,
  problems,
  account,
}: IntakeResult): readonly ReadArticle[] {
  const clauses = addressClauses(document, indonesia);
  const named = new Set<string>(
    problems.flatMap(({ at, code }) =>
      at?.kind === "clause" && /unexpected-label|duplicate-label|doubt/u.test(code) ? [at.eid] : [],
    ),
  );
  for (const { doubtful, eid } of account.spans) if (doubtful && eid !== null) named.add(eid);
  return clauses
    .filter(({ kind }) => kind === "article")
    .map((clause) => ({
      label: numberOf(clause),
      text: textOf(clause.node),
      isNamed: named.has(clause.eid),
    }));
}

/** Articles that the reader says are announced and not there. */
export function toldMissing({ problems }: IntakeResult): ReadonlySet<string> {
  return new Set(
    problems.flatMap((found) =>
      found.code === "intake/missing-heading" ? [found.facts.label.replace("Pasal ", "")] : [],
    ),
  );
}

function numberOf({ label }: Clause): string {
  return parseHeadingLabel(label, indonesia)?.number ?? label;
}

function textOf(article: LegalDocument): string {
  const texts: string[] = [];
  const visit = (node: LegalDocument): void => {
    // The truth cuts instructions off; the items of "Pasal II" are text.
    const isInstruction = node.type.name === "instruction" && article.attrs["label"] === "Pasal I";
    if (node.type.name === "article" || isInstruction) return;
    texts.push(String(node.attrs["label"] ?? ""));
    if (node.isTextblock) texts.push(node.textContent);
    else for (const child of node.children) visit(child);
  };
  for (const child of article.children) visit(child);
  return texts.join(" ");
}

/** Compares the labels in order. */
export function scoreArticles(
  expected: readonly string[],
  read: readonly ReadArticle[],
  told: ReadonlySet<string> = new Set(),
): ArticleScore {
  const missing: string[] = [];
  const invented: string[] = [];
  const silent: string[] = [];
  let at = 0;
  let right = 0;
  for (const { value, added, removed } of diffArrays(
    [...expected],
    read.map(({ label }) => label),
  )) {
    const isNamed = [at - 1, at, at + (added ? value.length : 0)].some(
      (index) => read[index]?.isNamed === true,
    );
    if (added) invented.push(...value);
    else if (removed) missing.push(...value);
    else right += value.length;
    if ((added || removed) && !isNamed) silent.push(...value.filter((label) => !told.has(label)));
    if (!removed) at += value.length;
  }
  return { expected: expected.length, right, missing, invented, silent };
}

/** Compares the words of each article of the truth with those under the same label. */
export function scoreWords(
  truth: readonly TrueArticle[],
  read: readonly ReadArticle[],
  differences: readonly EditionDifference[],
): WordScore {
  const left = [...read];
  const rows = truth.flatMap(({ label, text }) => {
    const at = left.findIndex((article) => article.label === label);
    const found = at === -1 ? undefined : left.splice(at, 1)[0];
    const listed = differences.filter(({ article }) => article === label);
    return [
      {
        label,
        ...compare(agree(wordsOf(text), listed), agree(wordsOf(found?.text ?? ""), listed)),
      },
    ];
  });
  const sum = (pick: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((all, row) => all + pick(row), 0);
  return {
    total: sum(({ total }) => total),
    equal: sum(({ equal }) => equal),
    placed: sum(({ placed }) => placed),
    worst: rows
      .map(({ label, placed, total }) => ({ label, share: total === 0 ? 1 : placed / total }))
      .filter(({ share }) => share < 0.995)
      .sort((first, second) => first.share - second.share),
  };
}

// Both as one of the editions has it.
function agree(words: string[], differences: readonly EditionDifference[]): string[] {
  const text = differences.reduce(
    (result, { one, other }) =>
      result.includes(` ${other} `) ? result : result.replace(` ${one} `, () => ` ${other} `),
    ` ${words.join(" ")} `,
  );
  return text.split(" ").filter((word) => word !== "");
}

function compare(
  truth: string[],
  read: string[],
): { total: number; equal: number; placed: number } {
  let equal = 0;
  let swapped = 0;
  let gone = 0;
  for (const { value, added, removed } of diffArrays(truth, read)) {
    if (removed) gone = value.length;
    else {
      if (added) swapped += Math.min(gone, value.length);
      else equal += value.length;
      gone = 0;
    }
  }
  return { total: truth.length + read.length, equal: 2 * equal, placed: 2 * (equal + swapped) };
}

/** Words as two editions of one text agree on them: without marks, hyphens, capitals and bare labels. */
export function wordsOf(text: string): string[] {
  const spelled = SPELLINGS.reduce(
    (result, [pattern, spelling]) => result.replace(pattern, spelling),
    text.toLowerCase(),
  );
  return spelled
    .replace(/\s*([/-])\s*/gu, "$1")
    .replace(/(?<=^|[\s(])(?:[a-z]{1,2}|\d{1,2})[.)](?=\S{3})/gu, " ")
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => word !== "" && !/^(?:[a-z]|\d{1,2})$/u.test(word));
}
