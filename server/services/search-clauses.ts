/** Clauses by words or by citation. */
import { waitingAt } from "../../engine/currency/index.ts";
import type { Hit, SearchAnswer, SearchQuery } from "../../schemas/api/library.ts";
import { done, type Outcome } from "../../schemas/outcome.ts";
import { profileOfWork } from "../../schemas/profiles/index.ts";
import type { Dependencies } from "../dependencies.ts";
import type { AddressQuery, FoundClause, Store } from "../ports/index.ts";
import { readCitation } from "../search/citation.ts";
import { makeSnippet } from "../search/snippet.ts";
import { readTerms, type Term } from "../search/stems.ts";
import { matchWorks } from "../search/work-names.ts";
import { currencyOf } from "./read-currency.ts";

const USUAL_LIMIT = 30;

/** Cited clauses first, then those that have every word. */
export async function searchClauses(
  dependencies: Dependencies,
  { q, kind, limit = USUAL_LIMIT }: SearchQuery,
): Promise<Outcome<SearchAnswer>> {
  const { store } = dependencies;
  const start = performance.now();
  const terms = readTerms(q);
  const cited = await findCited(q);
  const worded = terms.length === 0 ? [] : await store.search.byWords({ terms, kind, limit });
  const seen = new Set<string>();
  const hits = [...cited, ...worded].filter(({ versionId, eid }) => {
    const key = `${versionId} ${eid}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const folded = await foldCopies(store, hits);
  return done({
    hits: folded.slice(0, limit).map(({ clause, sameIn }) => ({
      ...describeHit(dependencies, clause, terms),
      sameIn: [...sameIn],
    })),
    tookMs: Math.round((performance.now() - start) * 100) / 100,
  });

  async function findCited(query: string): Promise<readonly FoundClause[]> {
    const names = await store.works.names();
    const citation = readCitation(query);
    const works = matchWorks(citation?.work ?? query, names);
    const asked = addressOf(
      citation,
      works.map(({ id }) => id),
    );
    return asked === undefined ? [] : store.search.byAddress({ ...asked, kind, limit });
  }
}

// Without a work every work is meant; without a clause the beginning of the work; words that name no work are no citation.
function addressOf(
  citation: ReturnType<typeof readCitation>,
  workIds: readonly string[],
): Pick<AddressQuery, "eids" | "workIds"> | undefined {
  if (citation === undefined)
    return workIds.length === 0 ? undefined : { workIds, eids: ["preface"] };
  if (workIds.length > 0) return { workIds, eids: citation.eids };
  return citation.work === "" ? { workIds: null, eids: citation.eids } : undefined;
}

interface FoldedHit {
  readonly clause: FoundClause;
  readonly sameIn: readonly string[];
}

/** Each clause of a proposal that reads as one of the act itself, folded under that one; all others as they came. */
async function foldCopies(
  { search }: Store,
  found: readonly FoundClause[],
): Promise<readonly FoldedHit[]> {
  const placeOf = ({ workId, eid }: FoundClause): string => `${workId} ${eid}`;
  const proposed = new Set(found.filter(({ targetId }) => targetId !== null).map(placeOf));
  const words = new Map<FoundClause, string>();
  for (const clause of found)
    if (proposed.has(placeOf(clause)))
      words.set(clause, await search.wordsOf(clause.versionId, clause.eid));
  const hostOf = (clause: FoundClause): FoundClause =>
    clause.targetId === null
      ? clause
      : (found.find(
          (other) =>
            other.targetId === null &&
            placeOf(other) === placeOf(clause) &&
            words.get(other) === words.get(clause),
        ) ?? clause);
  const sameIn = new Map<FoundClause, string[]>();
  for (const clause of found) {
    const host = hostOf(clause);
    const copies = sameIn.get(host) ?? [];
    sameIn.set(host, copies);
    if (clause !== host && clause.targetId !== null) copies.push(clause.targetId);
  }
  return [...sameIn].map(([clause, copies]) => ({ clause, sameIn: copies }));
}

function describeHit(
  dependencies: Dependencies,
  found: FoundClause,
  terms: readonly Term[],
): Omit<Hit, "sameIn"> {
  const { facts, text, title, path, ...rest } = found;
  const { on, verdict } = currencyOf(dependencies, facts);
  const waiting = waitingAt(facts, found.eid, { profile: profileOfWork(facts.work), on });
  return {
    ...rest,
    path: [...path],
    title: facts.title,
    status: statusOf(facts.status ?? {}, found.eid),
    currency: found.targetId === null ? verdict : null,
    waiting: waiting ?? null,
    snippet: makeSnippet(text === "" ? title : text, terms),
  };
}

// A clause has the status that is said of it, or of the nearest unit that holds it.
function statusOf(status: NonNullable<FoundClause["facts"]["status"]>, eid: string): Hit["status"] {
  const steps = eid.split("__");
  for (let length = steps.length; length > 0; length -= 1) {
    const address = steps.slice(0, length).join("__");
    if (Object.hasOwn(status, address)) return status[address] ?? null;
  }
  return null;
}
