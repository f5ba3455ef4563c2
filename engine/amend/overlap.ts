/**
 * Clauses of bills that punish overlapping conduct, by their words: a hint for who reads both, never a verdict.
 *
 *     bill   Pasal 2A  Setiap Orang yang melakukan Perekrutan … atau pengendalian seseorang dengan Ancaman Kekerasan … dipidana
 *     base   Pasal 2   Setiap orang yang melakukan perekrutan … atau penerimaan seseorang dengan ancaman kekerasan … dipidana
 */
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { addressClauses, type Clause } from "../document/index.ts";
import { findReferences } from "../reference/index.ts";
import { words } from "../text/index.ts";
import { conductIn } from "../wording/read/index.ts";

/** A clause that punishes, of a bill by its place in the call; null for one of the base that no bill changes. */
export interface PenalClause {
  readonly bill: number | null;
  readonly eid: Eid;
  /** The item of the bill that makes it what it is; null for one of the base. */
  readonly item: string | null;
}

export interface Overlap {
  readonly first: PenalClause;
  readonly second: PenalClause;
  /** From 0 to 1: the weight of the words that both have against that of all their words. */
  readonly share: number;
  /** The words that both have, those first that few penal clauses have. */
  readonly words: readonly string[];
}

/** The base with one bill applied, and the addresses that the bill changed in it. */
interface BillResult {
  readonly bill: number;
  readonly document: LegalDocument;
  readonly changed: readonly { readonly eid: string; readonly item: string }[];
}

// Of the 42 penal clauses of five acts at hand, and of those of the library's proposals, the pairs above these two figures
// punish the same conduct or variants of it; below them pairs begin that share a purpose or the subject of their act.
const LEAST_SHARE = 0.55;
const LEAST_WORDS = 8;

/**
 * The pairs of clauses that punish overlapping conduct: what one bill makes new or other, held against what another bill
 * does and against what stays in the base. The most alike first. A word that many penal clauses have weighs little, as in
 * aligning. Conduct that a clause only cites is not compared. The square of the penal clauses.
 */
export function findOverlaps(
  base: LegalDocument,
  results: readonly BillResult[],
  profile: Profile,
): readonly Overlap[] {
  const known = offencesIn(base, profile);
  const made = results.flatMap(({ bill, document, changed }) => {
    return offencesIn(document, profile).flatMap((offence) => {
      const by = changed.find(({ eid }) => isTouched(offence.eid, eid));
      return by === undefined ? [] : [{ ...offence, bill, item: by.item }];
    });
  });
  const restated = new Set(made.map(({ eid }) => eid));
  const kept = known.filter(({ eid }) => !restated.has(eid));
  const weightOf = weights([...kept, ...made]);
  const pairs = made.flatMap((first, at) =>
    [
      ...made.slice(at + 1).filter(({ bill, eid }) => bill !== first.bill && eid !== first.eid),
      ...kept,
    ].map((second) => ({ first, second })),
  );
  return pairs
    .map(({ first, second }) => overlapOf(first, second, weightOf))
    .filter(({ share, words: shared }) => share >= LEAST_SHARE && shared.length >= LEAST_WORDS)
    .sort((one, other) => other.share - one.share);
}

interface Offence extends PenalClause {
  readonly conduct: ReadonlySet<string>;
}

function offencesIn(document: LegalDocument, profile: Profile): Offence[] {
  const clauses = addressClauses(document, profile);
  const divided = new Set(
    clauses.filter(({ kind }) => kind === "paragraph").map((one) => one.parent),
  );
  return clauses.flatMap((clause) => {
    const isSentence =
      clause.kind === "paragraph" || (clause.kind === "article" && !divided.has(clause.eid));
    const conduct = isSentence ? conductOf(clause, profile) : undefined;
    return conduct === undefined ? [] : [{ bill: null, item: null, eid: clause.eid, conduct }];
  });
}

/** The words of the conduct, without what it cites: a number of another clause says nothing of what is done. */
function conductOf({ node }: Clause, profile: Profile): ReadonlySet<string> | undefined {
  const conduct = conductIn(node.textBetween(0, node.content.size, " ", " ").trim());
  if (conduct === undefined) return undefined;
  let own = "";
  let at = 0;
  for (const { from, to } of findReferences(conduct, profile)) {
    own += conduct.slice(at, from);
    at = to;
  }
  return new Set(words((own + conduct.slice(at)).toLowerCase()));
}

function isTouched(eid: string, changed: string): boolean {
  return eid === changed || eid.startsWith(`${changed}__`) || changed.startsWith(`${eid}__`);
}

/** What a word weighs: 1 plus the logarithm of all penal clauses over those that have it. */
function weights(offences: readonly Offence[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { conduct } of offences)
    for (const word of conduct) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => 1 + Math.log(offences.length / (counts.get(word) ?? 1));
}

function overlapOf(one: Offence, other: Offence, weightOf: (word: string) => number): Overlap {
  const total = (all: Iterable<string>): number =>
    [...all].reduce((sum, word) => sum + weightOf(word), 0);
  const shared = [...one.conduct].filter((word) => other.conduct.has(word));
  const all = total(one.conduct) + total(other.conduct);
  const clauseOf = ({ bill, eid, item }: Offence): PenalClause => ({ bill, eid, item });
  return {
    first: clauseOf(one),
    second: clauseOf(other),
    share: all === 0 ? 0 : (2 * total(shared)) / all,
    words: shared.toSorted((before, after) => weightOf(after) - weightOf(before)),
  };
}
