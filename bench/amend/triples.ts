/** Bases with their amending acts applied, against consolidated texts made by others, article by article. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { applyBills } from "../../engine/amend/index.ts";
import { addressClauses } from "../../engine/document/index.ts";
import { readPlainText } from "../../engine/intake/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import { readCorpus } from "../../tests/support/corpus.ts";

const chainShape = z.object({
  name: z.string(),
  base: z.string(),
  bills: z.array(z.string()),
  given: z.string(),
  /** Why an article differs from the given text, by its number. */
  explained: z.record(z.string(), z.string()).optional(),
});
const givenShape = z.array(
  z.object({ pasal: z.string(), bab: z.string().optional(), text: z.string() }),
);

export interface ChainScore {
  readonly name: string;
  readonly instructions: number;
  readonly outcomes: { readonly [outcome: string]: number };
  readonly articles: number;
  readonly equal: number;
  readonly explained: readonly string[];
  /** Differences that nobody has explained yet: what must not happen. */
  readonly unexplained: readonly string[];
  /** Explanations of differences that are no more. */
  readonly needless: readonly string[];
}

/** The score of each chain. */
export function scoreTriples(): readonly ChainScore[] {
  const source = readFileSync(new URL("./triples.yaml", import.meta.url), "utf8");
  return z.array(chainShape).parse(parse(source)).map(scoreChain);
}

function scoreChain(chain: z.infer<typeof chainShape>): ChainScore {
  const profile = profiles.id;
  const read = (file: string) => readPlainText(readCorpus(file), { profile }).document;
  const { document, report } = applyBills(read(chain.base), chain.bills.map(read), { profile });
  const outcomes: { [outcome: string]: number } = {};
  for (const { outcome } of report.instructions) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const ours = articleTexts(document);
  const given = new Map(
    givenShape
      .parse(JSON.parse(readCorpus(chain.given)))
      .map(({ pasal, bab, text }) => [pasal, `${chapterOf(bab ?? "")} ${letters(text)}`]),
  );
  const numbers = [...new Set([...given.keys(), ...ours.keys()])];
  const different = numbers.filter((number) => ours.get(number) !== given.get(number));
  const reasons = chain.explained ?? {};
  return {
    name: chain.name,
    instructions: report.instructions.length,
    outcomes,
    articles: numbers.length,
    equal: numbers.length - different.length,
    explained: different.filter((number) => reasons[number] !== undefined),
    unexplained: different.filter((number) => reasons[number] === undefined),
    needless: Object.keys(reasons).filter((number) => !different.includes(number)),
  };
}

function chapterOf(label: string): string {
  return /^BAB ([IVXLC]+[A-Z]?)(?![A-Z])/u.exec(label)?.[1] ?? "";
}

function articleTexts(document: Parameters<typeof addressClauses>[0]): ReadonlyMap<string, string> {
  const clauses = addressClauses(document, profiles.id);
  const parents = new Map(clauses.map((clause) => [clause.eid, clause]));
  return new Map(
    clauses
      .filter(({ kind, eid }) => kind === "article" && /^art_[^_]+$/u.test(eid))
      .map(({ eid, node, parent }) => [
        eid.slice(4),
        `${chapterAround(parent, parents)} ${letters(wordsWithLabels(node))}`,
      ]),
  );
}

function chapterAround(
  eid: string | null,
  clauses: ReadonlyMap<string, ReturnType<typeof addressClauses>[number]>,
): string {
  const clause = eid === null ? undefined : clauses.get(eid);
  if (clause === undefined) return "";
  return chapterOf(clause.label) || chapterAround(clause.parent, clauses);
}

function wordsWithLabels(node: ReturnType<typeof addressClauses>[number]["node"]): string {
  if (node.isTextblock) return node.textContent;
  return node.children
    .map((child) => `${String(child.attrs["label"] ?? "")} ${wordsWithLabels(child)}`)
    .join(" ");
}

// Marks and blanks differ between copies; letters and figures, labels included, must be the same.
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, "");
}
