/** Two documents compared clause by clause, in the shape of the contract `rancang/diff@1`. */
import type { Alignment } from "../../schemas/alignment.ts";
import type {
  ChangeCounts,
  ClauseChange,
  ClauseRow,
  DiffSide,
  DocumentDiff,
} from "../../schemas/change.ts";
import type { LegalDocument } from "../../schemas/document.ts";
import type { Eid } from "../../schemas/eid.ts";
import { type Problem, problem } from "../../schemas/problem.ts";
import type { Profile } from "../../schemas/profiles/index.ts";
import { alignClauses } from "../align/index.ts";
import { addressClauses, type Clause } from "../document/index.ts";
import { listChanges } from "./changes.ts";

/** One side of a comparison. */
export interface DiffInput {
  readonly document: LegalDocument;
  readonly profile: Profile;
  /** The line of the source (1-based) where each unit begins, where there is a source. */
  readonly lines?: ReadonlyMap<Eid, number>;
  /** `hashBody` of the canonical body. */
  readonly hash: string;
  readonly title: string;
  /** The clauses, where they were computed already. */
  readonly clauses?: readonly Clause[];
}

export interface DiffOptions {
  /** Pairs that are known already; without them the clauses are aligned here. */
  readonly alignment?: Alignment;
  readonly maxComparisons?: number;
}

export interface DiffResult {
  readonly diff: DocumentDiff;
  readonly problems: readonly Problem[];
}

/**
 * What changed from `before` to `after`, clause by clause and word by word.
 *
 * Each clause stands in at most one change; a clause in none is kept where it was, under the same address. Two equal
 * documents have no changes; with the sides exchanged the changes are the inverse ones. Never throws; the same documents
 * always give the same diff.
 */
export function diffDocuments(
  before: DiffInput,
  after: DiffInput,
  options: DiffOptions = {},
): DiffResult {
  const profiles = { before: before.profile, after: after.profile };
  const clauses = { before: clausesOf(before), after: clausesOf(after) };
  const { maxComparisons } = options;
  const alignment =
    options.alignment ??
    alignClauses(clauses.before, clauses.after, {
      profiles,
      ...(maxComparisons === undefined ? {} : { maxComparisons }),
    });
  const { changes, kept, givenUp } = listChanges({ ...clauses, alignment, profiles });
  const problems = [
    ...(givenUp > 0 ? [problem("diff/budget-exceeded", { clauses: givenUp })] : []),
    ...(alignment.unsearched > 0
      ? [problem("diff/search-exceeded", { clauses: alignment.unsearched })]
      : []),
  ];
  return {
    diff: {
      schema: "rancang/diff@1",
      before: writeSide(before, clauses.before),
      after: writeSide(after, clauses.after),
      changes,
      counts: countChanges(changes, kept),
    },
    problems,
  };
}

function clausesOf({ clauses, document, profile }: DiffInput): readonly Clause[] {
  return clauses ?? addressClauses(document, profile);
}

function writeSide({ title, hash, lines }: DiffInput, clauses: readonly Clause[]): DiffSide {
  const rows = clauses.map(
    ({ eid, label, kind }): ClauseRow => ({ eid, line: lines?.get(eid) ?? null, label, kind }),
  );
  return { title, hash, clauses: rows };
}

function countChanges(changes: readonly ClauseChange[], kept: number): ChangeCounts {
  const count = (isMeant: (change: ClauseChange) => boolean): number =>
    changes.filter(isMeant).length;
  return {
    kept,
    reworded: count(({ kind }) => kind === "reworded"),
    inserted: count(({ kind }) => kind === "inserted"),
    deleted: count(({ kind }) => kind === "deleted"),
    moved: count(({ moved }) => moved),
    renumbered: count(({ renumbered }) => renumbered),
    split: count(({ kind }) => kind === "split"),
    merged: count(({ kind }) => kind === "merged"),
  };
}
