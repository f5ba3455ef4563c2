/** Acts of the corpus with their citations, and what an independent scan says of them. */
import { addressClauses, type Clause } from "../../engine/document/index.ts";
import { readHtml, readPlainText } from "../../engine/intake/index.ts";
import { type ResolveOptions, referenceResolver } from "../../engine/reference/index.ts";
import { profiles } from "../../schemas/profiles/index.ts";
import type { ResolvedReference } from "../../schemas/reference.ts";
import { readCorpus } from "../../tests/support/corpus.ts";
import { type Mention, mentionsIn } from "./scan.ts";

const { id: profile } = profiles;

// Born-digital or cleaned by hand, with the address of the work, so that a citation of itself is known.
const ACTS: readonly (readonly [path: string, work: string])[] = [
  ["uu-1974-1/pdf-digital.txt", "uu/1974/1"],
  ["uu-2002-23/pdf-digital.txt", "uu/2002/23"],
  ["uu-2007-21/pdf-digital.txt", "uu/2007/21"],
  ["uu-2008-11/pdf-digital.txt", "uu/2008/11"],
  ["uu-2009-14/pdf-digital.txt", "uu/2009/14"],
  ["uu-2011-12/pdf-digital.txt", "uu/2011/12"],
  ["uu-2012-10/pdf-digital.txt", "uu/2012/10"],
  ["uu-2012-11/pdf-digital.txt", "uu/2012/11"],
  ["uu-2014-35/pdf-digital.txt", "uu/2014/35"],
  ["uu-2016-19/clean.md", "uu/2016/19"],
  ["uu-2022-27/clean.md", "uu/2022/27"],
  ["uu-2024-1/clean.md", "uu/2024/1"],
  ["pp-2019-71/clean.md", "pp/2019/71"],
  ["permenkominfo-2020-5/clean.md", "permen/kominfo/2020/5"],
  ["permenkominfo-2021-10/clean.md", "permen/kominfo/2021/10"],
  ["uu-2022-12/data-peraturan.md", "uu/2022/12"],
  ["uu-2023-1/data-peraturan.md", "uu/2023/1"],
];

export interface Cited {
  readonly act: string;
  readonly clause: Clause;
  readonly resolved: ResolvedReference;
}

export interface Act {
  readonly name: string;
  /** Converted texts have the damage of their scans. */
  readonly isClean: boolean;
  readonly clauses: readonly Clause[];
  readonly cited: readonly Cited[];
}

// The annexes of UU 12/2011 teach by passages of other acts, whose citations are not its own.
const ANNEX_OF_EXAMPLES = /^\s*LAMPIRAN I\s*$/mu;

/** A text with its citations. */
export function readAct(name: string, whole: string, work: string | undefined): Act {
  const annex = name.startsWith("uu-2011-12") ? whole.search(ANNEX_OF_EXAMPLES) : -1;
  const source = annex < 0 ? whole : whole.slice(0, annex);
  const readText = name.endsWith(".html") ? readHtml : readPlainText;
  const clauses = addressClauses(readText(source, { profile }).document, profile);
  const resolver = referenceResolver(clauses, profile, optionsOf(work));
  const cited = clauses.flatMap((clause) =>
    resolver.resolve(clause).map((resolved) => ({ act: name, clause, resolved })),
  );
  return { name, isClean: !name.endsWith("data-peraturan.md"), clauses, cited };
}

// All that is certain of the day of an act at hand is its year.
function optionsOf(work: string | undefined): ResolveOptions {
  const year = /\/(\d{4})\//u.exec(work ?? "")?.[1];
  return work === undefined || year === undefined ? {} : { work, date: `${year}-12-31` };
}

/** The acts of the corpus. */
export function readActs(): readonly Act[] {
  return ACTS.map(([path, work]) => readAct(path, readCorpus(`id/${path}`), `/akn/id/act/${work}`));
}

/** What an independent scan says of the citations of an act. */
export function scan({ clauses, cited }: Act): readonly Mention[] {
  const labels = new Map(clauses.map(({ eid, label }) => [eid as string, label]));
  const byClause = new Map<Clause, ResolvedReference[]>();
  for (const { clause, resolved } of cited) {
    const known = byClause.get(clause);
    if (known === undefined) byClause.set(clause, [resolved]);
    else known.push(resolved);
  }
  return clauses.flatMap((clause) =>
    mentionsIn(clause, byClause.get(clause) ?? [], (eid) => labels.get(eid)),
  );
}
